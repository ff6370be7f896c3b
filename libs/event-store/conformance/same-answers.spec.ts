import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { embeddedStores } from '../embedded/testing/embedded-stores.js';
import { openKurrentDbEventStore } from '../kurrentdb/kurrentdb-event-store.js';
import { startTestServer } from '../kurrentdb/testing/start-test-server.js';
import { MEMORY_STORES } from '../memory/testing/memory-stores.js';
import { answersToHistories } from './model.js';
import type { StoreFactory } from './trial.js';
import { runCase } from './trial.js';

async function answers(factory: StoreFactory): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await runCase(factory, {
    run: async (trial) => {
      found = await answersToHistories(trial);
    },
  });
  return found;
}

describe('the same histories on every adapter', () => {
  const newFolder = temporaryFolders();
  let address = '';
  let stop = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const server = await startTestServer({ profile: '24.10' });
    address = server.connectionString;
    stop = () => server.close();
  }, 60_000);
  afterAll(() => stop());

  let opened = 0;
  // All stores share one client, because the first read of each client takes half a second.
  let client: KurrentDBClient | undefined;
  const connect = (url: string): KurrentDBClient =>
    (client ??= KurrentDBClient.connectionString(url));
  const kurrentStores: StoreFactory = {
    capabilities: { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES },
    open: async () => {
      opened += 1;
      const prefix = `annals${opened}.`;
      const limits = { callTimeout: 60_000 };
      const options = { connectionString: address, prefix, limits, connect };
      let current = await openKurrentDbEventStore(options);
      return {
        store: current,
        prefix,
        reopen: async () => {
          await current.close();
          current = await openKurrentDbEventStore(options);
          return current;
        },
        discard: () => current.close(),
      };
    },
  };

  it('give the same answers, step by step', async () => {
    const expected = await answers(MEMORY_STORES);
    expect(expected.length).toBeGreaterThan(100);
    expect(await answers(embeddedStores(newFolder))).toEqual(expected);
    expect(await answers(kurrentStores)).toEqual(expected);
  }, 900_000);
});
