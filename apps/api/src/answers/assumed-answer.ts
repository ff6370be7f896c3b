import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { chronicleUpTo } from '#libs/projections/assumption/chronicle-up-to';
import { viewAssuming } from '#libs/projections/assumption/view-assuming';
import type { AssumedEntry } from '#libs/projections/assumption/view-assuming';
import type { Basis } from '#libs/projections/basis/basis';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { View } from '#libs/projections/view/view';
import type { Problem } from '#libs/chronology/problem';
import type { ErrorCode } from '../error-codes.js';
import type { RecordEntryInput } from '../graphql/schema-types.js';
import { refusal } from '../refusal.js';
import type { RequestContext } from '../request-context.js';
import type { Answer } from './answer.js';
import { assumptionsOf } from './assumptions.js';

/** How many entries may be assumed at once. */
const MOST_ASSUMED = 25;

/** Stands before what no token of a basis begins with. */
const MARK = 'assumed_';

/** What is assumed, and who asks. */
export interface Assumed {
  readonly inputs: readonly RecordEntryInput[];
  readonly context: RequestContext;
}

/** Whether a text stands for a basis of which a part was assumed. Nothing can be asked for by it. */
export function isAssumedToken(token: string): boolean {
  return token.startsWith(MARK);
}

/** The answer at a basis, had these entries been recorded right after its last event. What could not be recorded cannot be assumed either. */
export function assumedAnswer(
  chronicle: Chronicle,
  basis: Basis,
  { inputs, context }: Assumed,
): Answer {
  if (inputs.length > MOST_ASSUMED)
    throw refusal('BATCH_LIMIT', `At most ${MOST_ASSUMED} entries can be assumed at once.`, {
      at: 'assume',
    });
  const { position, publishedBy } = basis;
  const known = chronicleUpTo(chronicle, position);
  const { entries, problems, hints } = assumptionsOf(known, inputs, context.caller?.keyId);
  if (problems.length > 0) throw assumptionRefusal(problems);
  context.hints.push(...hints.map(({ code, message, path }) => ({ code, message, at: path })));
  let view: View | undefined;
  return {
    basis: { ...basis, token: assumedToken(basis, entries), assumed: inputs.length },
    get view() {
      return (view ??= viewAssuming(known, publishedBy, entries));
    },
  };
}

/** The same for the same assumptions at the same basis, and for no others, so that equal ids are equal objects. */
function assumedToken({ token }: Basis, entries: readonly AssumedEntry[]): string {
  const hash = createHash('sha256').update(JSON.stringify([token, entries]), 'utf8');
  return `${MARK}${hash.digest('base64url')}`;
}

function assumptionRefusal(problems: readonly Problem[]) {
  const code: ErrorCode = 'ASSUMPTION_REFUSED';
  const told = problems.map(
    ({ code: problem, path, message }) => `${problem} at ${path}: ${message}`,
  );
  return new GraphQLError(
    `It could not be recorded, so that it is not assumed. ${told.join(' ')}`,
    {
      extensions: {
        code,
        at: 'assume',
        problems: problems.map(({ advice, ...problem }) => ({
          ...problem,
          advice: advice ?? null,
        })),
      },
    },
  );
}
