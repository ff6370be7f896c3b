import { fromBase64url, toBase64url } from './base64url.js';

/** What a token fixes: which log, how much of it, the two other clocks, and the rules under which it was made. */
export interface FixedBasis {
  readonly chronologyId: string;
  readonly position: number;
  /** The first 8 bytes of the hash of the event at the position, as 16 hexadecimal digits; zeros at position 0. */
  readonly hash: string;
  /** Exclusive cut of valid time. */
  readonly validAt: number;
  /** Exclusive cut of published time; undefined: published whenever. */
  readonly publishedBy: number | undefined;
  readonly rules: number;
}

/**
 * The layout of a token: the format, the chronology id, the position (48 bits), the hash, the rules (16 bits), and the cuts as
 * 64-bit floats, the last of them only where published time is cut.
 */
const FORMAT = 1;
const AT = { chronologyId: 1, position: 17, hash: 23, rules: 31, validAt: 33, publishedBy: 41 };
const LENGTH = 49;
const UINT32 = 2 ** 32;

/** The one text that stands for a basis; equal bases have equal tokens. */
export function basisToken(basis: FixedBasis): string {
  const bytes = new Uint8Array(basis.publishedBy === undefined ? AT.publishedBy : LENGTH);
  const view = new DataView(bytes.buffer);
  bytes[0] = FORMAT;
  bytes.set(bytesOf(basis.chronologyId.replaceAll('-', '')), AT.chronologyId);
  view.setUint16(AT.position, Math.floor(basis.position / UINT32));
  view.setUint32(AT.position + 2, basis.position % UINT32);
  bytes.set(bytesOf(basis.hash), AT.hash);
  view.setUint16(AT.rules, basis.rules);
  view.setFloat64(AT.validAt, basis.validAt);
  if (basis.publishedBy !== undefined) view.setFloat64(AT.publishedBy, basis.publishedBy);
  return toBase64url(bytes);
}

/** Reads a token; undefined for a text that is none. Whether its log is this one is not looked at. */
export function parseBasisToken(token: string): FixedBasis | undefined {
  const bytes = fromBase64url(token);
  if (bytes?.[0] !== FORMAT) return undefined;
  if (bytes.length !== AT.publishedBy && bytes.length !== LENGTH) return undefined;
  const view = new DataView(bytes.buffer);
  return {
    chronologyId: uuidOf(bytes.subarray(AT.chronologyId, AT.position)),
    position: view.getUint16(AT.position) * UINT32 + view.getUint32(AT.position + 2),
    hash: hexOf(bytes.subarray(AT.hash, AT.rules)),
    rules: view.getUint16(AT.rules),
    validAt: view.getFloat64(AT.validAt),
    publishedBy: bytes.length === LENGTH ? view.getFloat64(AT.publishedBy) : undefined,
  };
}

function bytesOf(hex: string): readonly number[] {
  return (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function uuidOf(bytes: Uint8Array): string {
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
