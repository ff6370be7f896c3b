import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { explainTallyRow } from '#libs/projections/explain/explain-tally-row';
import { explainTie } from '#libs/projections/explain/explain-tie';
import { TALLY_BY_GROUP } from '#libs/projections/changes/chronology-state';
import { rowId, tallyAt } from '#libs/projections/tally/tally';
import type { TallyQuestion, TallyRow } from '#libs/projections/tally/tally';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { Chronology } from './chronologies/chronology.js';
import { incidentChronology, tieChronology } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import { comparableAffiliations } from './comparing/affiliations.js';
import { differences } from './comparing/differences.js';
import { cutOf, expectSoSince, foldedAlone } from './comparing/folded-alone.js';
import { holds } from './law.js';

const EVERY = { ended: [true, false], unknownStarts: true } as const;

function shownRow({ incidents, summaries, killed, wounded, contested, counted }: TallyRow): object {
  return {
    incidents,
    summaries,
    killed,
    wounded,
    contested,
    counted: counted.map(({ incident, certainty }) => `${incident.slug} ${certainty}`).toSorted(),
  };
}

function expectRowsExplained(chronology: Chronology, from: Basis, question: TallyQuestion): void {
  const { events, chronicle } = chronology.given;
  const cut = cutOf(chronology, from);
  const validAt = at(from.validAt);
  for (const row of tallyAt(viewAt(chronicle, cut), validAt, question).rows) {
    const explanation = explainTallyRow(chronicle, cut, {
      question,
      row,
      counted: row.counted.map(({ incident, certainty }) => ({ slug: incident.slug, certainty })),
      validAt,
    });
    const alone = foldedAlone(events, cut, explanation);
    const again = tallyAt(alone, validAt, question).rows.find(
      ({ key }) => rowId(key) === rowId(row.key),
    );
    expect(again && shownRow(again)).toEqual(shownRow(row));
    expectSoSince(explanation, cut, (position) => {
      const then = tallyAt(viewAt(chronicle, { ...cut, position }), validAt, question);
      const same = then.rows.find(({ key }) => rowId(key) === rowId(row.key));
      if (same === undefined) return undefined;
      const { incidents, summaries, killed, wounded, contested } = same;
      return JSON.stringify([incidents, summaries, killed, wounded, contested]);
    });
  }
}

describe('the explanation of an answer', () => {
  it('gives, of a tie, the same tie when it is folded alone, and has been so since it says', () => {
    holds(
      fc.property(tieChronology, basis, (chronology, from) => {
        const { events, chronicle } = chronology.given;
        const cut = cutOf(chronology, from);
        const validAt = at(from.validAt);
        for (const row of affiliationsAt(viewAt(chronicle, cut), validAt, EVERY)) {
          const explanation = explainTie(chronicle, cut, { ...row, validAt });
          if (explanation === undefined) throw new Error(`${row.key} is not explained`);
          const alone = foldedAlone(events, cut, explanation);
          const again = affiliationsAt(alone, validAt, EVERY).filter(({ key }) => key === row.key);
          expect(differences(comparableAffiliations(again), comparableAffiliations([row]))).toEqual(
            [],
          );
          expectSoSince(explanation, cut, (position) => {
            const then = affiliationsAt(viewAt(chronicle, { ...cut, position }), validAt, EVERY);
            const same = then.find(({ key }) => key === row.key);
            return same && JSON.stringify([same.certainty, same.ended, same.disputed]);
          });
        }
      }),
      50,
    );
  });

  it('gives, of a row of the tally by group, the same row when it is folded alone, and has been so since it says', () => {
    holds(
      fc.property(incidentChronology, basis, (chronology, from) => {
        expectRowsExplained(chronology, from, TALLY_BY_GROUP);
      }),
      50,
    );
  });

  it('gives, of a row of whatever tally, the same row when it is folded alone', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, (chronology, from, question) => {
        expectRowsExplained(chronology, from, question);
      }),
      40,
    );
  });
});
