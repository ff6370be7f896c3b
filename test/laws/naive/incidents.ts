import type { IncidentKind, IncidentUnit, Target, Weapon } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { contains, hull, intersection, isEmpty, sameBounds } from '#libs/time/bounds';
import { canonicalIncident } from './canonical.js';
import type { Alternatives } from './dates.js';
import { datesOf } from './dates.js';
import { counts } from './known.js';
import type { Knowledge } from './knowledge.js';
import { liesInDuring } from './places.js';
import { publicationOf, sourceNamed } from './sources.js';
import type { KnownOf } from './visibility.js';
import { isRepetition, ofType } from './visibility.js';

type Report = KnownOf<'IncidentReported'>;

/** An incident as all its reports tell it. */
export interface NaiveIncident {
  readonly slug: string;
  readonly reports: readonly Report[];
  readonly dates: Alternatives;
  readonly places: readonly string[];
  readonly unit: IncidentUnit;
  readonly incidentKind: IncidentKind | undefined;
  readonly weapon: Weapon | undefined;
  readonly targets: readonly Target[];
}

function reportsOf({ cut, entries }: Knowledge, slug: string): readonly Report[] {
  return ofType(entries, 'IncidentReported').filter(
    ({ content }) => counts(content) && canonicalIncident(cut, content.fact.incident) === slug,
  );
}

function dateOf({ cut }: Knowledge, { content }: Report): Alternatives {
  const { when, period } = datesOf(content, publicationOf(sourceNamed(cut, content.source)));
  const date = when ?? period;
  if (date === undefined) throw new Error('an incident has a date');
  return date;
}

/** Leaves out what contains another; of equals the first stays. */
function withoutWider<Value>(
  values: readonly Value[],
  holds: (outer: Value, inner: Value) => boolean,
): readonly Value[] {
  return values.filter(
    (outer, at) =>
      !values.some(
        (inner, index) =>
          index !== at && holds(outer, inner) && (!holds(inner, outer) || index < at),
      ),
  );
}

function dateHolds(outer: Alternatives, inner: Alternatives): boolean {
  return inner.every((one) => outer.some((other) => contains(other, one)));
}

function withoutRepeated(dates: Alternatives): Alternatives {
  return dates.filter((one, at) => dates.findIndex((other) => sameBounds(one, other)) === at);
}

function hullOf(dates: Alternatives): Bounds {
  const [first, ...others] = dates;
  if (first === undefined) throw new Error('no dates');
  return hull(first, ...others);
}

/** The dates that all reports share; where none is shared, all that lies between them. */
function sharedDates(dates: readonly Alternatives[]): Alternatives {
  const [first, ...others] = withoutWider(dates, dateHolds);
  if (first === undefined) throw new Error('an incident has reports');
  let shared = first;
  for (const date of others)
    shared = shared
      .flatMap((one) => date.map((other) => intersection(one, other)))
      .filter((bounds) => !isEmpty(bounds));
  return shared.length > 0 ? withoutRepeated(shared) : [hullOf([first, ...others].flat())];
}

/** Every place that is named, but for those that surely hold another one. */
function exactest(
  { cut }: Knowledge,
  told: readonly (readonly string[])[],
  dates: Alternatives,
): readonly string[] {
  return withoutWider(
    [...new Set(told.flat())],
    (outer, inner) => liesInDuring(cut, inner, outer, dates) === 'CERTAIN',
  );
}

/** The places that all reports share; where none is shared, all of them. */
function sharedPlaces(
  { cut }: Knowledge,
  told: readonly (readonly string[])[],
  dates: Alternatives,
): readonly string[] {
  const within = (inner: string, outer: readonly string[]) =>
    outer.some((area) => liesInDuring(cut, inner, area, dates) === 'CERTAIN');
  const exact = told.map((places) =>
    withoutWider(places, (outer, inner) => within(inner, [outer])),
  );
  const narrow = withoutWider(exact, (outer, inner) =>
    inner.every((place) => within(place, outer)),
  );
  const shared = narrow.flat().filter((place) => narrow.every((places) => within(place, places)));
  return [...new Set(shared.length > 0 ? shared : narrow.flat())];
}

function valueShared<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function targetsShared(speaking: readonly Report[]): readonly Target[] {
  const told = speaking
    .map(({ content }) => content.fact.targets)
    .filter(({ length }) => length > 0);
  return [...new Set(told.flat())].filter((target) =>
    told.every((targets) => targets.includes(target)),
  );
}

function unitOf(speaking: readonly Report[]): IncidentUnit {
  const units = speaking.map(({ content }) => content.fact.unit);
  if (units.includes('EVENT')) return 'EVENT';
  return units.includes('SUMMARY') ? 'SUMMARY' : 'CAMPAIGN';
}

/** What is known of an incident; undefined without a report. */
function incidentNamed(known: Knowledge, slug: string): NaiveIncident | undefined {
  const reports = reportsOf(known, slug);
  if (reports.length === 0) return undefined;
  const own = reports.filter((report) => !isRepetition(report, reports));
  const sure = own.filter(({ visibility }) => visibility === 'CERTAIN');
  const speaking = sure.length > 0 ? sure : own;
  const told = speaking.map((report) => dateOf(known, report));
  const dates = sure.length > 0 ? sharedDates(told) : withoutRepeated(told.flat());
  const placed = speaking
    .map(({ content }) => content.places.map(({ place }) => place))
    .filter(({ length }) => length > 0);
  return {
    slug,
    reports,
    dates,
    places: sure.length > 0 ? sharedPlaces(known, placed, dates) : exactest(known, placed, dates),
    unit: unitOf(speaking),
    incidentKind: valueShared(
      speaking.map(({ content }) => content.fact.incidentKind).filter((kind) => kind !== 'UNKNOWN'),
    ),
    weapon: valueShared(
      speaking.map(({ content }) => content.fact.weapon).filter((weapon) => weapon !== undefined),
    ),
    targets: targetsShared(speaking),
  };
}

/** Every incident that is reported at all, in the order of slugs. */
export function incidentsOf(known: Knowledge): readonly NaiveIncident[] {
  const slugs = ofType(known.entries, 'IncidentReported').map(({ content }) =>
    canonicalIncident(known.cut, content.fact.incident),
  );
  return [...new Set(slugs)].sort().flatMap((slug) => {
    const incident = incidentNamed(known, slug);
    return incident === undefined ? [] : [incident];
  });
}
