import type { Bounds } from './bounds.js';

/** How sure it is that something was so by a moment; `undefined` where it was not even possibly so. Speaks of time only. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Of what must all hold: absent if one is absent, certain only if all are. */
export function lowest(...all: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (all.includes(undefined)) return undefined;
  return all.includes('POSSIBLE') ? 'POSSIBLE' : 'CERTAIN';
}

/** Of which one suffices: certain if one is, absent only if all are. */
export function highest(...all: readonly (Certainty | undefined)[]): Certainty | undefined {
  if (all.includes('CERTAIN')) return 'CERTAIN';
  return all.includes('POSSIBLE') ? 'POSSIBLE' : undefined;
}

/** Of what must not hold: certain when its opposite is not even possible, possible when its opposite is not certain. */
export function not(opposite: Certainty | undefined): Certainty | undefined {
  switch (opposite) {
    case 'CERTAIN':
      return undefined;
    case 'POSSIBLE':
      return 'POSSIBLE';
    case undefined:
      return 'CERTAIN';
  }
}

/** Whether something that happened once, within the bounds, had happened by the exclusive cut. */
export function happenedBy(bounds: Bounds, cut: number): Certainty | undefined {
  if (bounds.latest <= cut) return 'CERTAIN';
  return bounds.earliest < cut ? 'POSSIBLE' : undefined;
}
