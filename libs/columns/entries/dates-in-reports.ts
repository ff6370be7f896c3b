import type { Stance } from '#events/words';
import { STANCES } from '#events/words';
import { hull, intersection, isEmpty, UNBOUNDED } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import { countsAsSo } from '#libs/projections/view/counting';
import { statusNumber } from './entry-columns.js';
import type { EntryColumns } from './entry-columns.js';

/** When what is asked is asked: a position, and an exclusive cut of the published clock. */
interface OutBy {
  readonly position: number;
  readonly publishedBy: number;
  /** The number of the status of a report by what was out; undefined where the report was not. */
  readonly statusOf: (row: number) => number | undefined;
}

const STANDING = statusNumber('STANDING');

/**
 * When an incident happened by those of its reports that were out, where columns tell: all that surely were leave one date, or none
 * surely was. Undefined where its reports disagree, leave alternatives or hang together with those of other incidents.
 */
export function datesInReports(
  columns: EntryColumns,
  incident: number,
  { position, publishedBy, statusOf }: OutBy,
): Bounds | undefined {
  const sure: number[] = [];
  const all: number[] = [];
  columns.reports.rows.visit(incident, (row) => {
    if (!columns.stoodAt(row, position) || !COUNTING.has(columns.numbered.stance.at(row))) return;
    if (statusOf(row) !== STANDING) return;
    all.push(row);
    if (columns.allPublished.at(row) <= publishedBy) sure.push(row);
  });
  const speaking = sure.length > 0 ? sure : all;
  if (speaking.some((row) => columns.dates.has(row))) return undefined;
  const [first, ...others] = speaking.map((row) => columns.happened(row));
  if (first === undefined) return UNBOUNDED;
  if (sure.length === 0) return hull(first, ...others);
  const common = others.reduce(intersection, first);
  return isEmpty(common) && others.length > 0 ? undefined : common;
}

const COUNTING: ReadonlySet<number> = new Set(
  STANCES.flatMap((stance: Stance, index) => (countsAsSo(stance) ? [index] : [])),
);
