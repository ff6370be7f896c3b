import { byCodeUnits } from '../view/components.js';

/** Every set of nodes that lead back to each other, each in the order of their names, the sets in the order of their first. */
export function loopsAmong(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const reach = new Map([...nodes].map((node) => [node, reachableFrom(node, next)]));
  const looping = [...reach].filter(([node, reached]) => reached.has(node)).map(([node]) => node);
  const found = new Set<string>();
  return looping.toSorted(byCodeUnits).flatMap((node) => {
    if (found.has(node)) return [];
    const loop = [...(reach.get(node) ?? [])]
      .filter((other) => reach.get(other)?.has(node) === true)
      .toSorted(byCodeUnits);
    for (const other of loop) found.add(other);
    return [loop];
  });
}

function reachableFrom(
  node: string,
  next: (node: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...next(node)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...next(at));
  }
  return reached;
}
