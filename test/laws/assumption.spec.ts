import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { chronicleUpTo } from '#libs/projections/assumption/chronicle-up-to';
import { viewAssuming } from '#libs/projections/assumption/view-assuming';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { at } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { viewAt } from '#libs/projections/view/view';
import { Chronology, chronologies, entries, later } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import type { EntryStep, Step } from './chronologies/steps.js';
import { everyAnswerOf, tiesAndTallyOf } from './comparing/answers.js';
import { differences } from './comparing/differences.js';
import { agrees, holds } from './law.js';

/** One log in which entries were recorded after everything that they name, and another one in which they never were. */
interface TwoLogs {
  readonly recorded: Chronicle;
  /** The other one went on, with what came later. */
  readonly never: Chronicle;
  /** Where it stood before it went on. */
  readonly position: number;
  readonly assumed: Parameters<typeof viewAssuming>[2];
}

function twoLogs(
  chronology: Chronology,
  more: readonly EntryStep[],
  since: readonly Step[],
): TwoLogs {
  const naming = more.map((forEntry) => ({ step: 'REGISTERED', forEntry }) as const);
  const steps = [...chronology.steps, ...naming, ...more];
  const { drafts, given } = new Chronology(steps);
  const uuids = drafts
    .slice(-more.length)
    .flatMap((draft) => (draft.draft === 'ENTRY' ? [uuidOf(draft.report.key ?? '')] : []));
  const isAssumed = ({ stream }: RecordedEvent): boolean =>
    uuids.some((uuid) => stream.endsWith(uuid));
  const wentOn = new Chronology([...steps, ...since]).given.events;
  return {
    recorded: given.chronicle,
    never: folded(wentOn.filter((event) => !isAssumed(event))),
    position: given.events.filter((event) => !isAssumed(event)).length,
    assumed: uuids.flatMap((uuid) => {
      const content = given.chronicle.entries.get(uuid)?.revisions[0].content;
      return content === undefined ? [] : [{ uuid, content }];
    }),
  };
}

function folded(events: readonly RecordedEvent[]): Chronicle {
  const chronicle = emptyChronicle();
  for (const [index, event] of events.entries())
    evolve(chronicle, { ...event, position: index + 1 });
  return chronicle;
}

function sizesOf({ position, log, entries: { size } }: Chronicle): object {
  return { position, events: log.length, entries: size };
}

describe('an assumption', () => {
  const more = fc.array(entries, { minLength: 1, maxLength: 4 });

  it('answers as if the entries had been recorded, and leaves no trace', () => {
    let assumedSomething = 0;
    holds(
      fc.property(
        chronologies,
        fc.tuple(more, later),
        basis,
        tallyQuestion,
        (chronology, [extra, since], { publishedBy: published, validAt }, question) => {
          const { recorded, never, position, assumed } = twoLogs(chronology, extra, since);
          const publishedBy = published === undefined ? undefined : at(published);
          const asked = { publishedBy: published, validAt, question };
          const before = everyAnswerOf(never, { ...asked, position });
          const known = chronicleUpTo(never, position);
          const held = sizesOf(known);
          const got = tiesAndTallyOf(viewAssuming(known, publishedBy, assumed), asked);
          const head = { position: recorded.position, publishedBy };
          agrees(got, tiesAndTallyOf(viewAt(recorded, head), asked));
          agrees(everyAnswerOf(never, { ...asked, position }), before);
          agrees(everyAnswerOf(known, asked), before);
          agrees(sizesOf(known), held);
          const plain = tiesAndTallyOf(viewAt(never, { position, publishedBy }), asked);
          assumedSomething += differences(got, plain).length;
        },
      ),
      60,
    );
    expect(assumedSomething).toBeGreaterThan(0);
  });
});
