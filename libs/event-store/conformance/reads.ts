import assert from 'node:assert/strict';
import type { WrittenEvent } from '#events/written-event';
import type { Checkpoint, ReadStreamOptions } from '../event-store.js';
import type { Case, CaseGroup, Trial } from './trial.js';
import { committed, event, events, numbers, rejectsWith, wholeLog, wholeStream } from './trial.js';

/** Reads of a stream of the events 10 to 19, at the revisions 0 to 9. */
function streamRead(name: string, options: ReadStreamOptions, found: readonly number[]): Case {
  return {
    name,
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(10, 19)));
      await committed(store.append(stream('b'), 'no_stream', events(20, 29)));
      assert.deepEqual(numbers(await store.readStream(stream('a'), options)), found);
    },
  };
}

async function pagesOf(
  { store, stream }: Trial,
  direction: 'forwards' | 'backwards',
): Promise<readonly WrittenEvent[]> {
  const found: WrittenEvent[] = [];
  let from = direction === 'forwards' ? 0 : 9;
  while (from >= 0) {
    const page = await store.readStream(stream('a'), { from, direction, limit: 3 });
    found.push(...page);
    if (page.length < 3) break;
    from += direction === 'forwards' ? 3 : -3;
  }
  return found;
}

const streams: readonly Case[] = [
  streamRead('gives the beginning of a stream', { limit: 3 }, [10, 11, 12]),
  streamRead('gives a stream from a revision, that one first', { from: 7, limit: 2 }, [17, 18]),
  streamRead('gives what there is when the limit is larger', { from: 8, limit: 5 }, [18, 19]),
  streamRead('gives nothing after the end of a stream', { from: 10, limit: 5 }, []),
  streamRead('gives the end of a stream backwards', { direction: 'backwards', limit: 2 }, [19, 18]),
  streamRead(
    'gives a stream backwards from a revision, that one first',
    { from: 1, direction: 'backwards', limit: 5 },
    [11, 10],
  ),
  streamRead(
    'gives the first event backwards from the beginning',
    { from: 0, direction: 'backwards', limit: 5 },
    [10],
  ),
  streamRead(
    'begins at the end when it reads backwards from beyond it',
    { from: 500, direction: 'backwards', limit: 2 },
    [19, 18],
  ),
  {
    name: 'gives nothing for a stream that nobody wrote to',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      assert.deepEqual(await store.readStream(stream('b'), { limit: 9 }), []);
      const backwards = { direction: 'backwards', limit: 9 } as const;
      assert.deepEqual(await store.readStream(stream('b'), backwards), []);
      assert.deepEqual(await store.readStream(stream('b'), { from: 3, ...backwards }), []);
    },
  },
  {
    name: 'gives every event once by pages, in both directions',
    run: async (trial) => {
      await committed(trial.store.append(trial.stream('a'), 'no_stream', events(1, 10)));
      const forwards = numbers(await pagesOf(trial, 'forwards'));
      assert.deepEqual(forwards, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      assert.deepEqual(numbers(await pagesOf(trial, 'backwards')), [...forwards].reverse());
    },
  },
  {
    name: 'refuses limits and revisions that are none',
    run: async ({ store, stream }) => {
      for (const limit of [0, -1, 1.5, NaN, Infinity]) {
        await rejectsWith('REQUEST_INVALID', () => store.readStream(stream('a'), { limit }));
        await rejectsWith('REQUEST_INVALID', () => store.readAll({ limit }));
      }
      for (const from of [-1, 0.5, NaN]) {
        await rejectsWith('REQUEST_INVALID', () =>
          store.readStream(stream('a'), { from, limit: 1 }),
        );
      }
    },
  },
];

const wholes: readonly Case[] = [
  {
    name: 'has nothing at first, and no head',
    run: async ({ store }) => {
      assert.deepEqual(await store.readAll({ limit: 10 }), []);
      assert.equal(await store.head(), undefined);
    },
  },
  {
    name: 'gives no more of the log than asked for',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 5)));
      assert.deepEqual(numbers(await store.readAll({ limit: 3 })), [1, 2, 3]);
      assert.deepEqual(numbers(await store.readAll({ limit: 5 })), [1, 2, 3, 4, 5]);
      assert.deepEqual(numbers(await store.readAll({ limit: 6 })), [1, 2, 3, 4, 5]);
    },
  },
  {
    name: 'goes on after any checkpoint, without the event there',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 3)));
      await committed(store.append(stream('b'), 'no_stream', events(4, 6)));
      for (const [index, { checkpoint }] of (await wholeLog(store)).entries()) {
        const rest = await store.readAll({ after: checkpoint, limit: 100 });
        assert.deepEqual(numbers(rest), [1, 2, 3, 4, 5, 6].slice(index + 1));
      }
    },
  },
  {
    name: 'gives nothing after the head, until something is written',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      const after = await store.head();
      assert.ok(after !== undefined);
      assert.deepEqual(await store.readAll({ after, limit: 10 }), []);
      await committed(store.append(stream('a'), 0, [event(2)]));
      assert.deepEqual(numbers(await store.readAll({ after, limit: 10 })), [2]);
    },
  },
  {
    name: 'gives every event once by pages of any size',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 250)));
      const expected = events(1, 250).map((_, index) => index + 1);
      for (const limit of [1, 7, 100, 125, 250, 1000]) {
        assert.deepEqual(numbers(await wholeLog(store, limit)), expected);
      }
    },
  },
  {
    name: 'says so when it holds no event at a checkpoint, and does not begin again',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 3)));
      for (const after of ['', 'elsewhere', '-1', '1.5', '0'] as Checkpoint[]) {
        await rejectsWith('CHECKPOINT_UNKNOWN', () => store.readAll({ after, limit: 10 }));
      }
    },
  },
  {
    name: 'lets no reader change what another reads',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1, { words: ['kept'] })]));
      const [mine] = await wholeStream(store, stream('a'));
      const [alsoMine] = await wholeLog(store);
      for (const read of [mine, alsoMine]) {
        Object.assign(read?.data ?? {}, { words: 'changed' });
        Object.assign(read?.metadata ?? {}, { actor: 'somebody else' });
      }
      const [theirs] = await wholeStream(store, stream('a'));
      assert.deepEqual(theirs?.data, { words: ['kept'] });
      assert.equal(theirs.metadata.actor, 'tester');
    },
  },
  {
    name: 'reads the same twice',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 20)));
      assert.deepEqual(await wholeLog(store, 3), await wholeLog(store, 20));
    },
  },
];

export const reading: CaseGroup = { behaviour: 'reading', cases: [...streams, ...wholes] };
