import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { DEFAULT_PREFIX } from '#events/streams';
import type { EventStore, ReadAllOptions } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { entry } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { Projector } from './projector.js';
import type { Stopped, TrailingModel, Wanted } from './read-model.js';
import { append, written } from './testing/written.js';

const recorded = given(
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
  entry('GroupFormed', { group: 'is-khorasan' }, { key: 'emerged', when: '2015' }),
  entry('GroupFormed', { group: 'is-pakistan' }, { key: 'announced', when: '2019' }),
);
const HEAD = recorded.events.length;

/** Takes what it is handed once it may, and wants the log from its start as often as it is told to. */
class Slow implements TrailingModel {
  readonly name = 'slow';
  readonly stopped: Stopped | undefined = undefined;
  readonly taken: RecordedEvent[] = [];
  readonly heads: number[] = [];
  restarts = 0;
  #go: () => void = () => undefined;
  #may: Promise<void> = Promise.resolve();

  get position(): number {
    return this.taken.at(-1)?.position ?? 0;
  }

  hold(): void {
    this.#may = new Promise((resolve) => (this.#go = resolve));
  }

  letGo(): void {
    this.#go();
  }

  async take(events: readonly RecordedEvent[]): Promise<Wanted> {
    await this.#may;
    this.taken.push(...events);
    return 'NEXT';
  }

  reachedHead(): Promise<Wanted> {
    this.heads.push(this.position);
    if (this.restarts === 0) return Promise.resolve('NEXT');
    this.restarts -= 1;
    this.taken.length = 0;
    return Promise.resolve('FROM_START');
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function counted(store: EventStore): { readonly store: EventStore; readonly reads: number[] } {
  const reads: number[] = [];
  const counting: Pick<EventStore, 'readAll'> = {
    readAll: async (options: ReadAllOptions) => {
      const batch = await store.readAll(options);
      reads.push(batch.length);
      return batch;
    },
  };
  return { store: Object.assign(Object.create(store) as EventStore, counting), reads };
}

async function storeWith(events: readonly RecordedEvent[]): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await append(store, events);
  return store;
}

function following(store: EventStore, model: TrailingModel): Projector {
  return new Projector({ store, prefix: DEFAULT_PREFIX, trailing: [model], batchSize: 2 });
}

describe('a read model that trails', () => {
  it('is handed every event once, in order, as the projector numbered it', async () => {
    const model = new Slow();
    const projector = following(await storeWith(recorded.events), model);
    await projector.catchUp();
    await projector.settled();
    expect(model.taken).toEqual(recorded.events);
    expect(model.heads.at(-1)).toBe(HEAD);
    await projector.close();
  });

  it('holds up neither the node nor its memory: it reads again what it missed', async () => {
    const model = new Slow();
    model.hold();
    const { store, reads } = counted(await storeWith(recorded.events));
    const projector = following(store, model);
    await projector.catchUp();
    expect(projector.position).toBe(HEAD);
    expect(model.taken).toEqual([]);
    const before = reads.length;
    model.letGo();
    await projector.settled();
    expect(model.taken).toEqual(recorded.events);
    expect(reads.length).toBeGreaterThan(before);
    await projector.close();
  });

  it('misses nothing, and is handed nothing else, where others write to the same log', async () => {
    const model = new Slow();
    model.hold();
    const store = await storeWith(recorded.events.slice(0, 2));
    const [, other] = recorded.events;
    if (other === undefined) throw new Error('too few events');
    for (const stream of ['orders-1', 'orders-2', 'orders-3'])
      await store.append(stream, 'no_stream', [{ ...written(other), type: 'OrderPlaced' }]);
    await append(store, recorded.events.slice(2));
    const projector = following(store, model);
    await projector.catchUp();
    model.letGo();
    await projector.settled();
    expect(model.taken).toEqual(recorded.events);
    await projector.close();
  });

  it('is handed the log from its first event again when it wants it', async () => {
    const model = new Slow();
    model.restarts = 2;
    const projector = following(await storeWith(recorded.events), model);
    await projector.catchUp();
    await projector.settled();
    expect(model.taken).toEqual(recorded.events);
    expect(model.restarts).toBe(0);
    await projector.close();
  });

  it('goes on when a log that could not be read can be read again', async () => {
    const model = new Slow();
    model.hold();
    const store = await storeWith(recorded.events);
    const line = { isCut: false };
    const cut: Pick<EventStore, 'readAll'> = {
      readAll: (options) =>
        line.isCut ? Promise.reject(new Error('no connection')) : store.readAll(options),
    };
    const projector = following(Object.assign(Object.create(store) as EventStore, cut), model);
    await projector.catchUp();
    line.isCut = true;
    model.letGo();
    await expect(projector.settled()).rejects.toThrow('no connection');
    line.isCut = false;
    await projector.catchUp();
    await projector.settled();
    expect(model.taken).toEqual(recorded.events);
    await projector.close();
  });
});
