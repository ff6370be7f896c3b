import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { describeEventStore } from '../conformance/describe-event-store.js';
import type { StoreFactory } from '../conformance/trial.js';
import type { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import type { TestServer } from './testing/test-server.js';
import { startTestServer } from './testing/start-test-server.js';

/** A real server to run the suite on; it is left with what was written. */
const REAL = process.env['KURRENTDB_URL'];

/**
 * Every case has a prefix of its own; nothing is assumed about the rest of the database. All stores share one client, because the
 * first read of each client takes half a second; other specs open stores with clients of their own.
 */
function storesAt(address: () => string, empty = (): void => undefined): StoreFactory {
  let client: KurrentDBClient | undefined;
  return {
    capabilities: { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES },
    open: async () => {
      empty();
      const options = {
        connectionString: address(),
        prefix: `annals${randomUUID().replaceAll('-', '')}.`,
        limits: { callTimeout: 10_000 },
        connect: (url: string) => (client ??= KurrentDBClient.connectionString(url)),
      };
      let current: KurrentDbEventStore = await openKurrentDbEventStore(options);
      return {
        store: current,
        prefix: options.prefix,
        reopen: async () => {
          await current.close();
          current = await openKurrentDbEventStore(options);
          return current;
        },
        discard: () => current.close(),
      };
    },
  };
}

if (REAL === undefined) {
  describe.each(['24.10', '20.6'] as const)('on a test server like %s', (profile) => {
    let server: TestServer | undefined;

    beforeAll(async () => {
      server = await startTestServer({ profile });
    });
    afterAll(() => server?.close());

    describeEventStore(
      'KurrentDbEventStore',
      storesAt(
        () => server?.connectionString ?? '',
        () => server?.log.replace(),
      ),
    );
  });
  afterAll(() => {
    process.stderr.write(
      'conformance: no real KurrentDB was tried: set KURRENTDB_URL to its address to run the suite on it\n',
    );
  });
} else {
  describeEventStore(
    'KurrentDbEventStore on the server of KURRENTDB_URL',
    storesAt(() => REAL),
  );
}
