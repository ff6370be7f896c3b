import type {
  IncidentKind,
  IncidentOutcome,
  IncidentUnit,
  Target,
  ViolenceType,
  Weapon,
} from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { contains, hull, intersection, isEmpty } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { countingAbout } from './about-incident.js';
import { perView } from '../view/per-view.js';
import { remembered } from '../view/remembered.js';
import { withoutRepetitions } from '../view/repetitions.js';
import { gazetteerOf } from '../places/places.js';
import type { View, ViewEntry } from '../view/view.js';

export type IncidentReport = ViewEntry<'IncidentReported'>;

/** What all visible reports of one incident say together. */
export interface Incident {
  readonly slug: string;
  /** Every slug under which it was reported, before matching. */
  readonly slugs: readonly string[];
  readonly reports: readonly IncidentReport[];
  /** Whether a report is surely or only possibly out. */
  readonly visibility: Certainty;
  /** When it happened; several where the reports leave alternatives. */
  readonly dates: readonly Bounds[];
  readonly datesDisagree: boolean;
  /** Where it happened, as exactly as the reports say together. Several places: somewhere among them. */
  readonly places: readonly string[];
  readonly placesDisagree: boolean;
  readonly unit: IncidentUnit;
  readonly incidentKind: IncidentKind | undefined;
  readonly violence: ViolenceType | undefined;
  readonly weapon: Weapon | undefined;
  readonly targets: readonly Target[];
  readonly outcome: IncidentOutcome | undefined;
}

/** The bounds within which an incident happened, whatever the alternatives. */
export function boundsOfIncident(incident: Incident): Bounds {
  const [first, ...others] = incident.dates;
  if (first === undefined) throw new Error(`${incident.slug} has no date`);
  return hull(first, ...others);
}

const incidentIn = perView((view) => remembered((slug: string) => readIncident(view, slug)));

/** The incident that is listed under a slug; undefined while no report of it is visible, and for one that is listed under another. */
export function incidentAt(view: View, slug: string): Incident | undefined {
  return incidentIn(view)(slug);
}

function readIncident(view: View, slug: string): Incident | undefined {
  if (view.canonicalIncident(slug) !== slug) return undefined;
  const reports = countingAbout(view, slug, 'IncidentReported');
  const [first, ...others] = reports;
  return first === undefined ? undefined : incidentFrom(view, slug, [first, ...others]);
}

/** Every incident with at least one visible report, by canonical slug, in the order of slugs. */
export const incidentsOf = perView((view): ReadonlyMap<string, Incident> => {
  const slugs = new Set(
    view
      .standingOf('IncidentReported')
      .map(({ content }) => view.canonicalIncident(content.fact.incident)),
  );
  return new Map(
    [...slugs].toSorted().flatMap((slug) => {
      const incident = incidentAt(view, slug);
      return incident === undefined ? [] : [[slug, incident] as const];
    }),
  );
});

/** What the visible reports of one incident, in the order of their UUIDs, say together. Of the view only its borders count. */
export function incidentFrom(
  view: View,
  slug: string,
  reports: readonly [IncidentReport, ...IncidentReport[]],
): Incident {
  const own = withoutRepetitions(reports);
  const sure = own.filter(({ visibility }) => visibility === 'CERTAIN');
  const speaking = sure.length > 0 ? sure : own;
  const dates = combinedDates(speaking.map(datesOf), sure.length > 0);
  const during = hullOf(dates.dates);
  const places = combinedPlaces(view, speaking, { during, mayNarrow: sure.length > 0 });
  const facts = speaking.map(({ content }) => content.fact);
  return {
    slug,
    slugs: [...new Set(reports.map(({ content }) => content.fact.incident))].toSorted(),
    reports,
    visibility: highest(...reports.map(({ visibility }) => visibility)) ?? 'POSSIBLE',
    dates: dates.dates,
    datesDisagree: dates.disagree,
    places: places.places,
    placesDisagree: places.disagree,
    unit: leastUnit(facts.map(({ unit }) => unit)),
    incidentKind: sharedValue(facts.map(({ incidentKind }) => saidKind(incidentKind))),
    violence: sharedValue(facts.map(({ violence }) => violence)),
    weapon: sharedValue(facts.map(({ weapon }) => weapon)),
    targets: sharedElements(facts.map(({ targets }) => targets)),
    outcome: sharedValue(facts.map(({ outcome }) => outcome)),
  };
}

function datesOf(report: IncidentReport): readonly Bounds[] {
  const date = report.date.period ?? report.date.when;
  return date === undefined ? [report.published] : date.each;
}

function hullOf(dates: readonly Bounds[]): Bounds {
  const [first, ...others] = dates;
  return first === undefined ? { earliest: -Infinity, latest: Infinity } : hull(first, ...others);
}

/** The dates on which sure reports agree; what is only possibly out narrows nothing, and what cannot be agreed on stays side by side. */
function combinedDates(
  reported: readonly (readonly Bounds[])[],
  mayNarrow: boolean,
): { readonly dates: readonly Bounds[]; readonly disagree: boolean } {
  const [first, ...others] = reported;
  if (first === undefined) return { dates: [], disagree: false };
  if (!mayNarrow) return { dates: reported.flat(), disagree: false };
  let agreed: readonly Bounds[] = first;
  for (const dates of others) {
    const common = agreed.flatMap((one) =>
      dates.map((other) => intersection(one, other)).filter((both) => !isEmpty(both)),
    );
    if (common.length === 0) return { dates: [hullOf(mostExact(reported).flat())], disagree: true };
    agreed = common;
  }
  return { dates: agreed, disagree: false };
}

/** The dates of the reports, but for one that holds all dates of another and so adds nothing. */
function mostExact(reported: readonly (readonly Bounds[])[]): readonly (readonly Bounds[])[] {
  return reported.filter(
    (dates) => !reported.some((others) => holds(dates, others) && !holds(others, dates)),
  );
}

function holds(dates: readonly Bounds[], others: readonly Bounds[]): boolean {
  return others.every((other) => dates.some((date) => contains(date, other)));
}

/**
 * Where an incident happened by all reports that name a place: somewhere among what each of them names, and so among what they
 * share. Where they share nothing, every place stays.
 */
function combinedPlaces(
  view: View,
  reports: readonly IncidentReport[],
  { during, mayNarrow }: { readonly during: Bounds; readonly mayNarrow: boolean },
): { readonly places: readonly string[]; readonly disagree: boolean } {
  const named = reports
    .map(({ content }) => content.places.map(({ place }) => place))
    .filter((places) => places.length > 0);
  const only = onePlace(named);
  if (only !== undefined) return { places: [only], disagree: false };
  const gazetteer = gazetteerOf(view);
  const lies: Lies = (place, area) =>
    place === area || gazetteer.areasOf(place, during).get(area) === 'CERTAIN';
  const reported = named.map((places) => exactest(places, lies));
  const [first, ...others] = reported;
  if (first === undefined || !mayNarrow)
    return { places: exactest(reported.flat(), lies), disagree: false };
  let agreed = first;
  for (const places of others) {
    const common = sharedPlaces(agreed, places, lies);
    if (common.length === 0)
      return { places: exactest(narrowest(reported, lies).flat(), lies), disagree: true };
    agreed = exactest(common, lies);
  }
  return { places: agreed, disagree: false };
}

/** The place that all of them name, and no other. */
function onePlace(named: readonly (readonly string[])[]): string | undefined {
  const only = named[0]?.[0];
  return named.every((places) => places.every((place) => place === only)) ? only : undefined;
}

/** The places of the reports, but for one that holds all places of another and so adds nothing. */
function narrowest(
  reported: readonly (readonly string[])[],
  lies: Lies,
): readonly (readonly string[])[] {
  const holdsAll = (areas: readonly string[], places: readonly string[]): boolean =>
    places.every((place) => areas.some((area) => lies(place, area)));
  return reported.filter(
    (areas) => !reported.some((others) => holdsAll(areas, others) && !holdsAll(others, areas)),
  );
}

/** Whether a place lies surely in an area, which may be the place itself. */
type Lies = (place: string, area: string) => boolean;

/** Of places of which one lies in another only the inner ones, each once, in the order of their slugs. */
function exactest(places: readonly string[], lies: Lies): readonly string[] {
  const each = [...new Set(places)].toSorted();
  return each.filter((area) => !each.some((place) => place !== area && lies(place, area)));
}

function sharedPlaces(
  one: readonly string[],
  other: readonly string[],
  lies: Lies,
): readonly string[] {
  return one.flatMap((place) =>
    other.flatMap((area) => {
      if (lies(place, area)) return [place];
      return lies(area, place) ? [area] : [];
    }),
  );
}

function leastUnit(units: readonly IncidentUnit[]): IncidentUnit {
  if (units.includes('EVENT')) return 'EVENT';
  return units.includes('SUMMARY') ? 'SUMMARY' : 'CAMPAIGN';
}

function saidKind(kind: IncidentKind): IncidentKind | undefined {
  return kind === 'UNKNOWN' ? undefined : kind;
}

/** The value on which all reports that give one agree. */
function sharedValue<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** What stands in every list that says anything. */
function sharedElements<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const [first, ...others] = lists.filter((list) => list.length > 0);
  return [...new Set(first ?? [])].filter((value) => others.every((list) => list.includes(value)));
}
