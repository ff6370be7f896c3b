import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChronologyFile } from '#libs/formats/chronology/chronology-file';
import { readChronology } from '#libs/formats/read-chronology';
import { CommandLineError, systemReason } from './command-line-error.js';
import type { Terminal } from './terminal.js';

/** Reads chronology files; `-` is what comes in on standard input. */
export async function readFiles(
  names: readonly string[],
  terminal: Terminal,
): Promise<readonly ChronologyFile[]> {
  const files: ChronologyFile[] = [];
  for (const name of names) {
    const text = name === '-' ? await terminal.readInput() : await textOf(name);
    files.push(readChronology(text, name === '-' ? 'stdin' : basename(name)));
  }
  return files;
}

async function textOf(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (failure) {
    throw new CommandLineError(
      'FILE_NOT_READ',
      `${name} cannot be read (${systemReason(failure)}). Nothing was recorded.`,
      { cause: failure },
    );
  }
}
