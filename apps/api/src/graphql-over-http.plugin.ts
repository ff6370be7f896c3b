import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { RequestContext } from './request-context.js';

const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/** Faults of the document or its variables, which a client of `application/json` reads from a well-formed answer. */
const DOCUMENT_FAULTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Answers a faulty document with status 200 where the client takes plain `application/json`, and with 400 where it takes the media
 * type of GraphQL: as GraphQL over HTTP recommends (6.4.1, audits 572B, FDE2 and 7B9B), and Apollo Server does not.
 */
export function graphqlOverHttpPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response }) => {
          const accepted = request.http?.headers.get('accept') ?? '';
          if (!accepted.includes(NEW_MEDIA_TYPE) && DOCUMENT_FAULTS.has(codeOf(response.body)))
            response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

/** The code of the first error of an answer that was never executed. */
function codeOf(body: GraphQLResponse['body']): unknown {
  if (body.kind !== 'single' || 'data' in body.singleResult) return undefined;
  return body.singleResult.errors?.[0]?.extensions?.['code'];
}
