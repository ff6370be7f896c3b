import type { Bounds } from './bounds.js';
import { DAY, monthIndex, startOfDay } from './calendar.js';
import type { DatePrecision } from './date-precision.js';
import type { DateProblem } from './date-problem.js';
import { dateProblem } from './date-problem.js';
import type { GrammaticalDate } from './edtf-grammar.js';
import { grammaticalDate } from './edtf-grammar.js';
import { impossibleDate } from './impossible-date.js';
import { readInstant } from './instant.js';
import { boundsOfSpan, yearSpan } from './month-span.js';
import { seasonSpan } from './season.js';
import { isYearUnknown, unspecifiedBounds, unspecifiedPrecision } from './unspecified-digits.js';

/** One date of EDTF: not an interval, not a list. */
export interface SingleDate {
  readonly text: string;
  readonly precision: DatePrecision;
  /** What it says without its hedges. */
  readonly written: Bounds;
  /** What it says: widened once, on each side, by one of the finest unit given, where it is hedged by `~`, `?` or `%`. */
  readonly bounds: Bounds;
}

const PLAIN = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
/** Most dates there are; the grammar, a hundred times slower, need not be asked about them. */
const ORDINARY = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/;
const HEDGES = /[?~%]/g;

type Dated = Omit<SingleDate, 'text'>;

function sure(precision: DatePrecision, bounds: Bounds): Dated {
  return { precision, written: bounds, bounds };
}

function daySpan(year: number, month: number, day: number, widenedBy: number): Bounds {
  const start = startOfDay(year, month, day);
  return { earliest: start - widenedBy * DAY, latest: start + (1 + widenedBy) * DAY };
}

/** A date whose every digit is known. */
function calendarDate(plain: string, widenedBy: number): Dated {
  const [, year, month, day] = PLAIN.exec(plain) ?? [];
  const at = { year: Number(year), month: Number(month), day: Number(day) };
  if (day !== undefined) {
    return {
      precision: 'DAY',
      written: daySpan(at.year, at.month, at.day, 0),
      bounds: daySpan(at.year, at.month, at.day, widenedBy),
    };
  }
  const span =
    month === undefined
      ? yearSpan(at.year, at.year, 1)
      : { first: monthIndex(at.year, at.month), months: 1, unit: 1 };
  return {
    precision: month === undefined ? 'YEAR' : 'MONTH',
    written: boundsOfSpan(span, 0),
    bounds: boundsOfSpan(span, widenedBy),
  };
}

function unspecifiedDate(text: string): Dated | DateProblem {
  if (isYearUnknown(text)) {
    return dateProblem(
      'DATE_UNBOUNDED',
      `${text}; without any digit of the year it says nothing.`,
      'Leave the date out.',
    );
  }
  const bounds = unspecifiedBounds(text);
  return bounds === undefined
    ? dateProblem('DATE_IMPOSSIBLE', `${text}; no such day is in any of these years.`)
    : sure(unspecifiedPrecision(text), bounds);
}

/** `Y17E7`, `1950S2`: only so many of its digits are known, so that it may be any year that shares them. */
function farYear(year: number, significant: number | undefined): Dated {
  const size = Math.abs(year);
  const unknownDigits = significant === undefined ? 0 : String(size).length - significant;
  const width = 10 ** Math.max(0, unknownDigits);
  const least = Math.floor(size / width) * width;
  const [first, last] = year < 0 ? [-least - width + 1, -least] : [least, least + width - 1];
  const units = new Map<number, DatePrecision>([
    [1, 'YEAR'],
    [10, 'DECADE'],
    [100, 'CENTURY'],
  ]);
  return sure(units.get(width) ?? 'RANGE', boundsOfSpan(yearSpan(first, last, 1), 0));
}

function season(year: number, code: number, widenedBy: number): Dated {
  const span = seasonSpan(year, code);
  return {
    precision: 'SEASON',
    written: boundsOfSpan(span, 0),
    bounds: boundsOfSpan(span, widenedBy),
  };
}

function datedAs(grammatical: GrammaticalDate, text: string): Dated | DateProblem {
  const plain = text.replaceAll(HEDGES, '');
  const widenedBy = plain === text ? 0 : 1;
  switch (grammatical.type) {
    case 'SEASON':
      return season(grammatical.year, grammatical.season, widenedBy);
    case 'YEAR':
      return farYear(grammatical.year, grammatical.significant);
    case 'CALENDAR':
      if (text.includes('T')) return sure('INSTANT', readInstant(text));
      return text.includes('X') ? unspecifiedDate(text) : calendarDate(plain, widenedBy);
  }
}

/** What is most often meant by texts that are no EDTF. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{1,2}-\d{1,2}$/, 'Month and day have two digits: 2019-05-01.'],
  [/^\d{1,3}$/, 'A year has four digits; a century is written 20XX, a decade 201X.'],
  [/^\d{5,}$/, 'A year beyond four digits is written Y12345; a day 2019-05-15.'],
  [/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/, 'Write year, month, day: 2019-05-15.'],
  [/^\s|\s$/, 'Leave out the spaces around it.'],
  [/[{}[\]]/, 'Lists do not hold lists.'],
];

export function unreadable(text: string): DateProblem {
  const known = ADVICE.find(([pattern]) => pattern.test(text));
  const advice = known?.[1] ?? 'A day is written 2019-05-15, a month 2019-05, a year 2019.';
  return dateProblem('DATE_UNREADABLE', `"${text}" is no date of EDTF.`, advice);
}

/** Reads one date; intervals and lists are unreadable to it. */
export function readSingleDate(text: string): SingleDate | DateProblem {
  const impossible = impossibleDate(text);
  if (impossible !== undefined) return impossible;
  const grammatical = ORDINARY.test(text) ? { type: 'CALENDAR' as const } : grammaticalDate(text);
  if (grammatical === undefined) return unreadable(text);
  const dated = datedAs(grammatical, text);
  return 'code' in dated ? dated : { text, ...dated };
}
