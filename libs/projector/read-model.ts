import type { RecordedEvent } from '#events/recorded-event';

/**
 * Something that follows the log event by event. Whatever it is given at or before its position changes nothing; when it throws
 * it stops, visibly, and nothing is skipped.
 */
export interface ReadModel {
  readonly name: string;
  /** Position of the last event it has; 0 before the first. */
  readonly position: number;
  /** Takes events in the order of their positions; when it throws, `position` says how far it came. */
  apply(events: readonly RecordedEvent[]): void;
  close(): void;
}

/** Why a read model stopped following: the event that it could not take. */
export interface Stopped {
  readonly model: string;
  readonly position: number;
  readonly type: string;
  readonly reason: string;
}
