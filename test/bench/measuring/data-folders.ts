import { constants } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { GeneratorOptions } from '../generator/generated-events.js';
import { fill } from './fill.js';
import { serve } from './served.js';

/** Data folders with one generated chronology: written and served once, then copied for whoever asks. */
export class DataFolders {
  readonly #folder: string;
  readonly #options: GeneratorOptions;
  #filled: Promise<string> | undefined;
  #copies = 0;

  constructor(folder: string, options: GeneratorOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** A folder of its own, with its read models as a server left them. */
  async copy(): Promise<string> {
    this.#filled ??= this.#fill();
    this.#copies += 1;
    const copy = join(this.#folder, `copy-${String(this.#copies)}`);
    const mode = constants.COPYFILE_FICLONE;
    await cp(await this.#filled, copy, { recursive: true, mode });
    return copy;
  }

  async #fill(): Promise<string> {
    const filled = join(this.#folder, 'filled');
    const store = await openEmbeddedEventStore({ folder: filled });
    try {
      await fill(store, this.#options);
    } finally {
      await store.close();
    }
    await (await serve(filled)).stop();
    return filled;
  }
}
