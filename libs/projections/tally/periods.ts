import type { Bounds } from '#libs/time/bounds';
import { contains } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';

/** The calendar year that holds all of the bounds, as EDTF; undefined where none does. */
export function yearHolding(bounds: Bounds): string | undefined {
  return firstHolding(bounds, [yearOf]);
}

/** The month that holds all of the bounds, else the year that does; undefined where neither does. */
export function monthHolding(bounds: Bounds): string | undefined {
  return firstHolding(bounds, [monthOf, yearOf]);
}

function firstHolding(
  bounds: Bounds,
  periods: readonly ((moment: Date) => string)[],
): string | undefined {
  const earliest = new Date(bounds.earliest);
  if (!isWrittenInFourDigits(earliest)) return undefined;
  return periods.map((period) => period(earliest)).find((edtf) => contains(boundsOf(edtf), bounds));
}

/** Years outside 0 to 9999 have no row of their own. */
function isWrittenInFourDigits(moment: Date): boolean {
  const year = moment.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

function yearOf(moment: Date): string {
  return moment.toISOString().slice(0, 4);
}

function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}
