/** The least, the likeliest and the greatest number that was reported; null where none was. */
export interface Figures {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export const NO_FIGURES: Figures = { low: null, best: null, high: null };

export function hasFigure({ low, best, high }: Figures): boolean {
  return low !== null || best !== null || high !== null;
}

function leastOf(...numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function greatestOf(...numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The least of the numbers that are known. */
export function least(numbers: readonly (number | null)[]): number | null {
  return leastOf(...numbers);
}

/** The greatest of the numbers that are known. */
export function greatest(numbers: readonly (number | null)[]): number | null {
  return greatestOf(...numbers);
}

function exceeds(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other;
}

/** Whether low, best and high are in another order. */
export function isReversed({ low, best, high }: Figures): boolean {
  return exceeds(low, best) || exceeds(best, high) || exceeds(low, high);
}

/** The figures with low and high moved apart until they hold the best one, or each other. Nothing unknown becomes known. */
export function widened({ low, best, high }: Figures): Figures {
  return {
    low: low === null ? null : leastOf(low, best ?? high),
    best,
    high: high === null ? null : greatestOf(high, best ?? low),
  };
}
