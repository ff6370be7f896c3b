import { ResolveField, Resolver } from '@nestjs/graphql';
import { statisticsAt } from '#libs/projections/statistics/statistics';
import { rowId } from '#libs/projections/tally/tally';
import { TOP_PAGE } from '../connections/connection.js';
import { computedPage, nestedList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import { incidentNode } from '../nodes/incident-node.js';
import { groupNode, placeNode } from '../nodes/registry-nodes.js';
import { statisticNode } from '../nodes/statistic-node.js';
import { tallyRowNode } from '../nodes/tally-node.js';
import type { TallyNode, TallyRowNode } from '../nodes/tally-node.js';
import { inOrder } from '../questions/incidents-asked.js';

@Resolver('Tally')
export class TallyResolver {
  @ResolveField()
  rows(node: TallyNode, args: Schema.TallyRowsArgs) {
    const { tally } = node;
    const asked = {
      ...nestedList('Tally.rows', node, args),
      page: TOP_PAGE,
      keyOf: (row: number) => ({
        order: tally.placeOf(row, args.orderBy),
        id: rowId(tally.row(row).key),
      }),
    };
    return computedPage(node.at, tally.rowsBy(args.orderBy), asked, (row) =>
      tallyRowNode(node, row),
    );
  }

  @ResolveField()
  statistics(node: TallyNode, args: Schema.TallyStatisticsArgs) {
    const { at, question } = node;
    const { group, place, happened, target } = question.filter;
    const filter = {
      ...(group === undefined ? {} : { group }),
      ...(place === undefined ? {} : { place }),
      ...(happened === undefined ? {} : { happened }),
      ...(target === undefined ? {} : { target }),
    };
    const rows = statisticsAt(at.view, at.basis.validAt, { filter, words: question.words })
      .filter(({ fit }) => fit === args.fit)
      .map((row, index) => ({ row, key: { order: [index], id: row.entry.uuid } }));
    const asked = {
      ...nestedList('Tally.statistics', node, args),
      keyOf: ({ key }: (typeof rows)[number]) => key,
    };
    return computedPage(at, rows, asked, ({ row }) => statisticNode(at, row));
  }
}

@Resolver('TallyRow')
export class TallyRowResolver {
  @ResolveField()
  group({ at, row }: TallyRowNode) {
    return row.key.group === undefined ? null : groupNode(at, row.key.group);
  }

  @ResolveField()
  place({ at, row }: TallyRowNode) {
    return row.key.place === undefined ? null : placeNode(at, row.key.place);
  }

  @ResolveField()
  counted(node: TallyRowNode, args: Schema.TallyRowCountedArgs) {
    const rows = inOrder(node.counted(), 'DATE');
    const asked = {
      ...nestedList('TallyRow.counted', node, args),
      keyOf: ({ key }: (typeof rows)[number]) => key,
    };
    return computedPage(node.at, rows, asked, ({ slug }) => incidentNode(node.at, slug));
  }
}
