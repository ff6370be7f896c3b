import type { DateRange, ParsedEdtf } from './edtf.js';
import { isRange, storedDate } from './edtf.js';
import { dayText, instantText, monthText, yearText } from './day-text.js';
import { seasonName } from './season.js';
import type { SingleDate } from './single-date.js';

const HEDGES = /[?~%]/g;
const YEARS_ALONE = /^-?[\dX]{4}(S\d+)?$/;

/** A date by its parts, so that what two dates share is said once: "15 and 31 May 2019". */
interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function utc(instant: number) {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

function spanOfDays({ written }: SingleDate): string {
  return `between ${pairText(dayText(written.earliest), dayText(written.latest - 1), 'and')}`;
}

function spanOfYears({ written }: SingleDate): string {
  const first = utc(written.earliest).year;
  const last = utc(written.latest - 1).year;
  return first === last ? yearText(first) : `between ${yearText(first)} and ${yearText(last)}`;
}

/** `Y170000000`: beyond what bounds can tell; with `S` only some of its digits are known. */
function farYearText(text: string): string {
  const [written = '', significant] = text.slice(1).split('S');
  const year = Number(written);
  const about = significant === undefined ? '' : 'about ';
  if (!Number.isSafeInteger(year)) return `${about}the year ${written}`;
  return year > 0 ? `${about}the year ${year}` : `${about}${yearText(year)}`;
}

function seasonText({ text }: SingleDate): string {
  const plain = text.replaceAll(HEDGES, '');
  return `${seasonName(Number(plain.slice(-2)))} ${yearText(Number(plain.slice(0, -3)))}`;
}

function decadeText(date: SingleDate): string {
  const { year } = utc(date.written.earliest);
  return year > 0 ? `the ${year}s` : spanOfYears(date);
}

/** A date without its hedges. */
function unhedged(date: SingleDate): string {
  const { earliest } = date.written;
  if (date.text.startsWith('Y')) return farYearText(date.text);
  switch (date.precision) {
    case 'INSTANT':
      return instantText(earliest);
    case 'DAY':
      return dayText(earliest);
    case 'MONTH':
      return monthText(utc(earliest).year, utc(earliest).month);
    case 'SEASON':
      return seasonText(date);
    case 'YEAR':
      return yearText(utc(earliest).year);
    case 'DECADE':
      return decadeText(date);
    case 'CENTURY':
      return spanOfYears(date);
    case 'RANGE':
      return YEARS_ALONE.test(date.text) ? spanOfYears(date) : spanOfDays(date);
  }
}

/** "about" for `~`, "(uncertain)" for `?`, both for `%`. */
function singleText(date: SingleDate): string {
  const about = /[~%]/.test(date.text) ? 'about ' : '';
  const uncertain = /[?%]/.test(date.text) ? ' (uncertain)' : '';
  return `${about}${unhedged(date)}${uncertain}`;
}

/** Of a plain day or month of our era; nothing else shares its parts with another. */
function partsOf(text: string): DateParts | undefined {
  const [, day = '', month, year] = /^(?:(\d+) )?([A-Z][a-z]+) (\d+)$/.exec(text) ?? [];
  return month === undefined || year === undefined ? undefined : { day, month, year };
}

/** The first of two dates without what it shares with the second: "15" before "31 May 2019", "June" before "August 2014". */
function startText(from: string, to: string): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (start === undefined || start.year !== end?.year) return from;
  const { day, month } = start;
  if ((day === '') !== (end.day === '')) return from;
  if (day === '') return month;
  return month === end.month ? day : `${day} ${month}`;
}

type Joined = 'and' | 'to';

function pairText(from: string, to: string, joined: Joined): string {
  return `${startText(from, to)} ${joined} ${to}`;
}

function rangeText({ from, to }: DateRange, joined: Joined): string {
  if (from === undefined) return to === undefined ? '' : `by ${singleText(to)}`;
  if (to === undefined) return `from ${singleText(from)}`;
  if (from.text === to.text) return singleText(to);
  const pair = pairText(singleText(from), singleText(to), joined);
  return joined === 'and' ? `between ${pair}` : pair;
}

function memberText(member: SingleDate | DateRange): string {
  return isRange(member) ? rangeText(member, 'and') : singleText(member);
}

function textOf({ expression }: ParsedEdtf, joined: Joined): string {
  switch (expression.form) {
    case 'SINGLE':
      return singleText(expression.date);
    case 'INTERVAL':
      return rangeText(expression.range, joined);
    case 'ONE_OF':
      return expression.members.map(memberText).join(' or ');
  }
}

/** A stored date as English with its hedges: "about May 2017", "by 13 July 2014", "between 15 and 31 May 2019", "2013 to 13 July 2014". */
export function dateText(edtf: string): string {
  return textOf(storedDate(edtf), 'to');
}

/** A stored date at some moment of which something was, also where it is written as an interval: "between 2013 and 13 July 2014". */
export function momentText(edtf: string): string {
  return textOf(storedDate(edtf), 'and');
}
