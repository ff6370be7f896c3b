import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { connectionOf } from './connection.js';
import type { PageArguments, RowList } from './connection.js';
import { bindingOf, compareKeys, cursorOf, parseCursor } from './cursor.js';
import type { SortKey } from './cursor.js';

const binding = bindingOf('Chronology.entries', { status: ['STANDING'] });

function listOf(...ids: readonly string[]): RowList<string> {
  return { rows: ids, keyOf: (id) => ({ order: [], id }), binding: () => binding };
}

const letters = listOf('a', 'b', 'c', 'd', 'e');

function page(asked: PageArguments, list = letters): string {
  return connectionOf(list, asked, 2, (id) => id).nodes.join('');
}

function cursor(id: string): string {
  return cursorOf(binding, { order: [], id });
}

function code(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions['code'];
    throw error;
  }
  return 'no error';
}

describe('a page of a list', () => {
  it('is the first one, of the usual size, unless told', () => {
    expect(page({})).toBe('ab');
  });

  it('counts from the beginning or from the end', () => {
    expect(page({ first: 3 })).toBe('abc');
    expect(page({ last: 3 })).toBe('cde');
    expect(page({ first: 0 })).toBe('');
  });

  it('goes on after a cursor, and back before one', () => {
    expect(page({ first: 2, after: cursor('b') })).toBe('cd');
    expect(page({ last: 2, before: cursor('d') })).toBe('bc');
    expect(page({ first: 9, after: cursor('a'), before: cursor('d') })).toBe('bc');
    expect(page({ after: cursor('e') })).toBe('');
  });

  it('says what lies around it, and how many rows there are in all', () => {
    expect(connectionOf(letters, { first: 2, after: cursor('b') }, 2, (id) => id)).toMatchObject({
      pageInfo: {
        hasPreviousPage: true,
        hasNextPage: true,
        startCursor: cursor('c'),
        endCursor: cursor('d'),
      },
      totalCount: 5,
    });
    expect(connectionOf(listOf(), {}, 2, (id) => id).pageInfo).toEqual({
      hasPreviousPage: false,
      hasNextPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('holds its place when the row of its cursor is gone', () => {
    expect(page({ first: 2, after: cursor('b') }, listOf('a', 'c', 'd'))).toBe('cd');
  });

  it('runs downwards where the list does', () => {
    const down = { ...listOf('e', 'd', 'c', 'b', 'a'), descending: true };
    expect(page({ first: 2, after: cursor('d') }, down)).toBe('cb');
  });

  it('is refused when it is larger than allowed, negative, or wanted from both ends', () => {
    for (const asked of [{ first: 101 }, { last: 101 }, { first: -1 }, { first: 1, last: 1 }])
      expect(code(() => page(asked))).toBe('PAGE_INVALID');
    expect(page({ first: 100 })).toBe('abcde');
  });

  it('has edges with the same nodes, and cursors that nobody pays for who does not ask', () => {
    let keys = 0;
    const counting = {
      ...letters,
      keyOf: (id: string): SortKey => {
        keys += 1;
        return { order: [], id };
      },
    };
    const { edges, nodes } = connectionOf(counting, { first: 2 }, 2, (id) => id);
    expect(edges).toEqual(nodes.map((node) => ({ cursor: cursor(node), node })));
    expect(keys).toBe(2);
    keys = 0;
    expect(connectionOf(counting, { first: 2 }, 2, (id) => id).nodes).toEqual(nodes);
    expect(keys).toBe(0);
  });

  it('makes nodes of its own rows only', () => {
    const made: string[] = [];
    connectionOf(letters, { first: 1 }, 2, (id) => made.push(id));
    expect(made).toEqual(['a']);
  });
});

describe('a cursor', () => {
  const key = fc.record({
    order: fc.array(fc.oneof(fc.integer(), fc.constantFrom(Infinity, -Infinity)), { maxLength: 3 }),
    id: fc.string(),
  });

  it('carries the sort key of its row, open ends too', () => {
    fc.assert(
      fc.property(key, (one) => {
        const read = parseCursor(binding, cursorOf(binding, one));
        expect(compareKeys(read, one)).toBe(0);
        expect(read.id).toBe(one.id);
      }),
    );
  });

  it('reading page by page meets every row once, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 4 }), (ids, first) => {
        const list = listOf(...ids.toSorted((a, b) => compareKeys(byId(a), byId(b))));
        const met: string[] = [];
        let after: string | null = null;
        do {
          const asked: PageArguments = { first, after };
          const { nodes, pageInfo } = connectionOf(list, asked, 2, (id) => id);
          met.push(...nodes);
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(met).toEqual(list.rows);
      }),
    );
  });

  it('of another field, filter or order is refused', () => {
    const foreign = bindingOf('Chronology.entries', { status: ['RETRACTED'] });
    expect(code(() => parseCursor(foreign, cursor('a')))).toBe('CURSOR_FOREIGN');
  });

  it('that no list gave is refused', () => {
    for (const text of ['', 'nonsense', btoa('{}'), btoa('[1]'), btoa('["x"]')])
      expect(code(() => parseCursor(binding, text))).toBe('CURSOR_UNREADABLE');
  });
});

function byId(id: string): SortKey {
  return { order: [], id };
}
