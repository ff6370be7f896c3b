/** Words that stand for a number nobody told, and in how many reports. */
export interface WordCount {
  readonly words: string;
  readonly count: number;
}

function byWords(one: WordCount, other: WordCount): number {
  return one.words < other.words ? -1 : 1;
}

/** Counts added up, in the order of the words' code units. */
export function addWordCounts(...counts: readonly (readonly WordCount[])[]): readonly WordCount[] {
  const sums = new Map<string, number>();
  for (const { words, count } of counts.flat()) sums.set(words, (sums.get(words) ?? 0) + count);
  return [...sums].map(([words, count]) => ({ words, count })).sort(byWords);
}
