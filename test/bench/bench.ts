import type { Figure } from './figure.js';

export interface BenchOptions {
  /** Entries of the generated chronology. */
  readonly facts: number;
  readonly seed: number;
}

/** One thing that is measured; it may give several figures. */
export interface Bench {
  /** As it is asked for: `npm run bench -- append`. */
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}
