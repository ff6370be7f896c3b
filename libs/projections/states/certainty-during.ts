import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { StatePool } from '#libs/time/state-pool';

/**
 * How surely a state was so when something else happened that lies within the bounds: certain when it certainly held at every moment
 * of them, possible when it possibly held at some moment. A state whose start is unknown is taken as possible.
 */
export function certaintyDuring(pool: StatePool, during: Bounds): Certainty | undefined {
  const answers = cutsWithin(during, turningPoints(pool)).map((cut) => holdsAt(pool, cut));
  if (answers.every((answer) => answer === undefined)) return undefined;
  return answers.every((answer) => answer === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
}

function holdsAt(pool: StatePool, cut: number): Certainty | undefined {
  const answer = stateAt(pool, cut);
  return answer === undefined || answer.ended ? undefined : answer.certainty;
}

/** The exclusive cuts at which what is known of a state can change, ascending: between two of them the answer is the same. */
export function turningPoints(pool: StatePool): readonly number[] {
  const points = new Set<number>([pool.firstReport]);
  for (const { bounds } of pool.beginnings) {
    points.add(bounds.earliest + 1);
    points.add(bounds.latest);
  }
  for (const { earliest, latest, contestedUntil } of pool.ends) {
    points.add(earliest + 1);
    points.add(latest);
    points.add(contestedUntil);
  }
  return [...points].filter(Number.isFinite).toSorted((one, other) => one - other);
}

/** One cut for every stretch between turning points that holds a moment of the bounds; a moment is cut just after itself. */
function cutsWithin({ earliest, latest }: Bounds, points: readonly number[]): readonly number[] {
  const first = Number.isFinite(earliest) ? earliest + 1 : (points[0] ?? 0) - 1;
  return [first, ...points.filter((point) => point > first && point <= latest)];
}
