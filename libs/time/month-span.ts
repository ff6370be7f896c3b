import type { Bounds } from './bounds.js';
import { LAST_INSTANT, monthIndex, startOfMonth } from './calendar.js';

/** Years outside which no bound can be told from the last instant of `Date`. */
const LAST_YEAR = 280_000;

/** Whole months, from the first one's index, and how many of them make the finest unit that was given. */
export interface MonthSpan {
  readonly first: number;
  readonly months: number;
  readonly unit: number;
}

/** Beyond the instants of `Date` lies no bound that could be shown, so that a far past has none and a far future begins with the last. */
function clampedEarliest(instant: number): number {
  if (instant < -LAST_INSTANT) return -Infinity;
  return Math.min(instant, LAST_INSTANT);
}

function clampedLatest(instant: number): number {
  if (instant > LAST_INSTANT) return Infinity;
  return Math.max(instant, -LAST_INSTANT);
}

/** The years from the first to the last, both included. */
export function yearSpan(first: number, last: number, unitYears: number): MonthSpan {
  const from = Math.max(-LAST_YEAR, Math.min(first, LAST_YEAR));
  const to = Math.max(-LAST_YEAR, Math.min(last, LAST_YEAR));
  return { first: monthIndex(from, 1), months: (to - from + 1) * 12, unit: unitYears * 12 };
}

/** The span in milliseconds, widened on each side by so many of its units. */
export function boundsOfSpan(span: MonthSpan, widenedBy: number): Bounds {
  const margin = span.unit * widenedBy;
  return {
    earliest: clampedEarliest(startOfMonth(span.first - margin)),
    latest: clampedLatest(startOfMonth(span.first + span.months + margin)),
  };
}
