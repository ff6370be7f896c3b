import type { Figures } from './figures.js';
import type { Hedge } from './hedge.js';
import { hedgeAfter, hedgeBefore, plainWords } from './hedge.js';
import { readNumber } from './number-words.js';

function figuresOf(hedge: Hedge, n: number): Figures {
  switch (hedge) {
    case 'EXACT':
      return { low: n, best: n, high: n };
    case 'AT_LEAST':
      return { low: n, best: n, high: null };
    case 'MORE_THAN':
      return { low: n + 1, best: n + 1, high: null };
    case 'NEARLY':
      return { low: null, best: Math.max(0, n - 1), high: n };
    case 'LESS_THAN':
      return { low: null, best: null, high: Math.max(0, n - 1) };
    case 'UP_TO':
      return { low: null, best: null, high: n };
    case 'ABOUT':
      return { low: null, best: n, high: null };
  }
}

/** What follows a number may name what is counted, but holds no second number. */
function isCounted(words: readonly string[]): boolean {
  return words.every((_, at) => readNumber(words.slice(at)) === undefined);
}

/** "60 to 70", "five or six", "between 60 and 70"; "60 and 70" are two numbers. */
function isJoint(word: string | undefined, opening: string | undefined): boolean {
  return word === 'to' || word === 'or' || (word === 'and' && opening === 'between');
}

function readRange(words: readonly string[]): Figures | undefined {
  const opening = words[0];
  const start = opening === 'between' || opening === 'from' ? words.slice(1) : words;
  const low = readNumber(start);
  if (low === undefined || !isJoint(start[low.taken], opening)) return undefined;
  const end = start.slice(low.taken + 1);
  const high = readNumber(end);
  if (high === undefined || !isCounted(end.slice(high.taken))) return undefined;
  return { low: low.value, best: null, high: high.value };
}

function readHedged(words: readonly string[]): Figures | undefined {
  const before = hedgeBefore(words);
  const number = readNumber(before.rest);
  if (number === undefined) return undefined;
  const following = before.rest.slice(number.taken);
  const after = before.hedge === 'EXACT' ? hedgeAfter(following) : undefined;
  const counted = after?.rest ?? following;
  return isCounted(counted) ? figuresOf(after?.hedge ?? before.hedge, number.value) : undefined;
}

/** Per cent, and numbers below zero. */
const NO_COUNT = /%|\bper ?cent\b|(^|\s)[-−]\s*\d/i;

/**
 * The figures in the words of a report, `undefined` where they hold no number ("scores") or more than one can be told apart.
 * "as many as n" is n; "more than n" is at least n + 1; "nearly n" is n - 1, at most n. A range keeps the order it is typed in.
 */
export function figuresInWords(text: string): Figures | undefined {
  if (NO_COUNT.test(text)) return undefined;
  const words = plainWords(text);
  return readRange(words) ?? readHedged(words);
}
