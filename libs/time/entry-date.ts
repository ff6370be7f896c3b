import type { Bounds } from './bounds.js';
import { dayBefore, hull, intersection, isEmpty, UNBOUNDED } from './bounds.js';
import type { Certainty } from './certainty.js';
import { happenedBy, highest } from './certainty.js';
import { boundsOf } from './edtf.js';

/** Stored in place of a date: by the publication of the entry's source. */
export const BY_PUBLICATION = 'reported';

/** One moment of an entry's date as it is stored: EDTF, or the literal `reported`, and other dates that it may have been. */
export interface StoredDate {
  readonly edtf: string;
  readonly alternatives?: readonly string[];
}

/** An entry's date as it is stored. */
export interface StoredEntryDate {
  readonly when?: StoredDate;
  readonly since?: StoredDate;
  readonly held?: StoredDate;
  readonly until?: StoredDate;
  readonly period?: StoredDate;
}

export const DATE_FIELDS = ['when', 'since', 'held', 'until', 'period'] as const;

export type DateField = (typeof DATE_FIELDS)[number];

/** Whether an entry tells of what happened, of a state, of a period, or takes no date. */
export type DateKind = 'HAPPENING' | 'STATE' | 'PERIOD' | 'NONE';

/** What the reading of an entry's date depends on besides the date. */
export interface DateContext {
  /** When the source became public; `undefined` for a source without any date, whose entries are not cut. */
  readonly published: Bounds | undefined;
  readonly kind: DateKind;
  readonly stance: string;
}

/** One moment of an entry's date, read. */
interface ResolvedDate {
  /** As stored; `reported` also where the entry leaves the date out. */
  readonly edtf: string;
  /** Whether the entry gives this date itself. */
  readonly stated: boolean;
  /** The hull of the date and its alternatives: certain by a moment under it is certain under every one, and possible under one is possible. */
  readonly bounds: Bounds;
  /** The date and then each alternative; for periods, which a hull may straddle. */
  readonly each: readonly [Bounds, ...Bounds[]];
}

export interface ResolvedEntryDate {
  readonly when?: ResolvedDate;
  readonly since?: ResolvedDate;
  readonly held?: ResolvedDate;
  readonly until?: ResolvedDate;
  readonly period?: ResolvedDate;
}

/** Stances that speak of what has not happened yet, so that their dates may lie after the publication. */
const OF_THE_FUTURE: ReadonlySet<string> = new Set(['FORECAST', 'RECOMMENDED']);

/** What lies after it cannot be reported by the source; without a bound for what a source foretells, and for one without any date. */
export function publicationCut({ published, stance }: DateContext): Bounds {
  return published === undefined || OF_THE_FUTURE.has(stance)
    ? UNBOUNDED
    : { earliest: -Infinity, latest: published.latest };
}

/** `reported`: something happened, began or ended by the publication, and something was so at it. */
function reportedBounds(field: DateField, published: Bounds | undefined): Bounds {
  if (published === undefined) return UNBOUNDED;
  return field === 'held' ? published : { earliest: -Infinity, latest: published.latest };
}

/** What is left of each before the publication. Nothing is cut from a date of which nothing would be left. */
function cutAll(all: readonly [Bounds, ...Bounds[]], cut: Bounds): readonly [Bounds, ...Bounds[]] {
  const [first, ...others] = all
    .map((bounds) => intersection(bounds, cut))
    .filter((bounds) => !isEmpty(bounds));
  return first === undefined ? all : [first, ...others];
}

function resolved(
  edtf: string,
  stated: boolean,
  each: readonly [Bounds, ...Bounds[]],
): ResolvedDate {
  return { edtf, stated, bounds: hull(...each), each };
}

function resolveDate(field: DateField, date: StoredDate, context: DateContext): ResolvedDate {
  const [own, ...alternatives] = [date.edtf, ...(date.alternatives ?? [])].map((edtf) =>
    edtf === BY_PUBLICATION ? reportedBounds(field, context.published) : boundsOf(edtf),
  ) as [Bounds, ...Bounds[]];
  return resolved(date.edtf, true, cutAll([own, ...alternatives], publicationCut(context)));
}

/** A happening without a date happened, and a figure without a period counts up to, its source's publication; a state held at it. */
function leftOut(field: DateField, { published }: DateContext): ResolvedDate {
  return resolved(BY_PUBLICATION, false, [reportedBounds(field, published)]);
}

function impliedDate(date: StoredEntryDate, context: DateContext): ResolvedEntryDate {
  switch (context.kind) {
    case 'HAPPENING':
      return date.when === undefined ? { when: leftOut('when', context) } : {};
    case 'PERIOD':
      return date.period === undefined ? { period: leftOut('period', context) } : {};
    case 'STATE':
      return stillHeld(date, context) ? { held: leftOut('held', context) } : {};
    case 'NONE':
      return {};
  }
}

/** Without `held` and `until` a state held when its source was published; one that is only to begin did not. */
function stillHeld(date: StoredEntryDate, { stance }: DateContext): boolean {
  const foretold = date.since !== undefined && OF_THE_FUTURE.has(stance);
  return date.held === undefined && date.until === undefined && !foretold;
}

/**
 * Reads an entry's stored date: every field as bounds, cut at the publication of its source, and what its kind implies where
 * it leaves the date out. The dates must be valid.
 */
export function resolveEntryDate(date: StoredEntryDate, context: DateContext): ResolvedEntryDate {
  const stated = DATE_FIELDS.flatMap((field) => {
    const stored = date[field];
    return stored === undefined ? [] : [[field, resolveDate(field, stored, context)] as const];
  });
  return { ...Object.fromEntries(stated), ...impliedDate(date, context) };
}

/**
 * How sure it is, by an exclusive cut, that what an entry tells of had happened or begun, or its period ended.
 * A state of which only the end is told surely was on the day before it.
 */
export function entryCertainty(date: ResolvedEntryDate, cut: number): Certainty | undefined {
  const { when, since, held, period, until } = date;
  const begun = [when, since, held, period].filter((field) => field !== undefined);
  if (begun.length > 0) return highest(...begun.map(({ bounds }) => happenedBy(bounds, cut)));
  return until === undefined ? undefined : happenedBy(dayBefore(until.bounds), cut);
}
