import { highest, lowest } from '#libs/time/certainty';
import { groupsInRows } from '../ties/branch-rule.js';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { matchesFilter } from '../incidents/incident-filter.js';
import type { IncidentFilter } from '../incidents/incident-filter.js';
import { boundsOfIncident, incidentsOf } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupsUnder, responsibilityFor } from '../incidents/responsibility.js';
import type { View, ViewEntry } from '../view/view.js';

/** The certain incidents inside the period, the places, the targets and the groups of which a statistic speaks. */
export function certainIncidentsLike(
  view: View,
  validAt: number,
  statistic: ViewEntry<'StatisticReported'>,
): readonly Incident[] {
  const filter = filterOf(view, statistic);
  return [...incidentsOf(view).values()].filter((incident) =>
    isIncluded(view, validAt, incident, { statistic, filter }),
  );
}

function filterOf(
  view: View,
  { content, ...entry }: ViewEntry<'StatisticReported'>,
): IncidentFilter {
  const places = content.places.map(({ place }) => place);
  const { targets } = content.fact;
  return {
    happened: orderingBounds(view, { content, ...entry }),
    ...(places.length === 0 ? {} : { place: places }),
    ...(targets.length === 0 ? {} : { target: targets }),
  };
}

function isIncluded(
  view: View,
  validAt: number,
  incident: Incident,
  asked: { readonly statistic: ViewEntry<'StatisticReported'>; readonly filter: IncidentFilter },
): boolean {
  const { measure, groups } = asked.statistic.content.fact;
  const responsibility = responsibilityFor(view, incident);
  const matched = matchesFilter(view, incident, responsibility, {
    filter: asked.filter,
    validAt,
  });
  const claimed = measure === 'CLAIMED_ATTACKS';
  if (groups.length === 0 && !claimed) return matched === 'CERTAIN';
  const rows = groupsInRows(view, groupsUnder(claimed ? 'CLAIMED' : 'ANY', responsibility), {
    branches: 'AS_NAMED',
    included: groups.length === 0 ? undefined : groups,
    during: boundsOfIncident(incident),
  });
  return lowest(matched, highest(...rows.values())) === 'CERTAIN';
}
