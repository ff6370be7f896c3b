import { Inject, Injectable } from '@nestjs/common';
import type { Command } from '#libs/chronology/command';
import type { Problem } from '#libs/chronology/problem';
import { EventStoreError } from '#libs/event-store/event-store-error';
import type { Receipt } from '#libs/recorder/receipt';
import type { Recorder } from '#libs/recorder/recorder';
import { RecorderError } from '#libs/recorder/recorder-error';
import type { Answer } from '../answers/answer.js';
import { Answers } from '../answers/answers.js';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { requireScope } from '../authority/caller.js';
import type { ErrorCode } from '../error-codes.js';
import { chronologyNode } from '../nodes/chronology-node.js';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';

/** A change that is asked for. */
export interface Asked {
  readonly command: Command;
  readonly idempotencyKey?: string | null | undefined;
  /** The member of the input that holds the fact; problems are told by it. */
  readonly factMember?: string | undefined;
}

/** What came of a change, with the answer right after it where that is visible. */
export interface Recorded {
  readonly receipt: Receipt;
  readonly after: Answer | undefined;
  readonly payload: ReturnType<typeof payloadOf>;
}

/** Hands changes to the recorder in the name of the caller, and tells what came of them. */
@Injectable()
export class Recording {
  readonly #recorder: Recorder;
  readonly #answers: Answers;

  constructor(@Inject(API_OPTIONS) { recorder }: ApiOptions, @Inject(Answers) answers: Answers) {
    this.#recorder = recorder;
    this.#answers = answers;
  }

  async record(
    asked: Asked,
    { dryRun }: { readonly dryRun: boolean },
    context: RequestContext,
  ): Promise<Recorded> {
    const [recorded] = await this.recordAll([asked], { dryRun }, context);
    if (recorded === undefined) throw new Error('a change without a receipt');
    return recorded;
  }

  async recordAll(
    all: readonly Asked[],
    { dryRun }: { readonly dryRun: boolean },
    context: RequestContext,
  ): Promise<readonly Recorded[]> {
    const { keyId, label } = requireScope(context.caller, 'write');
    const items = all.map(({ command, idempotencyKey }) => ({
      command,
      context: {
        scope: `actor:${keyId}`,
        actor: label ?? keyId,
        apiKeyId: keyId,
        ...(idempotencyKey == null ? {} : { key: idempotencyKey }),
      },
    }));
    const receipts = await this.#recorder
      .recordAll(items, { dryRun })
      .catch((failure: unknown) => Promise.reject(shownFailure(failure)));
    return receipts.map((receipt, index) => {
      const { hints } = receipt;
      context.hints.push(...hints.map(({ path, ...hint }) => ({ ...hint, at: path })));
      return this.#recorded(receipt, all[index]?.factMember);
    });
  }

  #recorded(receipt: Receipt, factMember: string | undefined): Recorded {
    const { position, visible } = receipt;
    const after = position === undefined || !visible ? undefined : this.#answers.position(position);
    return { receipt, after, payload: payloadOf(receipt, after, factMember) };
  }
}

function payloadOf(receipt: Receipt, after: Answer | undefined, factMember: string | undefined) {
  const { outcome, problems, position, visible } = receipt;
  return {
    outcome,
    problems: problems.map((problem) => shownProblem(problem, factMember)),
    position: position === undefined ? null : String(position),
    visible,
    chronology: after === undefined ? null : chronologyNode(after),
  };
}

/** A problem at the path of the input: the fact stands there under the name of its kind. */
function shownProblem({ code, path, message, advice }: Problem, factMember: string | undefined) {
  const within = /^fact(?=[.[]|$)/;
  return {
    code,
    path: factMember === undefined ? path : path.replace(within, `fact.${factMember}`),
    message,
    advice: advice ?? null,
  };
}

/** What a machine could not do, under a code; anything else is unexpected. */
function shownFailure(failure: unknown): Error {
  if (failure instanceof RecorderError) return refusal(failure.code, failure.message);
  if (failure instanceof EventStoreError) return refusal(logCode(failure), failure.message);
  return failure instanceof Error ? failure : new Error(String(failure));
}

function logCode({ code }: EventStoreError): ErrorCode {
  return code === 'EVENT_TOO_LARGE' ? code : 'LOG_UNAVAILABLE';
}
