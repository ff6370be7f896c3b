import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import type { Answer } from '../answers/answer.js';
import type * as Schema from '../graphql/schema-types.js';
import { incidentNode } from '../nodes/incident-node.js';
import { groupNode } from '../nodes/registry-nodes.js';
import type { RequestContext } from '../request-context.js';
import { groupPair, incidentPair } from './commands.js';
import { plainId } from './plain-ids.js';
import { Recording } from './recording.js';

/** Decisions that two things are one, or two after all. */
@Resolver('Mutation')
export class MatchesResolver {
  readonly #recording: Recording;

  constructor(@Inject(Recording) recording: Recording) {
    this.#recording = recording;
  }

  @Mutation()
  matchIncidents(
    _root: unknown,
    { input }: Schema.MutationMatchIncidentsArgs,
    context: RequestContext,
  ) {
    return this.#incidents('MATCH_INCIDENTS', input, context);
  }

  @Mutation()
  separateIncidents(
    _root: unknown,
    { input }: Schema.MutationSeparateIncidentsArgs,
    context: RequestContext,
  ) {
    return this.#incidents('SEPARATE_INCIDENTS', input, context);
  }

  @Mutation()
  unifyGroups(_root: unknown, { input }: Schema.MutationUnifyGroupsArgs, context: RequestContext) {
    return this.#groups('UNIFY_GROUPS', input, context);
  }

  @Mutation()
  separateGroups(
    _root: unknown,
    { input }: Schema.MutationSeparateGroupsArgs,
    context: RequestContext,
  ) {
    return this.#groups('SEPARATE_GROUPS', input, context);
  }

  async #incidents(
    command: 'MATCH_INCIDENTS' | 'SEPARATE_INCIDENTS',
    input: Schema.IncidentPairInput,
    context: RequestContext,
  ) {
    const { idempotencyKey } = input;
    const asked = { command: incidentPair(command, input), idempotencyKey };
    const { after, payload } = await this.#recording.record(asked, input, context);
    return { ...payload, incidents: distinct(after, input.incidents, incidentNode) };
  }

  async #groups(
    command: 'UNIFY_GROUPS' | 'SEPARATE_GROUPS',
    input: Schema.GroupPairInput,
    context: RequestContext,
  ) {
    const { idempotencyKey } = input;
    const asked = { command: groupPair(command, input), idempotencyKey };
    const { after, payload } = await this.#recording.record(asked, input, context);
    return { ...payload, groups: distinct(after, input.groups, groupNode) };
  }
}

/** What the named are now, each once. */
function distinct<Node extends { readonly id: string }>(
  after: Answer | undefined,
  named: readonly string[],
  nodeOf: (at: Answer, key: string) => Node | undefined,
): readonly Node[] {
  if (after === undefined) return [];
  const nodes = named.flatMap((id) => nodeOf(after, plainId(id)) ?? []);
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
