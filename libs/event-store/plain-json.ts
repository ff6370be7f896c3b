/** Deeper values overflow the stack of some reader. */
const MAXIMUM_DEPTH = 100;

const CARRIED: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

function isPlainObject(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has none itself; that also holds for objects of another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function problemInside(value: object, path: string, depth: number): string | undefined {
  if (depth === MAXIMUM_DEPTH) return `${path} is nested deeper than ${MAXIMUM_DEPTH}`;
  if (!Array.isArray(value) && !isPlainObject(value)) return `${path} is not a plain object`;
  const members: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? Array.from(value, (member: unknown, index) => [`${path}[${index}]`, member] as const)
    : Object.entries(value).map(([key, member]) => [`${path}.${key}`, member] as const);
  for (const [memberPath, member] of members) {
    const problem = plainJsonProblem(member, memberPath, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function plainJsonProblem(value: unknown, path: string, depth = 0): string | undefined {
  if (typeof value === 'object') {
    return value === null ? undefined : problemInside(value, path, depth);
  }
  const type = typeof value;
  if (CARRIED.has(type)) return undefined;
  return `${path} is ${type}, which JSON cannot carry`;
}

/**
 * Where a value is no object, or holds something that JSON would drop, rewrite or choke on: a Date, a Map, undefined, a function,
 * a cycle. Undefined when there is no such place.
 */
export function plainObjectProblem(value: unknown, path: string): string | undefined {
  if (typeof value === 'object' && value !== null && isPlainObject(value)) {
    return plainJsonProblem(value, path);
  }
  return `${path} is not a plain object`;
}
