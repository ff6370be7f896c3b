import { describe, expect, it } from '@jest/globals';
import type { EventStore, ReadEvent } from '../event-store.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { SUITE } from './suite.js';
import { BROKEN_STORES } from './testing/broken-stores.js';
import type { Case, StoreFactory } from './trial.js';
import { runCase, wholeLog } from './trial.js';

type Change = (sound: EventStore) => Partial<EventStore>;
/** What a restart finds of the log of before. */
type Remembering = (log: readonly ReadEvent[]) => readonly ReadEvent[];

const SLOW_MACHINE = 240_000;
/** What the broken stores of memory can be held to: they ask no engine anything. */
const CASES = SUITE.filter(({ needs }) => needs !== 'statements').flatMap(({ cases }) => cases);

function changed(sound: EventStore, change: Change): EventStore {
  return {
    capabilities: sound.capabilities,
    changes: sound.changes,
    append: (stream, expected, events) => sound.append(stream, expected, events),
    readStream: (stream, options) => sound.readStream(stream, options),
    readAll: (options) => sound.readAll(options),
    head: () => sound.head(),
    close: () => sound.close(),
    ...change(sound),
  };
}

async function restarted(before: EventStore, remember: Remembering): Promise<EventStore> {
  const after = new MemoryEventStore();
  for (const { stream, revision, type, data, metadata } of remember(await wholeLog(before))) {
    const expected = revision === 0 ? 'no_stream' : revision - 1;
    await after.append(stream, expected, [{ type, data, metadata }]);
  }
  return after;
}

/** How long a ring of a broken store is waited for, and how long that of a sound one on a slow machine (ms). */
const PATIENCE = { broken: 20, sound: 30_000 } as const;

/** A store in memory that plays a restart, with one thing changed. */
function storeWith(change: Change, remember: Remembering = (log) => log): StoreFactory {
  return { ...SOUND, patience: PATIENCE.broken, open: () => opening(change, remember) };
}
function opening(change: Change, remember: Remembering): ReturnType<StoreFactory['open']> {
  const sound = new MemoryEventStore();
  let current: EventStore = sound;
  return Promise.resolve({
    store: changed(sound, change),
    prefix: 'annals.',
    reopen: async () => {
      current = await restarted(current, remember);
      return changed(current, change);
    },
    discard: () => Promise.resolve(),
  });
}

const SOUND: StoreFactory = {
  capabilities: { survivesRestart: true, maximumAppendBytes: 1024 * 1024 },
  patience: PATIENCE.sound,
  open: () =>
    opening(
      () => ({}),
      (log) => log,
    ),
};

function caseNamed(wanted: string): Case {
  const found = CASES.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no case is called ${wanted}`);
  return found;
}

async function failing(factory: StoreFactory): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const promise of CASES) {
    await runCase(factory, promise).catch(() => failed.push(promise.name));
  }
  return failed;
}

describe('the conformance suite', () => {
  it(
    'passes a store that keeps every promise',
    async () => {
      expect(await failing(SOUND)).toEqual([]);
    },
    SLOW_MACHINE,
  );

  it('has a name of its own for every case', () => {
    const names = SUITE.flatMap(({ behaviour, cases }) =>
      cases.map(({ name }) => `${behaviour} ${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(BROKEN_STORES)('notices a store that $fault', async ({ caughtBy, breaks }) => {
    const promise = caseNamed(caughtBy);
    await runCase(SOUND, promise);
    await expect(runCase(storeWith(breaks), promise)).rejects.toThrow();
  });

  it.each<{ fault: string; caughtBy: string; remember: Remembering }>([
    {
      fault: 'loses its last event',
      caughtBy: 'finds everything as it was: events, checkpoints, head',
      remember: (log) => log.slice(0, -1),
    },
    {
      fault: 'forgets which requests it has seen',
      caughtBy: 'knows the appends of before when they come again',
      remember: (log) =>
        log.map((event) => ({
          ...event,
          metadata: { ...event.metadata, requestHash: 'forgotten' },
        })),
    },
    {
      fault: 'finds what nobody wrote',
      caughtBy: 'still refuses what it refused before',
      remember: () => [],
    },
  ])('notices a restart that $fault', async ({ caughtBy, remember }) => {
    const promise = caseNamed(caughtBy);
    await expect(
      runCase(
        storeWith(() => ({}), remember),
        promise,
      ),
    ).rejects.toThrow();
  });

  it(
    'notices by its model what single cases could miss',
    async () => {
      const promise = caseNamed('answers every step of a random history alike');
      const caught = await Promise.all(
        BROKEN_STORES.map(({ breaks }) =>
          runCase(storeWith(breaks), promise).then(
            () => 0,
            () => 1,
          ),
        ),
      );
      expect(caught.filter((n) => n === 1).length).toBeGreaterThanOrEqual(20);
    },
    SLOW_MACHINE,
  );
});
