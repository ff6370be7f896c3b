import type { WordGivers } from '#libs/projections/search/candidates';
import type { SoughtWord } from '#libs/projections/search/sought-words';
import type { Progress } from './archive-file.js';
import { showsDamage } from './archive-file.js';
import type { Batch } from './batch.js';

/** What the archive's thread is asked for; it answers in the order of the questions. */
export type Question =
  /** The next events, kept or refused together with no others after the one that cannot be taken. */
  | { readonly ask: 'take'; readonly batches: readonly Batch[] }
  | {
      readonly ask: 'search';
      readonly words: readonly SoughtWord[];
      /** Up to where it is known which entries report an incident. */
      readonly reportsAfter: number;
      /** When nobody waits for the answer any more (ms since 1970). */
      readonly deadline: number;
    }
  | { readonly ask: 'digest' }
  | { readonly ask: 'start afresh' }
  /** To close its file, so that it can be moved; until it is asked to open one it can do nothing else. */
  | { readonly ask: 'let go' }
  | { readonly ask: 'open' }
  | { readonly ask: 'close' };

/** `progress` or `failed` is the first thing that it says, when it has opened the archive or could not. */
export type Answer =
  | Opened
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

/** How far it has come, and in which file. */
export interface Opened {
  readonly say: 'progress';
  readonly progress: Progress;
  readonly file: string;
  /** Which archive it is: another one after it began afresh. */
  readonly identity: string;
}

/** What gives each word of a search, in their order, and the entries that report an incident, by numbers. */
export interface Found {
  readonly words: readonly WordGivers[];
  readonly reports: Uint32Array;
  /** The last position that was looked at. */
  readonly upTo: number;
}

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

/** The answer to whoever asked for an archive to be opened; throws what was said instead. */
export function openedIn(answer: Answer): Opened {
  if (answer.say === 'progress') return answer;
  throw failureIn(answer);
}

/** What an answer says went wrong; that it is another one than was asked for, where nothing did. */
export function failureIn(answer: Answer): ArchiveError {
  return answer.say === 'failed'
    ? new ArchiveError(answer.failure)
    : new ArchiveError({ message: `the archive answered "${answer.say}"`, isDamage: false });
}
