import type { Bodies } from '#libs/projections/chronicle/archived-entries';
import type { RecordedLog } from '#libs/projections/chronicle/recorded-log';
import type { TrailingModel } from './read-model.js';

/** A trailing model that hands out the bodies that it was handed. */
export interface BodyKeeper extends TrailingModel, Bodies {
  /** Tells what it keeps from what others keep; another one after it began afresh. */
  readonly identity: string;
  /** Lets entries be numbered by a log that is always ahead of what it is handed. */
  numberBy(log: RecordedLog): void;
  /** Whether it has all bodies up to a position, up to which the log is known to be the one that it was handed. */
  goOnFrom(position: number): boolean;
}
