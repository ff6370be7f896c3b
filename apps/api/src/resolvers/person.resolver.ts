import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { custodyAt } from '#libs/projections/people/custody';
import { membershipsAt } from '#libs/projections/people/memberships';
import { officesAt } from '#libs/projections/people/offices';
import { deathOf, descriptionsOf } from '#libs/projections/people/people';
import type { Death } from '#libs/projections/people/people';
import type { PageArguments } from '../connections/connection.js';
import {
  bySortKey,
  computedPage,
  entriesByDate,
  entriesPage,
  nestedList,
} from '../connections/lists.js';
import { datedBy } from '../dates/fuzzy-date.js';
import type * as Schema from '../graphql/schema-types.js';
import type { PersonNode } from '../nodes/registry-nodes.js';
import { custodyNode, membershipNode, officeNode } from '../nodes/state-nodes.js';
import { entryFilter, stateFilter } from '../questions/filters.js';
import { Questions } from '../questions/questions.js';

/** A list of a person that is computed and brings its sort texts along. */
function listOf(node: PersonNode, field: string, args: PageArguments) {
  return { ...nestedList(`Person.${field}`, node, args), keyOf: bySortKey };
}

@Resolver('Person')
export class PersonResolver {
  readonly #questions: Questions;

  constructor(@Inject(Questions) questions: Questions) {
    this.#questions = questions;
  }

  @ResolveField()
  descriptions(node: PersonNode, args: Schema.PersonDescriptionsArgs) {
    const { at, uuid } = node;
    const entries = descriptionsOf(at.view, uuid, at.basis.validAt);
    return entriesByDate(at, entries, nestedList('Person.descriptions', node, args));
  }

  @ResolveField()
  offices(node: PersonNode, args: Schema.PersonOfficesArgs) {
    const { at, uuid } = node;
    const rows = officesAt(at.view, at.basis.validAt, { person: [uuid], ...stateFilter(args) });
    return computedPage(at, rows, listOf(node, 'offices', args), (row) => officeNode(at, row));
  }

  @ResolveField()
  memberships(node: PersonNode, args: Schema.PersonMembershipsArgs) {
    const { at, uuid } = node;
    const rows = membershipsAt(at.view, at.basis.validAt, { member: [uuid], ...stateFilter(args) });
    const list = listOf(node, 'memberships', args);
    return computedPage(at, rows, list, (row) => membershipNode(at, row));
  }

  @ResolveField()
  custody(node: PersonNode, args: Schema.PersonCustodyArgs) {
    const { at, uuid } = node;
    const rows = custodyAt(at.view, at.basis.validAt, { person: [uuid], ...stateFilter(args) });
    return computedPage(at, rows, listOf(node, 'custody', args), (row) => custodyNode(at, row));
  }

  @ResolveField()
  death(node: PersonNode) {
    const { at, uuid } = node;
    const reported = deathOf(at.view, uuid, at.basis.validAt);
    return reported === undefined ? null : deathNode(node, reported);
  }

  @ResolveField()
  timeline(node: PersonNode, args: Schema.PersonTimelineArgs) {
    const { at, uuid } = node;
    const filter = entryFilter(this.#questions.filter('timeline.where'), args.where);
    const asked = { filter, orderBy: 'DATE', of: { kind: 'PERSON', id: uuid } } as const;
    return entriesPage(at, asked, nestedList('Person.timeline', node, args));
  }
}

type DeathNode = ReturnType<typeof deathNode>;

function deathNode(person: PersonNode, { certainty, date, disputed, evidence }: Death) {
  return { person, reports: evidence, certainty, date: datedBy(date), disputed };
}

@Resolver('Death')
export class DeathResolver {
  @ResolveField()
  evidence({ person, reports }: DeathNode, args: Schema.DeathEvidenceArgs) {
    return entriesByDate(person.at, reports, nestedList('Death.evidence', person, args));
  }
}
