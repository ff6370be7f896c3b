import type { Bounds } from './bounds.js';
import { DAY, daysInMonth, startOfDay } from './calendar.js';
import type { DatePrecision } from './date-precision.js';

interface Pattern {
  readonly negative: boolean;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function patternOf(text: string): Pattern {
  const negative = text.startsWith('-');
  const [year = '', month, day] = (negative ? text.slice(1) : text).split('-');
  return { negative, year, month, day };
}

/** The numbers from `first` to `last` that a text with X for unknown digits may stand for; all of them where it says nothing. */
function candidates(digits: string | undefined, first: number, last: number): readonly number[] {
  const width = digits?.length ?? 0;
  const fits = new RegExp(`^${(digits ?? '').replaceAll('X', '\\d')}$`);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (number) => digits === undefined || fits.test(String(number).padStart(width, '0')),
  );
}

function years({ negative, year }: Pattern): readonly number[] {
  const least = Number(year.replaceAll('X', '0'));
  const greatest = Number(year.replaceAll('X', '9'));
  const numbers = candidates(year, least, greatest);
  return negative ? numbers.map((number) => -number).reverse() : numbers;
}

function* days(pattern: Pattern, order: (numbers: readonly number[]) => readonly number[]) {
  for (const year of order(years(pattern))) {
    for (const month of order(candidates(pattern.month, 1, 12))) {
      for (const day of order(candidates(pattern.day, 1, daysInMonth(year, month)))) {
        yield { year, month, day } satisfies Day;
      }
    }
  }
}

function firstOf(all: Iterable<Day>): Day | undefined {
  for (const day of all) return day;
  return undefined;
}

/**
 * The bounds of a date with X for unknown digits: from the first real day that it may stand for to the end of the last;
 * `undefined` where it stands for none (`20X9-02-29`: no such year is a leap year).
 */
export function unspecifiedBounds(text: string): Bounds | undefined {
  const pattern = patternOf(text);
  const first = firstOf(days(pattern, (numbers) => numbers));
  const last = firstOf(days(pattern, (numbers) => numbers.toReversed()));
  if (first === undefined || last === undefined) return undefined;
  return {
    earliest: startOfDay(first.year, first.month, first.day),
    latest: startOfDay(last.year, last.month, last.day) + DAY,
  };
}

/** The unit that such a date names once its unknown parts are left off: `2014-XX` a year, `201X` a decade, `2014-XX-25` none. */
export function unspecifiedPrecision(text: string): DatePrecision {
  const { year, month, day } = patternOf(text);
  const named = [month, day].filter((part) => part !== undefined && part !== 'XX');
  if (named.length > 0) {
    return /^\d{4}-\d\d-XX$/.test(text.replace(/^-/, '')) ? 'MONTH' : 'RANGE';
  }
  if (/^\d{4}$/.test(year)) return 'YEAR';
  if (/^\d{3}X$/.test(year)) return 'DECADE';
  return /^\d\dXX$/.test(year) ? 'CENTURY' : 'RANGE';
}

/** Whether not one digit of the year is known, so that the date has no bound on either side. */
export function isYearUnknown(text: string): boolean {
  return patternOf(text).year === 'XXXX';
}
