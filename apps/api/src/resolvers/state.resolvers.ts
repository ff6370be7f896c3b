import { ResolveField, Resolver } from '@nestjs/graphql';
import type { PageArguments } from '../connections/connection.js';
import { entriesByDate, nestedList } from '../connections/lists.js';
import { datedBy } from '../dates/fuzzy-date.js';
import { entryNode } from '../nodes/entry-node.js';
import { actorNode, groupNode, personNode, placeNode, surely } from '../nodes/registry-nodes.js';
import type {
  AffiliationNode,
  CustodyNode,
  LineageStepNode,
  MembershipNode,
  OfficeNode,
  PresenceNode,
  ScopeAreaNode,
  StateNode,
} from '../nodes/state-nodes.js';

/** What the nodes of all pooled states resolve alike: their dates, and the entries that they rest on. */
abstract class StateResolver {
  /** Null where reports only tell that it was so. */
  @ResolveField()
  since({ row: { since } }: StateNode) {
    return since.field === 'when' || since.field === 'since' ? datedBy(since) : null;
  }

  @ResolveField()
  until({ row: { until } }: StateNode) {
    return until === undefined ? null : datedBy(until);
  }

  @ResolveField()
  evidence(node: StateNode, args: PageArguments) {
    return entriesByDate(node.at, node.row.evidence, nestedList('evidence', node, args));
  }
}

@Resolver('Affiliation')
export class AffiliationResolver extends StateResolver {
  @ResolveField()
  from({ at, row }: AffiliationNode) {
    return surely(groupNode(at, row.from), row.from);
  }

  @ResolveField()
  to({ at, row }: AffiliationNode) {
    return surely(groupNode(at, row.to), row.to);
  }

  @ResolveField()
  against(node: AffiliationNode, args: PageArguments) {
    const { at, row } = node;
    const entries = [...new Set([...row.endedBy, ...row.against])];
    return entriesByDate(at, entries, nestedList('against', node, args));
  }
}

@Resolver('Office')
export class OfficeResolver extends StateResolver {
  @ResolveField()
  person({ at, row }: OfficeNode) {
    return surely(personNode(at, row.person), row.person);
  }

  @ResolveField()
  group({ at, row }: OfficeNode) {
    return surely(groupNode(at, row.group), row.group);
  }
}

@Resolver('Membership')
export class MembershipResolver extends StateResolver {
  @ResolveField()
  member({ at, row }: MembershipNode) {
    return surely(actorNode(at, row.member), row.member);
  }

  @ResolveField()
  group({ at, row }: MembershipNode) {
    return surely(groupNode(at, row.group), row.group);
  }
}

@Resolver('Presence')
export class PresenceResolver extends StateResolver {
  @ResolveField()
  actor({ at, row }: PresenceNode) {
    return surely(actorNode(at, row.actor), row.actor);
  }

  @ResolveField()
  place({ at, row }: PresenceNode) {
    return row.place === undefined ? null : surely(placeNode(at, row.place), row.place);
  }
}

@Resolver('Custody')
export class CustodyResolver extends StateResolver {
  @ResolveField()
  person({ at, row }: CustodyNode) {
    return surely(personNode(at, row.person), row.person);
  }
}

@Resolver('ScopeArea')
export class ScopeAreaResolver extends StateResolver {
  @ResolveField()
  place({ at, row }: ScopeAreaNode) {
    return surely(placeNode(at, row.place), row.place);
  }
}

@Resolver('GroupName')
export class GroupNameResolver extends StateResolver {}

@Resolver('LineageStep')
export class LineageStepResolver {
  @ResolveField()
  predecessors({ at, step }: LineageStepNode) {
    return step.predecessors.map((slug) => surely(groupNode(at, slug), slug));
  }

  @ResolveField()
  successors({ at, step }: LineageStepNode) {
    return step.successors.map((slug) => surely(groupNode(at, slug), slug));
  }

  @ResolveField()
  date({ step }: LineageStepNode) {
    return datedBy(step.date);
  }

  @ResolveField()
  entry({ at, step }: LineageStepNode) {
    return entryNode(at, step.entry);
  }
}
