import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { contains } from '#libs/time/bounds';
import { naiveBounds } from './bounds.js';
import type { Alternatives } from './dates.js';
import type { NaiveIncident } from './incidents.js';
import type { Knowledge } from './knowledge.js';
import { liesInDuring, placeNamed, placesOf } from './places.js';

export type DimensionName =
  | 'GROUP'
  | 'PLACE'
  | 'PROVINCE'
  | 'COUNTRY'
  | 'YEAR'
  | 'MONTH'
  | 'INCIDENT_KIND'
  | 'WEAPON'
  | 'TARGET';

const UNKNOWN = '(unknown)';

function periodsAround({ earliest }: Bounds): { readonly year: string; readonly month: string } {
  if (!Number.isFinite(earliest)) return { year: UNKNOWN, month: UNKNOWN };
  const text = new Date(earliest).toISOString();
  return { year: text.slice(0, 4), month: text.slice(0, 7) };
}

function surelyIn(dates: Alternatives, period: string): boolean {
  return period !== UNKNOWN && dates.every((date) => contains(naiveBounds(period), date));
}

/** The month or year that surely holds all its dates. */
function periodOf({ dates }: NaiveIncident, finest: 'YEAR' | 'MONTH'): string {
  const [first] = dates;
  if (first === undefined) return UNKNOWN;
  const { year, month } = periodsAround(first);
  if (finest === 'MONTH' && surelyIn(dates, month)) return month;
  return surelyIn(dates, year) ? year : UNKNOWN;
}

/** The places of some kinds that surely hold all places of an incident. */
function areasAround(
  { cut }: Knowledge,
  { places }: NaiveIncident,
  kinds: readonly PlaceKind[],
  borders: Alternatives,
): readonly string[] {
  if (places.length === 0) return [];
  return placesOf(cut).filter(
    (area) =>
      kinds.some((kind) => kind === placeNamed(cut, area)?.placeKind) &&
      places.every((place) => liesInDuring(cut, place, area, borders) === 'CERTAIN'),
  );
}

const SETTLED: readonly PlaceKind[] = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY', 'SITE'];

function placeOf(known: Knowledge, incident: NaiveIncident, borders: Alternatives): string {
  const [only, ...others] = incident.places;
  if (only !== undefined && others.length === 0) return only;
  const areas = areasAround(known, incident, SETTLED, borders);
  const finest = areas.filter((area) =>
    areas.every((other) => liesInDuring(known.cut, area, other, borders) === 'CERTAIN'),
  );
  return finest[0] ?? UNKNOWN;
}

function areaOf(
  known: Knowledge,
  incident: NaiveIncident,
  kinds: readonly PlaceKind[],
  borders: Alternatives,
): string {
  for (const kind of kinds) {
    const [area] = areasAround(known, incident, [kind], borders);
    if (area !== undefined) return area;
  }
  return UNKNOWN;
}

/** The rows of a dimension, other than that of groups, in which an incident stands. */
export function rowValues(
  known: Knowledge,
  incident: NaiveIncident,
  dimension: Exclude<DimensionName, 'GROUP'>,
  borders: Alternatives,
): readonly string[] {
  switch (dimension) {
    case 'PLACE':
      return [placeOf(known, incident, borders)];
    case 'PROVINCE':
      return [areaOf(known, incident, ['ADMIN1', 'COUNTRY'], borders)];
    case 'COUNTRY':
      return [areaOf(known, incident, ['COUNTRY'], borders)];
    case 'YEAR':
    case 'MONTH':
      return [periodOf(incident, dimension)];
    case 'INCIDENT_KIND':
      return [incident.incidentKind ?? UNKNOWN];
    case 'WEAPON':
      return [incident.weapon ?? UNKNOWN];
    case 'TARGET':
      return incident.targets;
  }
}
