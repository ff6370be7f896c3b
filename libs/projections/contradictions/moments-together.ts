import type { Bounds } from '#libs/time/bounds';
import { DAY } from '#libs/time/calendar';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { StatePool } from '#libs/time/state-pool';
import { turningPoints } from '../states/certainty-during.js';

/** That two states held at the same time, and when. */
export interface Together {
  readonly certainty: Certainty;
  /** From the first day to the last moment at which it is as sure as that, up to the moment that was asked about. */
  readonly during: Bounds;
}

/**
 * How surely two states held at one and the same moment by an exclusive cut: as surely as at the moment at which it is surest. A state of
 * which it is only known that it held later does not count.
 */
export function heldTogether(one: StatePool, other: StatePool, by: number): Together | undefined {
  const turns = [...turningPoints(one), ...turningPoints(other)].filter((cut) => cut < by);
  const cuts = [...new Set([...turns, by])].toSorted((a, b) => a - b);
  const answers = cuts.map((cut) => ({
    cut,
    certainty: lowest(heldAt(one, cut), heldAt(other, cut)),
  }));
  const certainty = highest(...answers.map((answer) => answer.certainty));
  if (certainty === undefined) return undefined;
  const surest = answers.filter((answer) => answer.certainty === certainty).map(({ cut }) => cut);
  const first = Math.floor((Math.min(...surest) - 1) / DAY) * DAY;
  return { certainty, during: { earliest: first, latest: Math.max(...surest) } };
}

function heldAt(pool: StatePool, cut: number): Certainty | undefined {
  const answer = stateAt(pool, cut);
  return answer === undefined || answer.ended || answer.reason === 'START_UNKNOWN'
    ? undefined
    : answer.certainty;
}
