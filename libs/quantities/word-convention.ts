/** How words without a number are read: as no number at all, or by a named convention. */
export type WordConvention = 'AS_REPORTED' | 'DSAT';

/** CPOST Database on Suicide Attacks, codebook of 2 October 2020: the numbers given to words. */
const DSAT: readonly (readonly [RegExp, number])[] = [
  [/\ba few\b/i, 3],
  [/\bseveral\b/i, 5],
  [/\bmany\b/i, 7],
  [/\btens\b/i, 20],
  [/\bdozens\b/i, 24],
  [/\bscores\b/i, 40],
];

/** "tens of thousands", "several hundred": the convention speaks of the word alone. */
const LARGER = /\b(hundreds?|thousands?|millions?|dozen)\b/i;

/** The number that a convention gives to words without a number, if it gives one. */
export function numberByConvention(words: string, convention: WordConvention): number | undefined {
  switch (convention) {
    case 'AS_REPORTED':
      return undefined;
    case 'DSAT':
      return LARGER.test(words) ? undefined : DSAT.find(([word]) => word.test(words))?.[1];
  }
}
