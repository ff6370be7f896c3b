import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFIX } from '#events/streams';
import type { EventStore } from '#libs/event-store/event-store';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { openChronology } from './open-chronology.js';
import { storeAround } from './testing/store-around.js';
import { CHRONOLOGY, everything, NOW } from './testing/trial-recorder.js';

const OTHER = '7d5b6a54-3c9e-4f3d-9f11-0b8b6a0f2c22';

function open(store: EventStore, chronologyId: string) {
  return openChronology(store, {
    prefix: DEFAULT_PREFIX,
    newChronologyId: () => chronologyId,
    clock: () => NOW,
    actor: 'Annals',
    software: 'annals test',
  });
}

describe('opening a chronology', () => {
  it('writes its id as the first event of an empty log', async () => {
    const store = new MemoryEventStore();
    expect(await open(store, CHRONOLOGY)).toBe(CHRONOLOGY);
    expect(await everything(store)).toMatchObject([
      {
        stream: 'annals.chronology',
        revision: 0,
        type: 'ChronologyOpened',
        data: { chronologyId: CHRONOLOGY, format: 1 },
      },
    ]);
  });

  it('takes the id from a log that has one, and writes nothing', async () => {
    const store = new MemoryEventStore();
    await open(store, CHRONOLOGY);
    expect(await open(store, OTHER)).toBe(CHRONOLOGY);
    expect(await everything(store)).toHaveLength(1);
  });

  it('gives two nodes that open one log at once the same id', async () => {
    const store = new MemoryEventStore();
    const ids = await Promise.all([open(store, CHRONOLOGY), open(store, OTHER)]);
    expect(new Set(ids).size).toBe(1);
    expect(await everything(store)).toHaveLength(1);
  });

  it('finds out whether it was written when the log cannot tell', async () => {
    const store = new MemoryEventStore();
    const forgetful = storeAround(store, async (append, ...args) => {
      await append(...args);
      return { outcome: 'unknown', cause: new Error('the leader is gone') };
    });
    expect(await open(forgetful, CHRONOLOGY)).toBe(CHRONOLOGY);
  });

  it('says so when the log cannot tell and nothing is there', async () => {
    const lost = storeAround(new MemoryEventStore(), () =>
      Promise.resolve({ outcome: 'unknown', cause: new Error('the leader is gone') }),
    );
    await expect(open(lost, CHRONOLOGY)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });
});
