import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '#events/written-event';
import { openKurrentDbEventStore } from '#libs/event-store/kurrentdb/kurrentdb-event-store';
import type { KurrentDbEventStore } from '#libs/event-store/kurrentdb/kurrentdb-event-store';
import { startTestServer } from '#libs/event-store/kurrentdb/testing/start-test-server';
import type { TestServer } from '#libs/event-store/kurrentdb/testing/test-server';

const CUTS = 1000;
/** How long a link lives (ms): hardly ever long enough for an append. */
const LIFE = 15;
/** Appends after the last cut. */
const AFTERWARDS = 100;
const PATIENCE = 240_000;
/** Sockets beside those of clients: listening, in the act of closing, and what Node opens meanwhile. */
const SOCKETS_BESIDE = 24;
const MEGABYTES = 1024 * 1024;

let server: TestServer;
let store: KurrentDbEventStore;
const rejections: unknown[] = [];
const note = (reason: unknown): number => rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startTestServer();
  store = await openKurrentDbEventStore({
    connectionString: server.connectionString,
    prefix: 'annals.',
    limits: { backoff: { first: 5, maximum: 500 }, patience: 60_000 },
  });
}, PATIENCE);

afterAll(async () => {
  await store.close();
  await server.close();
  process.off('unhandledRejection', note);
}, PATIENCE);

function newEvent(number: number): NewEvent {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const metadata = { id, version: '1', at: '2026-01-01T00:00:00.000Z', actor: 'test' };
  const hash = `hash ${String(number)}`;
  return {
    type: 'Counted',
    data: { number },
    metadata: { ...metadata, requestHash: hash, hash, software: 'test' },
  };
}

function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length;
}

function heapAfterCollecting(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('a link that breaks again and again', () => {
  it(
    `leaves descriptors and heap bounded, and nothing lost or doubled, after ${String(CUTS)} cuts`,
    async () => {
      let cuts = 0;
      let acknowledged = 0;
      const write = async (isDone: () => boolean): Promise<void> => {
        while (!isDone()) {
          const { outcome } = await store.append(
            `annals.entry-${String(acknowledged)}`,
            'no_stream',
            [newEvent(acknowledged)],
          );
          if (outcome === 'committed') acknowledged += 1;
        }
      };
      const heaps: number[] = [];
      const cut = async (): Promise<void> => {
        while (cuts < CUTS) {
          await new Promise((resolve) => setTimeout(resolve, LIFE));
          server.cutConnections();
          cuts += 1;
          if (cuts === CUTS / 2) heaps.push(heapAfterCollecting());
        }
      };
      const before = openDescriptors();
      await Promise.all([write(() => cuts >= CUTS), cut()]);
      const during = acknowledged;
      await write(() => acknowledged >= during + AFTERWARDS);
      heaps.push(heapAfterCollecting());
      const clients = store.health.replacements + 1;
      const descriptors = openDescriptors() - before;
      const [half = 0, whole = 0] = heaps;
      process.stderr.write(
        `kurrentdb double: ${String(cuts)} cuts, ${String(acknowledged)} appends acknowledged, ` +
          `${String(clients)} clients, ${String(descriptors)} more descriptors, ` +
          `heap ${(half / MEGABYTES).toFixed(0)} MB at half, ${(whole / MEGABYTES).toFixed(0)} MB at the end\n`,
      );
      const events = await store.readAll({ limit: acknowledged + 10 });
      expect(events.map(({ data }) => data['number'])).toEqual(
        Array.from({ length: acknowledged }, (_, number) => number),
      );
      // each client that has ever read keeps one socket until the process ends: a defect of its native part
      expect(descriptors).toBeLessThanOrEqual(clients + SOCKETS_BESIDE);
      expect(clients).toBeLessThan(CUTS / 4);
      expect(whole - half).toBeLessThan(24 * MEGABYTES);
      expect(rejections).toEqual([]);
    },
    PATIENCE,
  );
});
