import { afterEach, beforeEach, expect } from '@jest/globals';
import type { KurrentDbEventStore, KurrentDbOptions } from '../kurrentdb-event-store.js';
import { openKurrentDbEventStore } from '../kurrentdb-event-store.js';

/** Short waits, so that a test of a bad day does not last one. */
const IMPATIENT = {
  callTimeout: 2000,
  patience: 20_000,
  backoff: { first: 20, maximum: 200 },
  calm: 1000,
  fallback: 100,
  stall: 500,
} as const;

interface Closing {
  readonly close: () => Promise<void>;
}

/** Stores and servers for the tests of one file: they end after each test, and no rejection may have been left unhandled. */
export function openStores(): {
  readonly open: (
    server: { readonly connectionString: string },
    more?: Partial<KurrentDbOptions>,
  ) => Promise<KurrentDbEventStore>;
  readonly closing: <Server extends Closing>(starting: Promise<Server>) => Promise<Server>;
} {
  const opened: Closing[] = [];
  const unhandled: unknown[] = [];
  const note = (failure: unknown): void => void unhandled.push(failure);
  beforeEach(() => {
    unhandled.length = 0;
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    for (const one of opened.splice(0).toReversed()) await one.close();
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
  return {
    open: async ({ connectionString }, more = {}) => {
      const store = await openKurrentDbEventStore({
        connectionString,
        prefix: 'annals.',
        ...more,
        limits: { ...IMPATIENT, ...more.limits },
      });
      opened.push(store);
      return store;
    },
    closing: async (starting) => {
      const server = await starting;
      opened.push(server);
      return server;
    },
  };
}
