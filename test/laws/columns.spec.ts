import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { Columns } from '#libs/columns/columns';

import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { tallyAt } from '#libs/projections/tally/tally';
import type { Tally, TallyQuestion } from '#libs/projections/tally/tally';
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

/** A tally in the order of its keys, without the incidents behind its rows. */
function shown({ total, contested, repeated, unattributed, rows }: Tally) {
  return {
    sums: { total, contested, repeated, unattributed },
    rows: rows.map(({ counted: _, ...row }) => row),
  };
}

function fromColumns(columns: Columns, cut: Cut, validAt: number, question: TallyQuestion) {
  const { total, contested, repeated, unattributed, ...tally } = columns.tally(
    cut,
    validAt,
    question,
  );
  const rows = [...tally.rowsBy('KEY')].map(tally.row);
  return { sums: { total, contested, repeated, unattributed }, rows };
}

describe('columns answer as the plain projections do', () => {
  it('for tallies', () => {
    holds(
      fc.property(incidentChronology, basis, tallyQuestion, (chronology, from, question) => {
        const { chronicle, columns, cut, validAt } = askedOf(chronology, from);
        const expected = tallyAt(viewAt(chronicle, cut), validAt, question);
        agrees(fromColumns(columns, cut, validAt, question), shown(expected));
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
