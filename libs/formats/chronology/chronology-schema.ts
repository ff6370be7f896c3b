import { z } from 'zod';
import type { Json, JsonObject } from '#events/json';
import { entryDate } from '#events/entry-date';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import { envelope } from '#events/envelope';
import { EVENT_DEFINITIONS } from '#events/event-definitions';
import { DATE_FIELDS, EVENT_NAMES, REPORT_FIELDS } from './entry-items.js';

/** The JSON Schema of a chronology file, by which an editor completes names and words as they are written. */
export function chronologySchema(): JsonObject {
  const { SourceRegistered, GroupRegistered, PersonRegistered, PlaceRegistered } =
    EVENT_DEFINITIONS;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A chronology of Annals',
    type: 'object',
    required: ['annals', 'name'],
    additionalProperties: false,
    properties: {
      annals: { const: 'chronology/1' },
      name: { type: 'string', description: 'Names the chronology; people are known by it.' },
      sources: byKey('A source by its slug.', lenient(schemaOf(SourceRegistered.data))),
      groups: byKey('A group by its slug.', orText(lenient(schemaOf(GroupRegistered.data)))),
      people: byKey(
        'A person by a key of this file.',
        orText(lenient(schemaOf(PersonRegistered.data))),
      ),
      places: byKey('A place by its slug.', orText(lenient(schemaOf(PlaceRegistered.data)))),
      entries: byKey(
        'The slug of the source that says it.',
        byKey('An entry by its key.', entry()),
      ),
      decisions: decisions(),
    },
  };
}

function byKey(description: string, value: JsonObject): JsonObject {
  return { type: 'object', description, additionalProperties: value };
}

function schemaOf(schema: z.ZodType): JsonObject {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return $schema === undefined ? {} : (rest as JsonObject);
}

/** Exactly one event name, and beside it what there is to say about the report. */
function entry(): JsonObject {
  const events = [...EVENT_NAMES].map(([name, type]) => [
    name,
    lenient(schemaOf(ENTRY_DEFINITIONS[type].fact)),
  ]);
  const dates = DATE_FIELDS.map((name) => [name, lenient(schemaOf(entryDate.shape[name]))]);
  const report = REPORT_FIELDS.map((name) => [name, lenient(schemaOf(envelope[name]))]);
  const forms = {
    ...byKey('The names as reported, by group or person.', {}),
    additionalProperties: TEXTS,
  };
  const properties = {
    ...(Object.fromEntries([...events, ...dates, ...report]) as JsonObject),
    forms,
  };
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    oneOf: [...EVENT_NAMES.keys()].map((name) => ({ required: [name] })),
  };
}

const TEXT: JsonObject = { type: 'string' };
const TEXTS: JsonObject = { anyOf: [TEXT, { type: 'array', items: TEXT }] };

function decisions(): JsonObject {
  const pair: JsonObject = { type: 'array', items: TEXT, minItems: 2, maxItems: 2 };
  const list = (properties: JsonObject, required: readonly string[]): JsonObject => ({
    type: 'array',
    items: { type: 'object', additionalProperties: false, properties, required },
  });
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      incidentsMatched: list({ incidents: pair, reason: TEXT }, ['incidents', 'reason']),
      groupsUnified: list({ unified: pair, reason: TEXT }, ['unified', 'reason']),
      placesReassigned: list({ place: TEXT, partOf: TEXT, effective: TEXT }, [
        'place',
        'effective',
      ]),
    },
  };
}

/** Fields that a bare text may stand for, by what marks the object. */
const BARE = ['words', 'edtf', 'place', 'actor', 'form', 'scheme'];

/** What is inferred and may be left out of a file. */
const INFERRED = new Set(['precision']);

/** The same with everything that a file may write more shortly: one item for a list, a text for a quantity, date, place or actor. */
function lenient(schema: Json | undefined): JsonObject {
  if (!isSchema(schema)) return {};
  if (schema['type'] === 'array') return lenientList(schema);
  if (schema['type'] === 'object') return lenientObject(schema);
  return lenientScalar(schema);
}

function lenientList(schema: JsonObject): JsonObject {
  const items = lenient(schema['items']);
  return { anyOf: [{ type: 'array', items }, items] };
}

function lenientObject(schema: JsonObject): JsonObject {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const whole: JsonObject = {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [name, lenient(member)]),
    ),
    required: required.filter((name: unknown) => !INFERRED.has(String(name))) as readonly string[],
  };
  return BARE.some((name) => name in properties) ? orText(whole) : whole;
}

/** In a file people and entries go by its own keys, and not by UUIDs. */
function lenientScalar({ pattern, ...schema }: JsonObject): JsonObject {
  if (Array.isArray(schema['anyOf']))
    return { ...schema, anyOf: schema['anyOf'].map((one: Json) => lenient(one)) };
  const isUuid = typeof pattern === 'string' && pattern.startsWith('^[0-9a-f]{8}-');
  const kept = pattern === undefined || isUuid ? schema : { ...schema, pattern };
  return 'enum' in schema || schema['type'] === 'string' ? kept : { anyOf: [kept, TEXT] };
}

function orText(schema: JsonObject): JsonObject {
  return { anyOf: [{ type: ['string', 'number'] }, schema] };
}

function isSchema(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
