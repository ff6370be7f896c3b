import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import type { Gazetteer } from '../places/gazetteer.js';
import { boundariesToday, gazetteerOf } from '../places/places.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { BoundaryRule } from '../incidents/incident-filter.js';
import type { View } from '../view/view.js';
import { monthHolding, yearHolding } from './periods.js';

/** What the rows of a tally are. GROUP and TARGET are covers: an incident may stand in several of their rows, or in none. */
export type TallyDimension =
  | 'GROUP'
  | 'PLACE'
  | 'PROVINCE'
  | 'COUNTRY'
  | 'YEAR'
  | 'MONTH'
  | 'INCIDENT_KIND'
  | 'WEAPON'
  | 'TARGET';

/** One value of a dimension, and how surely an incident has it; undefined where the dimension is unknown. */
export interface DimensionValue {
  readonly value: string | undefined;
  readonly certainty: Certainty;
}

const UNKNOWN: readonly DimensionValue[] = [{ value: undefined, certainty: 'CERTAIN' }];

function sure(value: string | undefined): readonly DimensionValue[] {
  return value === undefined ? UNKNOWN : [{ value, certainty: 'CERTAIN' }];
}

/** The rows of one dimension in which an incident falls; none only in a cover. */
export function valuesOf(
  dimension: TallyDimension,
  incident: Incident,
  context: { readonly view: View; readonly groups: SureGroups; readonly boundaries: BoundaryRule },
): readonly DimensionValue[] {
  const { view, groups, boundaries } = context;
  const during = boundaries === 'TODAY' ? boundariesToday(view) : boundsOfIncident(incident);
  switch (dimension) {
    case 'GROUP':
      return [...groups].map(([value, certainty]) => ({ value, certainty }));
    case 'TARGET':
      return incident.targets.map((value) => ({ value, certainty: 'CERTAIN' }));
    case 'PLACE':
      return sure(commonPlace(gazetteerOf(view), incident.places, during));
    case 'PROVINCE':
      return sure(commonProvince(gazetteerOf(view), incident.places, during));
    case 'COUNTRY':
      return sure(commonCountry(gazetteerOf(view), incident.places, during));
    case 'YEAR':
      return sure(yearHolding(boundsOfIncident(incident)));
    case 'MONTH':
      return sure(monthHolding(boundsOfIncident(incident)));
    case 'INCIDENT_KIND':
      return sure(incident.incidentKind);
    case 'WEAPON':
      return sure(incident.weapon);
  }
}

/** The one place of several where something may have been, or the nearest area that surely holds all of them. */
export function commonPlace(
  gazetteer: Gazetteer,
  places: readonly string[],
  during: Bounds,
): string | undefined {
  const [first, ...others] = places;
  if (first === undefined || others.length === 0) return first;
  return sureAreas(gazetteer, first, during).find((area) =>
    holdsAll(gazetteer, others, area, during),
  );
}

/** The province that surely holds all places where something may have been, else their country. */
export function commonProvince(
  gazetteer: Gazetteer,
  places: readonly string[],
  during: Bounds,
): string | undefined {
  return (
    commonArea(gazetteer, places, 'ADMIN1', during) ?? commonCountry(gazetteer, places, during)
  );
}

/** The country that surely holds all places where something may have been. */
export function commonCountry(
  gazetteer: Gazetteer,
  places: readonly string[],
  during: Bounds,
): string | undefined {
  return commonArea(gazetteer, places, 'COUNTRY', during);
}

function commonArea(
  gazetteer: Gazetteer,
  [first, ...others]: readonly string[],
  kind: PlaceKind,
  during: Bounds,
): string | undefined {
  if (first === undefined) return undefined;
  return sureAreas(gazetteer, first, during).find(
    (area) => gazetteer.kindOf(area) === kind && holdsAll(gazetteer, others, area, during),
  );
}

function sureAreas(gazetteer: Gazetteer, place: string, during: Bounds): readonly string[] {
  return [...gazetteer.areasOf(place, during)]
    .filter(([, certainty]) => certainty === 'CERTAIN')
    .map(([area]) => area);
}

function holdsAll(
  gazetteer: Gazetteer,
  places: readonly string[],
  area: string,
  during: Bounds,
): boolean {
  return places.every((place) => gazetteer.areasOf(place, during).get(area) === 'CERTAIN');
}
