import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { subscriptionKey } from './subscription-key.js';

const FROM = `subscription ($after: Cursor, $where: EntryStreamFilter) {
  entries(after: $after, where: $where) { cursor }
}`;

function key(
  variables: Record<string, unknown>,
  {
    query = FROM,
    operationName,
    keyId,
  }: { query?: string; operationName?: string; keyId?: string } = {},
): string {
  const payload = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
  return subscriptionKey(payload, parse(query), keyId);
}

describe('subscriptions share an execution', () => {
  it('wherever they begin', () => {
    expect(key({ after: 'x' })).toBe(key({ after: 'y' }));
    expect(key({ after: 'x' })).toBe(key({}));
    const byPosition = 'subscription ($n: Position) { entries(afterPosition: $n) { cursor } }';
    expect(key({ n: '1' }, { query: byPosition })).toBe(key({ n: '2' }, { query: byPosition }));
  });

  it('however their variables are written', () => {
    expect(key({ where: { group: 'a', type: 'b' } })).toBe(
      key({ where: { type: 'b', group: 'a' } }),
    );
  });

  it.each([
    ['another filter', key({ where: { group: 'a' } }), key({ where: { group: 'b' } })],
    ['a list in another order', key({ where: ['a', 'b'] }), key({ where: ['b', 'a'] })],
    ['another query', key({}), key({}, { query: FROM.replace('cursor', 'position') })],
    ['another operation', key({}), key({}, { operationName: 'A' })],
    ['another key, or none', key({}, { keyId: 'one' }), key({}, { keyId: 'two' })],
    ['no key', key({}, { keyId: 'one' }), key({})],
  ])('but not with %s', (_what, one, other) => {
    expect(one).not.toBe(other);
  });

  it('but not where what they begin with says more than that', () => {
    const twice = `subscription ($after: Cursor, $where: EntryStreamFilter) {
      entries(after: $after, where: $where) { cursor entry { group(id: $after) { name } } }
    }`;
    expect(key({ after: 'x' }, { query: twice })).not.toBe(key({ after: 'y' }, { query: twice }));
  });
});
