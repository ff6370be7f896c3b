import type { Bounds } from '#libs/time/bounds';
import { happenedBy, lowest } from '#libs/time/certainty';
import type { Certainty } from '#libs/time/certainty';
import { MODE_WORDS, outsideScope, scopeOf } from '../ties/branch-scope.js';
import type { ScopeArea } from '../ties/branch-scope.js';
import { enumeration } from '../names/enumeration.js';
import { groupedBy } from '../view/grouped-by.js';
import { incidentName } from '../headlines/incident-name.js';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupName, placeName } from '../names/naming.js';
import { liesWithin } from '../places/places.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import { inOrder } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import type { Finder, Finding, Side } from './finding.js';
import { incidentsSought } from './sought.js';

type Claim = ViewEntry<'ResponsibilityClaimed'>;

/** Claims by a branch of incidents at a place that lay outside all that it was said to cover. */
export const scopeContradictions: Finder = (view, validAt, sought) =>
  incidentsSought(view, sought).flatMap((incident) => {
    const { claims } = responsibilityFor(view, incident);
    const byBranch = groupedBy(claims, ({ content }) => view.canonicalGroup(content.fact.group));
    return [...byBranch].flatMap(([branch, ofOne]) =>
      claimOutside(view, validAt, { incident, branch, claims: ofOne }),
    );
  });

interface Claimed {
  readonly incident: Incident;
  readonly branch: string;
  readonly claims: readonly Claim[];
}

function claimOutside(view: View, validAt: number, claimed: Claimed): readonly Finding[] {
  const { incident, branch, claims } = claimed;
  const during = boundsOfIncident(incident);
  const certainty = lowest(
    outsideAll(view, branch, incident, during),
    claims.some(({ visibility }) => visibility === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    happenedBy(during, validAt),
  );
  if (certainty === undefined) return [];
  return [
    {
      subject: `${branch} ${incident.slug}`,
      question: `Did ${groupName(view, branch)} act where ${incidentName(view, incident.slug)} was?`,
      sides: sidesOf(view, claimed, during),
      certainty,
      groups: [branch],
      places: incident.places,
      incident: incident.slug,
      during,
    },
  ];
}

/** Somewhere among the places of the incident, so that all of them must lie outside. */
function outsideAll(
  view: View,
  branch: string,
  { places }: Incident,
  during: Bounds,
): Certainty | undefined {
  if (places.length === 0) return undefined;
  return lowest(...places.map((place) => outsideScope(view, branch, place, during)));
}

/** Who says that it claims the incident or covers its place, against who says what it covers instead. */
function sidesOf(
  view: View,
  { incident, branch, claims }: Claimed,
  during: Bounds,
): readonly Side[] {
  const areas = scopeOf(view, branch, during.latest);
  const within = areas.filter((area) => covers(view, area, incident, during));
  const others = areas.filter((area) => !within.includes(area));
  return [
    {
      answer: 'yes: it claims it',
      entries: inOrder([
        ...claims,
        ...incident.reports,
        ...within.flatMap(({ evidence }) => evidence),
      ]),
    },
    {
      answer: `no: ${enumeration(others.map(({ mode, place }) => `${MODE_WORDS[mode]} ${placeName(view, place)}`))}`,
      entries: inOrder(others.flatMap(({ evidence }) => evidence)),
    },
  ];
}

function covers(view: View, area: ScopeArea, { places }: Incident, during: Bounds): boolean {
  return (
    area.mode !== 'EXCLUDES' &&
    places.some((place) => liesWithin(view, place, area.place, during) !== undefined)
  );
}
