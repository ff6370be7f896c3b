/** Texts as one phrase: "A", "A and B", "A, B and C"; with `or` the last is joined by "or". */
export function enumeration(parts: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
