import type { EventStore } from '#libs/event-store/event-store';
import type { ReadSide } from './read-side.js';

export interface RecorderOptions {
  readonly store: EventStore;
  readonly readSide: ReadSide;
  /** ms UTC. */
  readonly clock: () => number;
  /** Name and version of this software, as it is stored. */
  readonly software: string;
  /** Of every stream. */
  readonly prefix: string;
  /** How long a receipt waits until this node's answers show the event (ms). */
  readonly visibleWithinMs?: number;
  /** Record although this clock is behind the log. */
  readonly acceptClock?: boolean;
}
