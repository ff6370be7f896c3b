import { Waiting } from '../entry-stream/waiting.js';
import type { Bell, Timer } from '../entry-stream/waiting.js';
import type { PlacedStream } from '../websocket/placed-stream.js';

export interface TallyFollowerOptions<Tally> {
  /** Computes the tally as it is now. */
  readonly compute: () => Tally;
  /** Tells whether two tallies say the same. */
  readonly digest: (tally: Tally) => string;
  /** Position of the last event that can be answered for. */
  readonly head: () => number;
  readonly bell: Bell;
  readonly timer: Timer;
  /** How often a tally is looked at though nothing was recorded: valid time moves on. */
  readonly everyMs: number;
}

/** Gives a tally as it is now, and again whenever it says something else. Whoever pulls slowly gets the latest, and misses what was in between. */
export class TallyFollower<Tally> implements PlacedStream<Tally> {
  readonly #options: TallyFollowerOptions<Tally>;
  readonly #waiting: Waiting;
  #position = -1;
  #digest: string | undefined;

  constructor(options: TallyFollowerOptions<Tally>) {
    this.#options = options;
    this.#waiting = new Waiting(options.bell, options.timer);
  }

  /** What the tally said last: from then on it is told when it says something else. */
  get place(): string {
    return this.#digest ?? '';
  }

  fork(): TallyFollower<Tally> {
    const fork = new TallyFollower(this.#options);
    fork.#position = this.#position;
    fork.#digest = this.#digest;
    return fork;
  }

  async next(): Promise<IteratorResult<Tally, undefined>> {
    const { compute, digest, head, everyMs } = this.#options;
    while (!this.#waiting.ended) {
      this.#position = head();
      const tally = compute();
      const said = digest(tally);
      if (said !== this.#digest) {
        this.#digest = said;
        return { done: false, value: tally };
      }
      await this.#waiting.forNews(() => head() > this.#position, everyMs);
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Tally, undefined>> {
    this.#waiting.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
