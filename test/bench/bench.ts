import type { Figure } from './figure.js';
import type { DataFolders } from './measuring/data-folders.js';

export interface BenchOptions {
  /** Entries of the generated chronology. */
  readonly facts: number;
  readonly seed: number;
  /** How many follow new entries at once. */
  readonly subscribers: number;
  /** Data folders that hold that chronology. */
  readonly folders: DataFolders;
}

/** One thing that is measured; it may give several figures. */
export interface Bench {
  /** As it is asked for: `npm run bench -- append`. */
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}
