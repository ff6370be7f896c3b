import { enumeration } from '../names/enumeration.js';
import { incidentName } from './incident-name.js';
import type { Incident } from '../incidents/incidents.js';
import { groupName } from '../names/naming.js';
import { responsibilityFor } from '../incidents/responsibility.js';
import type { Responsibility } from '../incidents/responsibility.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View } from '../view/view.js';

/**
 * An incident in words, with who is said to be behind it: "The suicide bombing in Peshawar on 4 March 2022; claimed by Islamic State –
 * Khorasan Province". What is only possible says so.
 */
export function incidentText(view: View, incident: Incident): string {
  const responsibility = responsibilityFor(view, incident);
  return capitalised(
    [
      incidentName(view, incident.slug),
      ...hedges(incident),
      ...behind('claimed by', view, responsibility.claimants),
      ...behind('attributed to', view, responsibility.attributed),
      ...contestedText(responsibility),
    ].join('; '),
  );
}

function hedges(incident: Incident): readonly string[] {
  return [
    ...(incident.visibility === 'POSSIBLE' ? ['only possibly published'] : []),
    ...(incident.datesDisagree ? ['reports disagree about the date'] : []),
    ...(incident.placesDisagree ? ['reports disagree about the place'] : []),
  ];
}

function behind(said: string, view: View, groups: SureGroups): readonly string[] {
  const names = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, certainty]) =>
      certainty === 'CERTAIN' ? groupName(view, group) : `possibly ${groupName(view, group)}`,
    );
  return names.length === 0 ? [] : [`${said} ${enumeration(names)}`];
}

function contestedText({ contested }: Responsibility): readonly string[] {
  if (contested === undefined) return [];
  return [contested === 'CERTAIN' ? 'contested' : 'possibly contested'];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
