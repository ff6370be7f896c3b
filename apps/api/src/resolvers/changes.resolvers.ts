import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Basis } from '#libs/projections/basis/basis';
import { affiliationChangeText, entryChangeText } from '#libs/projections/changes/change-text';
import { changesBetween } from '#libs/projections/changes/changes-between';
import type { Clocks } from '#libs/projections/changes/changes-between';
import { incidentAt } from '#libs/projections/incidents/incidents';
import type { Answer } from '../answers/answer.js';
import { Answers } from '../answers/answers.js';
import type { PageArguments } from '../connections/connection.js';
import type { SortKey } from '../connections/cursor.js';
import { computedPage, nestedList } from '../connections/lists.js';
import type { ListQuestion } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import {
  affiliationChangeNode,
  changesNode,
  entryChangeNode,
  tallyRowChangeNode,
} from '../nodes/change-nodes.js';
import type {
  AffiliationChangeNode,
  ChangesNode,
  EntryChangeNode,
  TallyRowChangeNode,
} from '../nodes/change-nodes.js';
import { chronologyNode } from '../nodes/chronology-node.js';
import type { ChronologyNode } from '../nodes/chronology-node.js';
import { entryNodeOf } from '../nodes/entry-node.js';
import { reportedIncidentNode } from '../nodes/incident-node.js';
import { groupNode, surely } from '../nodes/registry-nodes.js';
import { affiliationNode } from '../nodes/state-nodes.js';
import { asOfAsked } from '../questions/as-of-asked.js';
import { NodeFinder } from '../questions/node-finder.js';

function clocksOf({ position, publishedBy, validAt }: Basis): Clocks {
  return { position, publishedBy, validAt };
}

/** What a tally by group with nothing else asked is asked for by. */
const BY_GROUP = JSON.stringify({ groupBy: ['GROUP'] });

/** Everything that the resolver of the changes is handed. */
type Resolving = [
  node: ChronologyNode,
  args: Schema.ChronologyChangesArgs,
  context: unknown,
  info: GraphQLResolveInfo,
];

@Resolver('Chronology')
export class ChronologyChangesResolver {
  readonly #answers: Answers;
  readonly #nodes: NodeFinder;

  constructor(@Inject(Answers) answers: Answers, @Inject(NodeFinder) nodes: NodeFinder) {
    this.#answers = answers;
    this.#nodes = nodes;
  }

  @ResolveField()
  async changes(...[{ at }, args, , { schema }]: Resolving) {
    const since = await this.#answers.since(asOfAsked(args.since), at.basis);
    const [from, to] = [clocksOf(since.basis), clocksOf(at.basis)];
    const viewOf = this.#answers.viewOf.bind(this.#answers);
    const changes = changesBetween(this.#answers.chronicle, from, to, viewOf);
    return changesNode({ since, at, changes }, (answer) =>
      this.#nodes.tally(answer, BY_GROUP, schema),
    );
  }
}

interface Keyed {
  readonly key: SortKey;
}

function keyedPage<Row extends Keyed, Node>(
  at: Answer,
  rows: readonly Row[],
  list: ListQuestion,
  nodeOf: (row: Row) => Node,
) {
  return computedPage(at, rows, { ...list, keyOf: ({ key }) => key }, nodeOf);
}

@Resolver('Changes')
export class ChangesResolver {
  @ResolveField()
  before({ since }: ChangesNode) {
    return chronologyNode(since);
  }

  @ResolveField()
  after({ at }: ChangesNode) {
    return chronologyNode(at);
  }

  @ResolveField()
  entries(node: ChangesNode, args: Schema.ChangesEntriesArgs) {
    const rows = node.changes.entries
      .filter(
        ({ change, clock }) =>
          (args.change?.includes(change) ?? true) && (args.clock?.includes(clock) ?? true),
      )
      .map((told, index) => ({ told, key: { order: [index], id: told.uuid } }));
    return keyedPage(node.at, rows, nestedList('Changes.entries', node, args), ({ told }) =>
      entryChangeNode(node, told),
    );
  }

  @ResolveField()
  affiliations(node: ChangesNode, args: PageArguments) {
    const rows = node.changes.affiliations.map((told) => ({
      told,
      key: { order: [], id: told.key },
    }));
    return keyedPage(node.at, rows, nestedList('Changes.affiliations', node, args), ({ told }) =>
      affiliationChangeNode(node, told),
    );
  }

  @ResolveField()
  tallyRows(node: ChangesNode, args: PageArguments) {
    const rows = node.changes.tallyRows.map((told) => ({
      told,
      key: { order: [], id: told.group },
    }));
    return keyedPage(node.at, rows, nestedList('Changes.tallyRows', node, args), ({ told }) =>
      tallyRowChangeNode(node, told),
    );
  }

  @ResolveField()
  tallyBefore({ since, tallyAt }: ChangesNode) {
    return tallyAt(since);
  }

  @ResolveField()
  tallyAfter({ at, tallyAt }: ChangesNode) {
    return tallyAt(at);
  }
}

@Resolver('EntryChange')
export class EntryChangeResolver {
  @ResolveField()
  text({ since, at, told }: EntryChangeNode) {
    return entryChangeText(told, { before: since.view, after: at.view });
  }

  @ResolveField()
  before({ since, uuid }: EntryChangeNode) {
    return entryNodeOf(since, uuid);
  }

  @ResolveField()
  after({ at, uuid }: EntryChangeNode) {
    return entryNodeOf(at, uuid);
  }

  @ResolveField()
  by({ since, at, told }: EntryChangeNode) {
    return entryNodeOf(told.undone ? since : at, told.by);
  }
}

@Resolver('AffiliationChange')
export class AffiliationChangeResolver {
  @ResolveField()
  text({ told }: AffiliationChangeNode) {
    return affiliationChangeText(told);
  }

  @ResolveField()
  before({ since, told: { before } }: AffiliationChangeNode) {
    return before === undefined ? null : affiliationNode(since, before);
  }

  @ResolveField()
  after({ at, told: { after } }: AffiliationChangeNode) {
    return after === undefined ? null : affiliationNode(at, after);
  }
}

@Resolver('TallyRowChange')
export class TallyRowChangeResolver {
  @ResolveField()
  text(node: TallyRowChangeNode) {
    const [before, after] = [node.rowAt(node.since), node.rowAt(node.at)];
    if (before === undefined) return `New: ${after?.text ?? ''}`;
    return after === undefined ? `Gone: ${before.text}` : `${before.text} → ${after.text}`;
  }

  @ResolveField()
  group({ since, at, told }: TallyRowChangeNode) {
    return groupNode(at, told.group) ?? surely(groupNode(since, told.group), told.group);
  }

  @ResolveField()
  before({ since, rowAt }: TallyRowChangeNode) {
    return rowAt(since);
  }

  @ResolveField()
  after({ at, rowAt }: TallyRowChangeNode) {
    return rowAt(at);
  }

  @ResolveField()
  incidents(node: TallyRowChangeNode, args: PageArguments) {
    const { at, told } = node;
    const rows = told.incidents.flatMap((slug) => {
      const incident = incidentAt(at.view, slug);
      return incident === undefined ? [] : [{ incident, key: { order: [], id: slug } }];
    });
    const list = nestedList('TallyRowChange.incidents', node, args);
    return keyedPage(at, rows, list, ({ incident }) => reportedIncidentNode(at, incident));
  }
}
