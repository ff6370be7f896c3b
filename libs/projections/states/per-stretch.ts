import type { Bounds } from '#libs/time/bounds';
import { countUpTo } from '../chronicle/count-up-to.js';

/**
 * Computes something that can only change at the turning points, which ascend, once for every stretch of them that bounds may touch:
 * between two of them the answer is the same.
 */
export function perStretch<Result>(
  turns: readonly number[],
  compute: (during: Bounds) => Result,
): (during: Bounds) => Result {
  const known = new Map<number, { readonly result: Result }>();
  return (during) => {
    const stretch =
      countUpTo(turns, during.earliest + 1) * (turns.length + 1) + countUpTo(turns, during.latest);
    let entry = known.get(stretch);
    if (entry === undefined) {
      entry = { result: compute(during) };
      known.set(stretch, entry);
    }
    return entry.result;
  };
}
