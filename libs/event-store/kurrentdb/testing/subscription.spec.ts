import { once } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import type { AllStreamSubscription, StreamSubscription } from '@kurrent/kurrentdb-client';
import { streamNameFilter } from '@kurrent/kurrentdb-client';
import { numberOf, said, trials } from './client-trial.js';
import type { TestServerOptions } from './start-test-server.js';
import { startTestServer } from './start-test-server.js';

jest.setTimeout(30_000);
const { clientOf, closing } = trials();
const STREAM = 'annals.entry-1';

async function startWith(events: number, options: TestServerOptions = {}) {
  const server = await closing(startTestServer(options));
  const client = clientOf(server);
  for (let n = 0; n < events; n += 1) await client.appendToStream(STREAM, said(n));
  return { server, client };
}

/** What both kinds of subscription have in common. */
type Subscribed = Pick<AllStreamSubscription, 'on'> | Pick<StreamSubscription, 'on'>;

/** Everything that a subscription tells, in order: numbers for events, words for the rest. */
function heard(subscription: Subscribed) {
  const told: unknown[] = [];
  const waiting = new Set<() => void>();
  const tell = (what: unknown): void => {
    told.push(what);
    for (const look of waiting) look();
  };
  subscription.on('confirmation', () => tell('confirmed'));
  subscription.on('caughtUp', () => tell('caught up'));
  subscription.on('data', ({ event }) => tell(numberOf(event?.data) ?? event?.type));
  subscription.on('error', (error) => tell('type' in error ? error.type : error.message));
  subscription.on('end', () => tell('end'));
  return {
    told,
    until: async (what: unknown, times = 1): Promise<void> => {
      const isThere = (): boolean => told.filter((one) => one === what).length >= times;
      if (isThere()) return;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (!isThere()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
    },
  };
}

describe('a subscription', () => {
  it('begins strictly after its start, is caught up once, and then follows', async () => {
    const { client } = await startWith(3);
    const { told, until } = heard(client.subscribeToStream(STREAM, { fromRevision: 0n }));
    await until('caught up');
    await client.appendToStream(STREAM, said(3));
    await until(3);
    expect(told).toEqual(['confirmed', 1, 2, 'caught up', 3]);
  });

  it('to the whole log begins strictly after its position', async () => {
    const { client } = await startWith(1);
    const { position } = await client.appendToStream(STREAM, said(1));
    await client.appendToStream(STREAM, said(2));
    const { told, until } = heard(client.subscribeToAll({ fromPosition: position ?? 'start' }));
    await until('caught up');
    expect(told).toEqual(['confirmed', 2, 'caught up']);
  });

  it('from the end hears only what comes', async () => {
    const { client } = await startWith(2);
    const { told, until } = heard(client.subscribeToAll({ fromPosition: 'end' }));
    await until('caught up');
    await client.appendToStream(STREAM, said(2));
    await until(2);
    expect(told).toEqual(['confirmed', 'caught up', 2]);
  });

  it('from a position beyond the log hears, without an error, whatever comes next', async () => {
    const { client } = await startWith(1);
    const { position } = await client.appendToStream(STREAM, said(1));
    const beyond = (position?.commit ?? 0n) + 10n;
    const fromPosition = { commit: beyond, prepare: beyond };
    const { told, until } = heard(client.subscribeToAll({ fromPosition }));
    await until('caught up');
    await client.appendToStream(STREAM, said(2));
    await until(2);
    expect(told).toEqual(['confirmed', 'caught up', 2]);
  });

  it('says when and where it caught up since 24.10', async () => {
    const now = () => 1_700_000_000_789;
    const { client } = await startWith(2, { now });
    const stated: unknown = await once(client.subscribeToStream(STREAM), 'caughtUp');
    expect(stated).toEqual([{ date: new Date(now()), revision: 1n }]);
    const earlier = await startWith(1, { profile: '23.10' });
    const bare: unknown = await once(earlier.client.subscribeToAll(), 'caughtUp');
    expect(bare).toEqual([{}]);
  });

  it('to a missing stream is caught up only after its first event before 24.10', async () => {
    const { client } = await startWith(0, { profile: '23.10' });
    const { told, until } = heard(client.subscribeToStream(STREAM));
    await until('confirmed');
    await client.appendToStream(STREAM, said(0));
    await until('caught up');
    expect(told).toEqual(['confirmed', 0, 'caught up']);
    const later = await startWith(0);
    const heardLater = heard(later.client.subscribeToStream(STREAM));
    await heardLater.until('caught up');
    expect(heardLater.told).toEqual(['confirmed', 'caught up']);
  });

  it('hears of a tombstone, and ends with it', async () => {
    const { client } = await startWith(1);
    const { told, until } = heard(client.subscribeToStream(STREAM));
    await until('caught up');
    await client.tombstoneStream(STREAM);
    await until('stream-deleted');
    expect(told).toEqual(['confirmed', 0, 'caught up', '$streamDeleted', 'stream-deleted']);
    const again = heard(client.subscribeToStream(STREAM));
    await again.until('stream-deleted');
    expect(again.told).toEqual(['stream-deleted']);
  });

  it('that is filtered tells how far it is after every so many events of any kind', async () => {
    const { client } = await startWith(40);
    const reached: bigint[] = [];
    const filter = streamNameFilter({
      prefixes: ['nothing'],
      maxSearchWindow: 10,
      checkpointInterval: 2,
      checkpointReached: (_subscription, { commit }) => void reached.push(commit),
    });
    const { told, until } = heard(client.subscribeToAll({ filter }));
    await until('caught up');
    expect(told).toEqual(['confirmed', 'caught up']);
    expect(reached).toHaveLength(2);
  });

  it('ends when told to, with an error or, worse, without one', async () => {
    const { server, client } = await startWith(1);
    const first = heard(client.subscribeToAll());
    await first.until('caught up');
    server.dropSubscriptions('end');
    await first.until('end');
    const second = heard(client.subscribeToAll());
    await second.until('caught up');
    server.dropSubscriptions({ refusal: 'unavailable' });
    await second.until('unavailable');
    expect(second.told).not.toContain('end');
  });
});

describe('a faulty subscription', () => {
  it('delivers an event twice', async () => {
    const { server, client } = await startWith(3);
    server.faults.inject('event delivered twice', { stream: STREAM, after: 1 });
    const { told, until } = heard(client.subscribeToStream(STREAM));
    await until('caught up');
    expect(told).toEqual(['confirmed', 0, 1, 1, 2, 'caught up']);
  });

  it('is caught up never, twice, or too early', async () => {
    const { server, client } = await startWith(2);
    const hear = async (last: unknown) => {
      const subscription = client.subscribeToStream(STREAM);
      const { told, until } = heard(subscription);
      await until(last, last === 'caught up' ? 2 : 1);
      await subscription.unsubscribe();
      return told.filter((what) => what !== 'end');
    };
    server.faults.inject('caught up missing');
    expect(await hear(1)).toEqual(['confirmed', 0, 1]);
    server.faults.inject('caught up twice');
    expect(await hear('caught up')).toEqual(['confirmed', 0, 1, 'caught up', 'caught up']);
    server.faults.inject('caught up early', { after: 1 });
    expect(await hear('caught up')).toEqual(['confirmed', 0, 'caught up', 1, 'caught up']);
  });

  it('tells of a checkpoint above an event that it has not delivered', async () => {
    const { server, client } = await startWith(1);
    server.faults.inject('checkpoint ahead of the event', { stream: STREAM });
    const order: unknown[] = [];
    const filter = streamNameFilter({
      prefixes: [STREAM],
      checkpointReached: (_subscription, { commit }) => void order.push(commit),
    });
    const subscription = client.subscribeToAll({ filter });
    subscription.on('data', ({ event }) => order.push(event?.position.commit));
    await once(subscription, 'caughtUp');
    const [ahead, event] = order;
    expect(Number(ahead)).toBeGreaterThan(Number(event));
  });

  it('never rings', async () => {
    const { server, client } = await startWith(1);
    const silent = server.faults.inject('doorbell never rings');
    const { told, until } = heard(client.subscribeToAll({ fromPosition: 'end' }));
    await until('caught up');
    await client.appendToStream(STREAM, said(1));
    await silent.struck;
    silent.clear();
    await client.appendToStream(STREAM, said(2));
    await until(2);
    expect(told).toEqual(['confirmed', 'caught up', 2]);
  });

  it('breaks at an event, with an error or without one', async () => {
    const { server, client } = await startWith(2);
    server.faults.inject('subscription ends', { stream: STREAM, after: 1 });
    const first = heard(client.subscribeToAll());
    await first.until('end');
    expect(first.told.at(-2)).toBe(0);
    server.faults.inject('subscription fails', { stream: STREAM, after: 1 });
    const second = heard(client.subscribeToAll());
    await second.until('unavailable');
    expect(second.told.at(-2)).toBe(0);
  });
});
