/** Marks of accents, which a search does not look at. */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Most texts are plain, and read several times as fast. */
const NOT_PLAIN = /[^ -~]/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** The words of a text as a search sees them: case and accents aside, everything but letters and digits a gap. */
export function wordsOf(text: string): readonly string[] {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  // Word by word: how a capital sigma reads in lower case would hang on what stands around the word.
  const words = text.normalize('NFKD').replace(MARKS, '').match(WORD) ?? [];
  return words.map((word) => word.toLowerCase());
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
