import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { EventStoreError } from '../event-store-error.js';
import type { Connection } from './connection.js';
import type { KurrentDbLimits } from './limits.js';
import type { Timing } from './timing.js';
import { backoff, pause } from './timing.js';
import type { Verdict } from './verdict.js';
import { verdictOf } from './verdict.js';

/** What every call needs. */
export interface Server {
  readonly connection: Connection;
  readonly timing: Timing;
  readonly limits: KurrentDbLimits;
}

/** What came of a call that was tried until it succeeded, was answered with no, or the patience ended. */
export type Persisted<T> =
  | { readonly is: 'done'; readonly answer: T }
  | {
      readonly is: 'failed';
      readonly verdict: Verdict;
      readonly failure: unknown;
      /** Whether any of the tries may have done what was asked. */
      readonly maybeDone: boolean;
    };

interface Attempt<T> {
  /** One try, which may be silent for `timeout` milliseconds; `maybeDone` tells whether an earlier one may have done it. */
  readonly call: (client: KurrentDBClient, timeout: number, maybeDone: boolean) => Promise<T>;
  /** Ends the trying at once when the store is closed. */
  readonly signal?: AbortSignal | undefined;
}

/** Between two tries on a server that lives the wait stays short: an election takes about a second. */
const LONGEST_PAUSE = 1000;

function isWorthAnotherTry({ kind }: Verdict): boolean {
  return kind === 'not-applied' || kind === 'unclear';
}

/** Tries a call again for as long as the patience lasts and the failure may pass. Errors of our own pass through. */
export async function persist<T>(
  { connection, timing, limits }: Server,
  { call, signal }: Attempt<T>,
): Promise<Persisted<T>> {
  const end = timing.now() + limits.patience;
  let maybeDone = false;
  for (let tries = 0; ; tries += 1) {
    try {
      const within = { milliseconds: Math.max(1, end - timing.now()), signal };
      const before = maybeDone;
      const answer = await connection.attempt(
        (client, timeout) => call(client, timeout, before),
        within,
      );
      return { is: 'done', answer };
    } catch (failure) {
      if (failure instanceof EventStoreError) throw failure;
      const verdict = verdictOf(failure);
      maybeDone ||= verdict.kind === 'unclear';
      const shortest = { first: limits.backoff.first, maximum: LONGEST_PAUSE };
      const milliseconds = backoff(timing, tries, shortest);
      if (!isWorthAnotherTry(verdict) || timing.now() + milliseconds >= end) {
        return { is: 'failed', verdict, failure, maybeDone };
      }
      await pause({ timing, milliseconds, signal });
    }
  }
}
