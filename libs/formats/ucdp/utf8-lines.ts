import { isUtf8 } from 'node:buffer';
import { CsvError } from './csv-error.js';

const NEW_LINE = 0x0a;
const LONGEST_LINE = 1024 * 1024;

/**
 * The bytes of a text file as UTF-8, in blocks of whole lines. A line that is no UTF-8 is read as Windows-1252, which spreadsheets on
 * Windows write. Holds one block at a time.
 */
export async function* utf8Lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  for await (const chunk of chunks) {
    const read = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = read.lastIndexOf(NEW_LINE) + 1;
    rest = read.subarray(end);
    if (rest.length > LONGEST_LINE)
      throw new CsvError('a line is longer than 1 MB; this is no CSV file.', line);
    if (end === 0) continue;
    const block = read.subarray(0, end);
    line += newLinesIn(block);
    yield asUtf8(block);
  }
  if (rest.length > 0) yield asUtf8(rest);
}

function newLinesIn(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(NEW_LINE); at !== -1; at = block.indexOf(NEW_LINE, at + 1))
    count += 1;
  return count;
}

function asUtf8(block: Uint8Array): Uint8Array {
  if (isUtf8(block)) return block;
  const lines: Uint8Array[] = [];
  for (let from = 0; from < block.length;) {
    const found = block.indexOf(NEW_LINE, from);
    const to = found === -1 ? block.length : found + 1;
    const line = block.subarray(from, to);
    lines.push(isUtf8(line) ? line : fromWindows1252(line));
    from = to;
  }
  return Buffer.concat(lines);
}

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F; the others are as in Latin-1. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Written out because Node 20.18.3 to 24 decode this encoding as Latin-1 (nodejs/node issue 56542). */
function fromWindows1252(line: Uint8Array): Uint8Array {
  const text = Buffer.from(line).toString('latin1');
  return Buffer.from(
    text.replaceAll(/[\u0080-\u009f]/g, (one) => FROM_0X80.charAt(one.charCodeAt(0) - 0x80)),
    'utf8',
  );
}
