import assert from 'node:assert/strict';
import type { CaseGroup } from './trial.js';
import {
  committed,
  event,
  events,
  numbers,
  rejectsWith,
  ringing,
  wholeLog,
  wholeStream,
} from './trial.js';

export const closing: CaseGroup = {
  behaviour: 'closing',
  cases: [
    {
      name: 'answers nothing any more',
      run: async ({ store, stream }) => {
        await committed(store.append(stream('a'), 'no_stream', [event(1)]));
        await store.close();
        const calls = [
          () => store.append(stream('a'), 0, [event(2)]),
          () => store.readStream(stream('a'), { limit: 1 }),
          () => store.readAll({ limit: 1 }),
          () => store.head(),
        ];
        for (const call of calls) await rejectsWith('STORE_CLOSED', call);
      },
    },
    {
      name: 'may be done twice, and at once',
      run: async ({ store }) => {
        await Promise.all([store.close(), store.close()]);
        await store.close();
      },
    },
    {
      name: 'waits for the appends that were begun',
      run: async ({ store, stream }) => {
        const appending = store.append(stream('a'), 'no_stream', events(1, 50));
        await store.close();
        assert.deepEqual(await appending, { outcome: 'committed', revision: 49 });
      },
    },
  ],
};

export const restarting: CaseGroup = {
  behaviour: 'restarting',
  needs: 'survivesRestart',
  cases: [
    {
      name: 'finds everything as it was: events, checkpoints, head',
      run: async ({ store, stream, reopen }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 3)));
        await committed(store.append(stream('b'), 'no_stream', [event(4, { words: '💩' })]));
        const [log, head] = [await wholeLog(store), await store.head()];
        const again = await reopen();
        assert.deepEqual(await wholeLog(again), log);
        assert.equal(await again.head(), head);
        const yetAgain = await reopen();
        assert.deepEqual(await wholeLog(yetAgain), log);
      },
    },
    {
      name: 'finds nothing where nothing was written',
      run: async ({ reopen }) => {
        const again = await reopen();
        assert.deepEqual(await wholeLog(again), []);
        assert.equal(await again.head(), undefined);
      },
    },
    {
      name: 'knows the appends of before when they come again',
      run: async ({ store, stream, reopen }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 2)));
        await committed(store.append(stream('a'), 1, [event(3)]));
        const again = await reopen();
        assert.equal(await committed(again.append(stream('a'), 'no_stream', events(1, 2))), 1);
        assert.equal(await committed(again.append(stream('a'), 1, [event(3)])), 2);
        assert.equal((await wholeLog(again)).length, 3);
      },
    },
    {
      name: 'still refuses what it refused before',
      run: async ({ store, stream, reopen }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 2)));
        const again = await reopen();
        assert.deepEqual(await again.append(stream('a'), 'no_stream', [event(3)]), {
          outcome: 'refused',
          actual: 1,
        });
        assert.deepEqual(await again.append(stream('a'), 1, [event(1)]), {
          outcome: 'refused',
          actual: 1,
        });
      },
    },
    {
      name: 'goes on where it stopped, in the stream and in the log',
      run: async ({ store, stream, reopen }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 2)));
        const after = await store.head();
        assert.ok(after !== undefined);
        const again = await reopen();
        assert.deepEqual(await again.readAll({ after, limit: 10 }), []);
        assert.equal(await committed(again.append(stream('a'), 1, [event(3)])), 2);
        await committed(again.append(stream('b'), 'no_stream', [event(4)]));
        assert.deepEqual(numbers(await again.readAll({ after, limit: 10 })), [3, 4]);
        assert.deepEqual(numbers(await wholeStream(again, stream('a'))), [1, 2, 3]);
      },
    },
    {
      name: 'rings again',
      run: async (trial) => {
        const again = await trial.reopen();
        await ringing(again.changes, trial, () =>
          committed(again.append(trial.stream('a'), 'no_stream', [event(1)])),
        );
      },
    },
  ],
};
