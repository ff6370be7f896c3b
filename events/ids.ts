import { v5 as uuidV5 } from 'uuid';
import { canonicalJson } from './canonical-json.js';

export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID, which is how entries, people and matches are named. */
export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}

/** UUIDv5 of the RFC 8785 array of these strings, in the chronology's own namespace; parts are compared in NFC. */
function derivedId(chronologyId: string, parts: readonly string[]): string {
  return uuidV5(canonicalJson(parts.map((part) => part.normalize('NFC'))), chronologyId);
}

/** The id of an entry: the same scope and key give the same entry in every log of one chronology. */
export function entryId(chronologyId: string, scope: string, key: string): string {
  return derivedId(chronologyId, ['entry', scope, key]);
}

/** The id of a person first named `key` in the file `file`; stored instead of the name, so that the name can be erased. */
export function personId(chronologyId: string, file: string, key: string): string {
  return derivedId(chronologyId, ['person', file, key]);
}

/** The id under which the matching and separating of two incidents is kept, whichever is named first. */
export function matchId(chronologyId: string, incidents: readonly [string, string]): string {
  return derivedId(chronologyId, ['match', ...incidents.toSorted(byCodeUnits)]);
}

/** The id of the event that a request causes: the same request gives the same id, so that it is written once. */
export function eventId(
  chronologyId: string,
  origin: { readonly stream: string; readonly scope: string; readonly key: string },
  ordinal: number,
): string {
  return derivedId(chronologyId, [origin.stream, origin.scope, origin.key, String(ordinal)]);
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
