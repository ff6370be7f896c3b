import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contradiction } from '#libs/projections/contradictions/contradictions';
import {
  contradictionByKey,
  contradictionsAt,
} from '#libs/projections/contradictions/contradictions';
import { explainContradiction } from '#libs/projections/explain/explain-contradiction';
import { explainOffice } from '#libs/projections/explain/explain-office';
import { officesAt } from '#libs/projections/people/offices';
import type { Office } from '#libs/projections/people/offices';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import { disputedChronology, officeChronology } from './chronologies/chronology.js';
import { basis, lateBasis } from './chronologies/questions.js';
import { cutOf, expectSoSince, foldedAlone } from './comparing/folded-alone.js';
import { holds } from './law.js';

const EVERY = { ended: [true, false], unknownStarts: true } as const;

function officeAt(view: View, validAt: number, { key }: Office): Office | undefined {
  return officesAt(view, validAt, EVERY).find((office) => office.key === key);
}

/** Everything that is shown of an office. */
function shownOffice(office: Office | undefined): object | undefined {
  if (office === undefined) return undefined;
  const { person, group, role, exclusive, certainty, reason, stance, disputed, ended } = office;
  const { since, until, lastReported, text, evidence, against } = office;
  return {
    held: [person, group, role, exclusive, text],
    so: [certainty, reason, stance, disputed, ended, String(lastReported)],
    dates: [since, until].map((date) => date && [date.entry.uuid, date.field]),
    entries: [evidence, against].map((entries) => entries.map(({ uuid }) => uuid)),
  };
}

function shownContradiction(found: Contradiction | undefined): object | undefined {
  if (found === undefined) return undefined;
  const { certainty, sides } = found;
  return {
    certainty,
    sides: sides.map(({ answer, entries }) => [answer, entries.map(({ uuid }) => uuid)]),
  };
}

describe('the explanation of an answer', () => {
  it('gives, of an office, the same office when it is folded alone, and has been so since it says', () => {
    let explained = 0;
    holds(
      fc.property(officeChronology, basis, (chronology, from) => {
        const { events, chronicle } = chronology.given;
        const cut = cutOf(chronology, from);
        const validAt = at(from.validAt);
        for (const office of officesAt(viewAt(chronicle, cut), validAt, EVERY)) {
          const explanation = explainOffice(chronicle, cut, { ...office, validAt });
          if (explanation === undefined) throw new Error(`${office.key} is not explained`);
          const alone = foldedAlone(events, cut, explanation);
          expect(shownOffice(officeAt(alone, validAt, office))).toEqual(shownOffice(office));
          expectSoSince(explanation, cut, (position) => {
            const then = officeAt(viewAt(chronicle, { ...cut, position }), validAt, office);
            return then && JSON.stringify([then.certainty, then.ended, then.disputed]);
          });
          explained += 1;
        }
      }),
      50,
    );
    expect(explained).toBeGreaterThan(0);
  });

  it('gives, of a contradiction, the same contradiction when it is folded alone, and has been so since it says', () => {
    let explained = 0;
    holds(
      fc.property(disputedChronology, lateBasis, (chronology, from) => {
        const { events, chronicle } = chronology.given;
        const cut = cutOf(chronology, from);
        const validAt = at(from.validAt);
        for (const contradiction of contradictionsAt(viewAt(chronicle, cut), validAt)) {
          const { key } = contradiction;
          const explanation = explainContradiction(chronicle, cut, { contradiction, validAt });
          const alone = foldedAlone(events, cut, explanation);
          expect(shownContradiction(contradictionByKey(alone, validAt, key))).toEqual(
            shownContradiction(contradiction),
          );
          expectSoSince(explanation, cut, (position) => {
            const then = contradictionByKey(viewAt(chronicle, { ...cut, position }), validAt, key);
            return then && JSON.stringify([then.certainty, then.sides.map(({ answer }) => answer)]);
          });
          explained += 1;
        }
      }),
      50,
    );
    expect(explained).toBeGreaterThan(0);
  });
});
