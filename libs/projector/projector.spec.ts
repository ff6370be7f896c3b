import { afterEach, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { DEFAULT_PREFIX } from '#events/streams';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { entry, retracted } from '#libs/projections/testing/drafts';
import type { WholeChronicle } from '#libs/projections/chronicle/chronicle';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { Projector } from './projector.js';
import type { ReadModel } from './read-model.js';
import { append, written } from './testing/written.js';

const recorded = given(
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
  entry('GroupFormed', { group: 'is-khorasan' }, { key: 'emerged', when: '2015' }),
);

const running: Projector[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((projector) => projector.close()));
});

function projector(
  store: MemoryEventStore,
  models: readonly ReadModel[] = [],
  batchSize = 2,
): Projector {
  const made = new Projector({ store, prefix: DEFAULT_PREFIX, models: () => models, batchSize });
  running.push(made);
  return made;
}

async function storeWith(events: readonly RecordedEvent[]): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await append(store, events);
  return store;
}

/** Everything that a chronicle holds; its log shows nothing of itself. */
function heldBy(chronicle: WholeChronicle) {
  return { ...chronicle, log: chronicle.log.saved() };
}

/** A read model that cannot take the event at one position. */
class Poisoned implements ReadModel {
  readonly name = 'poisoned';
  position = 0;
  constructor(readonly poison: number) {}
  apply(events: readonly RecordedEvent[]): void {
    for (const { position } of events) {
      if (position === this.poison) throw new Error('cannot be taken');
      this.position = position;
    }
  }
  close(): void {
    this.position = -1;
  }
}

describe('the projector', () => {
  it('folds the whole log when it starts, whatever the size of its batches', async () => {
    const store = await storeWith(recorded.events);
    for (const size of [1, 2, 3, 100]) {
      const following = projector(store, [], size);
      await following.start();
      expect(following.position).toBe(recorded.chronicle.position);
      expect(heldBy(following.chronicle)).toEqual(heldBy(recorded.chronicle));
    }
  });

  it('takes what is appended later, once the log’s bell rings', async () => {
    const store = await storeWith(recorded.events);
    const following = projector(store);
    await following.start();
    const more = recorded.and(retracted('formed'));
    const waiting = following.waitForPosition(more.chronicle.position, 5000);
    await append(store, more.events.slice(recorded.events.length));
    expect(await waiting).toBe(true);
    expect(heldBy(following.chronicle)).toEqual(heldBy(more.chronicle));
  });

  it('reads everything that the log held when it was asked to catch up', async () => {
    const store = await storeWith(recorded.events.slice(0, 1));
    const following = projector(store);
    const first = following.catchUp();
    await append(store, recorded.events.slice(1));
    await following.catchUp();
    expect(following.position).toBe(recorded.events.length);
    await first;
  });

  it('knows the position of an event by its place in its stream', async () => {
    const following = projector(await storeWith(recorded.events));
    await following.start();
    const formed = `annals.entry-${uuidOf('formed')}`;
    const position = recorded.events.find(({ stream }) => stream === formed)?.position;
    expect(following.positionOf(formed, 0)).toBe(position);
    expect(await following.waitForEvent(formed, 0, 0)).toBe(position);
    expect(await following.waitForEvent(formed, 1, 0)).toBeUndefined();
  });

  it('gives up waiting for a position after the time-out', async () => {
    const following = projector(await storeWith(recorded.events));
    await following.start();
    expect(await following.waitForPosition(recorded.events.length + 1, 1)).toBe(false);
  });

  it('tells whoever listens that it has moved on, until they stop listening', async () => {
    const store = await storeWith(recorded.events.slice(0, 2));
    const following = projector(store);
    const seen: number[] = [];
    const stop = following.onProgress(() => seen.push(following.position));
    await following.catchUp();
    stop();
    await append(store, recorded.events.slice(2));
    await following.catchUp();
    expect(seen).toEqual([2]);
  });

  it('stops a read model at an event that it cannot take, visibly, and skips nothing', async () => {
    const store = await storeWith(recorded.events);
    const following = projector(store, [new Poisoned(3)]);
    await following.start();
    expect(following.position).toBe(2);
    expect(following.chronicle.position).toBe(recorded.events.length);
    expect(following.health()).toMatchObject({
      position: 2,
      stopped: [{ model: 'poisoned', position: 3, reason: 'cannot be taken' }],
    });
  });

  it('stops before an event that this software cannot read, and says which', async () => {
    const store = await storeWith(recorded.events.slice(0, 3));
    const [, , , next] = recorded.events;
    if (next === undefined) throw new Error('too few events');
    await store.append(next.stream, 'no_stream', [{ ...written(next), type: 'GroupTeleported' }]);
    const following = projector(store, [], 100);
    await expect(following.catchUp()).rejects.toThrow('GroupTeleported');
    expect(following.position).toBe(3);
    expect(following.health()).toMatchObject({
      caughtUp: false,
      readFailure: expect.stringContaining('GroupTeleported'),
    });
    await expect(following.catchUp()).rejects.toThrow('GroupTeleported');
  });

  it('refuses a log that does not begin with the opening of a chronology', async () => {
    const following = projector(await storeWith(recorded.events.slice(1, 2)));
    await expect(following.catchUp()).rejects.toThrow('before the opening');
  });

  it('knows keys, which have no position', async () => {
    const store = await storeWith(recorded.events);
    const [opening] = recorded.events;
    if (opening === undefined) throw new Error('too few events');
    const key = { keyId: 'k1', keyHash: 'h', scopes: ['write'] };
    const made = {
      type: 'KeyCreated',
      data: key,
      metadata: { ...opening.metadata, id: uuidOf('made') },
    };
    const gone = {
      type: 'KeyRevoked',
      data: { keyId: 'k1' },
      metadata: { ...opening.metadata, id: uuidOf('gone') },
    };
    const following = projector(store);
    await store.append('annals.admin-keys', 'no_stream', [made]);
    await following.start();
    expect(following.keys.find('k1')).toEqual({ ...key, revoked: false });
    expect(following.position).toBe(recorded.events.length);
    await store.append('annals.admin-keys', 0, [gone]);
    await following.catchUp();
    expect(following.keys.list()).toEqual([{ ...key, revoked: true }]);
  });

  it('gives no position to what other software keeps in the same log', async () => {
    const store = await storeWith(recorded.events.slice(0, 1));
    const [, event] = recorded.events;
    if (event === undefined) throw new Error('too few events');
    await store.append('orders-1', 'no_stream', [{ ...written(event), type: 'OrderPlaced' }]);
    await append(store, recorded.events.slice(1));
    const following = projector(store);
    await following.start();
    expect(heldBy(following.chronicle)).toEqual(heldBy(recorded.chronicle));
  });
});
