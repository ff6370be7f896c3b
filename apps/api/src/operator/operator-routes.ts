import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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

const looking = z.strictObject({ sourcesFrom: z.string(), entries: z.array(z.string()) });

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
    // Before the body is read: a stranger may not send so much.
    onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (!isOperator(request, token)) await reply.code(404).send(shown(NOTHING_HERE));
    },
    errorHandler: async (error: unknown, _: FastifyRequest, reply: FastifyReply): Promise<void> => {
      await reply.code(statusOf(error)).send(shown(error));
    },
    handler: ask,
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
    `${OPERATOR_PATH}/recorded`,
    asked(({ body }) => operator.recorded(looking.parse(body))),
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

const NOTHING_HERE = { code: 'NOT_FOUND', message: 'There is nothing at this address.' };

/** Errors as GraphQL shows them. The operator is told everything: it is the user who runs this node. */
function shown(error: unknown): object {
  const { code, message } = {
    code: 'INTERNAL_SERVER_ERROR',
    message: String(error),
    ...told(error),
  };
  return { errors: [{ message, extensions: { code } }] };
}

function told(error: unknown): { readonly code?: string; readonly message?: string } {
  if (error instanceof z.ZodError) return { code: 'BAD_REQUEST', message: z.prettifyError(error) };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
  };
}

function statusOf(error: unknown): number {
  if (error instanceof z.ZodError) return 400;
  const { statusCode } = error as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}

function isOperator({ headers }: FastifyRequest, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
