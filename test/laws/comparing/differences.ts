/** In an expected answer: what the rules leave open. */
export const UNSETTLED = Symbol('unsettled');

/** In an expected answer: any of these will do. */
export class OneOf {
  constructor(readonly values: readonly unknown[]) {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof OneOf)
  );
}

function shown(value: unknown): string {
  if (value instanceof OneOf) return `one of ${value.values.map(shown).join(', ')}`;
  if (value === Infinity || value === -Infinity) return String(value);
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function same(got: unknown, expected: unknown): boolean {
  if (expected === UNSETTLED) return true;
  if (expected instanceof OneOf) return expected.values.some((value) => same(got, value));
  return Object.is(got, expected) || shown(got) === shown(expected);
}

/** Every field in which an answer differs from the one that is expected, with both values. */
export function differences(got: unknown, expected: unknown, path = ''): readonly string[] {
  if (isRecord(got) && isRecord(expected)) {
    const names = [...new Set([...Object.keys(got), ...Object.keys(expected)])].sort();
    return names.flatMap((name) =>
      differences(got[name], expected[name], path === '' ? name : `${path} / ${name}`),
    );
  }
  return same(got, expected) ? [] : [`${path}: expected ${shown(expected)}, got ${shown(got)}`];
}
