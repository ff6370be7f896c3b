import { incidentAt } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import type { Answer } from '../answers/answer.js';
import { globalId } from './global-id.js';

export type IncidentNode = ReturnType<typeof incidentNode>;

/** An incident by any slug under which it goes; it may be named without being reported. */
export function incidentNode(at: Answer, named: string) {
  const slug = at.view.canonicalIncident(named);
  return nodeOf(at, slug, incidentAt(at.view, slug));
}

/** An incident that is reported. */
export function reportedIncidentNode(at: Answer, incident: Incident): IncidentNode {
  return nodeOf(at, incident.slug, incident);
}

function nodeOf(at: Answer, slug: string, incident: Incident | undefined) {
  return {
    __typename: 'Incident' as const,
    at,
    incident,
    id: globalId('incident', slug, at.basis.token),
    slug,
    reported: incident !== undefined,
    ...(incident === undefined ? UNREPORTED : attributesOf(incident)),
  };
}

/** What is known of an incident that is only named; what is absent is shown as null. */
const UNREPORTED = { targets: [] };

function attributesOf(incident: Incident) {
  const { unit, violence, incidentKind, weapon, targets, outcome } = incident;
  return { unit, violence, incidentKind, weapon, targets, outcome };
}
