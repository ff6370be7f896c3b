import { DEFAULT_APPEND_BYTES } from '../checked-append.js';

/** How long the adapter waits and how much it asks for at once; all times in milliseconds. */
export interface KurrentDbLimits {
  /** Most bytes of one append. Servers up to 25.0 take 1 MiB unless told otherwise. */
  readonly maximumAppendBytes: number;
  /** How long one call may be silent: the client's own deadlines do not hold. */
  readonly callTimeout: number;
  /** How long an append or a read is tried again, over new connections too, before it is given up. */
  readonly patience: number;
  /** Most events of one page. */
  readonly pageSize: number;
  /** The shortest and the longest wait before another try, another client, another subscription. */
  readonly backoff: { readonly first: number; readonly maximum: number };
  /** How long without a replacement of the client halves the wait for the next. */
  readonly calm: number;
  /** How often the head is looked at, should the live subscription have missed something. */
  readonly fallback: number;
  /** How long the subscription may stay silent about an event that is there before it is made anew. */
  readonly stall: number;
}

export const DEFAULT_LIMITS: KurrentDbLimits = {
  maximumAppendBytes: DEFAULT_APPEND_BYTES,
  callTimeout: 3000,
  patience: 15_000,
  pageSize: 500,
  backoff: { first: 100, maximum: 10_000 },
  calm: 10_000,
  fallback: 1000,
  stall: 5000,
};
