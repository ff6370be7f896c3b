/**
 * The first of the shortest ways from one id to another along `next`, both ends included: `[from]` when they are the same, undefined
 * when there is none.
 */
export function chain(
  from: string,
  to: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of before.keys()) {
    if (id === to) return backwards(before, id);
    for (const further of next(id)) {
      if (!before.has(further)) before.set(further, id);
    }
  }
  return undefined;
}

function backwards(
  before: ReadonlyMap<string, string | undefined>,
  end: string,
): readonly string[] {
  const previous = before.get(end);
  return previous === undefined ? [end] : [...backwards(before, previous), end];
}
