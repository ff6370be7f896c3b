import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../request-context.js';
import { callerOf, requireScope } from './caller.js';
import type { KeyLookup } from './caller.js';

const STATUS: ReadonlyMap<unknown, number> = new Map([
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
]);

/** Looks at the caller's key before anything is answered: changes need one that may write, and questions too where reading is closed. */
export function authorityPlugin(
  keys: KeyLookup,
  readsAreOpen: boolean,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, contextValue }) => {
          try {
            contextValue.caller = callerOf(contextValue.authorization, keys);
            if (operation?.operation === OperationTypeNode.MUTATION)
              requireScope(contextValue.caller, 'write');
            else if (!readsAreOpen) requireScope(contextValue.caller, 'read');
            return Promise.resolve();
          } catch (refused) {
            return Promise.reject(withStatus(refused));
          }
        },
      }),
  };
}

function withStatus(refused: unknown): Error {
  if (!(refused instanceof GraphQLError)) throw refused;
  refused.extensions.http = { status: STATUS.get(refused.extensions['code']) ?? 400 };
  return refused;
}
