import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import type { Command } from '#libs/chronology/command';
import type { Outcome } from '#libs/recorder/receipt';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { chronologyNode } from '../nodes/chronology-node.js';
import type * as Schema from '../graphql/schema-types.js';
import { entryNodeOf } from '../nodes/entry-node.js';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';
import { correctEntry, factMember, recordEntry, retractEntry } from './commands.js';
import { Recording } from './recording.js';
import type { Asked, Recorded } from './recording.js';

/** Changes of entries: recorded, corrected, retracted. */
@Resolver('Mutation')
export class EntriesResolver {
  readonly #recording: Recording;
  readonly #batch: number;

  constructor(
    @Inject(Recording) recording: Recording,
    @Inject(API_OPTIONS) { settings }: ApiOptions,
  ) {
    this.#recording = recording;
    this.#batch = settings.limits.batch;
  }

  @Mutation()
  async recordEntry(
    _root: unknown,
    { input }: Schema.MutationRecordEntryArgs,
    context: RequestContext,
  ) {
    return entryPayload(await this.#recording.record(recordingOf(input), input, context));
  }

  @Mutation()
  async recordEntries(
    _root: unknown,
    { inputs, dryRun }: Schema.MutationRecordEntriesArgs,
    context: RequestContext,
  ) {
    if (inputs.length > this.#batch)
      throw refusal('BATCH_LIMIT', `At most ${String(this.#batch)} entries at once.`, {
        at: 'recordEntries.inputs',
        advice: 'Send them in several requests, or import a file.',
      });
    const all = await this.#recording.recordAll(inputs.map(recordingOf), { dryRun }, context);
    return batchPayload(all);
  }

  @Mutation()
  async correctEntry(
    _root: unknown,
    { input }: Schema.MutationCorrectEntryArgs,
    context: RequestContext,
  ) {
    const asked = askedFor(correctEntry(input), input);
    return changePayload(await this.#recording.record(asked, input, context));
  }

  @Mutation()
  async retractEntry(
    _root: unknown,
    { input }: Schema.MutationRetractEntryArgs,
    context: RequestContext,
  ) {
    const asked = askedFor(retractEntry(input), input);
    return changePayload(await this.#recording.record(asked, input, context));
  }
}

function askedFor(
  command: Command,
  input: {
    readonly idempotencyKey?: string | null | undefined;
    readonly fact?: Schema.FactInput | null | undefined;
  },
): Asked {
  return { command, idempotencyKey: input.idempotencyKey, factMember: factMember(input) };
}

function recordingOf(input: Schema.RecordEntryInput): Asked {
  return askedFor(recordEntry(input), input);
}

function changePayload({ payload, after, receipt }: Recorded) {
  return {
    ...payload,
    entry: after === undefined ? null : entryNodeOf(after, receipt.id),
  };
}

function entryPayload(recorded: Recorded) {
  const { outcome, id } = recorded.receipt;
  const { payload, after } = recorded;
  return {
    ...payload,
    entry: after === undefined ? null : entryNodeOf(after, id),
    uuid: outcome === 'REFUSED' ? null : id,
  };
}

function batchPayload(all: readonly Recorded[]) {
  const outcomes = all.map(({ receipt }) => receipt.outcome);
  const placed = all.filter(({ receipt }) => receipt.position !== undefined);
  const last = placed.toSorted((a, b) => positionOf(a) - positionOf(b)).at(-1);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    outcome: outcomeOf(outcomes),
    problems: all.flatMap(({ payload }, index) =>
      payload.problems.map((problem) => ({
        ...problem,
        path: pathIn(`inputs[${String(index)}]`, problem.path),
      })),
    ),
    position: last?.payload.position ?? null,
    visible: placed.every(({ receipt }) => receipt.visible),
    chronology: last?.after === undefined ? null : chronologyNode(last.after),
    recorded: count('RECORDED'),
    alreadyRecorded: count('ALREADY_RECORDED'),
    refused: count('REFUSED'),
    results: all.map(entryPayload),
  };
}

function positionOf({ receipt }: Recorded): number {
  return receipt.position ?? 0;
}

function pathIn(input: string, path: string): string {
  return path === '' ? input : `${input}.${path}`;
}

const WORST_FIRST: readonly Outcome[] = ['REFUSED', 'RECORDED', 'WOULD_BE_RECORDED'];

function outcomeOf(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'ALREADY_RECORDED';
}
