import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limitRefusal } from '../limits/limits.js';
import type { Limits } from '../limits/limits.js';
import { sizeOf } from '../limits/operation-size.js';
import { refusal } from '../refusal.js';

interface Admission {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Subscriptions that the socket holds already. */
  readonly held: number;
}

/** What is executed for a subscription that was asked for, or why it is not: the limits of HTTP, and subscriptions only. */
export function admit(
  payload: SubscribePayload,
  { schema, limits, held }: Admission,
): ExecutionArgs | readonly GraphQLError[] {
  if (held >= limits.subscriptions)
    return [
      refusal(
        'SUBSCRIPTION_LIMIT',
        `All subscriptions that one connection may hold are in use: ${String(limits.subscriptions)}.`,
        { advice: 'Complete one, open another connection, or raise LIMIT_SUBSCRIPTIONS.' },
      ),
    ];
  const document = documentOf(payload, limits);
  if (document instanceof GraphQLError) return [document];
  const invalid = validate(schema, document, specifiedRules, {
    maxErrors: limits.validationErrors,
  });
  if (invalid.length > 0) return invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const { operationName = null } = payload;
  const variableValues = payload.variables ?? {};
  const execution = { schema, document, operationName, variableValues };
  const refused = operationRefusal(execution, limits);
  return refused === undefined ? execution : [refused];
}

interface Execution extends ExecutionArgs {
  readonly variableValues: Readonly<Record<string, unknown>>;
}

function operationRefusal(execution: Execution, limits: Limits): GraphQLError | undefined {
  const { schema, document, operationName, variableValues } = execution;
  const operation = getOperationAST(document, operationName);
  if (operation == null)
    return refusal('OPERATION_RESOLUTION_FAILURE', 'It is not said which operation is meant.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    return refusal('SUBSCRIPTION_ONLY', `Send this ${operation.operation} over HTTP.`);
  return limitRefusal(sizeOf(schema, document, operation, variableValues), limits);
}

function documentOf({ query }: SubscribePayload, { tokens }: Limits): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxLexicalTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
