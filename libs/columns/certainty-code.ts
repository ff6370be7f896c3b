import type { Certainty } from '#libs/time/certainty';

/**
 * A certainty as a number: 0 absent, 1 possible, 2 certain. What must all hold takes the least, what one of suffices for the greatest,
 * and what must not hold is 2 minus it.
 */
export function codeOf(certainty: Certainty | undefined): number {
  if (certainty === undefined) return 0;
  return certainty === 'CERTAIN' ? 2 : 1;
}

export function certaintyOfCode(code: number): Certainty | undefined {
  if (code === 0) return undefined;
  return code === 2 ? 'CERTAIN' : 'POSSIBLE';
}
