import assert from 'node:assert/strict';
import type { EventStore, ExpectedRevision, ReadEvent } from '../event-store.js';
import type { CaseGroup, Trial } from './trial.js';
import { committed, event, events, numbers, wholeLog, wholeStream } from './trial.js';

const WRITERS = 10;
const APPENDS = 5;

/** Writers that all want the same streams and go on from wherever a refusal says the stream ends. */
async function contend({ store, stream }: Trial): Promise<void> {
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; n < APPENDS; n += 1) {
      await insist(store, stream(`s${n % 3}`), writer * 1000 + n * 10);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
}

/** Appends two events with neighbouring numbers. */
async function insist(store: EventStore, stream: string, n: number): Promise<void> {
  let expected: ExpectedRevision = 'no_stream';
  for (;;) {
    const outcome = await store.append(stream, expected, [event(n), event(n + 1)]);
    if (outcome.outcome === 'committed') return;
    assert.ok(outcome.outcome === 'refused');
    expected = outcome.actual;
  }
}

/** Reads on for as long as `writing` lasts, as a projector does, and then to the end. */
async function follow(store: EventStore, writing: Promise<void>): Promise<readonly ReadEvent[]> {
  const writers = { areWriting: true };
  const done = writing.finally(() => (writers.areWriting = false));
  const seen: ReadEvent[] = [];
  for (;;) {
    const { areWriting } = writers;
    const after = seen.at(-1)?.checkpoint;
    const batch = await store.readAll(after === undefined ? { limit: 7 } : { after, limit: 7 });
    seen.push(...batch);
    if (batch.length === 0 && !areWriting) break;
    await new Promise(setImmediate);
  }
  await done;
  return seen;
}

export const ordering: CaseGroup = {
  behaviour: 'ordering',
  cases: [
    {
      name: 'gives the whole log in the order of committing',
      run: async ({ store, stream }) => {
        await committed(store.append(stream('b'), 'no_stream', [event(1)]));
        await committed(store.append(stream('a'), 'no_stream', events(2, 3)));
        await committed(store.append(stream('b'), 0, [event(4)]));
        assert.deepEqual(numbers(await wholeLog(store)), [1, 2, 3, 4]);
      },
    },
    {
      name: 'keeps the events of one append together, however many write',
      run: async (trial) => {
        await contend(trial);
        const found = numbers(await wholeLog(trial.store));
        assert.equal(found.length, WRITERS * APPENDS * 2);
        for (let index = 0; index < found.length; index += 2) {
          assert.equal(found[index + 1], (found[index] ?? 0) + 1);
        }
      },
    },
    {
      name: 'gives every stream its revisions without a hole, in the order of the log',
      run: async (trial) => {
        await contend(trial);
        const log = await wholeLog(trial.store);
        for (const name of ['s0', 's1', 's2'].map(trial.stream)) {
          const revisions = log.filter(({ stream }) => stream === name).map((e) => e.revision);
          assert.deepEqual(revisions, [...revisions.keys()]);
          assert.ok(revisions.length > 0);
        }
      },
    },
    {
      name: 'gives one stream as the whole log has it',
      run: async (trial) => {
        await contend(trial);
        const log = await wholeLog(trial.store);
        for (const name of ['s0', 's1', 's2'].map(trial.stream)) {
          const inLog = log.filter(({ stream }) => stream === name);
          assert.deepEqual(numbers(await wholeStream(trial.store, name)), numbers(inLog));
        }
      },
    },
    {
      name: 'never shows an event before one that was already read past',
      run: async (trial) => {
        const seen = await follow(trial.store, contend(trial));
        assert.deepEqual(seen, await wholeLog(trial.store));
        assert.equal(seen.length, WRITERS * APPENDS * 2);
      },
    },
    {
      name: 'gives every event a checkpoint of its own, the same at every reading',
      run: async ({ store, stream }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 5)));
        const first = (await wholeLog(store)).map(({ checkpoint }) => checkpoint);
        assert.equal(new Set(first).size, 5);
        await committed(store.append(stream('b'), 'no_stream', [event(6)]));
        const second = (await wholeLog(store, 2)).map(({ checkpoint }) => checkpoint);
        assert.deepEqual(second.slice(0, 5), first);
      },
    },
    {
      name: 'has its head at the last event',
      run: async ({ store, stream }) => {
        for (const n of [1, 2, 3]) {
          await committed(store.append(stream(`s${n}`), 'no_stream', [event(n)]));
          assert.equal(await store.head(), (await wholeLog(store)).at(-1)?.checkpoint);
        }
      },
    },
    {
      name: 'leaves its head where it is when nothing is written',
      run: async ({ store, stream }) => {
        await committed(store.append(stream('a'), 'no_stream', events(1, 2)));
        const before = await store.head();
        await store.append(stream('a'), 'no_stream', [event(3)]);
        await store.append(stream('a'), 'no_stream', events(1, 2));
        assert.equal(await store.head(), before);
      },
    },
    {
      name: 'shows at once what was committed',
      run: async ({ store, stream }) => {
        for (let n = 1; n <= 10; n += 1) {
          await committed(store.append(stream(`s${n}`), 'no_stream', [event(n)]));
          assert.equal((await wholeStream(store, stream(`s${n}`))).length, 1);
          assert.equal((await wholeLog(store)).length, n);
        }
      },
    },
  ],
};
