import { ResolveField, Resolver } from '@nestjs/graphql';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import { orderingBounds } from '#libs/projections/incidents/entry-certainty';
import { dateText } from '#libs/time/date-text';
import { compareKeys } from '../connections/cursor.js';
import { computedPage, nestedList } from '../connections/lists.js';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import type * as Schema from '../graphql/schema-types.js';
import { entryNode } from '../nodes/entry-node.js';
import { reportedIncidentNode } from '../nodes/incident-node.js';
import { groupNode, placeNode, surely } from '../nodes/registry-nodes.js';
import { statisticNodeOf } from '../nodes/statistic-node.js';
import type { StatisticNode } from '../nodes/statistic-node.js';

@Resolver('Statistic')
export class StatisticResolver {
  @ResolveField()
  entry({ at, statistic }: StatisticNode) {
    return entryNode(at, statistic.entry);
  }

  @ResolveField()
  period({ at, statistic: { entry } }: StatisticNode) {
    return fuzzyDate(entry.content.date.period, orderingBounds(at.view, entry), dateText);
  }

  @ResolveField()
  places({ at, statistic: { entry } }: StatisticNode) {
    return entry.content.places.map(({ place }) => surely(placeNode(at, place), place));
  }

  @ResolveField()
  groups({ at, statistic: { entry } }: StatisticNode) {
    return entry.content.fact.groups.map((slug) => surely(groupNode(at, slug), slug));
  }

  @ResolveField()
  shareOf({ at, statistic: { entry } }: StatisticNode) {
    return statisticNodeOf(at, entry.content.fact.shareOf);
  }

  @ResolveField()
  includes(node: StatisticNode, args: Schema.StatisticIncludesArgs) {
    const { at, statistic } = node;
    const rows = statistic.includes
      .map((incident) => {
        const { earliest, latest } = boundsOfIncident(incident);
        return { incident, key: { order: [earliest, latest], id: incident.slug } };
      })
      .toSorted((a, b) => compareKeys(a.key, b.key));
    const asked = {
      ...nestedList('Statistic.includes', node, args),
      keyOf: ({ key }: (typeof rows)[number]) => key,
    };
    return computedPage(at, rows, asked, ({ incident }) => reportedIncidentNode(at, incident));
  }
}
