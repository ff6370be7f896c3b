import { createHash, timingSafeEqual } from 'node:crypto';

const KEY = /^annals_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;
const ID_BYTES = 6;
const SECRET_BYTES = 32;

export const SCOPES = ['read', 'write', 'admin'] as const;
/** What a key may do; `admin` may do everything, `write` may read too. */
export type Scope = (typeof SCOPES)[number];

/** A new key. `key` is shown once and never kept; what is recorded is its id and its hash. */
export function newApiKey(randomBytes: (size: number) => Uint8Array): {
  readonly keyId: string;
  readonly key: string;
  readonly keyHash: string;
} {
  const keyId = Buffer.from(randomBytes(ID_BYTES)).toString('hex');
  const key = `annals_${keyId}_${Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url')}`;
  return { keyId, key, keyHash: hashOfKey(key) };
}

/** SHA-256 (hex) of a key's whole text. */
function hashOfKey(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}

/** The id in a key's text; undefined for a text that is no key. */
export function keyIdOf(key: string): string | undefined {
  return KEY.exec(key)?.[1];
}

/** Whether this is the key of which the hash was kept; takes the same time whatever differs. */
export function isKeyOf(key: string, keyHash: string): boolean {
  const [given, kept] = [Buffer.from(hashOfKey(key), 'hex'), Buffer.from(keyHash, 'hex')];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
