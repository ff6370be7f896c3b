import type { PlaceKind } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { contains } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { boundsOf } from '#libs/time/edtf';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { areasOf, boundariesToday } from '../places/places.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { BoundaryRule } from '../incidents/incident-filter.js';
import type { View } from '../view/view.js';

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
      return sure(commonPlace(view, incident, during));
    case 'PROVINCE':
      return sure(
        commonArea(view, incident, 'ADMIN1', during) ??
          commonArea(view, incident, 'COUNTRY', during),
      );
    case 'COUNTRY':
      return sure(commonArea(view, incident, 'COUNTRY', during));
    case 'YEAR':
      return sure(periodHolding(boundsOfIncident(incident), [yearOf]));
    case 'MONTH':
      return sure(periodHolding(boundsOfIncident(incident), [monthOf, yearOf]));
    case 'INCIDENT_KIND':
      return sure(incident.incidentKind);
    case 'WEAPON':
      return sure(incident.weapon);
  }
}

/** The one place of an incident, or the nearest area that surely holds all the places where it may have been. */
function commonPlace(view: View, incident: Incident, during: Bounds): string | undefined {
  const [first, ...others] = incident.places;
  if (first === undefined || others.length === 0) return first;
  return sureAreas(view, first, during).find((area) => holdsAll(view, others, area, during));
}

function commonArea(
  view: View,
  incident: Incident,
  kind: PlaceKind,
  during: Bounds,
): string | undefined {
  const [first, ...others] = incident.places;
  if (first === undefined) return undefined;
  return sureAreas(view, first, during).find(
    (area) => view.places.get(area)?.placeKind === kind && holdsAll(view, others, area, during),
  );
}

function sureAreas(view: View, place: string, during: Bounds): readonly string[] {
  return [...areasOf(view, place, during)]
    .filter(([, certainty]) => certainty === 'CERTAIN')
    .map(([area]) => area);
}

function holdsAll(view: View, places: readonly string[], area: string, during: Bounds): boolean {
  return places.every((place) => areasOf(view, place, during).get(area) === 'CERTAIN');
}

/** The first calendar period, finest first, that holds all of the bounds. */
function periodHolding(
  bounds: Bounds,
  periods: readonly ((moment: Date) => string)[],
): string | undefined {
  if (!Number.isFinite(bounds.earliest)) return undefined;
  const earliest = new Date(bounds.earliest);
  return periods.map((period) => period(earliest)).find((edtf) => contains(boundsOf(edtf), bounds));
}

function yearOf(moment: Date): string {
  return moment.toISOString().slice(0, 4);
}

function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}
