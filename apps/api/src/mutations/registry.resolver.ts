import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import type { Command } from '#libs/chronology/command';
import type { Answer } from '../answers/answer.js';
import type * as Schema from '../graphql/schema-types.js';
import { groupNode, personNode, placeNode, sourceNode } from '../nodes/registry-nodes.js';
import type { RequestContext } from '../request-context.js';
import * as commands from './commands.js';
import { Recording } from './recording.js';

interface Input {
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun: boolean;
}

/** How a payload shows what it is about. */
interface Shown {
  readonly field: string;
  readonly nodeOf: (at: Answer, key: string) => object | undefined;
}

const SOURCE: Shown = { field: 'source', nodeOf: sourceNode };
const GROUP: Shown = { field: 'group', nodeOf: groupNode };
const PERSON: Shown = { field: 'person', nodeOf: personNode };
const PLACE: Shown = { field: 'place', nodeOf: placeNode };

/** Changes of what is registered: sources, groups, people and places. */
@Resolver('Mutation')
export class RegistryResolver {
  readonly #recording: Recording;

  constructor(@Inject(Recording) recording: Recording) {
    this.#recording = recording;
  }

  async #record(
    command: Command,
    shown: Shown,
    input: Input,
    context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey } = input;
    const asked = { command, idempotencyKey };
    const { receipt, after, payload } = await this.#recording.record(asked, input, context);
    const node = after === undefined ? null : shown.nodeOf(after, receipt.id);
    return { ...payload, [shown.field]: node };
  }

  @Mutation()
  registerSource(
    _root: unknown,
    { input }: Schema.MutationRegisterSourceArgs,
    context: RequestContext,
  ) {
    return this.#record(commands.registerSource(input), SOURCE, input, context);
  }

  @Mutation()
  registerGroup(
    _root: unknown,
    { input }: Schema.MutationRegisterGroupArgs,
    context: RequestContext,
  ) {
    return this.#record(commands.registerGroup(input), GROUP, input, context);
  }

  @Mutation()
  registerPerson(
    _root: unknown,
    { input }: Schema.MutationRegisterPersonArgs,
    context: RequestContext,
  ) {
    return this.#record(commands.registerPerson(input), PERSON, input, context);
  }

  @Mutation()
  registerPlace(
    _root: unknown,
    { input }: Schema.MutationRegisterPlaceArgs,
    context: RequestContext,
  ) {
    return this.#record(commands.registerPlace(input), PLACE, input, context);
  }

  @Mutation()
  amendSource(_root: unknown, { input }: Schema.MutationAmendSourceArgs, context: RequestContext) {
    return this.#record(commands.amendSource(input), SOURCE, input, context);
  }

  @Mutation()
  amendGroup(_root: unknown, { input }: Schema.MutationAmendGroupArgs, context: RequestContext) {
    return this.#record(commands.amendGroup(input), GROUP, input, context);
  }

  @Mutation()
  amendPerson(_root: unknown, { input }: Schema.MutationAmendPersonArgs, context: RequestContext) {
    return this.#record(commands.amendPerson(input), PERSON, input, context);
  }

  @Mutation()
  amendPlace(_root: unknown, { input }: Schema.MutationAmendPlaceArgs, context: RequestContext) {
    return this.#record(commands.amendPlace(input), PLACE, input, context);
  }

  @Mutation()
  reassignPlace(
    _root: unknown,
    { input }: Schema.MutationReassignPlaceArgs,
    context: RequestContext,
  ) {
    return this.#record(commands.reassignPlace(input), PLACE, input, context);
  }
}
