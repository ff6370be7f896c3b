import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CountRange } from '#libs/quantities/count-range';
import { at } from '#libs/projections/testing/given';
import type { Tally, TallyCounts } from '#libs/projections/tally/tally';
import { tallyAt } from '#libs/projections/tally/tally';
import { incidentChronology } from './chronologies/chronology.js';
import { basis, tallyQuestion } from './chronologies/questions.js';
import { holds } from './law.js';

const FIGURES = ['killed', 'wounded'] as const;

/** What is left of the rows when repetitions are taken off and what is in no row is added. */
function balance(
  { rows, repeated, unattributed }: Tally,
  of: (counts: TallyCounts) => number,
): number {
  return rows.reduce((sum, row) => sum + of(row), 0) - of(repeated) + of(unattributed);
}

function isOrdered({ low, best, high }: CountRange): boolean {
  const most = high ?? Infinity;
  return best === null ? low <= most : low <= best && best <= most;
}

function everyCount({ total, rows, contested, repeated, unattributed }: Tally) {
  return [total, ...rows, contested, repeated, unattributed];
}

describe('law 7: a tally', () => {
  it('adds up: its rows without repetitions, and what is in none, are its total', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, ({ given }, asked, question) => {
        const { publishedBy } = asked;
        const view = given.view(publishedBy === undefined ? {} : { publishedBy });
        const tally = tallyAt(view, at(asked.validAt), question);
        const { total } = tally;
        expect(balance(tally, ({ incidents }) => incidents.possible)).toBe(
          total.incidents.possible,
        );
        expect(balance(tally, ({ incidents }) => incidents.certain)).toBeLessThanOrEqual(
          total.incidents.certain,
        );
        for (const figure of FIGURES) {
          const low = balance(tally, (counts) => counts[figure].low);
          expect(low).toBeLessThanOrEqual(total[figure].low);
          if (!total[figure].open)
            expect(balance(tally, (counts) => counts[figure].high ?? 0)).toBe(
              total[figure].high ?? 0,
            );
        }
        for (const counts of everyCount(tally)) {
          expect(counts.incidents.certain).toBeLessThanOrEqual(counts.incidents.possible);
          expect(FIGURES.every((figure) => isOrdered(counts[figure]))).toBe(true);
        }
      }),
      200,
    );
  });
});
