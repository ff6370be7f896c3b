import type { CheckedAppend } from '../checked-append.js';
import type { ExpectedRevision } from '../event-store.js';
import type { PlainFailure } from './plain-failure.js';

/** What came of one append of a batch, as plain data that can cross threads. */
export type Written =
  | { readonly kind: 'committed'; readonly revision: number; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly actual: ExpectedRevision }
  /** Nothing was written, unless the failure is a commit whose outcome is unknown. */
  | { readonly kind: 'failed'; readonly failure: PlainFailure };

/** Writes the log, in a thread of its own or, for tests, in this one. Asked for one thing at a time. */
export interface LogWriter {
  /**
   * Writes appends, at least one, as one synced transaction and answers for each in their order. Rejects when nothing was written
   * because the writer has ended; one that ends while it writes answers that every outcome is unknown.
   */
  write(appends: readonly CheckedAppend[]): Promise<readonly Written[]>;
  /** Lets go of the file. Of a writer that has ended by itself nothing is left to let go. */
  close(): Promise<void>;
}

export interface LogWriterOptions {
  readonly file: string;
  readonly busyTimeout?: number;
  readonly maximumBytes?: number;
}

/** Opens the log's file for writing, or creates it. */
export type StartLogWriter = (options: LogWriterOptions) => Promise<LogWriter>;
