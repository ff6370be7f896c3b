import type { Json, JsonObject } from '#events/json';
import { parseGlobalId } from '../nodes/global-id.js';

/** Fields of inputs that name something by slug, UUID or id. */
const NAMING: ReadonlySet<string> = new Set([
  'about',
  'actor',
  'actors',
  'addressees',
  'against',
  'alongside',
  'branch',
  'by',
  'cameFrom',
  'covers',
  'derivedFrom',
  'document',
  'entry',
  'formedFrom',
  'from',
  'fromPlaces',
  'group',
  'groups',
  'inIncident',
  'incident',
  'incidents',
  'into',
  'jointWith',
  'memberOf',
  'members',
  'ofGroup',
  'parent',
  'partOf',
  'parts',
  'person',
  'place',
  'repeats',
  'scope',
  'shareOf',
  'source',
  'speakers',
  'supersedes',
  'to',
  'topics',
  'whole',
  'withdraws',
]);

/** An input as plain JSON, in which every id that an answer gave stands as the slug or UUID that it names; its basis is ignored. */
export function plainInput(input: object): JsonObject {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => [name, plainValue(value, NAMING.has(name))]),
  );
}

function plainValue(value: unknown, isNaming: boolean): Json {
  if (typeof value === 'string') return isNaming ? plainId(value) : value;
  if (Array.isArray(value)) return value.map((element: unknown) => plainValue(element, isNaming));
  if (typeof value === 'object' && value !== null) return plainInput(value);
  return value as Json;
}

/** The slug or UUID that a text names: itself, or that of an id that an answer gave. */
export function plainId(text: string): string {
  return parseGlobalId(text)?.key ?? text;
}
