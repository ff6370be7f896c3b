import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { CertaintyReason, StateAnswer } from '#libs/time/state';
import type { StatePool } from '#libs/time/state-pool';
import { turningPoints } from '#libs/projections/states/certainty-during';

/** From an exclusive cut on, up to the next stretch, the answer about a state is this one. */
export interface Stretch {
  readonly validFrom: number;
  readonly answer: StateAnswer | undefined;
}

/** The stretches of valid time over which the answer about a state is the same, the first without beginning. */
export function stretchesOf(pool: StatePool): readonly Stretch[] {
  const turns = new Set(turningPoints(pool));
  if (pool.lastReported !== undefined && Number.isFinite(pool.lastReported))
    turns.add(pool.lastReported + 1);
  const cuts = [...turns].toSorted((one, other) => one - other);
  const [first = 0] = cuts;
  return [
    { validFrom: -Infinity, answer: stateAt(pool, first - 1) },
    ...cuts.map((cut) => ({ validFrom: cut, answer: stateAt(pool, cut) })),
  ];
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
  return (code & CERTAIN) === 0 ? 'POSSIBLE' : 'CERTAIN';
}

export function hasEnded(code: number): boolean {
  return (code & ENDED) !== 0;
}

export function hasUnknownStart(code: number): boolean {
  return code !== NOT_LISTED && REASONS[Math.floor(code / FIRST_REASON)] === 'START_UNKNOWN';
}
