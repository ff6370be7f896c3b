import type { FilePosition } from './file-problem.js';

/** Bytes as text, or why and where they are none. */
export type TextReading =
  | { readonly text: string }
  | { readonly at: FilePosition; readonly message: string; readonly advice: string };

const BYTE_ORDER_MARK = '\uFEFF';
const SAVE = 'Save the file as text in UTF-8.';

/** Reads bytes as UTF-8, without a mark of byte order; what has NUL characters or other bytes is no text. */
export function textOfBytes(bytes: Uint8Array, firstLine = 1): TextReading {
  if (firstLine === 1 && isUtf16(bytes))
    return { at: { line: 1, column: 1 }, message: 'the file is UTF-16, not UTF-8.', advice: SAVE };
  const text = new TextDecoder('utf-8', { ignoreBOM: firstLine !== 1 }).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return {
      at: positionOf(text, nul, firstLine),
      message: 'a NUL character; the file is no text.',
      advice: SAVE,
    };
  if (isUtf8(bytes)) return { text };
  const at = positionOf(text, Math.max(0, text.indexOf('\uFFFD')), firstLine);
  return { at, message: 'from here on the file is no UTF-8.', advice: SAVE };
}

/** Begins with the mark of byte order of UTF-16, either way round. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A text without its mark of byte order. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function positionOf(text: string, offset: number, firstLine: number): FilePosition {
  const before = text.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
