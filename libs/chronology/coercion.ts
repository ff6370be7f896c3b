import { z } from 'zod';
import { attribution } from '#events/attribution';
import { reportedDate } from '#events/entry-date';
import { externalId } from '#events/external-id';
import { form } from '#events/form';
import { placeMention } from '#events/place-mention';
import type { JsonObject } from '#events/json';
import { percent, quantity } from '#events/quantity';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** What a bare text stands for where an object is expected. */
const BARE_TEXT = new Map<Schema, string>([
  [quantity, 'words'],
  [percent, 'words'],
  [reportedDate, 'edtf'],
  [placeMention, 'place'],
  [attribution, 'actor'],
]);

/** Objects of two texts that may be written as a map from the first to the second, or to several. */
const PAIRS = new Map<Schema, readonly [string, string]>([
  [form, ['actor', 'form']],
  [externalId, ['scheme', 'value']],
]);

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema inside its defaults and optionality. */
export function innerSchema(schema: Schema): Schema {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional
    ? innerSchema(schema.unwrap())
    : schema;
}

/** The schemas of an object's fields; none for what is no object. */
export function fieldSchemas(schema: Schema): Readonly<Record<string, Schema>> {
  const inner = innerSchema(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** The schema of a field of an object or of an element of a list. */
export function memberSchema(
  schema: Schema | undefined,
  step: string | number,
): Schema | undefined {
  if (schema === undefined) return undefined;
  const inner = innerSchema(schema);
  return inner instanceof z.ZodArray ? inner.element : fieldSchemas(inner)[step];
}

function expandedPairs(names: readonly [string, string], value: unknown): unknown {
  const [first, second] = names;
  if (!isFields(value) || first in value || second in value) return value;
  return Object.entries(value).flatMap(([key, members]) =>
    (Array.isArray(members) ? members : [members]).map((member: unknown) => ({
      [first]: key,
      [second]: member,
    })),
  );
}

function coercedList(element: Schema, value: unknown): unknown {
  const names = PAIRS.get(element);
  const listed = names === undefined ? value : expandedPairs(names, value);
  return (Array.isArray(listed) ? listed : [listed]).map((member: unknown) =>
    coerced(element, member),
  );
}

function coercedObject(schema: z.ZodObject, value: unknown): unknown {
  const bare = BARE_TEXT.get(schema);
  if (bare !== undefined && (typeof value === 'string' || Number.isFinite(value)))
    return { [bare]: String(value) };
  return isFields(value) ? coercedFields(schema.shape, value) : value;
}

function coercedScalar(schema: Schema, value: unknown): unknown {
  if (schema instanceof z.ZodNumber && typeof value === 'string' && /^-?\d{1,15}$/.test(value))
    return Number(value);
  if (schema instanceof z.ZodBoolean && (value === 'true' || value === 'false'))
    return value === 'true';
  return value;
}

/**
 * What a writer gave, in the form that the schema demands: one item becomes a list, a bare text the object that it stands for, a map
 * of names a list, digits a number. Null means absent. What fits no such form stays as it is and is refused by the schema.
 */
export function coerced(schema: Schema, value: unknown): unknown {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) return coercedList(inner.element, value);
  if (inner instanceof z.ZodObject) return coercedObject(inner, value);
  return coercedScalar(inner, value);
}

/** The same for the fields of an object. Fields that are absent or null are left out; unknown ones stay. */
export function coercedFields(
  schemas: Readonly<Record<string, Schema>>,
  given: Fields,
): JsonObject {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => {
        const schema = schemas[name];
        return [name, schema === undefined ? value : coerced(schema, value)];
      }),
  ) as JsonObject;
}

/** The same for a patch: null stays, since it empties a field; only what is absent is left out. */
export function coercedPatch(schemas: Readonly<Record<string, Schema>>, given: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const schema = schemas[name];
        return [name, schema === undefined || value === null ? value : coerced(schema, value)];
      }),
  ) as JsonObject;
}
