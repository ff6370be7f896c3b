import type { Figures } from './figures.js';
import { hasFigure, isReversed, NO_FIGURES, widened } from './figures.js';
import { figuresInWords } from './reported-words.js';
import type { WordConvention } from './word-convention.js';
import { numberByConvention } from './word-convention.js';

/** A number as it is stored: the words that were printed, and figures where the words do not say them. */
export interface StoredQuantity {
  readonly words?: string;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

/** A number as it is read. */
export interface ReadFigures extends Figures {
  /** No upper bound was reported. */
  readonly open: boolean;
  /** The words, where they hold no number and no convention gave them one. */
  readonly inWords: string | null;
  /** The figures contradict each other; they are read widened, and stay stored as reported. */
  readonly inconsistent: boolean;
}

export interface QuantityProblem {
  readonly code: 'FIELD_INVALID' | 'QUANTITY_NEGATIVE' | 'RANGE_REVERSED' | 'BEST_OUTSIDE_RANGE';
  /** The figure that is wrong; empty where the words are. */
  readonly path: 'low' | 'best' | 'high' | 'words';
  readonly message: string;
}

function explicitFigures({ low, best, high }: StoredQuantity): Figures {
  return { low: low ?? null, best: best ?? null, high: high ?? null };
}

function worded(words: string | undefined, convention: WordConvention): Figures {
  if (words === undefined) return NO_FIGURES;
  const figures = rememberedFigures(words);
  if (figures !== undefined) return figures;
  const n = numberByConvention(words, convention);
  return n === undefined ? NO_FIGURES : { low: n, best: n, high: n };
}

/** Reports repeat their words: a million facts have some thousands. */
const REMEMBERED = 20_000;
const remembered = new Map<string, Figures | undefined>();

function rememberedFigures(words: string): Figures | undefined {
  if (remembered.has(words)) return remembered.get(words);
  if (remembered.size >= REMEMBERED) remembered.clear();
  const figures = figuresInWords(words);
  remembered.set(words, figures);
  return figures;
}

function firstKnown(one: Figures, other: Figures): Figures {
  return {
    low: one.low ?? other.low,
    best: one.best ?? other.best,
    high: one.high ?? other.high,
  };
}

/** Explicit figures win; the words fill in what is left, unless that contradicts them. */
function filledIn(explicit: Figures, words: Figures): Figures {
  const both = firstKnown(explicit, words);
  return hasFigure(explicit) && isReversed(both) ? explicit : both;
}

/** Reads a stored number. Words without a number stay in words and leave the upper end open, unless a convention is asked for. */
export function readQuantity(quantity: StoredQuantity, convention: WordConvention): ReadFigures {
  const explicit = explicitFigures(quantity);
  const figures = filledIn(explicit, worded(quantity.words, convention));
  const inWords = hasFigure(figures) ? null : (quantity.words ?? null);
  return {
    ...widened(figures),
    open: figures.high === null,
    inWords,
    inconsistent: isReversed(figures),
  };
}

function figureProblems(figures: Figures): QuantityProblem[] {
  return (['low', 'best', 'high'] as const).flatMap((path): readonly QuantityProblem[] => {
    const figure = figures[path];
    if (figure === null) return [];
    if (!Number.isSafeInteger(figure)) {
      return [{ code: 'FIELD_INVALID', path, message: `${path} ${figure}; a count is whole.` }];
    }
    return figure < 0
      ? [{ code: 'QUANTITY_NEGATIVE', path, message: `${path} ${figure}; a count is not below 0.` }]
      : [];
  });
}

const IN_ORDER = [
  ['low', 'high', 'RANGE_REVERSED', 'a range goes from low to high.'],
  ['low', 'best', 'BEST_OUTSIDE_RANGE', 'the best figure lies in the range.'],
  ['best', 'high', 'BEST_OUTSIDE_RANGE', 'the best figure lies in the range.'],
] as const;

/** The first pair that is in reverse; the others follow from it. */
function orderProblems(figures: Figures): QuantityProblem[] {
  const problems = IN_ORDER.flatMap(([lesser, greater, code, why]) => {
    const [one, other] = [figures[lesser], figures[greater]];
    if (one === null || other === null || one <= other) return [];
    const path = code === 'RANGE_REVERSED' ? 'high' : 'best';
    return [{ code, path, message: `${lesser} ${one}, ${greater} ${other}; ${why}` } as const];
  });
  return problems.slice(0, 1);
}

function wordProblems(words: string | undefined): QuantityProblem[] {
  const figures = words === undefined ? undefined : figuresInWords(words);
  if (figures === undefined || !isReversed(figures)) return [];
  const message = `"${words ?? ''}"; a range goes from low to high.`;
  return [{ code: 'RANGE_REVERSED', path: 'words', message }];
}

/** Everything that is wrong with a number as it is typed. An imported one is kept all the same, and read as inconsistent. */
export function quantityProblems(quantity: StoredQuantity): readonly QuantityProblem[] {
  const explicit = explicitFigures(quantity);
  return [...figureProblems(explicit), ...orderProblems(explicit), ...wordProblems(quantity.words)];
}
