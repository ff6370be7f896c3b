import type { PlacedStream } from '../websocket/placed-stream.js';
import type { EntryEvent } from './entry-events.js';
import { streamCursor } from './stream-cursor.js';
import type { StreamIdentity } from './stream-cursor.js';
import { isMeant } from './stream-filter.js';
import type { StreamFilter } from './stream-filter.js';
import { Waiting } from './waiting.js';
import type { Bell, Timer } from './waiting.js';

/** One message of a stream; without an event it only says that the stream is alive. */
export interface Followed {
  readonly cursor: string;
  readonly previousCursor: string | null;
  readonly position: number;
  readonly event: EntryEvent | undefined;
}

export interface FollowerOptions {
  /** What the event at a position did to an entry. */
  readonly eventAt: (position: number) => EntryEvent | undefined;
  /** Position of the last event that can be answered for. */
  readonly head: () => number;
  readonly bell: Bell;
  readonly timer: Timer;
  readonly heartbeatMs: number;
  readonly stream: StreamIdentity;
  readonly filter: StreamFilter;
  /** Deliver what lies after this position; 0 from the beginning. */
  readonly after: number;
}

/** Events looked at before others get their turn. */
const CHUNK = 1000;

/**
 * Follows the log from a position, for ever: reads what is there, waits when there is nothing. Whoever pulls decides how fast; nothing
 * is queued for them, and between history and news there is no seam. `return` ends a wait at once.
 */
export class EntryFollower implements PlacedStream<Followed> {
  readonly #options: FollowerOptions;
  readonly #waiting: Waiting;
  #position: number;
  #cursor: string | null;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#waiting = new Waiting(options.bell, options.timer);
    this.#position = options.after;
    this.#cursor = options.after === 0 ? null : streamCursor(options.stream, options.after);
  }

  /** What it told last; what it has looked at since then and left out makes no difference. */
  get place(): string {
    return this.#cursor ?? '';
  }

  fork(): EntryFollower {
    const fork = new EntryFollower(this.#options);
    fork.#position = this.#position;
    fork.#cursor = this.#cursor;
    return fork;
  }

  async next(): Promise<IteratorResult<Followed, undefined>> {
    while (!this.#waiting.ended) {
      const event = await this.#read();
      if (event !== undefined) return { done: false, value: this.#delivery(event) };
      const woken = await this.#waiting.forNews(
        () => this.#options.head() > this.#position,
        this.#options.heartbeatMs,
      );
      if (woken === 'SILENCE') return { done: false, value: this.#delivery(undefined) };
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Followed, undefined>> {
    this.#waiting.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next event that is meant; without one the position moves to the head. */
  async #read(): Promise<EntryEvent | undefined> {
    const { eventAt, filter, head } = this.#options;
    const end = head();
    while (this.#position < end && !this.#waiting.ended) {
      this.#position += 1;
      const event = eventAt(this.#position);
      if (event !== undefined && isMeant(event.revision.content, filter)) return event;
      if (this.#position % CHUNK === 0) await new Promise(setImmediate);
    }
    return undefined;
  }

  #delivery(event: EntryEvent | undefined): Followed {
    const previousCursor = this.#cursor;
    const cursor = streamCursor(this.#options.stream, this.#position);
    this.#cursor = cursor;
    return { cursor, previousCursor, position: this.#position, event };
  }
}
