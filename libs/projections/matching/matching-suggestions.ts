import type { Bounds } from '#libs/time/bounds';
import { overlaps } from '#libs/time/bounds';
import { DAY } from '#libs/time/calendar';
import { happenedBy } from '#libs/time/certainty';
import { byCodeUnits } from '../view/components.js';
import { groupsBehind } from '../incidents/groups-behind.js';
import { boundsOfIncident, incidentsOf } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { incidentName } from '../headlines/incident-name.js';
import { matchingReasons } from './matching-reasons.js';
import type { MatchingReason } from './matching-reasons.js';
import { perView } from '../view/per-view.js';
import { liesWithin } from '../places/places.js';
import { includedGroups } from '../ties/roll-up.js';
import { sorted, sortText } from '../names/sort-text.js';
import type { View } from '../view/view.js';

/** Two incidents that were reported apart and may be one. It only suggests: matching them is a decision of its own. */
export interface MatchingSuggestion {
  /** The two slugs, in their order. */
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
  readonly incidents: readonly [Incident, Incident];
  /** From 1 to 100; the sum of what its reasons add and take away. */
  readonly score: number;
  readonly reasons: readonly MatchingReason[];
}

/** Which suggestions are meant; lists hold alternatives. */
export interface MatchingFilter {
  readonly leastScore?: number;
  readonly group?: readonly string[];
  readonly place?: readonly string[];
  readonly incident?: readonly string[];
  readonly happened?: Bounds;
}

/** Dates vaguer than this say too little for a suggestion. */
const VAGUEST = 366 * DAY;

/** The suggestions that are known at an exclusive cut of valid time, the highest score first. */
export function matchingSuggestionsAt(
  view: View,
  validAt: number,
  filter: MatchingFilter = {},
): readonly MatchingSuggestion[] {
  return suggestionsOf(view).filter(
    (suggestion) =>
      suggestion.incidents.every(
        (incident) => happenedBy(boundsOfIncident(incident), validAt) !== undefined,
      ) && isMeant(view, suggestion, filter),
  );
}

const suggestionsOf = perView((view): readonly MatchingSuggestion[] =>
  sorted(pairsToCompare(view).flatMap((pair) => suggestionOf(view, pair))),
);

type Pair = readonly [Incident, Incident];

/** Pairs whose dates overlap, of one unit, that nobody has decided to be two. Going by date, each meets only those that are near. */
function pairsToCompare(view: View): readonly Pair[] {
  const separated = separatedPairs(view);
  const byStart = [...incidentsOf(view).values()]
    .map((incident) => ({ incident, bounds: boundsOfIncident(incident) }))
    .filter(({ bounds }) => bounds.latest - bounds.earliest <= VAGUEST)
    .toSorted((a, b) => a.bounds.earliest - b.bounds.earliest);
  const pairs: Pair[] = [];
  let open: typeof byStart = [];
  for (const next of byStart) {
    open = open.filter(({ bounds }) => bounds.latest > next.bounds.earliest);
    for (const { incident } of open)
      if (mayBeOne(incident, next.incident, separated))
        pairs.push(inOrder(incident, next.incident));
    open = [...open, next];
  }
  return pairs;
}

function inOrder(one: Incident, other: Incident): Pair {
  return byCodeUnits(one.slug, other.slug) < 0 ? [one, other] : [other, one];
}

function mayBeOne(one: Incident, other: Incident, separated: ReadonlySet<string>): boolean {
  return (
    one.unit === other.unit &&
    one.dates.some((date) => other.dates.some((another) => overlaps(date, another))) &&
    !separated.has(
      inOrder(one, other)
        .map(({ slug }) => slug)
        .join(' '),
    )
  );
}

/** The pairs, under canonical slugs, of which some members were separated by the last decision about them. */
function separatedPairs(view: View): ReadonlySet<string> {
  const last = new Map<string, boolean>();
  for (const { position, value } of view.chronicle.incidentMatches) {
    if (position > view.cut.position) break;
    last.set(value.pair.toSorted(byCodeUnits).join(' '), value.joined);
  }
  return new Set(
    [...last]
      .filter(([, joined]) => !joined)
      .map(([pair]) => pair.split(' ').map(view.canonicalIncident).toSorted(byCodeUnits).join(' ')),
  );
}

const MOST = 100;

function suggestionOf(view: View, incidents: Pair): readonly MatchingSuggestion[] {
  const reasons = matchingReasons(view, incidents);
  const sum = (reasons ?? []).reduce((points, reason) => points + reason.points, 0);
  const score = Math.min(MOST, sum);
  if (reasons === undefined || score <= 0) return [];
  const [one, other] = incidents;
  const key = `${one.slug} ${other.slug}`;
  const why = reasons.map(({ text }) => text).join('; ');
  return [
    {
      key,
      sortKey: sortText(MOST - score, key),
      text: `${capitalised(incidentName(view, one.slug))} may be ${incidentName(view, other.slug)}: ${why} (${String(score)} of 100)`,
      incidents,
      score,
      reasons,
    },
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isMeant(
  view: View,
  { incidents, score }: MatchingSuggestion,
  { leastScore = 0, group, place, incident: slugs, happened }: MatchingFilter,
): boolean {
  const asked = slugs?.map(view.canonicalIncident);
  return (
    score >= leastScore &&
    (asked === undefined || incidents.some(({ slug }) => asked.includes(slug))) &&
    incidents.some(
      (incident) =>
        isIn(view, incident, place) &&
        isOf(view, incident, group) &&
        (happened === undefined || overlaps(boundsOfIncident(incident), happened)),
    )
  );
}

function isIn(view: View, incident: Incident, areas: readonly string[] | undefined): boolean {
  const during = boundsOfIncident(incident);
  return (
    areas === undefined ||
    incident.places.some((place) =>
      areas.some((area) => liesWithin(view, place, area, during) !== undefined),
    )
  );
}

function isOf(view: View, incident: Incident, asked: readonly string[] | undefined): boolean {
  if (asked === undefined) return true;
  const included = includedGroups(view, asked, boundsOfIncident(incident));
  return groupsBehind(view, incident).some((group) => included.has(group));
}
