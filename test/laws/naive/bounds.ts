import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';

const DAY = 86_400_000;

/** The first month (from 0) of spring, summer and autumn; winter is read apart. */
const SEASONS: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8 };

const WINTER = '24';

function months(year: number, first: number, count: number): Bounds {
  return { earliest: Date.UTC(year, first), latest: Date.UTC(year, first + count) };
}

/** From the first day that fits a text with X for unknown digits to the end of the last; tries every day of those years. */
function everyDayThatFits(text: string): Bounds {
  const year = text.slice(0, 4);
  const fits = new RegExp(`^${text.replaceAll('X', '\\d')}`);
  const days: number[] = [];
  const end = Date.UTC(Number(year.replaceAll('X', '9')) + 1, 0);
  for (let day = Date.UTC(Number(year.replaceAll('X', '0')), 0); day < end; day += DAY)
    if (fits.test(new Date(day).toISOString())) days.push(day);
  return { earliest: days[0] ?? NaN, latest: (days.at(-1) ?? NaN) + DAY };
}

/** A date without hedges; `more` units of its finest part wider on each side. */
function calendarDate(text: string, more: number): Bounds {
  const [year = NaN, month, day] = text.split('-').map(Number);
  if (month === undefined) return months(year - more, 0, 12 * (1 + 2 * more));
  if (month > 12) return season(year, text.slice(5), more);
  if (day === undefined) return months(year, month - 1 - more, 1 + 2 * more);
  const midnight = Date.UTC(year, month - 1, day);
  return { earliest: midnight - more * DAY, latest: midnight + DAY + more * DAY };
}

/** A winter of a year may be the one that ends in it or the one that begins in it. */
function season(year: number, code: string, more: number): Bounds {
  if (code === WINTER) return months(year - 1, 11 - 3 * more, 15 + 6 * more);
  return months(year, (SEASONS[code] ?? NaN) - 3 * more, 3 + 6 * more);
}

function singleDate(text: string): Bounds {
  if (text.includes('T')) return { earliest: Date.parse(text), latest: Date.parse(text) + 1 };
  if (text.includes('X')) return everyDayThatFits(text);
  const plain = text.replace(/[~?%]$/, '');
  return calendarDate(plain, plain === text ? 0 : 1);
}

function between(from: string, to: string): Bounds {
  const isOpen = (side: string) => side === '' || side === '..';
  return {
    earliest: isOpen(from) ? -Infinity : singleDate(from).earliest,
    latest: isOpen(to) ? Infinity : singleDate(to).latest,
  };
}

function member(text: string): Bounds {
  const [from = '', to] = text.split('..');
  return to === undefined ? singleDate(from) : between(from, to);
}

function read(edtf: string): Bounds {
  if (edtf.startsWith('[')) {
    const [first, ...others] = edtf.slice(1, -1).split(',').map(member);
    if (first === undefined) throw new Error(`${edtf} names no date`);
    return hull(first, ...others);
  }
  const [from = '', to] = edtf.split('/');
  return to === undefined ? singleDate(from) : between(from, to);
}

const known = new Map<string, Bounds>();

/** Between which moments a date lies, read from the kinds of text that chronologies are generated with. */
export function naiveBounds(edtf: string): Bounds {
  const bounds = known.get(edtf) ?? read(edtf);
  known.set(edtf, bounds);
  return bounds;
}
