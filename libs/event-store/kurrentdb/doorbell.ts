import type { AllStreamResolvedEvent, KurrentDBClient } from '@kurrent/kurrentdb-client';
import { END, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { Checkpoint } from '../event-store.js';
import type { Server } from './persist.js';
import { backoff, pause, withTimer } from './timing.js';
import { placeAt } from './wire-checkpoint.js';

type LiveSubscription = ReturnType<KurrentDBClient['subscribeToAll']>;

interface DoorbellOptions extends Server {
  readonly prefix: string;
  readonly ring: () => void;
  readonly head: () => Promise<Checkpoint | undefined>;
  readonly signal: AbortSignal;
}

/**
 * Rings when others may have written. It listens to a live subscription that is made anew whenever it ends, and looks at the head
 * from time to time, should the subscription be silent. Facts never come from here: whoever hears it reads the log.
 */
export class Doorbell {
  readonly #options: DoorbellOptions;
  #head: Checkpoint | undefined;
  /** The last event that a subscription told of, or need not tell of. */
  #heard = 0n;
  /** Whether a subscription has just begun. */
  #isFresh = false;
  #silentSince: number | undefined;
  #failures = 0;
  #leave: () => void = () => undefined;

  constructor(options: DoorbellOptions) {
    this.#options = options;
  }

  /** Listens until the store is closed; settles when it has let go of everything. */
  async listen(): Promise<void> {
    this.#options.signal.addEventListener('abort', () => this.#leave(), { once: true });
    await Promise.all([this.#subscribeAgainAndAgain(), this.#lookNowAndThen()]);
  }

  async #subscribeAgainAndAgain(): Promise<void> {
    const { timing, limits, signal, connection } = this.#options;
    while (!signal.aborted) {
      const within = { milliseconds: limits.patience, signal };
      // Why it ended does not matter: it is made anew.
      await connection.attempt((client) => this.#hear(client), within).catch(() => undefined);
      const milliseconds = backoff(timing, this.#failures, limits.backoff);
      this.#failures += 1;
      await pause({ timing, milliseconds, signal }).catch(() => undefined);
    }
  }

  async #lookNowAndThen(): Promise<void> {
    const { timing, limits, signal } = this.#options;
    while (!signal.aborted) {
      await pause({ timing, milliseconds: limits.fallback, signal })
        .then(() => this.#look())
        .catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const { head, ring } = this.#options;
    const found = await head();
    if (found === undefined) return;
    if (found !== this.#head) {
      this.#head = found;
      ring();
    }
    if (this.#isStalled(placeAt(found).commit)) this.#leave();
  }

  /** Whether the subscription has been silent for too long about an event that is there. */
  #isStalled(commit: bigint): boolean {
    const { timing, limits } = this.#options;
    if (this.#isFresh) this.#heard = commit;
    this.#isFresh = false;
    if (commit <= this.#heard) {
      this.#silentSince = undefined;
      return false;
    }
    this.#silentSince ??= timing.now();
    if (timing.now() - this.#silentSince < limits.stall) return false;
    this.#silentSince = undefined;
    return true;
  }

  /** Hears one subscription to its end. */
  async #hear(client: KurrentDBClient): Promise<void> {
    const { connection, prefix, timing, limits, signal } = this.#options;
    const begun = timing.now();
    const subscription = client.subscribeToAll({
      fromPosition: END,
      filter: streamNameFilter({ prefixes: [prefix] }),
    });
    // Without a listener for errors the process ends, also when the error comes after it was left.
    subscription.on('error', () => undefined);
    const left = new Promise<void>((resolve) => (this.#leave = resolve));
    const stop = connection.onRetired(() => this.#leave());
    if (signal.aborted) this.#leave();
    try {
      await Promise.race([left, this.#attended(subscription)]);
    } finally {
      stop();
      if (timing.now() - begun > limits.backoff.maximum) this.#failures = 0;
      await this.#end(subscription);
    }
  }

  /** Rings for what a subscription says, until it says no more. */
  #attended(subscription: LiveSubscription): Promise<void> {
    const { ring } = this.#options;
    subscription.on('confirmation', () => {
      // It says nothing of what was written before.
      this.#isFresh = true;
      ring();
    });
    subscription.on('data', ({ event }: AllStreamResolvedEvent) => {
      const commit = event?.position.commit ?? 0n;
      if (commit > this.#heard) this.#heard = commit;
      ring();
    });
    return new Promise((resolve, reject) => {
      subscription.once('error', reject).once('end', resolve).once('close', resolve);
    });
  }

  async #end(subscription: LiveSubscription): Promise<void> {
    const { timing, limits } = this.#options;
    const limit = { timing, milliseconds: limits.callTimeout };
    await withTimer(limit, () => subscription.unsubscribe()).catch(() => undefined);
    subscription.destroy();
  }
}
