import type { LogSubject } from '#libs/projections/chronicle/recorded-log';

/** Folds events into columns, in their order; each costs what it touches. The chronicle may be ahead of the event. */
export interface EventFold {
  /** Writes what an event makes of an entry that it recorded, corrected or retracted. */
  readEntry(position: number, uuid: string): void;
  /** Writes what an event makes of something else that it is about; of the opening nothing is. */
  readSubject(position: number, subject: LogSubject | undefined): void;
}
