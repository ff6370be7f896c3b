import { appendFile, writeFile } from 'node:fs/promises';
import { CommandLineError, systemReason } from './command-line-error.js';

/** The file that gets everything that was rejected, one JSON object a line; nothing is written where none was asked for. */
export class RejectsFile {
  readonly #file: string | undefined;

  private constructor(file: string | undefined) {
    this.#file = file;
  }

  /** Empties the file, so that one that cannot be written is told before anything is recorded. */
  static async empty(file: string | undefined): Promise<RejectsFile> {
    const rejects = new RejectsFile(file);
    await rejects.#write((to) => writeFile(to, ''));
    return rejects;
  }

  async add(rejected: readonly object[]): Promise<void> {
    if (rejected.length === 0) return;
    const lines = rejected.map((one) => `${JSON.stringify(one)}\n`).join('');
    await this.#write((to) => appendFile(to, lines));
  }

  async #write(write: (file: string) => Promise<void>): Promise<void> {
    const file = this.#file;
    if (file === undefined) return;
    try {
      await write(file);
    } catch (failure) {
      throw new CommandLineError(
        'FILE_NOT_WRITTEN',
        `${file} cannot be written (${systemReason(failure)}); choose another file for --rejects.`,
        { cause: failure },
      );
    }
  }
}
