import type { Measure, Stance, Target } from '#events/words';
import { figuresOfShare } from '#libs/quantities/percent';
import type { Figures } from '#libs/quantities/figures';
import { hasFigure } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import { sumCasualties } from '#libs/quantities/count-range';
import type { WordConvention } from '#libs/quantities/word-convention';
import type { Bounds } from '#libs/time/bounds';
import { contains, overlaps } from '#libs/time/bounds';
import { casualtiesOf } from '../incidents/incident-casualties.js';
import { certaintyOf, orderingBounds } from '../incidents/entry-certainty.js';
import { incidentAt } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { happenedWithin, liesWithin } from '../places/places.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import { includedGroups } from '../ties/roll-up.js';
import { certainIncidentsLike } from './statistic-incidents.js';
import type { View, ViewEntry } from '../view/view.js';

export type StatisticEntry = ViewEntry<'StatisticReported'>;

/** How a statistic fits a filter: wholly inside it, or reaching beyond it. */
type StatisticFit = 'INSIDE' | 'OVERLAPPING';

/** Which statistics are meant; lists hold alternatives. */
export interface StatisticFilter {
  readonly group?: readonly string[];
  readonly place?: readonly string[];
  readonly happened?: Bounds;
  readonly measure?: readonly Measure[];
  readonly target?: readonly Target[];
  readonly source?: readonly string[];
  readonly stance?: readonly Stance[];
}

/** A figure about a whole period and area, with what incidents account for. It never becomes incidents and enters no tally. */
export interface Statistic {
  readonly entry: StatisticEntry;
  /** The figure itself, or a share turned into one by its rounding interval; undefined for a change, rank or trend. */
  readonly figure: Figures | undefined;
  readonly fromShare: boolean;
  /** The certain incidents that it includes: those it names, else those inside its period, places and groups. */
  readonly includes: readonly Incident[];
  readonly itemised: Figures | undefined;
  readonly remainder: Figures | undefined;
}

/** A statistic and how it fits the filter that was asked for. */
export interface FittingStatistic extends Statistic {
  readonly fit: StatisticFit;
}

/** The statistics that a filter means, in the order of their periods, then of their UUIDs. */
export function statisticsAt(
  view: View,
  validAt: number,
  asked: { readonly filter: StatisticFilter; readonly words: WordConvention },
): readonly FittingStatistic[] {
  return view
    .standingOf('StatisticReported')
    .filter((entry) => certaintyOf(view, entry, validAt) !== 'NOT_YET')
    .flatMap((entry) => {
      const fit = fitOf(view, entry, asked.filter);
      return fit === undefined ? [] : [{ ...statisticOf(view, validAt, entry, asked.words), fit }];
    })
    .toSorted((a, b) => compareByPeriod(view, a.entry, b.entry));
}

/** One statistic with what incidents account for. */
export function statisticOf(
  view: View,
  validAt: number,
  entry: StatisticEntry,
  words: WordConvention,
): Statistic {
  const { fact } = entry.content;
  const figure = figureOf(view, entry, words);
  const includes = includedIncidents(view, validAt, entry);
  const itemised = itemisedFigure(view, includes, fact.measure, words);
  return {
    entry,
    figure,
    fromShare: fact.figure === undefined && figure !== undefined,
    includes,
    itemised,
    remainder:
      figure === undefined || !hasFigure(figure) || itemised === undefined
        ? undefined
        : remainderOf(figure, itemised),
  };
}

/** The figure of a statistic, or its share turned into one; undefined where it gives neither. */
export function figureOf(
  view: View,
  entry: StatisticEntry,
  words: WordConvention,
): Figures | undefined {
  const { figure, share, shareOf } = entry.content.fact;
  if (figure !== undefined) return readQuantity(figure, words);
  if (share === undefined || shareOf === undefined) return undefined;
  const whole = view.entries.get(shareOf);
  if (whole?.content.type !== 'StatisticReported' || whole.content.fact.figure === undefined)
    return undefined;
  const figures = figuresOfShare(share, readQuantity(whole.content.fact.figure, words));
  return hasFigure(figures) ? figures : undefined;
}

function includedIncidents(
  view: View,
  validAt: number,
  entry: StatisticEntry,
): readonly Incident[] {
  const named = entry.content.fact.incidents.map(view.canonicalIncident);
  if (named.length === 0 || entry.content.fact.rank !== undefined)
    return certainIncidentsLike(view, validAt, entry);
  return [...new Set(named)].toSorted().flatMap((slug) => {
    const incident = incidentAt(view, slug);
    return incident?.visibility === 'CERTAIN' ? [incident] : [];
  });
}

function itemisedFigure(
  view: View,
  incidents: readonly Incident[],
  measure: Measure,
  words: WordConvention,
): Figures | undefined {
  switch (measure) {
    case 'GROUPS':
      return undefined;
    case 'ATTACKS':
    case 'CLAIMED_ATTACKS':
      return { low: incidents.length, best: incidents.length, high: incidents.length };
    case 'KILLED':
      return summed(view, incidents, 'killed', words);
    case 'WOUNDED':
      return summed(view, incidents, 'wounded', words);
  }
}

function summed(
  view: View,
  incidents: readonly Incident[],
  figure: 'killed' | 'wounded',
  words: WordConvention,
): Figures {
  const reading = { casualties: 'WIDEST', counting: 'AS_REPORTED', words } as const;
  const summands = incidents.map((incident) => ({
    certainty: 'CERTAIN' as const,
    casualties: casualtiesOf(view, incident, responsibilityFor(view, incident), reading)[figure],
  }));
  const { low, best, high, open } = sumCasualties(summands);
  return { low, best: best ?? low, high: open ? null : (high ?? low) };
}

/** What is left of a figure when its itemised part is taken off; never below 0. */
function remainderOf(figure: Figures, itemised: Figures): Figures {
  const less = (from: number | null, taken: number | null): number | null =>
    from === null || taken === null ? null : Math.max(0, from - taken);
  return {
    low: itemised.high === null ? 0 : less(figure.low, itemised.high),
    best: less(figure.best, itemised.best),
    high: less(figure.high, itemised.low),
  };
}

function fitOf(
  view: View,
  entry: StatisticEntry,
  filter: StatisticFilter,
): StatisticFit | undefined {
  if (!isAsked(entry, filter)) return undefined;
  const fits = [
    periodFit(view, entry, filter.happened),
    placeFit(view, entry, filter.place),
    groupFit(view, entry, filter.group),
  ];
  if (fits.includes(undefined)) return undefined;
  return fits.includes('OVERLAPPING') ? 'OVERLAPPING' : 'INSIDE';
}

function isAsked({ content }: StatisticEntry, filter: StatisticFilter): boolean {
  return (
    isOneOf(content.fact.measure, filter.measure) &&
    isOneOf(content.source, filter.source) &&
    isOneOf(content.stance, filter.stance) &&
    (filter.target === undefined ||
      content.fact.targets.some((target) => isOneOf(target, filter.target)))
  );
}

function isOneOf<Value>(value: Value, asked: readonly Value[] | undefined): boolean {
  return asked?.includes(value) ?? true;
}

function periodFit(
  view: View,
  entry: StatisticEntry,
  period: Bounds | undefined,
): StatisticFit | undefined {
  const own = orderingBounds(view, entry);
  if (period === undefined || contains(period, own)) return 'INSIDE';
  return overlaps(period, own) ? 'OVERLAPPING' : undefined;
}

function placeFit(
  view: View,
  entry: StatisticEntry,
  areas: readonly string[] | undefined,
): StatisticFit | undefined {
  if (areas === undefined) return 'INSIDE';
  const during = orderingBounds(view, entry);
  const places = entry.content.places.map(({ place }) => place);
  const inside = places.every((place) =>
    areas.some((area) => liesWithin(view, place, area, during) === 'CERTAIN'),
  );
  if (inside && places.length > 0) return 'INSIDE';
  const touching = places.some((place) =>
    areas.some((area) => happenedWithin(view, place, area, during) !== undefined),
  );
  return touching || places.length === 0 ? 'OVERLAPPING' : undefined;
}

function groupFit(
  view: View,
  entry: StatisticEntry,
  slugs: readonly string[] | undefined,
): StatisticFit | undefined {
  const named = entry.content.fact.groups.map(view.canonicalGroup);
  if (slugs === undefined || named.length === 0) return 'INSIDE';
  const included = includedGroups(view, slugs, orderingBounds(view, entry));
  const inside = named.filter((group) => included.has(group)).length;
  if (inside === named.length) return 'INSIDE';
  return inside > 0 ? 'OVERLAPPING' : undefined;
}

function compareByPeriod(view: View, a: StatisticEntry, b: StatisticEntry): number {
  const [one, other] = [orderingBounds(view, a), orderingBounds(view, b)];
  if (one.earliest !== other.earliest) return one.earliest < other.earliest ? -1 : 1;
  if (one.latest !== other.latest) return one.latest < other.latest ? -1 : 1;
  return a.uuid < b.uuid ? -1 : 1;
}
