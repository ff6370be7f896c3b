import type { Figures } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import type { WordConvention } from '#libs/quantities/word-convention';
import type { Bounds } from '#libs/time/bounds';
import { contains, hull, overlaps } from '#libs/time/bounds';
import { canonicalGroup, canonicalIncident } from './canonical.js';
import { datesOf } from './dates.js';
import { linksDuring, rollsUp } from './hierarchy.js';
import { placeReaches } from './incident-places.js';
import { incidentsOf } from './incidents.js';
import type { Knowledge } from './knowledge.js';
import { liesInDuring } from './places.js';
import { publicationOf, sourceNamed } from './sources.js';
import type { NaiveCounted, NaiveQuestion } from './tally.js';
import { naiveTally } from './tally.js';
import type { KnownOf } from './visibility.js';
import { ofType } from './visibility.js';

type StatisticEntry = KnownOf<'StatisticReported'>;

interface Asked {
  readonly group?: readonly string[];
  readonly place?: readonly string[];
  readonly happened?: Bounds;
}

type Fit = 'INSIDE' | 'OVERLAPPING' | 'OUTSIDE';

/** A statistic beside a tally, and what incidents account for. */
export interface NaiveStatistic {
  readonly uuid: string;
  readonly fit: Fit;
  readonly figure: Figures | undefined;
  readonly includes: readonly string[];
  readonly itemised: Figures | undefined;
  readonly remainder: Figures | undefined;
}

function periodOf({ cut }: Knowledge, { content }: StatisticEntry): Bounds {
  const { period } = datesOf(content, publicationOf(sourceNamed(cut, content.source)));
  const [first, ...others] = period ?? [];
  if (first === undefined) throw new Error('a statistic has a period');
  return hull(first, ...others);
}

function periodFit(own: Bounds, asked: Bounds | undefined): Fit {
  if (asked === undefined || contains(asked, own)) return 'INSIDE';
  return overlaps(asked, own) ? 'OVERLAPPING' : 'OUTSIDE';
}

function placeFit(
  known: Knowledge,
  entry: StatisticEntry,
  areas: readonly string[] | undefined,
): Fit {
  if (areas === undefined) return 'INSIDE';
  const borders = [periodOf(known, entry)];
  const places = entry.content.places.map(({ place }) => place);
  if (places.length === 0) return 'OVERLAPPING';
  const isInside = places.every((place) =>
    areas.some((area) => liesInDuring(known.cut, place, area, borders) === 'CERTAIN'),
  );
  if (isInside) return 'INSIDE';
  const touches = places.some((place) =>
    areas.some((area) => placeReaches(known, place, area, borders) !== undefined),
  );
  return touches ? 'OVERLAPPING' : 'OUTSIDE';
}

function groupFit(
  known: Knowledge,
  entry: StatisticEntry,
  asked: readonly string[] | undefined,
): Fit {
  const named = entry.content.fact.groups.map((group) => canonicalGroup(known.cut, group));
  if (asked === undefined || named.length === 0) return 'INSIDE';
  const links = linksDuring(known, [periodOf(known, entry)]);
  const included = named.filter((group) =>
    asked.some((one) => rollsUp(links, group, canonicalGroup(known.cut, one)) !== undefined),
  );
  if (included.length === named.length) return 'INSIDE';
  return included.length > 0 ? 'OVERLAPPING' : 'OUTSIDE';
}

function fitOf(known: Knowledge, entry: StatisticEntry, asked: Asked): Fit {
  const fits = [
    periodFit(periodOf(known, entry), asked.happened),
    placeFit(known, entry, asked.place),
    groupFit(known, entry, asked.group),
  ];
  if (fits.includes('OUTSIDE')) return 'OUTSIDE';
  return fits.includes('OVERLAPPING') ? 'OVERLAPPING' : 'INSIDE';
}

/** Every incident with its dead and wounded, certain where it lies surely inside all that the statistic speaks of. */
function insideOf(
  known: Knowledge,
  validAt: number,
  entry: StatisticEntry,
  words: WordConvention,
): readonly NaiveCounted[] {
  const { fact, places } = entry.content;
  const isOfClaims = fact.measure === 'CLAIMED_ATTACKS';
  const question: NaiveQuestion = {
    filter: {
      happened: periodOf(known, entry),
      ...(places.length === 0 ? {} : { place: places.map(({ place }) => place) }),
      ...(fact.targets.length === 0 ? {} : { target: fact.targets }),
      ...(fact.groups.length === 0 ? {} : { group: fact.groups }),
    },
    groupBy: isOfClaims ? ['GROUP'] : [],
    attribution: isOfClaims ? 'CLAIMED' : 'ANY',
    branches: 'AS_NAMED',
    casualties: 'WIDEST',
    counting: 'AS_REPORTED',
    words,
  };
  const tally = naiveTally(known, validAt, question);
  return isOfClaims ? tally.rows.flatMap(({ counted }) => counted) : tally.counted;
}

function includedBy(
  known: Knowledge,
  validAt: number,
  entry: StatisticEntry,
  words: WordConvention,
): readonly NaiveCounted[] {
  const named = entry.content.fact.incidents.map((slug) => canonicalIncident(known.cut, slug));
  if (named.length > 0) return namedIncidents(known, named, words);
  const inside = insideOf(known, validAt, entry, words).filter(
    ({ certainty }) => certainty === 'CERTAIN',
  );
  return inside.filter(({ slug }, at) => inside.findIndex((one) => one.slug === slug) === at);
}

/** Those that a statistic names, whatever they were and whenever, as far as a sure report tells of them. */
function namedIncidents(
  known: Knowledge,
  named: readonly string[],
  words: WordConvention,
): readonly NaiveCounted[] {
  const sure = incidentsOf(known)
    .filter(({ reports }) => reports.some(({ visibility }) => visibility === 'CERTAIN'))
    .map(({ slug }) => slug);
  const everything: NaiveQuestion = {
    filter: {
      unit: ['EVENT', 'SUMMARY', 'CAMPAIGN'],
      outcome: ['CARRIED_OUT', 'FAILED', 'FOILED', 'PLANNED'],
    },
    groupBy: [],
    attribution: 'ANY',
    branches: 'AS_NAMED',
    casualties: 'WIDEST',
    counting: 'AS_REPORTED',
    words,
  };
  return naiveTally(known, Infinity, everything).counted.filter(
    ({ slug }) => named.includes(slug) && sure.includes(slug),
  );
}

function sum(included: readonly NaiveCounted[], which: 'killed' | 'wounded'): Figures {
  let [low, best, high] = [0, 0, 0];
  for (const { [which]: figures } of included) {
    low += figures.low ?? 0;
    best += figures.best ?? figures.low ?? 0;
    high += figures.high ?? 0;
  }
  const isOpen = included.some(({ [which]: figures }) => figures.open);
  return { low, best, high: isOpen ? null : high };
}

function itemisedFor({ content }: StatisticEntry, included: readonly NaiveCounted[]) {
  const { length } = included;
  switch (content.fact.measure) {
    case 'GROUPS':
      return undefined;
    case 'ATTACKS':
    case 'CLAIMED_ATTACKS':
      return { low: length, best: length, high: length };
    case 'KILLED':
      return sum(included, 'killed');
    case 'WOUNDED':
      return sum(included, 'wounded');
  }
}

function less(figure: number | null, taken: number | null): number | null {
  return figure === null || taken === null ? null : Math.max(0, figure - taken);
}

function remainderOf(figure: Figures | undefined, itemised: Figures | undefined) {
  if (figure === undefined || itemised === undefined) return undefined;
  if (figure.low === null && figure.best === null && figure.high === null) return undefined;
  return {
    low: itemised.high === null ? 0 : less(figure.low, itemised.high),
    best: less(figure.best, itemised.best),
    high: less(figure.high, itemised.low),
  };
}

/** The statistics that stand beside a tally with this filter. */
export function naiveStatistics(
  known: Knowledge,
  validAt: number,
  asked: Asked,
  words: WordConvention,
): readonly NaiveStatistic[] {
  return ofType(known.entries, 'StatisticReported')
    .filter((entry) => periodOf(known, entry).earliest < validAt)
    .map((entry) => {
      const { figure } = entry.content.fact;
      const read = figure === undefined ? undefined : readQuantity(figure, words);
      const included = includedBy(known, validAt, entry, words);
      const itemised = itemisedFor(entry, included);
      return {
        uuid: entry.uuid,
        fit: fitOf(known, entry, asked),
        figure: read && { low: read.low, best: read.best, high: read.high },
        includes: included.map(({ slug }) => slug).sort(),
        itemised,
        remainder: remainderOf(read, itemised),
      };
    })
    .filter(({ fit }) => fit !== 'OUTSIDE');
}
