import type { Progress } from './archive-file.js';
import { showsDamage } from './archive-file.js';
import type { Found } from './archive-search.js';

/** What the archive's thread is asked for; it answers in the order of the questions. */
export type Question =
  /** Events as JSON: far cheaper to hand over than the objects themselves. */
  | { readonly ask: 'take'; readonly events: string }
  | {
      readonly ask: 'search';
      readonly words: readonly [string, ...string[]];
      readonly limit: number;
      /** When nobody waits for the answer any more (ms since 1970). */
      readonly deadline: number;
    }
  | { readonly ask: 'digest' }
  | { readonly ask: 'start afresh' }
  | { readonly ask: 'move into place' }
  | { readonly ask: 'replace'; readonly file: string }
  | { readonly ask: 'close' };

/** `progress` or `failed` is the first thing that it says, when it has opened the archive or could not. */
export type Answer =
  | { readonly say: 'progress'; readonly progress: Progress }
  | { readonly say: 'found'; readonly found: Found }
  | { readonly say: 'late' }
  | { readonly say: 'digest'; readonly digest: string }
  | { readonly say: 'closed' }
  /** Events before the one that it could not take are kept: `progress` says how far it came. */
  | {
      readonly say: 'failed';
      readonly failure: PlainFailure;
      readonly progress: Progress | undefined;
    };

/** A failure as plain data: between threads an error loses its class and its code. */
export interface PlainFailure {
  readonly message: string;
  readonly isDamage: boolean;
}

export function plainFailure(failure: unknown): PlainFailure {
  return {
    message: failure instanceof Error ? failure.message : String(failure),
    isDamage: showsDamage(failure),
  };
}

/** What went wrong in the archive. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  /** Whether what stands in the file cannot be trusted. */
  readonly isDamage: boolean;

  constructor({ message, isDamage }: PlainFailure, cause?: unknown) {
    super(message, { cause });
    this.isDamage = isDamage;
  }
}
