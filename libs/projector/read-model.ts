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

/** Whether a trailing model goes on with what follows, or wants the log from its first event again. */
export type Wanted = 'NEXT' | 'FROM_START';

/**
 * A read model that follows behind, in a thread of its own: the node answers without waiting for it, and whoever needs it waits for
 * its position. It keeps what it has over restarts, and tells from the log whether that belongs to it.
 */
export interface TrailingModel {
  readonly name: string;
  /** Position of the last event that it has for good, once it knows that this is its log; 0 before the first. */
  readonly position: number;
  /** Why it has stopped; undefined while it follows. */
  readonly stopped: Stopped | undefined;
  /** Takes events in the order of their positions, those too that it has; resolves when there is room for more, rejects when it has stopped. */
  take(events: readonly RecordedEvent[]): Promise<Wanted>;
  /** Hears that it was handed everything that the log holds; resolves when it has all of it. */
  reachedHead(): Promise<Wanted>;
  close(): Promise<void>;
}

/** Why a read model stopped following: the event that it could not take. */
export interface Stopped {
  readonly model: string;
  readonly position: number;
  readonly type: string;
  readonly reason: string;
}
