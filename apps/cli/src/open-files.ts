import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChronologyFile } from '#libs/formats/chronology/chronology-file';
import type { FileProblem } from '#libs/formats/chronology/file-problem';
import { readChronologyBytes } from '#libs/formats/read-chronology';
import { looksLikeRelease } from '#libs/formats/ucdp/looks-like-release';
import { readRelease } from '#libs/formats/ucdp/read-release';
import type { ReadRelease, ReleaseFile } from '#libs/formats/ucdp/read-release';
import { CommandLineError, systemReason } from './command-line-error.js';
import type { Terminal } from './terminal.js';

/** A release of a data set whose rows are still to be read. */
export interface OpenRelease {
  readonly kind: 'RELEASE';
  readonly file: string;
  readonly reading: ReadRelease;
  /** How many bytes the file has, 0 where nobody knows; and how many of them were read. */
  readonly size: number;
  readonly read: () => number;
}

/** A file that was opened: chronologies are read whole, releases row by row later on. */
export type OpenFile =
  | { readonly kind: 'CHRONOLOGY'; readonly chronology: ChronologyFile }
  | OpenRelease
  | { readonly kind: 'REFUSED'; readonly problem: FileProblem };

/** What is told of all releases that are imported together. */
export type ReleaseOptions = Omit<ReleaseFile, 'file'>;

/** Opens files, `-` for what comes in on standard input; what a file is, its name or its beginning says. */
export async function openFiles(
  names: readonly string[],
  about: ReleaseOptions,
  terminal: Terminal,
): Promise<readonly OpenFile[]> {
  const files: OpenFile[] = [];
  for (const name of names)
    files.push(
      name === '-'
        ? await opened({ file: 'stdin', size: 0, chunks: terminal.input() }, about)
        : await openNamed(name, about),
    );
  return files;
}

async function openNamed(name: string, about: ReleaseOptions): Promise<OpenFile> {
  try {
    const { size } = await stat(name);
    const chunks = createReadStream(name) as AsyncIterable<Uint8Array>;
    return await opened({ file: basename(name), size, chunks }, about);
  } catch (failure) {
    throw new CommandLineError(
      'FILE_NOT_READ',
      `${name} cannot be read (${systemReason(failure)}). Nothing was recorded.`,
      { cause: failure },
    );
  }
}

interface Opening {
  readonly file: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function opened({ file, size, chunks }: Opening, about: ReleaseOptions): Promise<OpenFile> {
  const coming = chunks[Symbol.asyncIterator]();
  const first = await coming.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  let read = 0;
  const all = counted(head, coming, (length) => {
    read += length;
  });
  if (!looksLikeRelease(head, file))
    return { kind: 'CHRONOLOGY', chronology: await readChronologyBytes(all, file) };
  const reading = await readRelease(all, { file, ...about });
  return 'release' in reading
    ? { kind: 'RELEASE', file, reading, size, read: () => read }
    : { kind: 'REFUSED', problem: reading };
}

async function* counted(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of concatenated(head, rest)) {
    count(chunk.length);
    yield chunk;
  }
}

async function* concatenated(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}
