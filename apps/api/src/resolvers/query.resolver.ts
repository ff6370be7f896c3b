import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RULES } from '#libs/projections/basis/basis';
import { Answers } from '../answers/answers.js';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { LARGEST_PAGE } from '../connections/connection.js';
import { recordedTime } from '../dates/date-time.js';
import type * as Schema from '../graphql/schema-types.js';
import { readinessOf } from '../health/health.js';
import { chronologyNode } from '../nodes/chronology-node.js';
import { asOfAsked } from '../questions/as-of-asked.js';
import { asOfHints } from '../questions/as-of-hints.js';
import { NodeFinder } from '../questions/node-finder.js';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';

/** Everything that a resolver of the root is handed. */
type Resolving<Args> = [
  root: unknown,
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
];

@Resolver('Query')
export class QueryResolver {
  readonly #answers: Answers;
  readonly #nodes: NodeFinder;
  readonly #options: ApiOptions;

  constructor(
    @Inject(Answers) answers: Answers,
    @Inject(NodeFinder) nodes: NodeFinder,
    @Inject(API_OPTIONS) options: ApiOptions,
  ) {
    this.#answers = answers;
    this.#nodes = nodes;
    this.#options = options;
  }

  @Query()
  async chronology(_root: unknown, args: Schema.QueryChronologyArgs, context: RequestContext) {
    if (args.waitFor != null) await this.#answers.waitFor(Number(args.waitFor));
    const asOf = asOfAsked(args.asOf);
    const inputs = args.assume ?? [];
    const at =
      inputs.length === 0
        ? await this.#answers.at(asOf)
        : await this.#answers.assuming(asOf, { inputs, context });
    context.hints.push(...asOfHints(at.basis, this.#options.clock()));
    return chronologyNode(at);
  }

  @Query()
  node(...[, { id }, , { schema }]: Resolving<Schema.QueryNodeArgs>) {
    return this.#nodes.find(id, schema);
  }

  @Query()
  nodes(...[, { ids }, , { schema }]: Resolving<Schema.QueryNodesArgs>) {
    if (ids.length > LARGEST_PAGE)
      throw refusal('BATCH_LIMIT', `At most ${String(LARGEST_PAGE)} ids at once.`, {
        at: 'nodes.ids',
      });
    return Promise.all(ids.map((id) => this.#nodes.find(id, schema)));
  }

  @Query()
  log() {
    const { chronologyId, log } = this.#answers.chronicle;
    const position = this.#answers.head;
    const [opened, last] = [log.recordedAt(1), log.recordedAt(position)];
    if (opened === undefined || last === undefined) return null;
    return {
      chronologyId,
      position: String(position),
      recordedAt: recordedTime(last),
      openedAt: recordedTime(opened),
    };
  }

  @Query()
  service() {
    const { projector, version, settings } = this.#options;
    const { ready, lag } = readinessOf(projector.health(), projector.chronicle.position);
    return {
      version,
      rules: RULES,
      ready,
      lag,
      limits: { ...settings.limits, page: LARGEST_PAGE },
    };
  }
}
