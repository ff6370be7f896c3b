import assert from 'node:assert/strict';
import type { Checkpoint } from '../event-store.js';
import type { CaseGroup, Trial } from './trial.js';
import { committed, event, events, numbers, nextRing, ringing } from './trial.js';

/** Appends the n-th event, and waits until a bell has rung for it. */
function oneMore({ store, stream, patience }: Trial, n: number): Promise<number> {
  return ringing(store.changes, { patience }, () =>
    committed(store.append(stream(`s${n}`), 'no_stream', [event(n)])),
  );
}

/** Reads until `wanted` events came, waiting for the bell when there are none: the loop that every follower is. */
async function followed(trial: Trial, wanted: number): Promise<readonly number[]> {
  const { store } = trial;
  const seen: number[] = [];
  let after: Checkpoint | undefined;
  while (seen.length < wanted) {
    const { heard, leave } = nextRing(store.changes, trial);
    const batch = await store.readAll(after === undefined ? { limit: 3 } : { after, limit: 3 });
    seen.push(...numbers(batch));
    after = batch.at(-1)?.checkpoint ?? after;
    if (batch.length === 0) await heard().finally(leave);
    leave();
  }
  return seen;
}

export const bell: CaseGroup = {
  behaviour: 'the bell',
  cases: [
    {
      name: 'rings after an append',
      run: async (trial) => {
        for (const n of [1, 2, 3]) {
          await oneMore(trial, n);
        }
      },
    },
    {
      name: 'rings for everybody who listens',
      run: async (trial) => {
        const listeners = [1, 2, 3].map(() => nextRing(trial.store.changes, trial));
        await oneMore(trial, 1);
        await Promise.all(listeners.map(({ heard }) => heard()));
      },
    },
    {
      name: 'rings when what it announces can be read',
      run: async (trial) => {
        const { store } = trial;
        const readings: Promise<readonly number[]>[] = [];
        const leave = store.changes.subscribe(() => {
          readings.push(store.readAll({ limit: 10 }).then(numbers));
        });
        await oneMore(trial, 1);
        // A later ring would begin a reading that the end of the store cuts off.
        leave();
        assert.ok((await Promise.all(readings)).some(([first]) => first === 1));
      },
    },
    {
      name: 'does not ring for who has left',
      run: async (trial) => {
        let heard = 0;
        const unsubscribe = trial.store.changes.subscribe(() => (heard += 1));
        unsubscribe();
        unsubscribe();
        await oneMore(trial, 1);
        assert.equal(heard, 0);
      },
    },
    {
      name: 'takes one listener twice as two, each leaving for itself',
      run: async (trial) => {
        const { changes } = trial.store;
        let [heard, rings] = [0, 0];
        const listener = (): void => {
          heard += 1;
        };
        const leave = changes.subscribe(listener);
        changes.subscribe(listener);
        changes.subscribe(() => (rings += 1));
        leave();
        await oneMore(trial, 1);
        assert.equal(heard, rings);
      },
    },
    {
      name: 'lets listeners come and go while it rings',
      run: async (trial) => {
        const { changes } = trial.store;
        const heard: string[] = [];
        const leave = changes.subscribe(() => {
          heard.push('first');
          leave();
          changes.subscribe(() => heard.push('late'));
        });
        changes.subscribe(() => heard.push('second'));
        await oneMore(trial, 1);
        assert.ok(heard.includes('second'));
        await oneMore(trial, 2);
        assert.ok(heard.includes('late'));
        assert.equal(heard.filter((name) => name === 'first').length, 1);
      },
    },
    {
      name: 'goes on when a listener fails, and the append stands',
      run: async (trial) => {
        const failure = new Error('a listener failed, as this case wants it to');
        // Whoever reports it need not show where in this suite it was made.
        failure.stack = failure.message;
        trial.store.changes.subscribe(() => {
          throw failure;
        });
        assert.equal(await oneMore(trial, 1), 0);
        assert.equal(await oneMore(trial, 2), 0);
      },
    },
    {
      name: 'is enough to follow the log without losing or repeating anything',
      run: async (trial) => {
        const following = followed(trial, 20);
        for (let n = 0; n < 10; n += 1) {
          const stream = trial.stream(`s${n}`);
          await committed(trial.store.append(stream, 'no_stream', events(n * 2, n * 2 + 1)));
          await new Promise(setImmediate);
        }
        assert.deepEqual(
          await following,
          Array.from({ length: 20 }, (_, n) => n),
        );
      },
    },
  ],
};
