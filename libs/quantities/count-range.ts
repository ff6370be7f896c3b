import type { Casualties } from './casualties.js';
import type { WordCount } from './in-words.js';
import { addWordCounts } from './in-words.js';

/** One incident in a sum: its casualties, and whether it surely or only possibly belongs there. */
export interface Summand {
  readonly casualties: Casualties;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

/** A sum over incidents that can be added to another. `best` and `high` are null where nothing was reported or, for `high`, one is open. */
export interface FigureSum {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly unreported: number;
  readonly incidents: number;
  readonly inWords: readonly WordCount[];
}

/** How many there were, from low to high; null and open: no upper bound was reported. `text` is ready to show, with every hedge. */
export interface CountRange {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly unreported: number;
  readonly inWords: readonly WordCount[];
  readonly text: string;
}

/** The sum of no incidents. */
export const NOTHING: FigureSum = {
  low: 0,
  best: null,
  high: null,
  open: false,
  unreported: 0,
  incidents: 0,
  inWords: [],
};

function summed(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

/** The sum of the parts is the sum of the whole, however it was split. */
export function addSums(one: FigureSum, other: FigureSum): FigureSum {
  const open = one.open || other.open;
  return {
    low: one.low + other.low,
    best: summed(one.best, other.best),
    high: open ? null : summed(one.high, other.high),
    open,
    unreported: one.unreported + other.unreported,
    incidents: one.incidents + other.incidents,
    inWords: addWordCounts(one.inWords, other.inWords),
  };
}

/** A null low adds 0, and a null best its low. `low` and `best` count certain incidents, `high` possible ones too. */
function sumOfOne({ casualties, certainty }: Summand): FigureSum {
  const { low, best, high, open, inWords, reported } = casualties;
  if (!reported) return { ...NOTHING, unreported: 1, incidents: 1 };
  const isCertain = certainty === 'CERTAIN';
  return {
    low: isCertain ? (low ?? 0) : 0,
    best: isCertain ? (best ?? low ?? 0) : 0,
    high,
    open,
    unreported: 0,
    incidents: 1,
    inWords,
  };
}

/** Adds up one figure over incidents, each counted once. */
export function sumCasualties(summands: readonly Summand[]): FigureSum {
  return summands.map(sumOfOne).reduce(addSums, NOTHING);
}

/** A sum as it is shown; of no incidents it is 0. */
export function countRange(sum: FigureSum): CountRange {
  const { low, open, unreported, inWords, incidents } = sum;
  const range = {
    low,
    best: incidents === 0 ? 0 : sum.best,
    high: incidents === 0 ? 0 : sum.high,
    open,
    unreported,
    inWords,
  };
  return { ...range, text: countRangeText(range) };
}

/** The range that so many certain ones (and more possible ones) make: nothing is open. */
function closedText(low: number, high: number): string {
  if (low === high) return String(low);
  return low === 0 ? `up to ${high}` : `${low} to ${high}`;
}

function openText(low: number, best: number): string {
  const atLeast = low === 0 ? [] : [`at least ${low}`];
  const about = best > low ? [`about ${best}`] : [];
  return [...atLeast, ...about].join(', ');
}

function figuresText({ low, best, high, open }: Omit<CountRange, 'text'>): string {
  if (open) return openText(low, best ?? low);
  return high === null ? '' : closedText(low, high);
}

function wordsText(inWords: readonly WordCount[]): string {
  return inWords
    .map(({ words, count }) => (count === 1 ? words : `${words} (${count} reports)`))
    .join(', ');
}

/** "61", "64 to 70", "at least 200", "at least 295, and scores", "up to 50", "12, 2 not reported", "not reported". */
export function countRangeText(range: Omit<CountRange, 'text'>): string {
  const figures = figuresText(range);
  const words = wordsText(range.inWords);
  const known = figures === '' || words === '' ? `${figures}${words}` : `${figures}, and ${words}`;
  if (known === '') return range.open ? 'not known' : 'not reported';
  return range.unreported === 0 ? known : `${known}, ${range.unreported} not reported`;
}
