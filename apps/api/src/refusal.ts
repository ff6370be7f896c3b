import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes.js';

export interface RefusalDetails {
  /** Where in the question, for example `tally.where.group[0]`. */
  readonly at?: string;
  readonly advice?: string | undefined;
  readonly candidates?: readonly string[];
}

/** A question that cannot be answered: what is wrong, where, and what to do, under a stable code. */
export function refusal(
  code: ErrorCode,
  message: string,
  details: RefusalDetails = {},
): GraphQLError {
  const { at, advice, candidates } = details;
  return new GraphQLError(advice === undefined ? message : `${message} ${advice}`, {
    extensions: {
      code,
      ...(at === undefined ? {} : { at }),
      ...(advice === undefined ? {} : { advice }),
      ...(candidates === undefined ? {} : { candidates }),
    },
  });
}
