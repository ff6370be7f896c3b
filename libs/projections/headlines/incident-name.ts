import type { IncidentKind, IncidentUnit } from '#events/words';
import { incidentAt } from '../incidents/incidents.js';
import type { Incident, IncidentReport } from '../incidents/incidents.js';
import type { View } from '../view/view.js';
import { moment, period } from './dated.js';
import { placedIn } from './nouns.js';
import { remembered } from './remembered.js';
import { spaced } from './telling.js';

/** What kind of incident it was, as a noun. */
const INCIDENT_NOUN: Readonly<Record<IncidentKind, { one: string; many: string }>> = {
  ASSASSINATION: { one: 'assassination', many: 'assassinations' },
  ARMED_ASSAULT: { one: 'armed assault', many: 'armed assaults' },
  BOMBING: { one: 'bombing', many: 'bombings' },
  SUICIDE_BOMBING: { one: 'suicide bombing', many: 'suicide bombings' },
  HIJACKING: { one: 'hijacking', many: 'hijackings' },
  BARRICADE: { one: 'hostage-taking', many: 'hostage-takings' },
  KIDNAPPING: { one: 'kidnapping', many: 'kidnappings' },
  FACILITY: { one: 'attack on a facility', many: 'attacks on facilities' },
  UNARMED_ASSAULT: { one: 'unarmed assault', many: 'unarmed assaults' },
  OPERATION: { one: 'operation', many: 'operations' },
  BATTLE: { one: 'battle', many: 'battles' },
  UNKNOWN: { one: 'incident', many: 'incidents' },
};

/** "suicide bombing"; of several summed up "bombings"; "campaign of operations". */
export function incidentNoun(kind: IncidentKind, unit: IncidentUnit): string {
  const { one, many } = INCIDENT_NOUN[kind];
  switch (unit) {
    case 'EVENT':
      return one;
    case 'SUMMARY':
      return many;
    case 'CAMPAIGN':
      return kind === 'UNKNOWN' ? 'campaign' : `campaign of ${many}`;
  }
}

function width({ date }: IncidentReport): number {
  const bounds = (date.period ?? date.when)?.bounds;
  return bounds === undefined ? Infinity : bounds.latest - bounds.earliest;
}

function dateOf(report: IncidentReport): string {
  return report.content.fact.unit === 'EVENT'
    ? moment(report, report.content.date.when)
    : period(report);
}

/** The most exact date that a report gives; all of them where the reports disagree. */
function incidentDate({ reports, datesDisagree }: Incident): string {
  const all = [...new Set(reports.map(dateOf))].toSorted();
  if (datesDisagree) return all.join(' or ');
  const [exact] = reports.toSorted((a, b) => width(a) - width(b));
  return exact === undefined ? '' : dateOf(exact);
}

/** What has not been carried out is not called so. */
function outcomeText({ outcome }: Incident): string {
  return outcome === undefined || outcome === 'CARRIED_OUT' ? '' : outcome.toLowerCase();
}

const names = remembered();

/** An incident as a noun: "the suicide bombing in Peshawar on 4 March 2022"; by its key while no report of it is visible. */
export function incidentName(view: View, slug: string): string {
  const canonical = view.canonicalIncident(slug);
  const incident = incidentAt(view, canonical);
  return incident === undefined
    ? `the incident "${slug}"`
    : names(view, canonical, () => nameOf(view, incident));
}

function nameOf(view: View, incident: Incident): string {
  const places = incident.places.map((place) => ({ place, precision: 'EXACT' as const }));
  return spaced(
    'the',
    outcomeText(incident),
    incidentNoun(incident.incidentKind ?? 'UNKNOWN', incident.unit),
    placedIn(view, places),
    incidentDate(incident),
  );
}
