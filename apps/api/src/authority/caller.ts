import { refusal } from '../refusal.js';
import { isKeyOf, keyIdOf } from './api-key.js';
import type { Scope } from './api-key.js';

/** A key as it is known: only its hash. */
interface KnownKey {
  readonly keyHash: string;
  readonly scopes: readonly string[];
  readonly label?: string;
  readonly revoked: boolean;
}

/** Where keys are looked up. */
export interface KeyLookup {
  find(keyId: string): KnownKey | undefined;
}

/** Who asks: the holder of a key. */
export interface Caller {
  readonly keyId: string;
  readonly scopes: readonly string[];
  /** How the key was named when it was made. */
  readonly label: string | undefined;
}

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Who asks, by an `Authorization` header; undefined for a request without one. A header that opens nothing is refused, also where
 * none is needed: whoever sends a key should learn that it does not work.
 */
export function callerOf(authorization: string | undefined, keys: KeyLookup): Caller | undefined {
  if (authorization === undefined) return undefined;
  const key = BEARER.exec(authorization)?.[1] ?? '';
  const keyId = keyIdOf(key) ?? '';
  const known = keys.find(keyId);
  if (known === undefined || !isKeyOf(key, known.keyHash))
    throw unauthenticated('The key is not known here.');
  if (known.revoked) throw unauthenticated('The key was revoked.');
  return { keyId, scopes: known.scopes, label: known.label };
}

function unauthenticated(message: string) {
  return refusal('UNAUTHENTICATED', message, {
    advice: 'Send `Authorization: Bearer annals_...` with a key that `annals keys create` made.',
  });
}

const SUFFICE: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read', 'write', 'admin'],
  write: ['write', 'admin'],
  admin: ['admin'],
};

/** The caller, if their key has the scope; refuses everybody else. */
export function requireScope(caller: Caller | undefined, scope: Scope): Caller {
  if (caller === undefined) throw unauthenticated(`This needs a key with the scope ${scope}.`);
  if (!SUFFICE[scope].some((sufficient) => caller.scopes.includes(sufficient)))
    throw refusal('FORBIDDEN', `The key ${caller.keyId} has not the scope ${scope}.`, {
      advice: `Use a key that was made with --scopes ${scope}.`,
    });
  return caller;
}
