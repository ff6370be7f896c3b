import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { compiledExecutionPlugin } from './compiled-execution.plugin.js';
import { newContext } from './request-context.js';
import type { RequestContext } from './request-context.js';

const TYPES = `
  type Query { double(number: Int!): Int!  fails: Int  odd: Int  broken: Broken }
  type Broken { read: Int }
  type Mutation { count: Int! }
`;

/** A server that counts what Apollo Server itself executes, and what the resolver of the mutation does. */
function newServer() {
  const counted = { byApollo: 0, mutations: 0 };
  const server = new ApolloServer<RequestContext>({
    typeDefs: TYPES,
    resolvers: {
      Query: {
        double: (_: object, { number }: { readonly number: number }) => number * 2,
        odd: (_: object, __: object, { hints }: RequestContext) => {
          hints.push({ code: 'ODD', message: 'an odd question' });
          return 1;
        },
        broken: () => ({
          get read(): number {
            throw new Error('not to be read');
          },
        }),
        fails: () => {
          throw new Error('no answer');
        },
      },
      Mutation: { count: () => (counted.mutations += 1) },
    },
    plugins: [
      compiledExecutionPlugin(),
      {
        requestDidStart: () =>
          Promise.resolve({
            executionDidStart: () => {
              counted.byApollo += 1;
              return Promise.resolve();
            },
          }),
      },
    ],
  });
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const contextValue = newContext({}, undefined);
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    return { ...body.singleResult, hints: contextValue.hints };
  };
  return { ask, counted };
}

const DOUBLE = 'query Double($number: Int!) { double(number: $number) }';

describe('queries that come again', () => {
  it('are answered by their compiled form from the second time on', async () => {
    const { ask, counted } = newServer();
    for (const number of [1, 2, 3])
      expect((await ask(DOUBLE, { number })).data).toEqual({ double: number * 2 });
    expect(counted.byApollo).toBe(1);
  });

  it('are left to Apollo Server when anything goes wrong, with the errors that it tells', async () => {
    const { ask, counted } = newServer();
    const first = await ask('{ odd fails }');
    expect(first.errors).toHaveLength(1);
    expect(await ask('{ odd fails }')).toEqual(first);
    expect(first.hints).toHaveLength(1);
    expect(counted.byApollo).toBe(2);
  });

  it('are left to Apollo Server where a field cannot be read', async () => {
    const { ask } = newServer();
    const first = await ask('{ broken { read } odd }');
    expect(first.errors).toMatchObject([{ message: 'not to be read', path: ['broken', 'read'] }]);
    expect(await ask('{ broken { read } odd }')).toEqual(first);
  });

  it('are left to Apollo Server where a variable cannot be used', async () => {
    const { ask } = newServer();
    await ask(DOUBLE, { number: 1 });
    const refused = await ask(DOUBLE, { number: 'one' });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(refused.data).toBeUndefined();
  });

  it('are told apart by the operation that is asked for', async () => {
    const { ask } = newServer();
    const query = '{ double(number: 2) }';
    await ask(query);
    expect((await ask(query)).data).toEqual({ double: 4 });
    expect((await ask('query Other { other: double(number: 2) }')).data).toEqual({ other: 4 });
  });

  it('are forgotten when 500 others came after them', async () => {
    const { ask, counted } = newServer();
    const again = '{ double(number: -1) }';
    await ask(again);
    for (let number = 0; number < 500; number += 1)
      await ask(`{ double(number: ${String(number)}) }`);
    const before = counted.byApollo;
    await ask(again);
    expect(counted.byApollo).toBe(before + 1);
  });
});

describe('mutations', () => {
  it('are never run by a compiled form', async () => {
    const { ask, counted } = newServer();
    for (let time = 0; time < 3; time += 1) await ask('mutation { count }');
    expect(counted).toEqual({ byApollo: 3, mutations: 3 });
  });
});
