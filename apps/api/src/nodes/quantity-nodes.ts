import type { Percent, Quantity } from '#events/quantity';
import { countRangeText } from '#libs/quantities/count-range';
import type { Figures } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import type { WordConvention } from '#libs/quantities/word-convention';

/** A range as it is shown. */
export interface QuantityRange {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly inconsistent: boolean;
  readonly text: string;
}

/** Figures as a range; where there is no upper one it is open. */
export function rangeOfFigures(
  { low, best, high }: Figures,
  more: { readonly inWords?: string | null; readonly inconsistent?: boolean } = {},
): QuantityRange {
  const { inWords = null, inconsistent = false } = more;
  const open = high === null;
  const words = inWords === null ? [] : [{ words: inWords, count: 1 }];
  const text = countRangeText({ low: low ?? 0, best, high, open, unreported: 0, inWords: words });
  return { low, best, high, open, inconsistent, text };
}

/** What a number as reported says under a convention for words. */
export function rangeOf(quantity: Quantity, words: WordConvention): QuantityRange {
  const figures = readQuantity(quantity, words);
  return rangeOfFigures(figures, figures);
}

export type QuantityNode = ReturnType<typeof quantityNode>;

/** A number as it was reported; null where none was. */
export function quantityNode(quantity: Quantity | undefined) {
  if (quantity === undefined) return null;
  const { words = null, low = null, best = null, high = null } = quantity;
  return {
    quantity,
    words,
    low,
    best,
    high,
    text: words ?? rangeOf(quantity, 'AS_REPORTED').text,
  };
}

/** A share or change in per cent as it was reported; null where none was. */
export function percentNode(percent: Percent | undefined) {
  if (percent === undefined) return null;
  return { ...percent, text: percent.words ?? `${percentFigures(percent)} per cent` };
}

function percentFigures({ low, best, high }: Percent): string {
  if (low !== undefined && high !== undefined) return low === high ? low : `${low} to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? (best ?? '') : `up to ${high}`;
}
