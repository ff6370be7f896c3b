import { EventStoreError } from '../event-store-error.js';

/** The clock, timers and randomness of the adapter. */
export interface Timing {
  /** Milliseconds from any beginning; never goes back. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls `run` once after so many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export const SYSTEM_TIMING: Timing = {
  now: () => performance.now(),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A call got no answer in the time that it has. What it asked for may have happened. */
export class TimerExpired extends Error {
  override readonly name = 'TimerExpired';

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

export interface TimeLimit {
  readonly timing: Timing;
  readonly milliseconds: number;
  /** Ends the waiting at once when the store is closed. */
  readonly signal?: AbortSignal | undefined;
}

function closed(): EventStoreError {
  return new EventStoreError('STORE_CLOSED', 'the event store is closed');
}

/**
 * What `work` gives, or rejects with {@link TimerExpired} when it makes no progress for so long: `progressed` begins the time anew.
 * Work that comes too late is dropped, and its failure with it.
 */
export async function withTimer<T>(
  { timing, milliseconds, signal }: TimeLimit,
  work: (progressed: () => void) => Promise<T>,
): Promise<T> {
  let begun = timing.now();
  let cancel: () => void = () => undefined;
  let abort: () => void = () => undefined;
  const expired = new Promise<never>((_, reject) => {
    const watch = (rest: number): void => {
      cancel = timing.after(rest, () => {
        const left = begun + milliseconds - timing.now();
        if (left > 0) watch(left);
        else reject(new TimerExpired(milliseconds));
      });
    };
    abort = () => reject(closed());
    watch(milliseconds);
  });
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();
  try {
    return await Promise.race([expired, work(() => (begun = timing.now()))]);
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

/** Waits; rejects with `STORE_CLOSED` as soon as the store is closed. */
export function pause({ timing, milliseconds, signal }: TimeLimit): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      cancel();
      reject(closed());
    };
    const cancel = timing.after(milliseconds, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true) abort();
  });
}

/** How long to wait before the n-th attempt (0, 1, 2 ...) after a failure: doubled each time up to a maximum, less up to half by chance. */
export function backoff(
  timing: Timing,
  attempt: number,
  { first, maximum }: { readonly first: number; readonly maximum: number },
): number {
  const whole = Math.min(maximum, first * 2 ** Math.min(attempt, 30));
  return whole * (0.5 + timing.random() / 2);
}
