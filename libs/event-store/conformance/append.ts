import assert from 'node:assert/strict';
import type { ExpectedRevision } from '../event-store.js';
import type { Case, CaseGroup } from './trial.js';
import { committed, event, events, numbers, rejectsWith, wholeLog, wholeStream } from './trial.js';

const WRITERS = 20;

const expectations: readonly Case[] = [
  {
    name: 'starts a stream that nobody wrote to',
    run: async ({ store, stream }) => {
      const outcome = await store.append(stream('a'), 'no_stream', [event(1)]);
      assert.deepEqual(outcome, { outcome: 'committed', revision: 0 });
    },
  },
  {
    name: 'goes on at the revision where the stream ends',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      assert.equal(await committed(store.append(stream('a'), 0, [event(2)])), 1);
      assert.equal(await committed(store.append(stream('a'), 1, [event(3)])), 2);
      assert.deepEqual(numbers(await wholeStream(store, stream('a'))), [1, 2, 3]);
    },
  },
  {
    name: 'refuses to start a stream that is there, and says where it ends',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 3)));
      const outcome = await store.append(stream('a'), 'no_stream', [event(4)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 2 });
    },
  },
  {
    name: 'refuses to go on in a stream that is not there',
    run: async ({ store, stream }) => {
      const outcome = await store.append(stream('a'), 0, [event(1)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 'no_stream' });
    },
  },
  {
    name: 'refuses a revision that the stream has passed',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 3)));
      const outcome = await store.append(stream('a'), 1, [event(4)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 2 });
    },
  },
  {
    name: 'refuses a revision that the stream has not reached',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      const outcome = await store.append(stream('a'), 1, [event(2)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 0 });
    },
  },
  {
    name: 'takes the revision that a refusal named',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', events(1, 2)));
      const refused = await store.append(stream('a'), 0, [event(3)]);
      assert.ok(refused.outcome === 'refused');
      assert.equal(await committed(store.append(stream('a'), refused.actual, [event(3)])), 2);
    },
  },
  {
    name: 'refuses expectations that name no revision, "any" among them',
    run: async ({ store, stream }) => {
      const wrong: readonly unknown[] = ['any', 'stream_exists', -1, 1.5, NaN, 2 ** 53, undefined];
      for (const expected of wrong) {
        await rejectsWith('REQUEST_INVALID', () =>
          store.append(stream('a'), expected as ExpectedRevision, [event(1)]),
        );
      }
      assert.deepEqual(await wholeLog(store), []);
    },
  },
];

const wholeness: readonly Case[] = [
  {
    name: 'gives the events of one append consecutive revisions, and answers the last',
    run: async ({ store, stream }) => {
      assert.equal(await committed(store.append(stream('a'), 'no_stream', events(1, 5))), 4);
      const found = await wholeStream(store, stream('a'));
      assert.deepEqual(numbers(found), [1, 2, 3, 4, 5]);
      assert.deepEqual(
        found.map(({ revision }) => revision),
        [0, 1, 2, 3, 4],
      );
    },
  },
  {
    name: 'leaves nothing of an append that it refuses',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      await store.append(stream('a'), 'no_stream', events(2, 4));
      await store.append(stream('b'), 7, events(5, 6));
      assert.deepEqual(numbers(await wholeStream(store, stream('a'))), [1]);
      assert.deepEqual(await wholeStream(store, stream('b')), []);
      assert.deepEqual(numbers(await wholeLog(store)), [1]);
    },
  },
  {
    name: 'refuses an append of nothing',
    run: async ({ store, stream }) => {
      await rejectsWith('REQUEST_INVALID', () => store.append(stream('a'), 'no_stream', []));
      assert.equal(await committed(store.append(stream('a'), 'no_stream', [event(1)])), 0);
    },
  },
  {
    name: 'keeps streams apart',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      await committed(store.append(stream('b'), 'no_stream', [event(2)]));
      await committed(store.append(stream('a'), 0, [event(3)]));
      assert.deepEqual(numbers(await wholeStream(store, stream('a'))), [1, 3]);
      assert.deepEqual(numbers(await wholeStream(store, stream('b'))), [2]);
    },
  },
  {
    name: 'takes an event as it was when it was handed over',
    run: async ({ store, stream }) => {
      const data = { words: ['before'] };
      const appending = store.append(stream('a'), 'no_stream', [event(1, data)]);
      data.words[0] = 'after';
      await committed(appending);
      const [kept] = await wholeStream(store, stream('a'));
      assert.deepEqual(kept?.data, { words: ['before'] });
    },
  },
  {
    name: 'gives back type, data, metadata, stream and revision, and nothing more',
    run: async ({ store, stream }) => {
      await committed(store.append(stream('a'), 'no_stream', [event(1)]));
      const expected = { ...event(1), stream: stream('a'), revision: 0 };
      assert.deepEqual(await wholeStream(store, stream('a')), [expected]);
      const [read] = await wholeLog(store);
      assert.deepEqual({ ...read }, { ...expected, checkpoint: read?.checkpoint });
    },
  },
];

const names: readonly Case[] = [
  {
    name: 'refuses stream names that some log could not keep',
    run: async ({ store }) => {
      const wrong = ['', 'a\0b', 'half \ud83d', '$system', 'x'.repeat(256)];
      for (const name of wrong) {
        await rejectsWith('REQUEST_INVALID', () => store.append(name, 'no_stream', [event(1)]));
        await rejectsWith('REQUEST_INVALID', () => store.readStream(name, { limit: 1 }));
      }
    },
  },
  {
    name: 'takes stream names by their code units: case and composition count',
    run: async ({ store, stream }) => {
      const similar = ['person-é', 'person-e\u0301', 'person-É', 'person-é ', 'person-%'];
      for (const [index, name] of similar.entries()) {
        await committed(store.append(stream(name), 'no_stream', [event(index)]));
      }
      for (const [index, name] of similar.entries()) {
        assert.deepEqual(numbers(await wholeStream(store, stream(name))), [index]);
      }
    },
  },
];

const together: readonly Case[] = [
  {
    name: 'lets exactly one of many writers have a revision',
    run: async ({ store, stream }) => {
      const attempts = Array.from({ length: WRITERS }, (_, writer) =>
        store.append(stream('a'), 'no_stream', [event(writer)]),
      );
      const outcomes = await Promise.all(attempts);
      assert.equal(outcomes.filter(({ outcome }) => outcome === 'committed').length, 1);
      assert.equal(outcomes.filter(({ outcome }) => outcome === 'refused').length, WRITERS - 1);
      assert.equal((await wholeLog(store)).length, 1);
    },
  },
  {
    name: 'tells the winner apart: what is kept is what was committed',
    run: async ({ store, stream }) => {
      const writers = Array.from({ length: WRITERS }, (_, writer) => writer);
      const outcomes = await Promise.all(
        writers.map((writer) => store.append(stream('a'), 'no_stream', [event(writer)])),
      );
      const winners = writers.filter((writer) => outcomes[writer]?.outcome === 'committed');
      assert.deepEqual(numbers(await wholeStream(store, stream('a'))), winners);
    },
  },
  {
    name: 'lets writers of different streams all succeed',
    run: async ({ store, stream }) => {
      await Promise.all(
        Array.from({ length: WRITERS }, (_, writer) =>
          committed(store.append(stream(`w${writer}`), 'no_stream', [event(writer)])),
        ),
      );
      assert.equal((await wholeLog(store)).length, WRITERS);
    },
  },
  {
    name: 'does not let the refusal of one writer fail another',
    run: async ({ store, stream }) => {
      const outcomes = await Promise.all([
        store.append(stream('a'), 'no_stream', [event(1)]),
        store.append(stream('b'), 9, [event(2)]),
        store.append(stream('c'), 'no_stream', [event(3, { words: 'kept' })]),
        store.append('', 'no_stream', [event(4)]).catch(() => 'rejected'),
        store.append(stream('d'), 'no_stream', [event(5)]),
      ]);
      assert.deepEqual(outcomes, [
        { outcome: 'committed', revision: 0 },
        { outcome: 'refused', actual: 'no_stream' },
        { outcome: 'committed', revision: 0 },
        'rejected',
        { outcome: 'committed', revision: 0 },
      ]);
    },
  },
];

export const appending: CaseGroup = {
  behaviour: 'appending',
  cases: [...expectations, ...wholeness, ...names, ...together],
};
