import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewEvent } from '#events/written-event';
import type {
  Checkpoint,
  EventStore,
  ExpectedRevision,
  ReadStreamOptions,
} from '../event-store.js';
import { ArrayLog } from './array-log.js';
import type { CaseGroup, Trial } from './trial.js';
import { event, metadata, wholeLog } from './trial.js';

interface Real {
  store: EventStore;
  readonly trial: Trial;
  /** What the store answered, step by step, without what may differ between adapters. */
  readonly answers: string[];
}

/** An answer without the names that each store gives its streams, and without its checkpoints. */
function comparable(answer: unknown, { prefix }: Trial): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'checkpoint') return undefined;
    return key === 'stream' && typeof value === 'string' ? value.slice(prefix.length) : value;
  });
}

type Step = fc.AsyncCommand<ArrayLog, Real>;

const STREAMS = ['a', 'b'];
const SEED = 20_261_120;
const RUNS = 40;

function step(shown: string, run: Step['run']): Step {
  return { check: () => true, run, toString: () => shown };
}

/** Few ids and two requests, so that steps meet each other. */
const someEvents: fc.Arbitrary<readonly NewEvent[]> = fc
  .uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 })
  .chain((ns) =>
    fc.constantFrom('first', 'other').map((requestHash) =>
      ns.map((n) => ({
        ...event(n, { n, requestHash }),
        metadata: metadata(n, { requestHash }),
      })),
    ),
  );

const somePlace: fc.Arbitrary<'end' | ExpectedRevision> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('end' as const) },
  { weight: 1, arbitrary: fc.constant('no_stream' as const) },
  { weight: 2, arbitrary: fc.nat(5) },
);

const appendStep = fc
  .tuple(fc.constantFrom(...STREAMS), somePlace, someEvents)
  .map(([name, place, added]) =>
    step(
      `append(${name}, ${place}, ${JSON.stringify(added)})`,
      async (model, { store, trial, answers }) => {
        const stream = trial.stream(name);
        const last = model.stream(stream).at(-1)?.revision ?? 'no_stream';
        const expected = place === 'end' ? last : place;
        const outcome = await store.append(stream, expected, added);
        answers.push(comparable(outcome, trial));
        assert.deepEqual(outcome, model.append(stream, expected, added));
      },
    ),
  );

const someRead: fc.Arbitrary<ReadStreamOptions> = fc.record(
  {
    from: fc.nat(6),
    direction: fc.constantFrom('forwards' as const, 'backwards' as const),
    limit: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['limit'] },
);

const readStep = fc.tuple(fc.constantFrom(...STREAMS), someRead).map(([name, options]) =>
  step(`read(${name}, ${JSON.stringify(options)})`, async (model, { store, trial, answers }) => {
    const stream = trial.stream(name);
    const found = await store.readStream(stream, options);
    answers.push(comparable(found, trial));
    assert.deepEqual(found, model.read(stream, options));
  }),
);

async function checkpointAt(store: EventStore, count: number): Promise<Checkpoint | undefined> {
  return count === 0 ? undefined : (await store.readAll({ limit: count })).at(-1)?.checkpoint;
}

const resumeStep = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })).map(([place, limit]) =>
  step(`readAll(after ${place}, ${limit})`, async (model, { store, trial, answers }) => {
    const read = place % (model.events.length + 1);
    const after = await checkpointAt(store, read);
    const batch = await store.readAll(after === undefined ? { limit } : { after, limit });
    answers.push(comparable(batch, trial));
    const expected = model.events.slice(read, read + limit);
    assert.deepEqual(
      batch,
      expected.map((written, index) => ({ ...written, checkpoint: batch[index]?.checkpoint })),
    );
  }),
);

const restartStep = fc.constant(
  step('restart()', async (model, real) => {
    if (!real.trial.capabilities.survivesRestart) return;
    real.store = await real.trial.reopen();
    assert.equal((await wholeLog(real.store)).length, model.events.length);
  }),
);

/**
 * Replays the same random histories, always from the same seed, on stores of one adapter, compares each step with the array's answer,
 * and gives all answers: those of two adapters are equal.
 */
export async function answersToHistories({
  elsewhere,
}: Pick<Trial, 'elsewhere'>): Promise<readonly string[]> {
  const answers: string[] = [];
  const steps = fc.commands([appendStep, appendStep, readStep, resumeStep, restartStep]);
  const history = fc.asyncProperty(steps, (chosen) =>
    elsewhere((own) =>
      fc.asyncModelRun(
        () => ({ model: new ArrayLog(), real: { store: own.store, trial: own, answers } }),
        chosen,
      ),
    ),
  );
  await fc.assert(history, { seed: SEED, numRuns: RUNS });
  return answers;
}

export const modelled: CaseGroup = {
  behaviour: 'beside an array that keeps the same promises',
  cases: [
    {
      name: 'answers every step of a random history alike',
      run: async (trial) => {
        assert.ok((await answersToHistories(trial)).length > RUNS);
      },
    },
  ],
};
