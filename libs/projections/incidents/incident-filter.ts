import type {
  IncidentKind,
  IncidentOutcome,
  IncidentUnit,
  Stance,
  Target,
  Weapon,
} from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest, not } from '#libs/time/certainty';
import { certaintyInPeriod } from '#libs/time/period';
import { boundsOfIncident } from './incidents.js';
import type { Incident, IncidentReport } from './incidents.js';
import type { Gazetteer } from '../places/gazetteer.js';
import { wasIn } from '../places/lies-within.js';
import { boundariesToday, gazetteerOf } from '../places/places.js';
import { withoutRepetitions } from '../view/repetitions.js';
import type { Responsibility } from './responsibility.js';
import type { View } from '../view/view.js';

/** Whose borders decide what lies in a place: those of the incident's date, or those of today. */
export type BoundaryRule = 'AT_THE_TIME' | 'TODAY';

/** Which incidents are meant. Lists hold alternatives; an absent field asks for nothing. */
export interface IncidentFilter {
  readonly group?: readonly string[];
  readonly place?: readonly string[];
  readonly boundaries?: BoundaryRule;
  readonly happened?: Bounds;
  readonly incidentKind?: readonly IncidentKind[];
  readonly unit?: readonly IncidentUnit[];
  readonly outcome?: readonly IncidentOutcome[];
  readonly weapon?: readonly Weapon[];
  readonly target?: readonly Target[];
  readonly contested?: boolean;
  readonly stance?: readonly Stance[];
}

/** What is counted unless something else is asked: incidents that took place, not campaigns, plans and foiled plots. */
const COUNTED_UNITS: readonly IncidentUnit[] = ['EVENT', 'SUMMARY'];
const COUNTED_OUTCOMES: readonly IncidentOutcome[] = ['CARRIED_OUT', 'FAILED'];

/** How surely an incident is meant by everything in the filter but its groups, at a valid time (an exclusive cut). */
export function matchesFilter(
  view: View,
  incident: Incident,
  responsibility: Responsibility,
  asked: { readonly filter: IncidentFilter; readonly validAt: number },
): Certainty | undefined {
  const { filter, validAt } = asked;
  return lowest(
    happenedBy(boundsOfIncident(incident), validAt),
    reportedAs(incident, filter),
    inPeriod(incident, filter.happened),
    inPlaces(view, incident, filter),
    isOneOf(incident.incidentKind ?? 'UNKNOWN', filter.incidentKind),
    isOneOf(incident.weapon, filter.weapon),
    hasOneOf(incident.targets, filter.target),
    isContested(responsibility, filter.contested),
  );
}

/** One report must say all of it: its unit, its outcome and its stance. */
function reportedAs(incident: Incident, filter: IncidentFilter): Certainty | undefined {
  const saying = withoutRepetitions(incident.reports).filter((report) => says(report, filter));
  return highest(...saying.map(({ visibility }) => visibility));
}

function says({ content }: IncidentReport, filter: IncidentFilter): boolean {
  const { unit, outcome } = content.fact;
  return isMeantAs({ unit, outcome, stance: content.stance }, filter);
}

/** Whether one report tells of an incident in the way that a filter asks for. */
export function isMeantAs(
  said: {
    readonly unit: IncidentUnit;
    readonly outcome: IncidentOutcome;
    readonly stance: Stance;
  },
  filter: IncidentFilter,
): boolean {
  return (
    (filter.unit ?? COUNTED_UNITS).includes(said.unit) &&
    (filter.outcome ?? COUNTED_OUTCOMES).includes(said.outcome) &&
    (filter.stance === undefined || filter.stance.includes(said.stance))
  );
}

function inPeriod(incident: Incident, period: Bounds | undefined): Certainty | undefined {
  return period === undefined ? 'CERTAIN' : certaintyInPeriod(incident.dates, period);
}

function inPlaces(view: View, incident: Incident, filter: IncidentFilter): Certainty | undefined {
  if (filter.place === undefined) return 'CERTAIN';
  const during = filter.boundaries === 'TODAY' ? boundariesToday(view) : boundsOfIncident(incident);
  const gazetteer = gazetteerOf(view);
  return highest(...filter.place.map((area) => wereIn(gazetteer, incident.places, area, during)));
}

/** Whether something that was at one of these places was in an area: surely when all of them lie in it. */
export function wereIn(
  gazetteer: Gazetteer,
  places: readonly string[],
  area: string,
  during: Bounds,
): Certainty | undefined {
  const each = places.map((place) => wasIn(gazetteer, place, area, during));
  if (each.length === 0) return undefined;
  return lowest(...each) ?? (highest(...each) === undefined ? undefined : 'POSSIBLE');
}

function isOneOf<Value>(
  value: Value | undefined,
  asked: readonly Value[] | undefined,
): Certainty | undefined {
  if (asked === undefined) return 'CERTAIN';
  return value !== undefined && asked.includes(value) ? 'CERTAIN' : undefined;
}

function hasOneOf<Value>(
  values: readonly Value[],
  asked: readonly Value[] | undefined,
): Certainty | undefined {
  return asked === undefined || values.some((value) => asked.includes(value))
    ? 'CERTAIN'
    : undefined;
}

function isContested(
  { contested }: Responsibility,
  asked: boolean | undefined,
): Certainty | undefined {
  if (asked === undefined) return 'CERTAIN';
  return asked ? contested : not(contested);
}
