import type { Casualties } from '#libs/quantities/casualties';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { boundsOfIncident } from '../incidents/incidents.js';
import { compareNumbers } from '../view/compare-numbers.js';
import { groupedBy } from '../view/grouped-by.js';
import { rowId } from './tally.js';
import type { CountedIncident, Tally, TallyCounts, TallyRow } from './tally.js';

/** Orders rows by their keys, or by what most of something comes first. */
export type RowOrder = 'KEY' | 'MOST_INCIDENTS' | 'MOST_KILLED' | 'MOST_WOUNDED';

/** A row of a tally without the incidents in it. */
export type CountedRow = Omit<TallyRow, 'counted'>;

/** An incident that is counted: what lists of incidents are ordered by. */
export interface ListedIncident {
  readonly slug: string;
  readonly certainty: Certainty;
  readonly happened: Bounds;
  readonly killed: Casualties;
  readonly wounded: Casualties;
  /** The numbers of the rows in which it stands. */
  readonly rows: readonly number[];
}

/** A tally whose rows have numbers: a row, and the incidents in it, become objects only when they are asked for. */
export interface TallyAnswer {
  readonly total: TallyCounts;
  readonly contested: TallyCounts;
  readonly repeated: TallyCounts;
  readonly unattributed: TallyCounts;
  /** The numbers of all rows in an order; equal ones by their keys. */
  readonly rowsBy: (order: RowOrder) => readonly number[];
  /** The numbers by which a row stands where it does. */
  readonly placeOf: (row: number, order: RowOrder) => readonly number[];
  readonly row: (row: number) => CountedRow;
  /** Every incident that is counted, or those of one row, in the order of their slugs. */
  readonly counted: (row?: number) => readonly ListedIncident[];
}

/** The number of the row of a key, as `rowId` writes it. */
export function rowNumbered(tally: TallyAnswer, wanted: string): number | undefined {
  return tally.rowsBy('KEY').find((row) => rowId(tally.row(row).key) === wanted);
}

/** By what a row stands in an order other than that of the keys. */
function orderOfRow(
  { incidents, killed, wounded }: CountedRow,
  order: RowOrder,
): readonly number[] {
  switch (order) {
    case 'KEY':
      return [];
    case 'MOST_INCIDENTS':
      return [-incidents.certain, -incidents.possible];
    case 'MOST_KILLED':
      return [-killed.low, -(killed.best ?? killed.low)];
    case 'MOST_WOUNDED':
      return [-wounded.low, -(wounded.best ?? wounded.low)];
  }
}

/** A tally that is there as a whole, asked row by row. */
export function wholeTally({
  total,
  contested,
  repeated,
  unattributed,
  rows,
  counted,
}: Tally): TallyAnswer {
  const rowsOf = groupedBy(
    rows.flatMap((row, number) =>
      row.counted.map(({ incident }) => ({ number, slug: incident.slug })),
    ),
    ({ slug }) => slug,
  );
  const listed = ({ incident, certainty, casualties }: CountedIncident): ListedIncident => ({
    slug: incident.slug,
    certainty,
    happened: boundsOfIncident(incident),
    killed: casualties.killed,
    wounded: casualties.wounded,
    rows: (rowsOf.get(incident.slug) ?? []).map(({ number }) => number),
  });
  const rowAt = (number: number): TallyRow => {
    const row = rows[number];
    if (row === undefined) throw new RangeError(`a tally has no row ${String(number)}`);
    return row;
  };
  return {
    total,
    contested,
    repeated,
    unattributed,
    rowsBy: (order) =>
      [...rows.keys()].sort((one, other) =>
        compareNumbers(orderOfRow(rowAt(one), order), orderOfRow(rowAt(other), order)),
      ),
    placeOf: (row, order) => orderOfRow(rowAt(row), order),
    row: rowAt,
    counted: (row) => (row === undefined ? counted : rowAt(row).counted).map(listed),
  };
}
