import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { Recent } from '#libs/projections/view/recent';
import type { RequestContext } from './request-context.js';

/** How many queries are kept compiled; the one asked longest ago goes first. */
const COMPILED = 500;
/** A query is compiled when it comes for the second time: most that come once never come again. */
const ASKED_BEFORE = 1;

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;

/**
 * Answers queries that come again by a function compiled for them, which gives the bytes that Apollo Server would give. Whatever does not
 * go well is left to Apollo Server, which runs it from the start and tells every error in its way; so are mutations and subscriptions.
 */
export function compiledExecutionPlugin(): ApolloServerPlugin<RequestContext> {
  let queries: CompiledQueries | undefined;
  return {
    serverWillStart: ({ schema }) => {
      queries = new CompiledQueries(schema);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (asked) => {
          const compiled = isQuery(asked) ? queries?.of(asked) : undefined;
          const data = compiled === undefined ? undefined : await answered(compiled, asked);
          if (data === undefined) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        },
      }),
  };
}

/** Apollo Server asks this also where nobody can tell which operation is meant, whatever its types say. */
function isQuery({ operation }: { readonly operation?: OperationDefinitionNode }): boolean {
  return operation?.operation === OperationTypeNode.QUERY;
}

/** The answer; undefined when anything went wrong, and then nothing of the attempt is left. */
async function answered(
  compiled: CompiledQuery,
  { request, contextValue }: Asked,
): Promise<ExecutionResult['data']> {
  const hints = contextValue.hints.length;
  const result = await compiled.query({}, contextValue, request.variables ?? {});
  if (result.errors === undefined) return result.data;
  contextValue.hints.length = hints;
  return undefined;
}

/** How often a query came, and once often enough, its compiled form. */
interface Known {
  asked: number;
  compiled: CompiledQuery | undefined;
}

/** The queries that came most recently, in the order in which they came: how often, and once often enough, compiled. */
class CompiledQueries {
  readonly #schema: GraphQLSchema;
  readonly #known = new Recent<string, Known>(COMPILED);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The compiled form of a query that came before. */
  of({ queryHash, operationName, document }: Asked): CompiledQuery | undefined {
    const known = this.#known.get(`${queryHash} ${operationName ?? ''}`, () => ({
      asked: 0,
      compiled: undefined,
    }));
    if (known.asked === ASKED_BEFORE) known.compiled = this.#compile(document, operationName);
    known.asked += 1;
    return known.compiled;
  }

  #compile(document: Asked['document'], operationName: string | null): CompiledQuery | undefined {
    const compiled = compileQuery(this.#schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : undefined;
  }
}
