function says(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** True when at least one of these fields of a fact says something. */
export function saysOneOf(
  fact: Readonly<Record<string, unknown>>,
  names: readonly string[],
): boolean {
  return names.some((name) => says(fact[name]));
}
