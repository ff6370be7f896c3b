import { describe, expect, it } from '@jest/globals';
import { committed, event, ringing } from '../conformance/trial.js';
import type { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openStores } from './testing/open-stores.js';
import type { FaultName } from './testing/faults.js';
import { startTestServer } from './testing/start-test-server.js';

const { open, closing } = openStores();
const PATIENCE = { patience: 30_000 };
/** So seldom that only the subscription can have rung. */
const NEVER = { fallback: 600_000 };

/** Has another process write the n-th event, and waits until the bell has rung for it. */
async function heard(
  store: KurrentDbEventStore,
  other: KurrentDbEventStore,
  n: number,
): Promise<void> {
  await ringing(store.changes, PATIENCE, () =>
    committed(other.append(`annals.s${n}`, 'no_stream', [event(n)])),
  );
}

async function subscribed(store: KurrentDbEventStore): Promise<void> {
  await ringing(store.changes, PATIENCE, () => Promise.resolve());
}

describe('the bell', () => {
  it('rings for what another process writes', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: NEVER });
    await subscribed(store);
    const other = await open(server, { limits: NEVER });
    for (const n of [1, 2, 3]) await heard(store, other, n);
  });

  it.each<FaultName>([
    'subscription ends',
    'subscription fails',
    'event delivered twice',
    'checkpoint ahead of the event',
    'caught up early',
  ])('goes on ringing: %s', async (fault) => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: NEVER });
    await subscribed(store);
    const other = await open(server, { limits: NEVER });
    const laid = server.faults.inject(fault);
    await heard(store, other, 1);
    await laid.struck;
    for (const n of [2, 3]) await heard(store, other, n);
  });

  it.each<FaultName>(['caught up missing', 'caught up twice'])('needs no %s', async (fault) => {
    const server = await closing(startTestServer());
    server.faults.inject(fault, { times: 9 });
    const store = await open(server, { limits: NEVER });
    await subscribed(store);
    const other = await open(server, { limits: NEVER });
    await heard(store, other, 1);
  });

  it('is heard again after the server was killed and came back', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: NEVER });
    await subscribed(store);
    await server.restart();
    const other = await open(server, { limits: NEVER });
    await heard(store, other, 1);
  });

  it('rings late, but rings, when the subscription is silent; and makes a new one', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await subscribed(store);
    const other = await open(server, { limits: NEVER });
    const silent = server.faults.inject('doorbell never rings');
    const subscriptions = (): number =>
      server.received.filter(({ rpc }) => rpc === 'Subscribe').length;
    const before = subscriptions();
    await heard(store, other, 1);
    const deadline = performance.now() + 20_000;
    while (subscriptions() === before && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(subscriptions()).toBeGreaterThan(before);
    silent.clear();
  });

  it('keeps one subscription, however often it is dropped', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: NEVER });
    for (let n = 0; n < 5; n += 1) {
      await ringing(store.changes, PATIENCE, () => {
        server.dropSubscriptions();
        return Promise.resolve();
      });
    }
    const before = server.received.filter(({ rpc }) => rpc === 'Subscribe').length;
    expect(before).toBeLessThanOrEqual(7);
  });
});
