/** In a naive answer: what the rules leave open. */
export const UNSETTLED = Symbol('unsettled');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === Infinity || value === -Infinity) return String(value);
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function same(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || shown(one) === shown(other);
}

/** Every field in which an answer differs from the naive one, with both values. */
export function differences(answer: unknown, naive: unknown, path = ''): readonly string[] {
  if (isRecord(answer) && isRecord(naive)) {
    const names = [...new Set([...Object.keys(answer), ...Object.keys(naive)])].sort();
    return names.flatMap((name) =>
      differences(answer[name], naive[name], path === '' ? name : `${path} / ${name}`),
    );
  }
  return naive === UNSETTLED || same(answer, naive)
    ? []
    : [`${path}: ${shown(answer)}, naively ${shown(naive)}`];
}
