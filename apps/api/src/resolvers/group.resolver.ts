import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { scopeOf } from '#libs/projections/ties/branch-scope';
import { namesOf } from '#libs/projections/names/group-names';
import { groupOf } from '#libs/projections/groups/groups';
import { lineageOf } from '#libs/projections/groups/lineage';
import { membershipsAt } from '#libs/projections/people/memberships';
import { officesAt } from '#libs/projections/people/offices';
import { presencesAt } from '#libs/projections/people/presence';
import { affiliationsListed } from '../answers/affiliations-listed.js';
import type { ListedAffiliation } from '../answers/affiliations-listed.js';
import { bySortKey, computedPage, entriesPage, nestedList } from '../connections/lists.js';
import type { PageArguments } from '../connections/connection.js';
import type * as Schema from '../graphql/schema-types.js';
import type { GroupNode } from '../nodes/registry-nodes.js';
import {
  affiliationNode,
  groupNameNode,
  lineageStepNode,
  membershipNode,
  officeNode,
  presenceNode,
  scopeAreaNode,
} from '../nodes/state-nodes.js';
import { affiliationFilter, entryFilter, stateFilter } from '../questions/filters.js';
import { Questions } from '../questions/questions.js';

/** A list of a group that is computed and brings its sort texts along. */
function listOf(node: GroupNode, field: string, args: PageArguments) {
  return { ...nestedList(`Group.${field}`, node, args), keyOf: bySortKey };
}

/** Ties of these kinds make a group a part of another. */
const PARTS = ['BRANCH', 'FACTION'] as const;

@Resolver('Group')
export class GroupResolver {
  readonly #questions: Questions;

  constructor(@Inject(Questions) questions: Questions) {
    this.#questions = questions;
  }

  @ResolveField()
  unifiedWith({ at, slug }: GroupNode) {
    return groupOf(at.view, slug)?.unifiedWith ?? [];
  }

  @ResolveField()
  names(node: GroupNode, args: Schema.GroupNamesArgs) {
    const { at, slug } = node;
    const rows = namesOf(at.view, slug, at.basis.validAt);
    return computedPage(at, rows, listOf(node, 'names', args), (row) => groupNameNode(at, row));
  }

  @ResolveField()
  lineage(node: GroupNode, args: Schema.GroupLineageArgs) {
    const { at, slug } = node;
    const rows = lineageOf(at.view, slug, at.basis.validAt);
    return computedPage(at, rows, listOf(node, 'lineage', args), (row) => lineageStepNode(at, row));
  }

  @ResolveField()
  affiliations(node: GroupNode, args: Schema.GroupAffiliationsArgs) {
    const filter = affiliationFilter(this.#questions.filter('affiliations.where'), args.where);
    const group = filter.group ?? [node.slug];
    const rows = affiliationsListed(node.at, { ...filter, group }, args.orderBy).filter(
      ({ from, to }) => from === node.slug || to === node.slug,
    );
    return this.#tiesPage(node, rows, 'affiliations', args);
  }

  @ResolveField()
  branches(node: GroupNode, args: Schema.GroupBranchesArgs) {
    const { unknownStarts } = args;
    const rows = this.#parts(node, unknownStarts).filter(({ to }) => to === node.slug);
    return this.#tiesPage(node, rows, 'branches', args);
  }

  @ResolveField()
  parents(node: GroupNode, args: Schema.GroupParentsArgs) {
    const { unknownStarts } = args;
    const rows = this.#parts(node, unknownStarts).filter(({ from }) => from === node.slug);
    return this.#tiesPage(node, rows, 'parents', args);
  }

  #parts({ at, slug }: GroupNode, unknownStarts: boolean) {
    return affiliationsListed(at, { group: [slug], tie: PARTS, unknownStarts });
  }

  #tiesPage(
    node: GroupNode,
    rows: readonly ListedAffiliation[],
    field: string,
    args: PageArguments,
  ) {
    return computedPage(node.at, rows, listOf(node, field, args), ({ shown }) =>
      affiliationNode(node.at, shown()),
    );
  }

  @ResolveField()
  scope(node: GroupNode, args: Schema.GroupScopeArgs) {
    const { at, slug } = node;
    const rows = scopeOf(at.view, slug, at.basis.validAt);
    return computedPage(at, rows, listOf(node, 'scope', args), (row) => scopeAreaNode(at, row));
  }

  @ResolveField()
  leaders(node: GroupNode, args: Schema.GroupLeadersArgs) {
    const { at, slug } = node;
    const rows = officesAt(at.view, at.basis.validAt, { group: [slug], ...stateFilter(args) });
    return computedPage(at, rows, listOf(node, 'leaders', args), (row) => officeNode(at, row));
  }

  @ResolveField()
  members(node: GroupNode, args: Schema.GroupMembersArgs) {
    const { at, slug } = node;
    const rows = membershipsAt(at.view, at.basis.validAt, { group: [slug], ...stateFilter(args) });
    return computedPage(at, rows, listOf(node, 'members', args), (row) => membershipNode(at, row));
  }

  @ResolveField()
  presences(node: GroupNode, args: Schema.GroupPresencesArgs) {
    const { at, slug } = node;
    const rows = presencesAt(at.view, at.basis.validAt, { actor: [slug], ...stateFilter(args) });
    return computedPage(at, rows, listOf(node, 'presences', args), (row) => presenceNode(at, row));
  }

  @ResolveField()
  entries(node: GroupNode, args: Schema.GroupEntriesArgs) {
    const { at, slug } = node;
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const { orderBy } = args;
    const of = { kind: 'GROUP', id: slug } as const;
    return entriesPage(at, { filter, orderBy, of }, nestedList('Group.entries', node, args));
  }
}
