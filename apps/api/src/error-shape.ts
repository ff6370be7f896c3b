import { Kind } from 'graphql';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ERROR_CODES } from './error-codes.js';
import type { ErrorCode } from './error-codes.js';

/** What becomes of an error that no client may see: it is reported under a reference, which alone is shown. */
export interface UnexpectedErrors {
  readonly newReference: () => string;
  readonly report: (error: unknown, reference: string) => void;
}

/** Fields of `extensions` that never leave the server. */
const INTERNAL: ReadonlySet<string> = new Set(['stacktrace', 'http', 'originalError']);

/** An error as clients may see it: one with a code that we know unchanged, anything else only as a reference. */
export function shownError(
  formatted: GraphQLFormattedError,
  original: unknown,
  unexpected: UnexpectedErrors,
): GraphQLFormattedError {
  const code = codeOf(formatted);
  if (code === undefined || code === 'INTERNAL_SERVER_ERROR')
    return maskedError(formatted, original, unexpected);
  const extensions = Object.entries(formatted.extensions ?? {}).filter(
    ([name]) => !INTERNAL.has(name),
  );
  return { ...formatted, extensions: { ...Object.fromEntries(extensions), code } };
}

/** Says nothing but that something broke; the rest is reported. */
export function maskedError(
  formatted: Omit<GraphQLFormattedError, 'message'>,
  original: unknown,
  unexpected: UnexpectedErrors,
): GraphQLFormattedError {
  const reference = unexpected.newReference();
  unexpected.report(original, reference);
  const { locations, path } = formatted;
  return {
    message: `Internal server error (reference ${reference}).`,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode | undefined {
  const code = extensions?.['code'];
  return typeof code === 'string' && code in ERROR_CODES ? (code as ErrorCode) : undefined;
}

/** Errors of graphql-js bear no codes; over HTTP Apollo Server adds them, over WebSocket this does the same. */
export function codedError(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  if (codeOf(formatted) !== undefined || !isVariableError(error)) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
}

function isVariableError({ nodes, path }: GraphQLError): boolean {
  return path === undefined && nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}
