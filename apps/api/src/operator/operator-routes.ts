import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { RecordItem } from '#libs/recorder/record-item';
import type { Operator } from './operator.js';

/** The operator of this node and the token by which it knows programs of the user who runs it. */
export interface OperatorAccess {
  readonly operator: Operator;
  /** Made anew at every start, and kept in the lock file of the data folder, which only that user may read. */
  readonly token: string;
}

/** Under which path the operator is reached. */
export const OPERATOR_PATH = '/operator';

/** An import hands over a whole file at once for a dry run. */
const IMPORT_BYTES = 100 * 1024 * 1024;

const recording = z.strictObject({
  dryRun: z.boolean(),
  items: z.array(
    z.strictObject({
      command: z.looseObject({ command: z.string() }),
      context: z.looseObject({ scope: z.string(), actor: z.string() }),
    }),
  ),
});

/**
 * What `annals import`, `keys`, `status` and `rebuild` use while a server owns the data folder. Who asks must hold the token of the
 * lock file; to everybody else these paths do not exist.
 */
export function addOperatorRoutes(
  server: FastifyInstance,
  { operator, token }: OperatorAccess,
): void {
  const asked = (ask: (request: FastifyRequest) => Promise<unknown>) => ({
    bodyLimit: IMPORT_BYTES,
    handler: async (request: FastifyRequest): Promise<unknown> => {
      if (!isOperator(request, token)) throw new NotTheOperatorError();
      return ask(request);
    },
  });
  server.get(
    `${OPERATOR_PATH}/status`,
    asked(() => operator.status()),
  );
  server.get(
    `${OPERATOR_PATH}/keys`,
    asked(() => operator.keys()),
  );
  server.post(
    `${OPERATOR_PATH}/rebuild`,
    asked(() => operator.rebuild()),
  );
  server.post(
    `${OPERATOR_PATH}/record`,
    asked(({ body }) => {
      const { items, dryRun } = recording.parse(body);
      return operator.recordAll(items as readonly object[] as readonly RecordItem[], { dryRun });
    }),
  );
}

class NotTheOperatorError extends Error {
  readonly statusCode = 404;

  constructor() {
    super('there is nothing here');
    this.name = 'NotTheOperatorError';
  }
}

function isOperator({ headers }: FastifyRequest, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
