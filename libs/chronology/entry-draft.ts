import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { fields } from '#events/entries/fields';
import { envelope } from '#events/envelope';
import type { Json, JsonObject } from '#events/json';
import { coercedFields, coercedPatch, fieldSchemas, innerSchema, isFields } from './coercion.js';

/**
 * An entry as a writer gives it, leniently: a bare text for a quantity, date, place or attributed actor, one item for a list,
 * a map from actor to form for `forms`, the literal `reported` for a date. Absent and null mean the same.
 */
export interface EntryDraft {
  readonly type: EntryType;
  readonly source: string;
  readonly fact: JsonObject;
  readonly locator?: Json;
  readonly attribution?: Json;
  readonly stance?: Json;
  readonly confidence?: Json;
  readonly date?: Json;
  readonly places?: Json;
  readonly supersedes?: Json;
  readonly repeats?: Json;
  readonly external?: Json;
  readonly forms?: Json;
  readonly note?: Json;
}

/** What changes in an entry: a field that is omitted stays, null empties it; `fact` and `date` are patched field by field. */
export type EntryPatch = Partial<Omit<EntryDraft, 'source' | 'fact'>> & {
  readonly source?: Json;
  readonly fact?: Json;
};

export function isEntryType(type: string): type is EntryType {
  return Object.hasOwn(ENTRY_DEFINITIONS, type);
}

const factFields = Object.fromEntries(
  Object.entries(fields).map(([name, schema]) => [name, innerSchema(schema)]),
);
const { date: dateSchema, ...reportFields } = envelope;
const dateFields = fieldSchemas(dateSchema);

/**
 * The entry with every lenient form written out, before defaults: what a request is compared by. A field name has one type in all
 * facts, so that this needs no type of entry. What has an unknown name or a wrong shape stays as it is.
 */
export function canonicalDraft(draft: EntryDraft): EntryDraft {
  const { type, ...given } = draft;
  const { fact, date, ...report } = given;
  return {
    type,
    ...coercedFields(reportFields, report),
    ...withinObject('fact', factFields, fact),
    ...withinObject('date', dateFields, date),
  } as EntryDraft;
}

/** The patch with every lenient form written out; null and empty lists stay, since they empty a field. */
export function canonicalPatch(patch: EntryPatch): EntryPatch {
  const { fact, date, ...report } = patch;
  return {
    ...coercedPatch(reportFields, report),
    ...(fact === undefined ? {} : { fact: patchedObject(factFields, fact) }),
    ...(date === undefined ? {} : { date: patchedObject(dateFields, date) }),
  };
}

type Schemas = Parameters<typeof coercedFields>[0];

function withinObject(name: string, schemas: Schemas, given: Json | undefined): object {
  if (given === undefined || given === null) return {};
  return { [name]: isFields(given) ? coercedFields(schemas, given) : given };
}

function patchedObject(schemas: Schemas, given: Json): Json {
  return isFields(given) ? coercedPatch(schemas, given) : given;
}
