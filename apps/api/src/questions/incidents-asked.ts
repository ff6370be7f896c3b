import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import { tallyAt } from '#libs/projections/tally/tally';
import type { CountedIncident } from '#libs/projections/tally/tally';
import type { Answer } from '../answers/answer.js';
import { compareKeys } from '../connections/cursor.js';
import type { SortKey } from '../connections/cursor.js';
import type { IncidentOrder } from '../graphql/schema-types.js';

/** An incident of a list, with its place in it. */
export interface AskedIncident {
  readonly counted: CountedIncident;
  readonly key: SortKey;
}

/** The incidents that a filter means, in order; a group has one by any involvement. */
export function incidentsAsked(
  { view, basis }: Answer,
  filter: IncidentFilter,
  orderBy: IncidentOrder,
): readonly AskedIncident[] {
  const { counted } = tallyAt(view, basis.validAt, {
    filter,
    groupBy: [],
    attribution: 'INVOLVED',
    branches: 'AS_NAMED',
    casualties: 'WIDEST',
    counting: 'AS_REPORTED',
    words: 'AS_REPORTED',
  });
  return inOrder(counted, orderBy);
}

/** Incidents in an order, each with its place in it. */
export function inOrder(
  counted: readonly CountedIncident[],
  orderBy: IncidentOrder,
): readonly AskedIncident[] {
  return counted
    .map((one) => ({ counted: one, key: { order: orderOf(one, orderBy), id: one.incident.slug } }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
}

function orderOf({ incident, casualties }: CountedIncident, orderBy: IncidentOrder) {
  switch (orderBy) {
    case 'DATE': {
      const { earliest, latest } = boundsOfIncident(incident);
      return [earliest, latest];
    }
    case 'MOST_KILLED':
      return mostFirst(casualties.killed);
    case 'MOST_WOUNDED':
      return mostFirst(casualties.wounded);
  }
}

function mostFirst({ low, best }: { readonly low: number | null; readonly best: number | null }) {
  return [-(low ?? 0), -(best ?? low ?? 0)];
}
