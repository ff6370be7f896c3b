type Compare = (one: number, other: number) => number;

/** Numbers in an order, each put in its place only when it is asked for: the first of many cost little more than looking at all. */
export function* inOrder(numbers: Uint32Array, compare: Compare): Generator<number, undefined> {
  const heap = numbers.slice();
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at, heap.length, compare);
  for (let length = heap.length; length > 0; length -= 1) {
    yield heap[0] ?? 0;
    heap[0] = heap[length - 1] ?? 0;
    sink(heap, 0, length - 1, compare);
  }
  return undefined;
}

function sink(heap: Uint32Array, from: number, length: number, compare: Compare): void {
  const sinking = heap[from] ?? 0;
  let at = from;
  for (;;) {
    const child = firstChild(heap, at, length, compare);
    const first = heap[child];
    if (child >= length || first === undefined || compare(sinking, first) <= 0) break;
    heap[at] = first;
    at = child;
  }
  heap[at] = sinking;
}

/** Of the two below a place the one that comes first; not below `length` where there is none. */
function firstChild(heap: Uint32Array, at: number, length: number, compare: Compare): number {
  const left = 2 * at + 1;
  const right = left + 1;
  return right < length && compare(heap[right] ?? 0, heap[left] ?? 0) < 0 ? right : left;
}
