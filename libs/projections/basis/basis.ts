import { DAY } from '#libs/time/calendar';
import { dayText, instantText } from '#libs/time/day-text';
import { parseMoment } from '#libs/time/moment';
import type { Moment } from '#libs/time/moment';
import type { FixedBasis } from './basis-token.js';
import { basisToken, parseBasisToken } from './basis-token.js';
import type { Chronicle } from '../chronicle/chronicle.js';

/**
 * The version of the rules by which answers are computed. A change to a rule that changes an old answer raises it, so that a
 * basis made under older rules says so.
 */
export const RULES = 1;

/** When the three clocks are read, as it was asked. `basis` excludes the rest, `position` excludes `recordedBy`. */
export interface AsOf {
  readonly validAt?: string;
  readonly publishedBy?: string;
  readonly recordedBy?: string;
  readonly position?: number;
  readonly basis?: string;
}

/** What an answer rests on. It is fixed: the same basis gives the same answer for ever, under the same rules. */
export interface Basis extends FixedBasis {
  readonly token: string;
  /** Record time of the event at the position; undefined at position 0. */
  readonly recordedAt: number | undefined;
  /** Whether it was made under other rules than the ones that answer now. */
  readonly rulesChanged: boolean;
}

type BasisProblemCode =
  | 'AS_OF_CONFLICT'
  | 'BASIS_FOREIGN'
  | 'BASIS_UNREADABLE'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_REVERSED'
  | 'DATE_SEVERAL'
  | 'DATE_UNBOUNDED'
  | 'DATE_UNREADABLE'
  | 'MOMENT_IMPRECISE'
  | 'MOMENT_IN_FUTURE'
  | 'MOMENT_OUT_OF_RANGE'
  | 'POSITION_AHEAD';

/** Why what was asked is no basis; `field` is the clock that is wrong. */
export interface BasisProblem {
  readonly problem: BasisProblemCode;
  readonly field: keyof AsOf;
  readonly message: string;
  readonly advice: string | undefined;
  /** Of POSITION_AHEAD: the position asked for. */
  readonly position?: number;
}

/** The years that RFC 3339 can write, between which answers show instants. */
const FIRST_CUT = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_CUT = Date.parse('9999-12-31T23:59:59.999Z');

export function isBasisProblem(value: Basis | BasisProblem): value is BasisProblem {
  return 'problem' in value;
}

/** Against what a basis is fixed. */
export interface Present {
  readonly now: number;
  /** The last position that can be answered for; the chronicle's own unless told. */
  readonly head?: number;
  /** As what a clock that is left out is read; unless told it is not turned back. */
  readonly otherwise?: Clocks;
}

/**
 * Fixes what was asked against everything recorded so far. A clock that is left out is not turned back: valid time to the end of
 * today (UTC), published whenever, recorded up to the head.
 */
export function resolveBasis(
  chronicle: Chronicle,
  asOf: AsOf,
  { now, head = chronicle.position, otherwise = notTurnedBack(now, head) }: Present,
): Basis | BasisProblem {
  return asOf.basis === undefined
    ? basisOfClocks(chronicle, asOf, { now, head, otherwise })
    : basisOfToken(chronicle, asOf, asOf.basis, head);
}

function basisOfClocks(
  chronicle: Chronicle,
  asOf: AsOf,
  { now, head, otherwise: unless }: Required<Present>,
): Basis | BasisProblem {
  const validAt = cutOf('validAt', asOf.validAt) ?? unless.validAt;
  if (typeof validAt === 'object') return validAt;
  const publishedBy = cutOf('publishedBy', asOf.publishedBy) ?? unless.publishedBy;
  if (typeof publishedBy === 'object') return publishedBy;
  const position = positionOf(chronicle, asOf, { now, head }) ?? unless.position;
  if (typeof position === 'object') return position;
  return basisAt(chronicle, { validAt, publishedBy, position, rules: unless.rules });
}

function notTurnedBack(now: number, head: number): Clocks {
  return { validAt: endOfDay(now), publishedBy: undefined, position: head, rules: RULES };
}

type Clocks = Pick<FixedBasis, 'validAt' | 'publishedBy' | 'position' | 'rules'>;

/** The basis at these cuts. The position must not lie beyond the chronicle's. */
export function basisAt(chronicle: Chronicle, clocks: Clocks): Basis {
  const { chronologyId, log } = chronicle;
  const fixed: FixedBasis = {
    ...clocks,
    chronologyId,
    hash: log.hashStart(clocks.position),
  };
  return {
    ...fixed,
    token: basisToken(fixed),
    recordedAt: log.recordedAt(clocks.position),
    rulesChanged: clocks.rules !== RULES,
  };
}

function basisOfToken(
  chronicle: Chronicle,
  asOf: AsOf,
  token: string,
  head: number,
): Basis | BasisProblem {
  if (Object.values(asOf).filter((value) => value !== undefined).length > 1)
    return problem('AS_OF_CONFLICT', 'basis', 'A basis stands for all clocks.', {
      advice: 'Leave the others out, or leave the basis out.',
    });
  const fixed = parseBasisToken(token);
  if (fixed === undefined || !isShowable(fixed))
    return problem('BASIS_UNREADABLE', 'basis', `"${token}" is no basis.`, {
      advice: 'Hand over `basis.token` of an earlier answer, unchanged.',
    });
  if (fixed.chronologyId !== chronicle.chronologyId) return foreign(token);
  if (fixed.position > head) return ahead('basis', fixed.position, head);
  return chronicle.log.hashStart(fixed.position) === fixed.hash
    ? basisAt(chronicle, fixed)
    : foreign(token);
}

/** Tokens are not signed: one that somebody made up may hold anything. */
function isShowable({ validAt, publishedBy }: FixedBasis): boolean {
  return [validAt, publishedBy ?? validAt].every(
    (cut) => Number.isSafeInteger(cut) && cut > FIRST_CUT && cut <= LAST_CUT,
  );
}

function foreign(token: string): BasisProblem {
  return problem('BASIS_FOREIGN', 'basis', `The basis ${token} belongs to another log.`, {
    advice: 'Ask the chronology that gave it, or ask anew without it.',
  });
}

function ahead(field: keyof AsOf, position: number, head: number): BasisProblem {
  return problem(
    'POSITION_AHEAD',
    field,
    `Nothing is recorded at position ${position}: the log ends at ${head}.`,
    { advice: `Ask for a position up to ${head}.`, position },
  );
}

function cutOf(field: keyof AsOf, text: string | undefined): number | BasisProblem | undefined {
  if (text === undefined) return undefined;
  const moment = momentOf(field, text);
  return 'problem' in moment ? moment : moment.cut;
}

function momentOf(field: keyof AsOf, text: string): Moment | BasisProblem {
  const moment = parseMoment(text);
  if ('code' in moment)
    return problem(moment.code, field, moment.message, { advice: moment.advice });
  if (moment.cut <= FIRST_CUT || moment.cut > LAST_CUT)
    return problem('MOMENT_OUT_OF_RANGE', field, `${text} lies outside the years 0 to 9999.`);
  return moment;
}

function positionOf(
  chronicle: Chronicle,
  asOf: AsOf,
  { now, head }: Required<Pick<Present, 'now' | 'head'>>,
): number | BasisProblem | undefined {
  const { position, recordedBy } = asOf;
  if (recordedBy === undefined) {
    if (position === undefined) return undefined;
    return position > head ? ahead('position', position, head) : position;
  }
  if (position !== undefined)
    return problem('AS_OF_CONFLICT', 'recordedBy', 'Recorded time is asked for twice.', {
      advice: 'Give either recordedBy or position.',
    });
  return positionBy(chronicle, recordedBy, { now, head });
}

function positionBy(
  chronicle: Chronicle,
  recordedBy: string,
  { now, head }: Required<Pick<Present, 'now' | 'head'>>,
): number | BasisProblem {
  const moment = momentOf('recordedBy', recordedBy);
  if ('problem' in moment) return moment;
  if (moment.begins > now)
    return problem('MOMENT_IN_FUTURE', 'recordedBy', `${recordedBy} has not begun yet.`, {
      advice: 'What will have been recorded then is not known; leave recordedBy out for now.',
    });
  return moment.cut > now ? head : Math.min(head, positionBefore(chronicle, moment.cut));
}

/** The last position that was recorded before the cut; record times never run backwards. */
function positionBefore({ log }: Chronicle, cut: number): number {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((log.recordedAt(middle + 1) ?? Infinity) < cut) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOfDay(now: number): number {
  return (Math.floor(now / DAY) + 1) * DAY;
}

function problem(
  code: BasisProblemCode,
  field: keyof AsOf,
  message: string,
  more: { readonly advice?: string | undefined; readonly position?: number } = {},
): BasisProblem {
  const { advice, ...position } = more;
  return { problem: code, field, message, advice, ...position };
}

/** A basis in words: "Valid to the end of 16 May 2019; published whenever; recorded up to position 31 (20 November 2026, 10:00 UTC)." */
export function basisText(basis: Basis): string {
  const published =
    basis.publishedBy === undefined
      ? 'published whenever'
      : `published by ${cutText(basis.publishedBy)}`;
  const recorded =
    basis.recordedAt === undefined
      ? 'nothing recorded yet'
      : `recorded up to position ${basis.position} (${instantText(basis.recordedAt)})`;
  return `Valid to ${cutText(basis.validAt)}; ${published}; ${recorded}.`;
}

function cutText(cut: number): string {
  return cut % DAY === 0 ? `the end of ${dayText(cut - 1)}` : instantText(cut - 1);
}
