/** In how many slips two names differ: a letter changed, left out, put in, or two exchanged (Damerau and Levenshtein, optimal string alignment). */
function difference(one: string, other: string): number {
  const written = Array.from(one);
  const meant = Array.from(other);
  /** Slips between the first so many letters of each. */
  const slips: number[][] = [Array.from({ length: meant.length + 1 }, (_, index) => index)];
  const known = (row: number, column: number): number => slips[row]?.[column] ?? Infinity;
  for (const [row, letter] of written.entries()) {
    slips.push([row + 1]);
    for (const [column, against] of meant.entries()) {
      const changed = known(row, column) + (letter === against ? 0 : 1);
      const isExchange = letter === meant[column - 1] && against === written[row - 1];
      const exchanged = isExchange ? known(row - 1, column - 1) + 1 : Infinity;
      const shifted = Math.min(known(row, column + 1), known(row + 1, column)) + 1;
      slips[row + 1]?.push(Math.min(changed, exchanged, shifted));
    }
  }
  return known(written.length, meant.length);
}

/** Names longer than this are nobody's slip of a finger. */
const LONGEST_NAME = 100;

/** Of these names the one that was probably meant; undefined when none is near. Case counts for nothing. */
export function nearName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const folded = name.toLowerCase();
  let nearest: string | undefined;
  let farthest = Math.max(1, Math.floor(name.length / 4));
  for (const candidate of names) {
    if (candidate === name || Math.abs(candidate.length - name.length) > farthest) continue;
    const by = difference(folded, candidate.toLowerCase());
    if (by > farthest) continue;
    nearest = candidate;
    farthest = by - 1;
  }
  return nearest;
}

/** What to advise for a name that is none of these. */
export function nameAdvice(name: string, names: readonly string[]): string {
  const near = nearName(name, names);
  if (near !== undefined) return `Did you mean ${near}?`;
  return name.includes(' ')
    ? 'A comma in unquoted text? Quote it.'
    : `Known are ${names.join(', ')}.`;
}
