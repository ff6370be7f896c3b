/** Compares lists of numbers, which may be infinite, by the first in which they differ. */
export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const against = other[index] ?? 0;
    if (number !== against) return number < against ? -1 : 1;
  }
  return 0;
}
