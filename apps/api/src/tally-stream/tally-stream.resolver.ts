import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import { Answers } from '../answers/answers.js';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { mapped } from '../entry-stream/mapped.js';
import type * as Schema from '../graphql/schema-types.js';
import { tallyNode } from '../nodes/tally-node.js';
import type { TallyNode } from '../nodes/tally-node.js';
import { Questions } from '../questions/questions.js';
import { tallyQuestion } from '../questions/tally-question.js';
import { TallyFollower } from './tally-follower.js';

@Resolver('Subscription')
export class TallyStreamResolver {
  readonly #options: ApiOptions;
  readonly #answers: Answers;
  readonly #questions: Questions;

  constructor(
    @Inject(API_OPTIONS) options: ApiOptions,
    @Inject(Answers) answers: Answers,
    @Inject(Questions) questions: Questions,
  ) {
    this.#options = options;
    this.#answers = answers;
    this.#questions = questions;
  }

  @Subscription()
  tally(_root: unknown, args: Schema.SubscriptionTallyArgs) {
    const { projector, settings, timer } = this.#options;
    const question = tallyQuestion(this.#questions.filter('tally.where'), args);
    const follower = new TallyFollower({
      compute: () => tallyNode(this.#answers.now(), question, args),
      digest: digestOf,
      head: () => projector.position,
      bell: (listener) => projector.onProgress(listener),
      timer,
      everyMs: settings.heartbeatMs,
    });
    return mapped(
      follower,
      (tally) => ({ tally }),
      (failure) => ({ tally: () => Promise.reject(failure) }),
    );
  }
}

/** Everything that a tally says: its counts, its rows, and which incidents are counted in which of them. */
function digestOf({ total, contested, repeated, unattributed, tally }: TallyNode): string {
  const rows = new Map(tally.rowsBy('KEY').map((row) => [row, tally.row(row)]));
  const counted = tally
    .counted()
    .map(({ slug, certainty, rows: of }) => [slug, certainty, of.map((row) => rows.get(row)?.key)]);
  return JSON.stringify([total, contested, repeated, unattributed, [...rows.values()], counted]);
}
