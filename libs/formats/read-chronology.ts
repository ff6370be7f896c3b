import { nothingRead, readChronologyFile } from './chronology/chronology-file.js';
import type { ChronologyFile } from './chronology/chronology-file.js';
import type { FilePosition, FileProblemCode } from './chronology/file-problem.js';
import { textOfBytes, withoutMark } from './chronology/file-text.js';
import { ProblemSink } from './chronology/problem-sink.js';
import { ChronologyLines, readNdjson } from './chronology/read-ndjson.js';

const MEGABYTE = 1024 * 1024;
const LARGEST_YAML = 8 * MEGABYTE;
const LARGEST_NDJSON = 256 * MEGABYTE;
const LONGEST_LINE = MEGABYTE;
const BEGINNING: FilePosition = { line: 1, column: 1 };
const NEW_LINE = 0x0a;

const NDJSON_NAME = /\.(ndjson|jsonl)$/i;
const YAML_NAME = /\.(ya?ml|json)$/i;
const BRACE = 0x7b;
/** Tab, line ends, space, and the mark of byte order in UTF-8. */
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/**
 * Reads a chronology by the name of its file: `.ndjson` and `.jsonl` are NDJSON, `.yaml`, `.yml` and `.json` are YAML; of any other
 * name, what begins with `{` is NDJSON and all else YAML.
 */
export function readChronology(text: string, file: string): ChronologyFile {
  const plain = withoutMark(text);
  return isNdjson(file, plain.trimStart().startsWith('{'))
    ? readNdjson(plain, file)
    : readChronologyFile(plain, file);
}

/** Reads a chronology as its bytes come: NDJSON line by line, so that the text is never held as a whole; YAML up to 8 MB. */
export async function readChronologyBytes(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<ChronologyFile> {
  const coming = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (firstByte(head.slice(-1)) === undefined && length <= LARGEST_YAML) {
    const next = await coming.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const all = whole(head, coming);
  const first = firstByte(head);
  return isNdjson(file, first === BRACE) ? linesFrom(all, file) : yamlFrom(all, file);
}

function isNdjson(file: string, beginsWithBrace: boolean): boolean {
  return NDJSON_NAME.test(file) || (beginsWithBrace && !YAML_NAME.test(file));
}

/** The first byte that says something. */
function firstByte(chunks: readonly Uint8Array[]): number | undefined {
  for (const chunk of chunks) for (const byte of chunk) if (!BLANK.has(byte)) return byte;
  return undefined;
}

async function* whole(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function yamlFrom(chunks: AsyncIterable<Uint8Array>, file: string): Promise<ChronologyFile> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length > LARGEST_YAML)
      return refused(
        { code: 'FILE_TOO_LARGE', at: BEGINNING },
        'over 8 MB, and YAML is read up to there.',
        ...['Split the file, or write it as NDJSON, one JSON object a line.', file],
      );
  }
  const reading = textOfBytes(Buffer.concat(held));
  if ('text' in reading) return readChronologyFile(reading.text, file);
  const { at, message, advice } = reading;
  return refused({ code: 'FILE_NOT_TEXT', at }, message, advice, file);
}

function refused(
  { code, at }: { readonly code: FileProblemCode; readonly at: FilePosition },
  ...[message, advice, file]: readonly [message: string, advice: string, file: string]
): ChronologyFile {
  const problems = new ProblemSink(file);
  problems.add(code, at, '', message, advice);
  return nothingRead(file, problems.all);
}

async function linesFrom(chunks: AsyncIterable<Uint8Array>, file: string): Promise<ChronologyFile> {
  const lines = new ChronologyLines(file);
  let length = 0;
  for await (const line of linesOf(chunks)) {
    length += line.length + 1;
    const at = { line: lines.next, column: 1 };
    if (length > LARGEST_NDJSON) {
      lines.refuse('FILE_TOO_LARGE', at, 'over 256 MB up to here.', 'Split the file.');
      break;
    }
    takeLine(lines, line, at);
    if (lines.isHopeless || line.length > LONGEST_LINE) break;
  }
  return lines.end();
}

function takeLine(lines: ChronologyLines, line: Uint8Array, at: FilePosition): void {
  if (line.length > LONGEST_LINE) {
    lines.refuse('FILE_TOO_LARGE', at, 'a line over 1 MB.', 'NDJSON is one JSON object a line.');
    return;
  }
  const reading = textOfBytes(line, at.line);
  if ('text' in reading) lines.take(reading.text);
  else lines.refuse('FILE_NOT_TEXT', reading.at, reading.message, reading.advice);
}

/** Cuts bytes into lines, and ends with a line that is too long as soon as it is seen to be. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: readonly Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]);
      [rest, held, from] = [[], 0, end + 1];
    }
    const more = chunk.subarray(from);
    rest = [...rest, more];
    held += more.length;
    if (held > LONGEST_LINE) break;
  }
  if (held > 0) yield Buffer.concat(rest);
}
