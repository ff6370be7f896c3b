import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Json, JsonObject } from '#events/json';
import type { PlaceKind, PlacePrecision, Stance } from '#events/words';
import { isFields } from './coercion.js';
import type { Known } from './known.js';
import { salvaged } from './salvage.js';

/**
 * How exactly a place of each kind says where something was (UCDP GED codebook 22.1, where_prec 1 to 7: a known point, near one,
 * the second and first administrative division, a line or a region without borders, a country, international waters).
 */
const PRECISION_OF: Readonly<Record<PlaceKind, PlacePrecision>> = {
  SITE: 'EXACT',
  CITY: 'EXACT',
  ADMIN2: 'ADMIN2',
  ADMIN1: 'ADMIN1',
  LINE: 'REGION',
  REGION: 'REGION',
  COUNTRY: 'COUNTRY',
};

/** The stance of an entry whose writer gives none; undefined while the fact does not say enough. */
export function defaultStance(type: EntryType, fact: Json | undefined): Stance | undefined {
  const definition = ENTRY_DEFINITIONS[type];
  return definition.defaultStance(salvaged(definition.fact, fact) as never);
}

/** A statement's speakers are its attribution unless told; undefined for everything else. */
function inferredAttribution(type: EntryType, fact: Json | undefined): Json | undefined {
  if (type !== 'StatementMade' || !isFields(fact)) return undefined;
  const speakers = fact['speakers'];
  if (!Array.isArray(speakers) || speakers.length === 0) return undefined;
  return speakers.map((actor: Json) => ({ actor, inferred: true }));
}

/** True when no link of this attribution was written by anybody. */
export function isInferredAttribution(attribution: Json | undefined): boolean {
  return (
    Array.isArray(attribution) &&
    attribution.length > 0 &&
    attribution.every((link: unknown) => isFields(link) && link['inferred'] === true)
  );
}

function withPrecision(mention: Json, known: Known): Json {
  if (!isFields(mention)) return mention;
  const { place, precision } = mention;
  if (precision !== undefined || typeof place !== 'string') return mention;
  const kind = known.place(place)?.placeKind;
  // A place that nobody registered is refused anyway, and then this says nothing.
  return { ...mention, precision: kind === undefined ? 'EXACT' : PRECISION_OF[kind] };
}

function precisePlaces({ places }: JsonObject, known: Known): JsonObject {
  if (!Array.isArray(places)) return {};
  return { places: places.map((mention: Json) => withPrecision(mention, known)) };
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function speakersOf(type: EntryType, { attribution, fact }: JsonObject): JsonObject {
  const speakers = inferredAttribution(type, fact);
  const attributed = attribution !== undefined && !isEmptyList(attribution);
  return attributed || speakers === undefined ? {} : { attribution: speakers };
}

/** An entry's data with everything that its writer left to be inferred. A date that was left out stays out. */
export function withDefaults(type: EntryType, given: JsonObject, known: Known): JsonObject {
  const { fact } = given;
  return {
    ...given,
    ...speakersOf(type, given),
    ...precisePlaces(given, known),
    stance: given['stance'] ?? defaultStance(type, fact) ?? 'ASSERTED',
    confidence: given['confidence'] ?? 'HIGH',
  };
}
