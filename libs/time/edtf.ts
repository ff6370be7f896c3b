import type { Bounds } from './bounds.js';
import { hull } from './bounds.js';
import type { DatePrecision } from './date-precision.js';
import type { DateProblem } from './date-problem.js';
import { dateProblem, isDateProblem } from './date-problem.js';
import type { SingleDate } from './single-date.js';
import { readSingleDate, unreadable } from './single-date.js';

/** An interval, or a range in a list: `undefined` where a side is open or unknown. */
export interface DateRange {
  readonly from: SingleDate | undefined;
  readonly to: SingleDate | undefined;
}

/** What a text of EDTF says: one date, an interval `a/b`, or one of a list `[a,b..c]`. */
type DateExpression =
  | { readonly form: 'SINGLE'; readonly date: SingleDate }
  | { readonly form: 'INTERVAL'; readonly range: DateRange }
  | { readonly form: 'ONE_OF'; readonly members: readonly (SingleDate | DateRange)[] };

/** A date as it was written, between which moments it lies, and how finely it was given. */
export interface ParsedEdtf {
  readonly edtf: string;
  readonly bounds: Bounds;
  readonly precision: DatePrecision;
  readonly expression: DateExpression;
}

/** Nobody writes a date longer than this by hand; the grammar is not tried on it. */
const LONGEST = 500;

const OPEN = '..';

export function isRange(member: SingleDate | DateRange): member is DateRange {
  return 'from' in member;
}

function readSide(text: string): SingleDate | DateProblem | undefined {
  return text === '' || text === OPEN ? undefined : readSingleDate(text);
}

/** Compared as written: a hedge widens both sides and says nothing of their order. */
function isReversed({ from, to }: DateRange): boolean {
  return from !== undefined && to !== undefined && to.written.latest <= from.written.earliest;
}

function readRange(text: string, sides: readonly [string, string]): DateRange | DateProblem {
  const [from, to] = [readSide(sides[0]), readSide(sides[1])];
  if (from !== undefined && isDateProblem(from)) return from;
  if (to !== undefined && isDateProblem(to)) return to;
  if (from === undefined && to === undefined) {
    return dateProblem(
      'DATE_UNBOUNDED',
      `${text}; open on both sides it says nothing.`,
      'Leave the date out.',
    );
  }
  return isReversed({ from, to })
    ? dateProblem('DATE_REVERSED', `${text}; it ends before it begins.`)
    : { from, to };
}

function boundsOfMember(member: SingleDate | DateRange): Bounds {
  if (!isRange(member)) return member.bounds;
  return {
    earliest: member.from?.bounds.earliest ?? -Infinity,
    latest: member.to?.bounds.latest ?? Infinity,
  };
}

function parsed(edtf: string, expression: DateExpression): ParsedEdtf {
  switch (expression.form) {
    case 'SINGLE':
      return {
        edtf,
        bounds: expression.date.bounds,
        precision: expression.date.precision,
        expression,
      };
    case 'INTERVAL':
      return { edtf, bounds: boundsOfMember(expression.range), precision: 'RANGE', expression };
    case 'ONE_OF': {
      const bounds = expression.members.map(boundsOfMember) as [Bounds, ...Bounds[]];
      return { edtf, bounds: hull(...bounds), precision: 'RANGE', expression };
    }
  }
}

function parseInterval(text: string, sides: readonly [string, string]): ParsedEdtf | DateProblem {
  const range = readRange(text, sides);
  return 'code' in range ? range : parsed(text, { form: 'INTERVAL', range });
}

/** One member of a list; only the first may be open to the past and only the last to the future. */
function readMember(text: string, mayOpen: { readonly past: boolean; readonly future: boolean }) {
  const at = text.indexOf(OPEN);
  if (at === -1) return readSingleDate(text);
  const [from, to] = [text.slice(0, at), text.slice(at + OPEN.length)];
  if ((from === '' && !mayOpen.past) || (to === '' && !mayOpen.future)) return unreadable(text);
  return readRange(text, [from, to]);
}

function parseOneOf(text: string): ParsedEdtf | DateProblem {
  const texts = text.slice(1, -1).split(',');
  const members: (SingleDate | DateRange)[] = [];
  for (const [at, memberText] of texts.entries()) {
    const mayOpen = { past: at === 0, future: at === texts.length - 1 };
    const member = readMember(memberText.trim(), mayOpen);
    if ('code' in member) return member;
    members.push(member);
  }
  return parsed(text, { form: 'ONE_OF', members });
}

function allOf(text: string): DateProblem {
  return dateProblem(
    'DATE_SEVERAL',
    `${text} means all of these dates; a date is one moment.`,
    'Write [a,b] for one of them, or one entry for each.',
  );
}

/**
 * Reads a date of EDTF (ISO 8601-2). Refused, with advice: what is no EDTF or impossible, an interval in reverse,
 * what has no bound at all, and `{a,b}`, which means all of its members.
 */
export function parseEdtf(text: string): ParsedEdtf | DateProblem {
  if (text.trim() === '') {
    return dateProblem('DATE_UNREADABLE', 'An empty text is no date.', 'Leave the date out.');
  }
  if (text.length > LONGEST) {
    return dateProblem('DATE_UNREADABLE', `A date has at most ${LONGEST} characters.`);
  }
  if (/^\{.*\}$/.test(text)) return allOf(text);
  if (/^\[.*\]$/.test(text)) return parseOneOf(text);
  const sides = text.split('/');
  if (sides.length === 2) return parseInterval(text, sides as [string, string]);
  const date = readSingleDate(text);
  return isDateProblem(date) ? date : parsed(text, { form: 'SINGLE', date });
}

/** Chronologies repeat their dates: a million facts have some ten thousand. */
const REMEMBERED = 20_000;
const remembered = new Map<string, ParsedEdtf>();

/** Reads a date that was validated when it was stored; throws a RangeError for any other. */
export function storedDate(edtf: string): ParsedEdtf {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  const date = parseEdtf(edtf);
  if (isDateProblem(date)) throw new RangeError(`${date.code}: ${date.message}`);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(edtf, date);
  return date;
}

/** Between which moments a stored date lies. */
export function boundsOf(edtf: string): Bounds {
  return storedDate(edtf).bounds;
}

/** How finely a stored date is given. */
export function precisionOf(edtf: string): DatePrecision {
  return storedDate(edtf).precision;
}
