import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#events/recorded-event';
import { DEFAULT_PREFIX } from '#events/streams';
import type { Bodies, Body } from '#libs/projections/chronicle/archived-entries';
import { FoldedLog } from '#libs/projector/folded-log';
import { at } from '#libs/projections/testing/given';
import type { Given } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import { written } from '#libs/projector/testing/written';
import { copied } from '#libs/typed-arrays/testing/copied';
import { chronologies } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import { answersOf } from './comparing/answers.js';
import { agrees, holds } from './law.js';

/** Keeps what revisions say, as an archive does. */
class KeptBodies implements Bodies {
  readonly #bodies = new Map<number, Body>();

  take({ event, position }: RecordedEvent, folded: FoldedLog): void {
    const uuid = folded.chronicle.log.entryAt(position);
    const revision = folded.chronicle.entries.get(uuid ?? '')?.revisions.at(-1);
    if (revision === undefined) return;
    const { content, reason } = revision;
    // What comes back from an archive is equal, and never the same.
    this.#bodies.set(position, { content: structuredClone(content), reason });
    if (event.type === 'EntryRetracted') expect(reason).toBe(event.data.reason);
  }

  readBodies(positions: readonly number[]): ReadonlyMap<number, Body> {
    return new Map(
      positions.flatMap((position) => {
        const body = this.#bodies.get(position);
        return body === undefined ? [] : [[position, body] as const];
      }),
    );
  }
}

/** Folds events on; of bodies only those of the last `behind` events stay in memory. */
function foldOn(
  folded: FoldedLog,
  bodies: KeptBodies,
  { events, behind }: { readonly events: readonly RecordedEvent[]; readonly behind: number },
): FoldedLog {
  for (const recorded of events) {
    const { stream, revision } = recorded;
    folded.sequencer.next({ ...written(recorded), stream, revision });
    folded.evolve(recorded);
    bodies.take(recorded, folded);
    folded.letGo(recorded.position - behind);
    folded.columns.readOn(recorded.position);
  }
  return folded;
}

function cutOf({ chronicle }: Given, { back, publishedBy }: Basis) {
  return {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
}

describe('law 4: a snapshot and what came after it', () => {
  it('are what is folded from the first event, to the byte, and answer the same', () => {
    holds(
      fc.property(
        chronologies,
        basis,
        tallyQuestion,
        fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 6 })),
        ({ given: told }, asked, question, [kept, behind]) => {
          const { events } = told;
          const bodies = new KeptBodies();
          const whole = foldOn(new FoldedLog(DEFAULT_PREFIX, bodies), bodies, { events, behind });
          const before = foldOn(new FoldedLog(DEFAULT_PREFIX, bodies), bodies, {
            events: events.slice(0, kept),
            behind: 0,
          });
          const saved = copied(before.saved());
          const restored = new FoldedLog(DEFAULT_PREFIX, bodies);
          restored.restore(saved);
          foldOn(restored, bodies, { events: events.slice(kept), behind });
          const cut = cutOf(told, asked);
          restored.columns.tally(cut, at(asked.validAt), question);
          restored.columns.entryList(viewAt(restored.chronicle, cut), at(asked.validAt), {
            filter: {},
            orderBy: 'DATE',
          });
          restored.columns.affiliations(cut, at(asked.validAt));
          expect(restored.comparable()).toEqual(whole.comparable());
          const expected = answersOf(told.chronicle, { ...asked, question });
          agrees(answersOf(restored.chronicle, { ...asked, question }), expected);
        },
      ),
      60,
    );
  });
});
