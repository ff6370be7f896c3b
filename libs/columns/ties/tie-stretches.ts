import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { CertaintyReason, StateAnswer } from '#libs/time/state';
import { isSure } from '#libs/time/state-evidence';
import type { Beginning } from '#libs/time/state-evidence';
import type { StatePool } from '#libs/time/state-pool';
import { countUpTo } from '#libs/projections/chronicle/count-up-to';
import { turningPoints } from '#libs/projections/states/certainty-during';

/** From an exclusive cut on, up to the next stretch, the code of a state and when it began are these. */
export interface Stretch {
  readonly validFrom: number;
  readonly code: number;
  readonly since: Bounds;
}

/** The stretches of valid time over which the answer about a state is the same, the first without beginning. */
export function stretchesOf(pool: StatePool): readonly [Stretch, ...Stretch[]] {
  const turns = new Set(
    hasOnlySureBeginnings(pool) ? turnsOfBeginnings(pool) : turningPoints(pool),
  );
  if (pool.lastReported !== undefined && Number.isFinite(pool.lastReported))
    turns.add(pool.lastReported + 1);
  const cuts = [...turns].sort((one, other) => one - other);
  const [first = 0] = cuts;
  const stretches: [Stretch, ...Stretch[]] = [stretchFrom(-Infinity, stateAt(pool, first - 1))];
  let last: Stretch = stretches[0];
  for (const cut of cuts) {
    const next = stretchFrom(cut, stateAt(pool, cut));
    if (isSame(last, next)) continue;
    stretches.push(next);
    last = next;
  }
  return stretches;
}

const NO_SINCE: Bounds = { earliest: 0, latest: 0 };

function stretchFrom(validFrom: number, answer: StateAnswer | undefined): Stretch {
  return { validFrom, code: stateCode(answer), since: answer?.since.bounds ?? NO_SINCE };
}

function isSame(one: Stretch, other: Stretch): boolean {
  return (
    one.code === other.code &&
    one.since.earliest === other.since.earliest &&
    one.since.latest === other.since.latest
  );
}

function hasOnlySureBeginnings({ beginnings, ends }: StatePool): boolean {
  return ends.length === 0 && beginnings.every(isSure);
}

/**
 * Where nothing ends and everything is surely out, a state is since the first of its beginnings, in their order, that may have come
 * before: it can only change when one comes that stands before all that did, or when the first has surely come.
 */
function turnsOfBeginnings({ beginnings, firstReport }: StatePool): readonly number[] {
  const byEarliest = [...beginnings.entries()].sort(
    ([place, one], [other, another]) => earliestOf(one) - earliestOf(another) || place - other,
  );
  const turns = [firstReport];
  let first = Infinity;
  for (const [place, beginning] of byEarliest) {
    if (place > first) continue;
    first = place;
    turns.push(beginning.bounds.earliest + 1);
  }
  return turns.filter(Number.isFinite);
}

/** Comparable also where there is no bound. */
function earliestOf({ bounds }: Beginning): number {
  return Math.max(bounds.earliest, -Number.MAX_VALUE);
}

/** The code of a state that was not even possibly so. */
export const NOT_LISTED = 0;

const CERTAIN = 1;
const ENDED = 2;
const LISTED = 4;
const REASONS: readonly CertaintyReason[] = [
  'START_UNKNOWN',
  'WITHIN_BOUNDS',
  'REPORTED',
  'PRESUMED',
];
const FIRST_REASON = 8;

/** A state in one byte: whether it is there at all, whether surely, whether it has ended, and why. */
export function stateCode(answer: StateAnswer | undefined): number {
  if (answer === undefined) return NOT_LISTED;
  return (
    LISTED |
    (answer.certainty === 'CERTAIN' ? CERTAIN : 0) |
    (answer.ended ? ENDED : 0) |
    (REASONS.indexOf(answer.reason) * FIRST_REASON)
  );
}

export function certaintyOfState(code: number): Certainty {
  return isCertain(code) ? 'CERTAIN' : 'POSSIBLE';
}

function isCertain(code: number): boolean {
  return (code & CERTAIN) !== 0;
}

export function hasEnded(code: number): boolean {
  return (code & ENDED) !== 0;
}

export function hasUnknownStart(code: number): boolean {
  return code !== NOT_LISTED && REASONS[Math.floor(code / FIRST_REASON)] === 'START_UNKNOWN';
}

/** What is so of a state from each of the turns on; before the first of them it is as `first` says. */
export interface CodesByTurn {
  readonly first: number;
  /** Exclusive cuts of valid time, ascending. */
  readonly turns: readonly number[];
  readonly codes: readonly number[];
}

/**
 * How surely a state was so when something happened that lies within the bounds: certain when it certainly held at every moment of
 * them, possible when it possibly held at some moment.
 */
export function certaintyWithin(
  { first, turns, codes }: CodesByTurn,
  { earliest, latest }: Bounds,
): Certainty | undefined {
  const from = countUpTo(turns, earliest + 1);
  const to = Math.max(from, countUpTo(turns, latest));
  const within = [codes[from - 1] ?? first, ...codes.slice(from, to)];
  if (within.every((code) => !isHeld(code))) return undefined;
  return within.every((code) => isHeld(code) && isCertain(code)) ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether a state was at least possibly so, and had not ended. */
function isHeld(code: number): boolean {
  return code !== NOT_LISTED && !hasEnded(code);
}
