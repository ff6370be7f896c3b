import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { DEFAULT_LIMITS, limitRefusal } from './limits.js';
import { sizeOf } from './operation-size.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { chronology: Chronology node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }
  type Chronology implements Node { id: ID! groups(first: Int, last: Int): GroupConnection }
  type GroupConnection { nodes: [Group!]! totalCount: Int! }
  type Group implements Node { id: ID! name: String! names(first: Int, last: Int): NameConnection! }
  type NameConnection { nodes: [Name!]! }
  type Name { form: String! }
`);

function size(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return sizeOf(schema, document, operation, variables);
}

describe('the size of an operation', () => {
  it('counts levels of selections, aliases, directives and root fields', () => {
    expect(
      size(
        '{ one: chronology { id } two: chronology { groups { nodes { name @skip(if: true) } } } }',
      ),
    ).toMatchObject({ depth: 4, aliases: 2, directives: 1, rootFields: 2 });
  });

  it('counts fragments each time they are spread', () => {
    const text = `
      { ...Twice ...Twice }
      fragment Twice on Query { a: chronology { ...Id } b: chronology { ...Id } }
      fragment Id on Chronology { c: id }
    `;
    expect(size(text)).toMatchObject({ rootFields: 4, aliases: 8, depth: 2 });
  });

  it('measures fragments that multiply each other without walking all of them', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) =>
        `fragment F${String(n)} on Chronology { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    const text = `{ chronology { ...F0 } } ${fragments.join(' ')} fragment F40 on Chronology { a: id }`;
    expect(size(text).aliases).toBe(2 ** 40);
  });

  it('multiplies page sizes along the way down', () => {
    expect(size('{ chronology { groups(first: 3) { nodes { name } } } }').cost).toBe(3);
    expect(
      size('{ chronology { groups(first: 3) { nodes { names(last: 4) { nodes { form } } } } } }')
        .cost,
    ).toBe(3 * (1 + 4));
  });

  it('takes 50 rows at the top and 10 below, unless told', () => {
    expect(size('{ chronology { groups { nodes { names { nodes { form } } } } } }').cost).toBe(
      50 * (1 + 10),
    );
  });

  it('reads page sizes from variables', () => {
    const text = 'query ($n: Int) { chronology { groups(first: $n) { totalCount } } }';
    expect(size(text, { n: 7 }).cost).toBe(7);
  });

  it('counts what hangs on each of several ids', () => {
    const text =
      '{ nodes(ids: ["a", "b"]) { ... on Group { names(first: 5) { nodes { form } } } } }';
    expect(size(text).cost).toBe(2 * (1 + 5));
    expect(size('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a'] }).cost).toBe(1);
  });

  it('does not count introspection as depth or cost', () => {
    const text = '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }';
    expect(size(text)).toMatchObject({ depth: 0, cost: 0 });
  });
});

describe('an operation that is too large', () => {
  it('is refused with what it asks for and what is allowed', () => {
    const small = { depth: 1, aliases: 0, directives: 0, rootFields: 1, cost: 1 };
    expect(limitRefusal(small, DEFAULT_LIMITS)).toBeUndefined();
    expect(limitRefusal({ ...small, cost: 10_001 }, DEFAULT_LIMITS)?.extensions).toMatchObject({
      code: 'COST_LIMIT',
      limit: { requested: 10_001, maximum: 10_000 },
    });
  });
});
