import type { DateField } from '#events/entry-date';
import { boundsOf } from '#libs/time/edtf';
import type { GeneratedDate } from './dates.js';

export type Dates = Readonly<Partial<Record<DateField, GeneratedDate>>>;

type Drawn = Readonly<Partial<Record<DateField, GeneratedDate | undefined>>>;

const FIELDS = ['when', 'since', 'held', 'until', 'period'] as const;

function remains(edtf: string, latest: number): boolean {
  return edtf === 'reported' || boundsOf(edtf).earliest < latest;
}

function textsOf(date: GeneratedDate): readonly string[] {
  return typeof date === 'string' ? [date] : [date.edtf, ...date.alternatives];
}

function remainingOf(date: GeneratedDate, latest: number): GeneratedDate | undefined {
  const [edtf, ...alternatives] = [...new Set(textsOf(date))].filter((text) =>
    remains(text, latest),
  );
  if (edtf === undefined) return undefined;
  return alternatives.length === 0 ? edtf : { edtf, alternatives };
}

/** Whether one date lies surely before what it must follow. */
function isBefore(later: string, earlier: string): boolean {
  if (earlier === 'reported' || later === 'reported') return false;
  return boundsOf(later).latest <= boundsOf(earlier).earliest;
}

/** Whether any alternative of the one contradicts any of the other. */
function isReversed(dates: Dates, first: DateField, second: DateField): boolean {
  const [earlier, later] = [dates[first], dates[second]];
  if (earlier === undefined || later === undefined) return false;
  return textsOf(later).some((one) => textsOf(earlier).some((other) => isBefore(one, other)));
}

function without(dates: Dates, field: DateField): Dates {
  return Object.fromEntries(Object.entries(dates).filter(([name]) => name !== field));
}

/** The dates of which something lies before the publication, in an order that a state can have. */
export function datesThatRemain(drawn: Drawn, latest: number): Dates {
  let dates: Dates = {};
  for (const field of FIELDS) {
    const date = drawn[field];
    const remaining = date === undefined ? undefined : remainingOf(date, latest);
    if (remaining !== undefined) dates = { ...dates, [field]: remaining };
  }
  for (const [first, second] of [
    ['since', 'held'],
    ['since', 'until'],
    ['held', 'until'],
  ] as const)
    if (isReversed(dates, first, second)) dates = without(dates, second);
  return dates;
}

/** The earliest moment at which the entry can have been published, by its own dates. */
export function earliestOf(dates: Dates): number {
  const told = (['when', 'since', 'held', 'period'] as const)
    .flatMap((field) => dates[field] ?? [])
    .flatMap(textsOf)
    .map((edtf) => (edtf === 'reported' ? -Infinity : boundsOf(edtf).earliest));
  return told.length === 0 ? -Infinity : Math.min(...told);
}
