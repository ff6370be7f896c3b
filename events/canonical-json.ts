import canonicalize from 'canonicalize';
import type { Json } from './json.js';

/** A value that has no canonical form: a number that is not a safe integer, a NUL, a lone surrogate. */
export class NotCanonicalError extends Error {
  readonly code = 'NOT_CANONICAL';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path === '' ? 'the value' : path}: ${reason}`);
    this.name = 'NotCanonicalError';
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function refuseText(text: string, path: string): void {
  if (text.includes('\u0000')) throw new NotCanonicalError(path, 'text contains a NUL character');
  if (LONE_SURROGATE.test(text))
    throw new NotCanonicalError(path, 'text contains half a character');
}

function refuseMember(value: unknown, path: string): void {
  if (value === undefined) throw new NotCanonicalError(path, 'a value is missing');
  refuseUnwritable(value as Json, path);
}

function refuseUnwritable(value: Json, path: string): void {
  if (typeof value === 'string') {
    refuseText(value, path);
  } else if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new NotCanonicalError(path, `${String(value)} is not a safe integer`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      refuseText(key, path);
      refuseMember(member, path === '' ? key : `${path}.${key}`);
    }
  }
}

/**
 * The one text form of a JSON value (RFC 8785), over which every id and hash runs.
 * Numbers must be safe integers; NUL and lone surrogates are refused with {@link NotCanonicalError}.
 */
export function canonicalJson(value: Json): string {
  refuseUnwritable(value, '');
  const text = canonicalize(value);
  if (text === undefined) throw new NotCanonicalError('', 'is no JSON value');
  return text;
}
