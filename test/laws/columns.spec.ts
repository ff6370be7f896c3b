import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { Columns } from '#libs/columns/columns';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';

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

/** Columns fold an event when the chronicle has it, or when the chronicle is ahead of them. */
const folding = fc.constantFrom('ALONG', 'BEHIND');

function askedOf(
  { given }: Chronology,
  { back, publishedBy, validAt }: Basis,
  folded: 'ALONG' | 'BEHIND',
) {
  const { chronicle } = given;
  const cut: Cut = {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
  return { chronicle, columns: columnsOf(given, folded), cut, validAt: at(validAt) };
}

function columnsOf({ chronicle, events }: Chronology['given'], folded: 'ALONG' | 'BEHIND') {
  if (folded === 'BEHIND') {
    const columns = new Columns(chronicle);
    columns.readOn(chronicle.position);
    return columns;
  }
  const growing = emptyChronicle();
  const columns = new Columns(growing);
  for (const event of events) {
    evolve(growing, event);
    columns.readOn(event.position);
  }
  return columns;
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
      fc.property(
        incidentChronology,
        basis,
        tallyQuestion,
        folding,
        (chronology, from, question, folded) => {
          const { chronicle, columns, cut, validAt } = askedOf(chronology, from, folded);
          const expected = wholeTally(tallyAt(viewAt(chronicle, cut), validAt, question));
          agrees(shown(columns.tally(cut, validAt, question)), shown(expected));
        },
      ),
      300,
    );
  });

  it('for affiliations', () => {
    holds(
      fc.property(
        tieChronology,
        basis,
        fc.tuple(affiliationFilter, fc.constantFrom('SINCE', 'LAST_REPORTED', 'GROUP')),
        folding,
        (chronology, from, [filter, orderBy], folded) => {
          const { chronicle, columns, cut, validAt } = askedOf(chronology, from, folded);
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
