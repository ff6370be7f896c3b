import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { EventStoreError } from '../event-store-error.js';
import type { KurrentDbLimits } from './limits.js';
import type { Timing } from './timing.js';
import { backoff, pause, withTimer } from './timing.js';
import { breaksClient, NotSent, verdictOf } from './verdict.js';
import { letGo } from './let-go.js';

interface Line {
  readonly client: KurrentDBClient;
  calls: number;
  isRetired: boolean;
  /** Whether a call on it has succeeded. */
  isWarm: boolean;
}

/** The first call of a client also starts the client and finds the leader, which may take as long as a gossip's time-out of 5 s. */
const COLD = 2;

interface ConnectionOptions {
  /** Makes a client; it need not be connected. */
  readonly connect: () => KurrentDBClient;
  readonly timing: Timing;
  readonly limits: KurrentDbLimits;
}

/** A server that says three times in a row that it is not ready may be cut off from the others. */
const PATIENCE_WITH_BUSY = 3;

/**
 * The client in use. A client that failed is not trusted to recover: the next call gets another, after a wait that grows with every
 * replacement and shrinks with time, because every client that has read keeps a socket until the process ends.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #ending = new AbortController();
  readonly #retired = new Set<() => void>();
  #line: Line | undefined;
  #next: Promise<Line> | undefined;
  #clients = 0;
  #busy = 0;
  #eagerness = { level: 0, at: 0 };
  #lastFailure: unknown;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** How many clients were made. */
  get clients(): number {
    return this.#clients;
  }

  /** Why the last call failed; undefined while calls succeed. */
  get lastFailure(): unknown {
    return this.#lastFailure;
  }

  /** Runs one call on the client in use, which may be silent for `timeout` milliseconds. What it rejects with is judged, and the client replaced when it may be broken. */
  async attempt<T>(
    call: (client: KurrentDBClient, timeout: number) => Promise<T>,
    within: { readonly milliseconds: number; readonly signal?: AbortSignal | undefined },
  ): Promise<T> {
    const line = await this.#clientWithin(within);
    line.calls += 1;
    try {
      const { callTimeout } = this.#options.limits;
      const answer = await call(line.client, line.isWarm ? callTimeout : callTimeout * COLD);
      line.isWarm = true;
      this.#busy = 0;
      this.#lastFailure = undefined;
      return answer;
    } catch (failure) {
      this.#judge(line, failure);
      throw failure;
    } finally {
      line.calls -= 1;
      this.#release(line);
    }
  }

  /** Calls `listener` whenever a client was given up, until the returned function is called. */
  onRetired(listener: () => void): () => void {
    this.#retired.add(listener);
    return () => this.#retired.delete(listener);
  }

  /** Gives up the client; nobody may be using it any more. */
  close(): void {
    this.#ending.abort();
    if (this.#line !== undefined) this.#retire(this.#line);
  }

  async #clientWithin({
    milliseconds,
    signal,
  }: {
    readonly milliseconds: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<Line> {
    if (this.#line !== undefined) return this.#line;
    const { timing } = this.#options;
    this.#next ??= this.#replace().finally(() => (this.#next = undefined));
    const next = this.#next;
    try {
      return await withTimer({ timing, milliseconds, signal }, () => next);
    } catch (cause) {
      if (cause instanceof EventStoreError) throw cause;
      throw new NotSent('there is no connection', { cause: this.#lastFailure ?? cause });
    }
  }

  async #replace(): Promise<Line> {
    const { timing, connect } = this.#options;
    const { signal } = this.#ending;
    if (signal.aborted) throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
    const milliseconds = this.#wait();
    if (milliseconds > 0) await pause({ timing, milliseconds, signal });
    this.#eagerness = { level: this.#level() + 1, at: timing.now() };
    this.#clients += 1;
    this.#line = { client: connect(), calls: 0, isRetired: false, isWarm: false };
    return this.#line;
  }

  #level(): number {
    const { timing, limits } = this.#options;
    const calmed = Math.floor((timing.now() - this.#eagerness.at) / limits.calm);
    return Math.max(0, this.#eagerness.level - calmed);
  }

  #wait(): number {
    const { timing, limits } = this.#options;
    const level = this.#level();
    // The first client of all and the first replacement after calm days come at once.
    return level <= 1 ? 0 : backoff(timing, level - 2, limits.backoff);
  }

  #judge(line: Line, failure: unknown): void {
    if (failure instanceof EventStoreError) return;
    const verdict = verdictOf(failure);
    if (verdict.kind === 'conflict' || verdict.kind === 'missing') return;
    this.#lastFailure = failure;
    this.#busy = verdict.kind === 'not-applied' ? this.#busy + 1 : 0;
    if (breaksClient(verdict) || this.#busy >= PATIENCE_WITH_BUSY) this.#retire(line);
  }

  #retire(line: Line): void {
    if (line !== this.#line) return;
    this.#line = undefined;
    this.#busy = 0;
    line.isRetired = true;
    for (const listener of [...this.#retired]) listener();
    this.#release(line);
  }

  /** Other calls on a client that was given up may still succeed: it is let go when the last of them has ended. */
  #release({ client, calls, isRetired }: Line): void {
    if (isRetired && calls === 0) letGo(client);
  }
}
