import fc from 'fast-check';
import { z } from 'zod';
import type { EventType } from '../domain-event.js';
import { eventSchema } from '../event-schemas.js';
import {
  chronologyRef,
  edtf,
  entryRef,
  groupRef,
  incidentRef,
  personRef,
  placeRef,
  sourceRef,
} from '../references.js';
import { text } from '../text.js';

type Schema = z.core.$ZodType;

const uuid = fc.uuid();

const slug = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .filter((candidate) => groupRef.safeParse(candidate).success);

const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .filter((candidate) => !candidate.includes('\u0000'));

const NAMED = new Map<Schema, fc.Arbitrary<unknown>>([
  [text, words],
  [groupRef, slug],
  [placeRef, slug],
  [incidentRef, slug],
  [sourceRef, slug],
  [personRef, uuid],
  [entryRef, uuid],
  [chronologyRef, uuid],
  [edtf, fc.constantFrom('2019-05-15', '2014~', '[..2014-07-13]', '2019-05-15/..', 'reported')],
]);

function arbitraryFields(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const members = Object.entries(shape);
  const optional = ([, member]: [string, Schema]) =>
    member instanceof z.ZodExactOptional || member instanceof z.ZodDefault;
  return fc.record(
    Object.fromEntries(members.map(([name, member]) => [name, arbitraryOf(member)])),
    { requiredKeys: members.filter((member) => !optional(member)).map(([name]) => name) },
  );
}

function arbitraryList(schema: z.ZodArray): fc.Arbitrary<unknown> {
  const { minItems = 0, maxItems = minItems + 2 } = z.toJSONSchema(schema);
  return fc.array(arbitraryOf(schema.element), { minLength: minItems, maxLength: maxItems });
}

function arbitraryLeaf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100_000 });
  return fc.stringMatching(new RegExp(z.toJSONSchema(schema).pattern ?? ''));
}

/** Values of this shape; what a schema demands beyond its fields is filtered out of whole facts. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const named = NAMED.get(schema);
  if (named !== undefined) return named;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional)
    return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodObject)
    return arbitraryFields(schema).filter((value) => schema.safeParse(value).success);
  if (schema instanceof z.ZodArray) return arbitraryList(schema);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  return arbitraryLeaf(schema);
}

/** Data that a writer could hand in for an event of this type: defaults may be left out. */
export function arbitraryData(type: EventType): fc.Arbitrary<unknown> {
  const schema = eventSchema(type);
  if (schema === undefined) throw new Error(`no schema for ${type}`);
  return arbitraryOf(schema.data);
}
