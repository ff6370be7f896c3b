import { happenedBy, lowest } from '#libs/time/certainty';
import { enumeration } from '../names/enumeration.js';
import { familiesDuring } from '../ties/families.js';
import { incidentName } from '../headlines/incident-name.js';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { actingTogether, jointClaims } from '../incidents/joint-claims.js';
import { groupName } from '../names/naming.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import type { Responsibility } from '../incidents/responsibility.js';
import { union } from '../states/sure-groups.js';
import type { View, ViewEntry } from '../view/view.js';
import type { Finder, Finding, Side } from './finding.js';
import { incidentsSought } from './sought.js';

/** Incidents whose responsibility is contested: two families behind one that did not act jointly, or a denial of one behind it. */
export const responsibilityContradictions: Finder = (view, validAt, sought) =>
  incidentsSought(view, sought).flatMap((incident) => contestedIncident(view, validAt, incident));

function contestedIncident(view: View, validAt: number, incident: Incident): readonly Finding[] {
  const responsibility = responsibilityFor(view, incident);
  const during = boundsOfIncident(incident);
  const certainty = lowest(responsibility.contested, happenedBy(during, validAt));
  if (certainty === undefined) return [];
  const behind = union(responsibility.claimants, responsibility.attributed);
  const same = familiesDuring(view, during);
  const joint = jointClaims(view, responsibility.claims);
  const together = actingTogether(behind, joint, same);
  return [
    {
      subject: incident.slug,
      question: `Who was behind ${incidentName(view, incident.slug)}?`,
      sides: [
        ...together.map((groups) => claimingSide(view, groups, responsibility)),
        ...denyingSides(view, [...behind.keys()].toSorted(), responsibility),
      ],
      certainty,
      groups: [...behind.keys()].toSorted(),
      places: incident.places,
      incident: incident.slug,
      during,
    },
  ];
}

function claimingSide(
  view: View,
  groups: readonly string[],
  { claims, attributions }: Responsibility,
): Side {
  const isOne = (actor: string): boolean => groups.includes(view.canonicalGroup(actor));
  const entries: readonly ViewEntry[] = [
    ...claims.filter(({ content }) => isOne(content.fact.group)),
    ...attributions.filter(
      ({ content: { fact } }) => fact.finding === 'ATTRIBUTED' && isOne(fact.actor),
    ),
  ];
  return { answer: enumeration(groups.map((group) => groupName(view, group))), entries };
}

function denyingSides(
  view: View,
  behind: readonly string[],
  { denials }: Responsibility,
): readonly Side[] {
  return behind.flatMap((group) => {
    const entries = denials.filter(
      ({ content }) => view.canonicalGroup(content.fact.group) === group,
    );
    return entries.length === 0 ? [] : [{ answer: `not ${groupName(view, group)}`, entries }];
  });
}
