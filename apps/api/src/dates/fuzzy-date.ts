import type { Bounds } from '#libs/time/bounds';
import { dateText, momentText } from '#libs/time/date-text';
import { dayText } from '#libs/time/day-text';
import type { DatePrecision } from '#libs/time/date-precision';
import { precisionOf } from '#libs/time/edtf';
import { BY_PUBLICATION, DATE_FIELDS } from '#libs/time/entry-date';
import { entryDateText } from '#libs/time/entry-date-text';
import { dateKindOf } from '#libs/projections/view/reading';
import type { ViewEntry } from '#libs/projections/view/view';
import type { DatedBy } from '#libs/projections/states/state-row';
import { dateTime, lastInside } from './date-time.js';
import { edtfOfBounds, NO_BOUND } from './edtf-of-bounds.js';

/** A date as it is shown: as uncertain as the source was. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly text: string;
  readonly asReported: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly anchor: string | null;
  readonly rule: string | null;
  readonly alternatives: readonly string[];
}

/** A date as an entry stores it. */
interface StoredDate {
  readonly edtf: string;
  readonly asReported?: string;
  readonly anchor?: string;
  readonly rule?: string;
  readonly alternatives?: readonly string[];
}

/** A stored date within the bounds at which it was read; one that was left out, or lies by the publication, shows its bounds. */
export function fuzzyDate(
  stored: StoredDate | undefined,
  bounds: Bounds,
  words: (edtf: string) => string = momentText,
): FuzzyDate {
  const told: Partial<StoredDate> = stored ?? {};
  const shown = {
    asReported: orNull(told.asReported),
    earliest: dateTime(bounds.earliest),
    latest: lastInside(bounds.latest),
    anchor: orNull(told.anchor),
    rule: orNull(told.rule),
    alternatives: told.alternatives ?? [],
  };
  if (stored === undefined || stored.edtf === BY_PUBLICATION)
    return { ...shown, ...boundsShown(bounds) };
  const { edtf } = stored;
  const text = [edtf, ...shown.alternatives].map(words).join(', or ');
  return { ...shown, edtf, text, precision: precisionOf(edtf) };
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}

/** Bounds that no report puts into words: those of a publication, or what several reports agree on. */
function boundsShown(bounds: Bounds): Pick<FuzzyDate, 'edtf' | 'text' | 'precision'> {
  const edtf = edtfOfBounds(bounds);
  if (edtf === NO_BOUND) return { edtf, text: 'date not reported', precision: 'RANGE' };
  const text =
    bounds.earliest === -Infinity ? `by ${dayText(bounds.latest - 1)}` : momentText(edtf);
  return { edtf, text, precision: precisionOf(edtf) };
}

/** The date that a state's beginning or end was read from. */
export function datedBy({ entry, field, bounds }: DatedBy): FuzzyDate {
  return fuzzyDate(entry.content.date[field], bounds);
}

/** When an entry was so, each of its dates apart. */
export function entryDate(entry: ViewEntry) {
  const { content, date, published } = entry;
  const shown = DATE_FIELDS.flatMap((field) => {
    const resolved = date[field];
    if (resolved === undefined) return [];
    const words = field === 'period' ? dateText : momentText;
    return [[field, fuzzyDate(content.date[field], resolved.bounds, words)] as const];
  });
  const text = entryDateText(content.date, published, dateKindOf(content));
  return { ...Object.fromEntries(shown), text: text === '' ? 'no date of its own' : text };
}
