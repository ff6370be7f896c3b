/** How many of the ascending numbers are at most `limit`; of a longer list only the first `length` are looked at. */
export function countUpTo(
  ascending: ArrayLike<number>,
  limit: number,
  length: number = ascending.length,
): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
