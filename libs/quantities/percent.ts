import type { Figures } from './figures.js';
import { NO_FIGURES, widened } from './figures.js';
import type { Hedge } from './hedge.js';
import { hedgeBefore, plainWords } from './hedge.js';

/** A share in per cent as it is stored: words, and figures as decimal texts. */
export interface StoredPercent {
  readonly words?: string;
  readonly low?: string;
  readonly best?: string;
  readonly high?: string;
}

export interface PercentProblem {
  readonly code: 'RANGE_REVERSED' | 'BEST_OUTSIDE_RANGE';
  readonly path: 'best' | 'high';
  readonly message: string;
}

/** A decimal as a whole number of units of 10^-scale, so that no binary fraction enters a figure. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** One digit more than is printed, so that half of the last one is whole. */
function decimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(`${whole}${fraction}0`), scale: fraction.length + 1 };
}

type Rounding = 'UP' | 'DOWN' | 'NEAREST';

function divided(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  switch (rounding) {
    case 'UP':
      return Number((numerator + denominator - 1n) / denominator);
    case 'DOWN':
      return Number(numerator / denominator);
    case 'NEAREST':
      return Number((2n * numerator + denominator) / (2n * denominator));
  }
}

/** So many per cent of a whole, moved by so many halves of the last printed digit. */
function part(percent: string, whole: number, halves: -1 | 0 | 1) {
  const { units, scale } = decimal(percent);
  const moved = units + BigInt(halves) * 5n;
  const share = moved < 0n ? 0n : moved;
  return { numerator: share * BigInt(whole), denominator: 100n * 10n ** BigInt(scale) };
}

function figure(percent: string, whole: number, halves: -1 | 0 | 1): number {
  const { numerator, denominator } = part(percent, whole, halves);
  const rounding = { [-1]: 'UP', 0: 'NEAREST', 1: 'DOWN' } as const;
  const counted = divided(numerator, denominator, rounding[halves]);
  return Math.min(counted, whole);
}

type Ends = Readonly<Record<'low' | 'best' | 'high', string | undefined>>;

function endsOf(hedge: Hedge, percent: string): Ends {
  const [low, best, high] = {
    EXACT: [percent, percent, percent],
    AT_LEAST: [percent, percent, undefined],
    MORE_THAN: [percent, percent, undefined],
    NEARLY: [undefined, percent, percent],
    LESS_THAN: [undefined, undefined, percent],
    UP_TO: [undefined, undefined, percent],
    ABOUT: [undefined, percent, undefined],
  }[hedge];
  return { low, best, high };
}

const PERCENTAGE = /^\d+(\.\d+)?$/;

function endsInWords(words: string | undefined): Ends {
  const { hedge, rest } = hedgeBefore(plainWords(words ?? ''));
  const [percent = '', ...unit] = rest;
  // A share is in per cent, so that a number alone is one; a number of something else is not.
  const isPercent = unit.length === 0 || /%|\bper ?cent\b/i.test(words ?? '');
  return isPercent && PERCENTAGE.test(percent)
    ? endsOf(hedge, percent)
    : { low: undefined, best: undefined, high: undefined };
}

/** The ends of a share: explicit figures, of which `best` alone is all three, else what the words say. */
function endsOfShare({ words, low, best, high }: StoredPercent): Ends {
  if (low === undefined && best === undefined && high === undefined) return endsInWords(words);
  return low === undefined && high === undefined
    ? { low: best, best, high: best }
    : { low, best, high };
}

/**
 * Turns a share of a whole into figures, from the interval that rounding leaves: 38 % of 595 is 224 to 229, best 226,
 * because 37.5 to 38.5 may be printed as 38. Unknown ends stay null.
 */
export function figuresOfShare(share: StoredPercent, whole: Figures): Figures {
  const { low, best, high } = endsOfShare(share);
  const of = (percent: string | undefined, total: number | null, halves: -1 | 0 | 1) =>
    percent === undefined || total === null ? null : figure(percent, total, halves);
  if (low === undefined && best === undefined && high === undefined) return NO_FIGURES;
  return widened({
    low: of(low, whole.low, -1),
    best: of(best, whole.best ?? whole.low, 0),
    high: of(high, whole.high, 1),
  });
}

function isAbove(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = [decimal(one), decimal(other)];
  const scale = Math.max(left.scale, right.scale);
  const at = ({ units, scale: own }: Decimal) => units * 10n ** BigInt(scale - own);
  return at(left) > at(right);
}

/** Everything that is wrong with a share or change in per cent as it is typed. */
export function percentProblems({ low, best, high }: StoredPercent): readonly PercentProblem[] {
  if (isAbove(low, high)) {
    const message = `low ${low ?? ''}, high ${high ?? ''}; a range goes from low to high.`;
    return [{ code: 'RANGE_REVERSED', path: 'high', message }];
  }
  if (isAbove(low, best) || isAbove(best, high)) {
    const message = `best ${best ?? ''}; the best figure lies between low and high.`;
    return [{ code: 'BEST_OUTSIDE_RANGE', path: 'best', message }];
  }
  return [];
}
