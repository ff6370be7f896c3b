/** How a number is hedged in the words of a report. */
export type Hedge = 'EXACT' | 'AT_LEAST' | 'MORE_THAN' | 'NEARLY' | 'LESS_THAN' | 'UP_TO' | 'ABOUT';

const BEFORE: readonly (readonly [Hedge, readonly string[]])[] = [
  ['UP_TO', ['up to', 'at most', 'no more than', 'not more than', 'a maximum of']],
  ['LESS_THAN', ['less than', 'fewer than', 'under']],
  ['AT_LEAST', ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of']],
  ['MORE_THAN', ['more than', 'over', 'upwards of', 'in excess of']],
  ['NEARLY', ['nearly', 'almost', 'close to']],
  ['ABOUT', ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated']],
  [
    'EXACT',
    ['as many as', 'exactly', 'a total of', 'only', 'just', 'already', 'all', 'the', 'another'],
  ],
];

const AFTER: readonly (readonly [Hedge, readonly string[]])[] = [
  ['AT_LEAST', ['or more', 'and more', 'at least']],
  ['UP_TO', ['or fewer', 'or less', 'at most']],
  ['ABOUT', ['or so']],
];

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/≥\s*(?=\d)/g, 'at least '],
  [/≤\s*(?=\d)/g, 'at most '],
  [/>\s*(?=\d)/g, 'more than '],
  [/<\s*(?=\d)/g, 'less than '],
  [/~\s*(?=\d)/g, 'about '],
  [/(?<=\d)\s*\+/g, ' or more '],
  [/(?<=\d)\s*[-–—]\s*(?=\d)/g, ' to '],
];

/** The words of a reported number in lower case, its signs spelt out and other marks left off. */
export function plainWords(text: string): readonly string[] {
  return SIGNS.reduce((words, [sign, spelt]) => words.replaceAll(sign, spelt), text.toLowerCase())
    .replaceAll(/[-–—]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}., ]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word !== '');
}

function startsWith(words: readonly string[], phrase: string): boolean {
  return phrase.split(' ').every((part, at) => words[at] === part);
}

/** A hedge and the words left without it. */
export interface Hedged {
  readonly hedge: Hedge;
  readonly rest: readonly string[];
}

/** The hedge before a number: none is exact. */
export function hedgeBefore(words: readonly string[]): Hedged {
  for (const [hedge, phrases] of BEFORE) {
    const phrase = phrases.find((candidate) => startsWith(words, candidate));
    if (phrase !== undefined) return { hedge, rest: words.slice(lengthOf(phrase)) };
  }
  return { hedge: 'EXACT', rest: words };
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

/** The hedge after a number, if there is one. */
export function hedgeAfter(words: readonly string[]): Hedged | undefined {
  for (const [hedge, phrases] of AFTER) {
    const phrase = phrases.find((candidate) => startsWith(words, candidate));
    if (phrase !== undefined) return { hedge, rest: words.slice(lengthOf(phrase)) };
  }
  return undefined;
}
