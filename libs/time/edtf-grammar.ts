import { parse } from 'edtf';

/** A single date that the grammar of EDTF (ISO 8601-2, levels 0 to 2, and hedged seasons) admits. */
export type GrammaticalDate =
  | { readonly type: 'CALENDAR' }
  | { readonly type: 'SEASON'; readonly year: number; readonly season: number }
  | { readonly type: 'YEAR'; readonly year: number; readonly significant: number | undefined };

/** Longer than any single date; the grammar is not asked about more. */
const LONGEST = 40;

function expression(text: string) {
  try {
    return parse(text, { level: 2, seasonUncertainty: true });
  } catch {
    return undefined;
  }
}

/**
 * What kind of single date the text is by the grammar of the package `edtf`, or `undefined`.
 * Only its grammar is trusted: it clamps, shifts and loses bounds, so that these are computed elsewhere from the text.
 * Intervals and lists are taken apart before, because it refuses some; its two- and three-digit centuries and decades are no EDTF.
 */
export function grammaticalDate(text: string): GrammaticalDate | undefined {
  if (text.length > LONGEST) return undefined;
  const parsed = expression(text);
  switch (parsed?.type) {
    case 'Date':
      return { type: 'CALENDAR' };
    case 'Season':
      // an extension of the package: the standard leaves no digit of a season unknown
      return text.includes('X')
        ? undefined
        : { type: 'SEASON', year: Number(parsed.values[0]), season: Number(parsed.values[1]) };
    case 'Year':
      return { type: 'YEAR', year: Number(parsed.values[0]), significant: parsed.significant };
    case 'Decade':
    case 'Century':
    case 'Interval':
    case 'Set':
    case 'List':
    case undefined:
      return undefined;
  }
}
