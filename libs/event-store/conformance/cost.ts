import assert from 'node:assert/strict';
import type { Case, CaseGroup, Trial } from './trial.js';
import { committed, event, events } from './trial.js';

function count(statements: readonly string[], kind: RegExp): number {
  return statements.filter((statement) => kind.test(statement)).length;
}

/** A stream "a" of five events; what was asked for that is forgotten. */
async function begun({ store, stream, statements }: Trial): Promise<void> {
  await committed(store.append(stream('a'), 'no_stream', events(1, 5)));
  statements.taken();
}

function reads(name: string, read: (trial: Trial) => Promise<unknown>): Case {
  return {
    name: `asks one question to read ${name}`,
    run: async (trial) => {
      await begun(trial);
      await read(trial);
      const asked = trial.statements.taken();
      assert.equal(asked.length, 1, asked.join('; '));
    },
  };
}

export const cost: CaseGroup = {
  behaviour: 'cost',
  needs: 'statements',
  cases: [
    {
      name: 'commits once for an append, however many events it has',
      run: async (trial) => {
        await begun(trial);
        const { store, stream, statements } = trial;
        await committed(store.append(stream('a'), 4, events(6, 15)));
        const asked = statements.taken();
        assert.equal(count(asked, /^COMMIT/i), 1);
        assert.equal(count(asked, /^INSERT/i), 10);
        assert.ok(count(asked, /^SELECT/i) <= 2 + 10, asked.join('; '));
      },
    },
    {
      name: 'commits once for many appends that come together',
      run: async (trial) => {
        await begun(trial);
        const { store, stream, statements } = trial;
        await Promise.all(
          Array.from({ length: 50 }, (_, n) =>
            committed(store.append(stream(`s${n}`), 'no_stream', [event(100 + n)])),
          ),
        );
        assert.equal(count(statements.taken(), /^COMMIT/i), 1);
      },
    },
    {
      name: 'inserts nothing and asks no more than two questions for a refusal or a repetition',
      run: async (trial) => {
        await begun(trial);
        const { store, stream, statements } = trial;
        for (const again of [events(1, 5), events(6, 10)]) {
          await store.append(stream('a'), 'no_stream', again);
          const asked = statements.taken();
          assert.equal(count(asked, /^INSERT/i), 0);
          assert.ok(count(asked, /^SELECT/i) <= 2, asked.join('; '));
        }
      },
    },
    reads('a page of the log', ({ store }) => store.readAll({ limit: 10 })),
    reads('a stream', ({ store, stream }) => store.readStream(stream('a'), { limit: 10 })),
    reads('a stream backwards', ({ store, stream }) =>
      store.readStream(stream('a'), { direction: 'backwards', limit: 10 }),
    ),
    reads('where the log ends', ({ store }) => store.head()),
    {
      name: 'never searches the whole log, and never sorts',
      run: async (trial) => {
        await begun(trial);
        const { store, stream, statements } = trial;
        await committed(store.append(stream('b'), 'no_stream', [event(7)]));
        await committed(store.append(stream('a'), 4, [event(6)]));
        await store.append(stream('a'), 'no_stream', events(1, 2));
        await store.readAll({ limit: 10 });
        await store.readStream(stream('a'), { limit: 10 });
        await store.readStream(stream('a'), { direction: 'backwards', limit: 10 });
        const after = await store.head();
        if (after !== undefined) await store.readAll({ after, limit: 10 });
        const asked = new Set(statements.taken().filter((sql) => /^(SELECT|INSERT)/i.test(sql)));
        assert.ok(asked.size > 4);
        for (const sql of asked) {
          const slow = statements.plan(sql).filter((step) => /SCAN|TEMP B-TREE/.test(step));
          assert.deepEqual(slow, [], sql);
        }
      },
    },
  ],
};
