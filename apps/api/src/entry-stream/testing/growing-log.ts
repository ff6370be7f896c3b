import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { entryEventAt } from '../entry-events.js';
import { EntryFollower } from '../entry-follower.js';
import type { FollowerOptions } from '../entry-follower.js';
import type { StreamIdentity } from '../stream-cursor.js';
import { ManualTimer } from './manual-timer.js';

/** A log that is known up to a head which grows by hand, and time that passes by hand. */
export class GrowingLog {
  readonly silence = new ManualTimer();
  readonly stream: StreamIdentity;
  head = 0;
  readonly #chronicle: Chronicle;
  readonly #listeners = new Set<() => void>();

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
    this.stream = { chronologyId: chronicle.chronologyId, filter: 'all' };
  }

  follow(more: Partial<FollowerOptions> = {}): EntryFollower {
    return new EntryFollower({
      eventAt: (position) => entryEventAt(this.#chronicle, position),
      head: () => this.head,
      bell: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      timer: this.silence.timer,
      heartbeatMs: 1000,
      stream: this.stream,
      filter: {},
      after: 0,
      ...more,
    });
  }

  growTo(head: number): void {
    this.head = head;
    for (const listener of [...this.#listeners]) listener();
  }

  /** How many wait for news or silence; each waits for both. */
  get waiting(): number {
    return this.#listeners.size + this.silence.waiting;
  }
}
