import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import type { ListedIncident } from '#libs/projections/tally/tally-answer';
import type { Answer } from '../answers/answer.js';
import { countedAt } from '../answers/counted-at.js';
import { compareKeys } from '../connections/cursor.js';
import type { SortKey } from '../connections/cursor.js';
import type { IncidentOrder } from '../graphql/schema-types.js';

/** An incident of a list, with its place in it. */
export interface AskedIncident {
  readonly slug: string;
  readonly key: SortKey;
}

/** The incidents that a filter means, in order; a group has one by any involvement. */
export function incidentsAsked(
  at: Answer,
  filter: IncidentFilter,
  orderBy: IncidentOrder,
): readonly AskedIncident[] {
  const { counted } = countedAt(at, {
    filter,
    groupBy: [],
    attribution: 'INVOLVED',
    branches: 'AS_NAMED',
    casualties: 'WIDEST',
    counting: 'AS_REPORTED',
    words: 'AS_REPORTED',
  });
  return inOrder(counted(), orderBy);
}

/** Incidents in an order, each with its place in it. */
export function inOrder(
  counted: readonly ListedIncident[],
  orderBy: IncidentOrder,
): readonly AskedIncident[] {
  return counted
    .map((one) => ({ slug: one.slug, key: { order: orderOf(one, orderBy), id: one.slug } }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
}

function orderOf({ happened, killed, wounded }: ListedIncident, orderBy: IncidentOrder) {
  switch (orderBy) {
    case 'DATE':
      return [happened.earliest, happened.latest];
    case 'MOST_KILLED':
      return mostFirst(killed);
    case 'MOST_WOUNDED':
      return mostFirst(wounded);
  }
}

function mostFirst({ low, best }: { readonly low: number | null; readonly best: number | null }) {
  return [-(low ?? 0), -(best ?? low ?? 0)];
}
