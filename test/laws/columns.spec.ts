import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { Columns } from '#libs/columns/columns';

import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { rowId, tallyAt } from '#libs/projections/tally/tally';
import { wholeTally } from '#libs/projections/tally/tally-answer';
import type { RowOrder, TallyAnswer } from '#libs/projections/tally/tally-answer';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { Cut } from '#libs/projections/view/view';
import { affiliationFilter, basis, tallyQuestion } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import { incidentChronology, tieChronology } from './chronologies/chronology.js';
import type { Chronology } from './chronologies/chronology.js';
import { agrees, holds } from './law.js';

function askedOf({ given }: Chronology, { back, publishedBy, validAt }: Basis) {
  const { chronicle } = given;
  const cut: Cut = {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
  const columns = new Columns(chronicle);
  columns.readOn(chronicle.position);
  return { chronicle, columns, cut, validAt: at(validAt) };
}

const ORDERS = ['KEY', 'MOST_INCIDENTS', 'MOST_KILLED', 'MOST_WOUNDED'] as const;

/** Everything that a tally can be asked. */
function shown(tally: TallyAnswer) {
  const { total, contested, repeated, unattributed } = tally;
  const listed = (row?: number) =>
    tally.counted(row).map((one) => ({
      ...one,
      rows: one.rows.map((number) => rowId(tally.row(number).key)).toSorted(),
    }));
  const rows = (order: RowOrder) =>
    tally.rowsBy(order).map((row) => {
      const { key, incidents, summaries, killed, wounded, contested: ofRow } = tally.row(row);
      const counts = { key, incidents, summaries, killed, wounded, contested: ofRow };
      return { ...counts, place: tally.placeOf(row, order), counted: listed(row) };
    });
  return {
    sums: { total, contested, repeated, unattributed },
    counted: listed(),
    rows: ORDERS.map(rows),
  };
}

describe('columns answer as the plain projections do', () => {
  it('for tallies', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, (chronology, from, question) => {
        const { chronicle, columns, cut, validAt } = askedOf(chronology, from);
        const expected = wholeTally(tallyAt(viewAt(chronicle, cut), validAt, question));
        agrees(shown(columns.tally(cut, validAt, question)), shown(expected));
      }),
      300,
    );
  });

  it('for affiliations', () => {
    holds(
      fc.property(
        tieChronology,
        basis,
        affiliationFilter,
        fc.constantFrom('SINCE', 'LAST_REPORTED', 'GROUP'),
        (chronology, from, filter, orderBy) => {
          const { chronicle, columns, cut, validAt } = askedOf(chronology, from);
          const expected = affiliationsAt(viewAt(chronicle, cut), validAt, filter, orderBy);
          agrees(
            columns.affiliations(cut, validAt, filter, orderBy),
            expected.map(({ from: one, to, tie, sortKey }) => ({ from: one, to, tie, sortKey })),
          );
        },
      ),
      300,
    );
  });
});
