import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { newApiKey } from './api-key.js';
import { callerOf, requireScope } from './caller.js';
import type { KeyLookup } from './caller.js';

const made = newApiKey((size) => new Uint8Array(size).fill(7));
const other = newApiKey((size) => new Uint8Array(size).fill(9));

function keysWith(known: { scopes?: readonly string[]; revoked?: boolean }): KeyLookup {
  const { scopes = ['write'], revoked = false } = known;
  const { keyId, keyHash } = made;
  return {
    find: (id) => (id === keyId ? { keyHash, scopes, revoked, label: 'desk' } : undefined),
  };
}

const keys = keysWith({});

function code(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions['code'];
    throw error;
  }
  return 'no error';
}

describe('a key', () => {
  it('is told apart by its id, and known by its hash alone', () => {
    expect(made.key).toMatch(/^annals_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    expect(made.key).toContain(made.keyId);
    expect(made.keyHash).toMatch(/^[0-9a-f]{64}$/);
    expect(made.keyHash).not.toContain(made.key.slice(-20));
  });

  it('names its holder', () => {
    expect(callerOf(`Bearer ${made.key}`, keys)).toEqual({
      keyId: made.keyId,
      scopes: ['write'],
      label: 'desk',
    });
    expect(callerOf(`bearer  ${made.key}`, keys)?.keyId).toBe(made.keyId);
  });

  it('is not needed to be nobody', () => {
    expect(callerOf(undefined, keys)).toBeUndefined();
  });

  it('that is unknown, misspelt, of another secret or revoked is refused', () => {
    const sameId = `${made.key.slice(0, 20)}${other.key.slice(20)}`;
    for (const sent of [
      '',
      'Bearer',
      made.key,
      `Basic ${made.key}`,
      `Bearer ${made.key}x`,
      `Bearer ${other.key}`,
      `Bearer ${sameId}`,
    ])
      expect(code(() => callerOf(sent, keys))).toBe('UNAUTHENTICATED');
    const revoked = keysWith({ revoked: true });
    expect(code(() => callerOf(`Bearer ${made.key}`, revoked))).toBe('UNAUTHENTICATED');
  });
});

describe('a scope', () => {
  const holder = (...scopes: readonly string[]) => ({ keyId: 'k', scopes, label: undefined });

  it('that is wider suffices', () => {
    expect(requireScope(holder('admin'), 'write').keyId).toBe('k');
    expect(requireScope(holder('write'), 'read').keyId).toBe('k');
    expect(requireScope(holder('read', 'write'), 'write').keyId).toBe('k');
  });

  it('that is narrower does not', () => {
    expect(code(() => requireScope(holder('read'), 'write'))).toBe('FORBIDDEN');
    expect(code(() => requireScope(holder('write'), 'admin'))).toBe('FORBIDDEN');
    expect(code(() => requireScope(undefined, 'read'))).toBe('UNAUTHENTICATED');
  });
});
