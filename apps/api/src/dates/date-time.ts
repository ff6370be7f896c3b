/** The widest instants that RFC 3339 can write. */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** An instant as it is shown; null where there is no bound, or none that four digits of a year can write. */
export function dateTime(instant: number | undefined): string | null {
  if (instant === undefined || !(instant >= FIRST && instant <= LAST)) return null;
  return new Date(instant).toISOString();
}

/** An instant that surely has a date, such as one at which something was recorded. */
export function recordedTime(instant: number): string {
  return new Date(instant).toISOString();
}

/** The last millisecond inside an exclusive cut or bound. */
export function lastInside(cut: number | undefined): string | null {
  return cut === undefined ? null : dateTime(cut - 1);
}
