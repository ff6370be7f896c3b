/** Where something with a UUID stands, or would stand, in a list that is in the order of UUIDs. */
export function placeByUuid(list: readonly { readonly uuid: string }[], uuid: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.uuid ?? uuid) < uuid) low = middle + 1;
    else high = middle;
  }
  return low;
}
