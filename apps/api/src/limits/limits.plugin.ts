import type { ApolloServerPlugin } from '@apollo/server';
import { limitRefusal } from './limits.js';
import type { Limits } from './limits.js';
import { sizeOf } from './operation-size.js';

/** Refuses operations that are too large, after they were found valid and before anything of them is answered. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          const size = sizeOf(schema, document, operation, request.variables ?? {});
          const refused = limitRefusal(size, limits);
          if (refused === undefined) return Promise.resolve();
          refused.extensions.http = { status: 400 };
          return Promise.reject(refused);
        },
      }),
  };
}
