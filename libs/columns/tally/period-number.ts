import type { Bounds } from '#libs/time/bounds';
import { monthIndex, startOfMonth } from '#libs/time/calendar';

/**
 * A calendar year or month as a number above 0: numbers stand in the order of the periods' EDTF texts, a year before its months.
 * Years have four digits.
 */
export function periodNumber(edtf: string | undefined): number {
  if (edtf === undefined) return 0;
  const [year, month = '0'] = edtf.split('-');
  return Number(year) * PARTS + Number(month) + 1;
}

/** The numbers of the year, and of the month or else the year, that hold all of the bounds; 0 where none does. */
export function periodsHolding({ earliest, latest }: Bounds): {
  readonly year: number;
  readonly month: number;
} {
  const from = new Date(earliest);
  const year = from.getUTCFullYear();
  if (!(year >= 0 && year <= 9999) || latest > startOfMonth(monthIndex(year + 1, 1))) return NONE;
  const ofYear = year * PARTS + 1;
  const month = from.getUTCMonth() + 1;
  const isInMonth = latest <= startOfMonth(monthIndex(year, month) + 1);
  return { year: ofYear, month: isInMonth ? ofYear + month : ofYear };
}

const NONE = { year: 0, month: 0 };

/** The year itself and its months. */
const PARTS = 13;

/** One more than the largest number of a period. */
export const PERIODS = 10_000 * PARTS + 1;

/** The EDTF text of a period's number. */
export function periodText(number: number): string {
  const year = String(Math.floor((number - 1) / PARTS)).padStart(4, '0');
  const month = (number - 1) % PARTS;
  return month === 0 ? year : `${year}-${String(month).padStart(2, '0')}`;
}
