import assert from 'node:assert/strict';
import type { NewEvent } from '#events/written-event';
import type { Case, CaseGroup, Trial } from './trial.js';
import {
  committed,
  event,
  eventId,
  events,
  metadata,
  numbers,
  rejectsWith,
  wholeLog,
  wholeStream,
} from './trial.js';

/** The event n, as another request would have written it. */
function otherRequest(n: number): NewEvent {
  return { ...event(n, { n, other: true }), metadata: metadata(n, { requestHash: 'another' }) };
}

async function started({ store, stream }: Trial, last: number): Promise<string> {
  await committed(store.append(stream('a'), 'no_stream', events(1, last)));
  return stream('a');
}

const again: readonly Case[] = [
  {
    name: 'answers the same append again with the first revision, and writes nothing',
    run: async (trial) => {
      const a = await started(trial, 1);
      assert.equal(await committed(trial.store.append(a, 'no_stream', [event(1)])), 0);
      assert.equal((await wholeLog(trial.store)).length, 1);
    },
  },
  {
    name: 'answers so also after later appends',
    run: async (trial) => {
      const a = await started(trial, 1);
      await committed(trial.store.append(a, 0, [event(2)]));
      await committed(trial.store.append(a, 1, [event(3)]));
      assert.equal(await committed(trial.store.append(a, 0, [event(2)])), 1);
      assert.deepEqual(numbers(await wholeStream(trial.store, a)), [1, 2, 3]);
    },
  },
  {
    name: 'answers so for several events at once',
    run: async (trial) => {
      const a = await started(trial, 3);
      assert.equal(await committed(trial.store.append(a, 'no_stream', events(1, 3))), 2);
      assert.equal((await wholeLog(trial.store)).length, 3);
    },
  },
  {
    name: 'answers so for a part of an earlier append at its own revisions',
    run: async (trial) => {
      const a = await started(trial, 3);
      assert.equal(await committed(trial.store.append(a, 0, [event(2)])), 1);
      assert.equal((await wholeLog(trial.store)).length, 3);
    },
  },
  {
    name: 'keeps the first of two tellings of the same request',
    run: async (trial) => {
      const a = await started(trial, 1);
      const later = { ...event(1), metadata: metadata(1, { at: '2026-11-20T12:00:09.000Z' }) };
      assert.equal(await committed(trial.store.append(a, 'no_stream', [later])), 0);
      assert.deepEqual((await wholeStream(trial.store, a))[0]?.metadata, metadata(1));
    },
  },
  {
    name: 'answers many equal appends at once with one revision, and writes one',
    run: async ({ store, stream }) => {
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () =>
          committed(store.append(stream('a'), 'no_stream', events(1, 2))),
        ),
      );
      assert.deepEqual(new Set(outcomes), new Set([1]));
      assert.deepEqual(numbers(await wholeLog(store)), [1, 2]);
    },
  },
];

const otherwise: readonly Case[] = [
  {
    name: 'refuses the same id with another request',
    run: async (trial) => {
      const a = await started(trial, 1);
      const outcome = await trial.store.append(a, 'no_stream', [otherRequest(1)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 0 });
      assert.deepEqual((await wholeStream(trial.store, a))[0]?.data, { n: 1 });
    },
  },
  {
    name: 'refuses an append sent again with one event more',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 'no_stream', events(1, 3));
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
      assert.equal((await wholeLog(trial.store)).length, 2);
    },
  },
  {
    name: 'refuses an append sent again with one event changed',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 'no_stream', [event(1), event(9)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
    },
  },
  {
    name: 'refuses an append sent again in another order',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 'no_stream', [event(2), event(1)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
    },
  },
  {
    name: 'refuses an id that the stream has, at the end of the stream',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 1, [event(1)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
      assert.equal((await wholeLog(trial.store)).length, 2);
    },
  },
  {
    name: 'refuses an id that the stream has, whatever request it comes with',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 1, [otherRequest(2)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
    },
  },
  {
    name: 'refuses several events when the stream has one of their ids, and writes none',
    run: async (trial) => {
      const a = await started(trial, 2);
      const outcome = await trial.store.append(a, 1, [event(3), event(2), event(4)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 1 });
      assert.deepEqual(numbers(await wholeLog(trial.store)), [1, 2]);
    },
  },
  {
    name: 'refuses an id twice in one append',
    run: async ({ store, stream }) => {
      const twice = [event(1), otherRequest(1)];
      await rejectsWith('EVENT_INVALID', () => store.append(stream('a'), 'no_stream', twice));
      assert.deepEqual(await wholeLog(store), []);
    },
  },
];

const elsewhere: readonly Case[] = [
  {
    name: 'takes the same id in another stream',
    run: async (trial) => {
      await started(trial, 1);
      const { store, stream } = trial;
      assert.equal(await committed(store.append(stream('b'), 'no_stream', [event(1)])), 0);
      assert.deepEqual(numbers(await wholeLog(store)), [1, 1]);
    },
  },
  {
    name: 'does not take an event of another stream for the same append',
    run: async (trial) => {
      await started(trial, 2);
      const { store, stream } = trial;
      const outcome = await store.append(stream('b'), 0, [event(2)]);
      assert.deepEqual(outcome, { outcome: 'refused', actual: 'no_stream' });
    },
  },
  {
    name: 'takes an id after it was refused',
    run: async (trial) => {
      const a = await started(trial, 2);
      await trial.store.append(a, 0, [event(3)]);
      assert.equal(await committed(trial.store.append(a, 1, [event(3)])), 2);
      assert.equal(await committed(trial.store.append(a, 1, [event(3)])), 2);
    },
  },
  {
    name: 'lets a writer find its id in the stream, with the request that wrote it',
    run: async (trial) => {
      const a = await started(trial, 3);
      const found = await wholeStream(trial.store, a);
      const mine = found.find((written) => written.metadata.id === eventId(2));
      assert.equal(mine?.revision, 1);
      assert.equal(mine.metadata.requestHash, 'request 2');
    },
  },
];

export const idempotency: CaseGroup = {
  behaviour: 'idempotency',
  cases: [...again, ...otherwise, ...elsewhere],
};
