import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.js';

/** Shows what was odd about a question as `extensions.hints` beside its answer. */
export function hintsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue }) => {
          const { body } = response;
          if (body.kind === 'single' && contextValue.hints.length > 0)
            body.singleResult.extensions = {
              ...body.singleResult.extensions,
              hints: contextValue.hints,
            };
          return Promise.resolve();
        },
      }),
  };
}
