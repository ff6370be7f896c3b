/** Marks of accents, which a search does not look at. */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as a search sees them: case and accents aside, everything but letters and digits a gap. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
}

/** Whether a text holds all words of a search, the last of them as the beginning of a word. */
export function holdsWords(text: ReadonlySet<string>, searched: readonly string[]): boolean {
  const last = searched.at(-1);
  if (last === undefined) return true;
  return (
    searched.slice(0, -1).every((word) => text.has(word)) &&
    (text.has(last) || [...text].some((word) => word.startsWith(last)))
  );
}
