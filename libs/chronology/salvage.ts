import { z } from 'zod';
import { fieldSchemas, innerSchema, isFields } from './coercion.js';

type Schema = z.core.$ZodType;

function salvagedLeaf(schema: Schema, value: unknown): unknown {
  if (typeof value === 'string') return value;
  return z.safeParse(schema, value).success ? value : undefined;
}

/**
 * Whatever of a value can be read although the whole may not have the shape demanded: lists are lists, objects are objects and keep
 * their readable fields, defaults are filled, elements keep their places. So references and dates are checked beside a fault elsewhere.
 */
export function salvaged(schema: Schema, value: unknown): unknown {
  if (value === undefined) return absent(schema);
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((member) => salvaged(inner.element, member)) : [];
  return inner instanceof z.ZodObject ? salvagedObject(inner, value) : salvagedLeaf(inner, value);
}

function absent(schema: Schema): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  if (schema instanceof z.ZodArray) return [];
  return schema instanceof z.ZodObject ? salvagedObject(schema, {}) : undefined;
}

function salvagedObject(schema: z.ZodObject, value: unknown): object {
  const given = isFields(value) ? value : {};
  return Object.fromEntries(
    Object.entries(fieldSchemas(schema))
      .map(([name, member]): [string, unknown] => [name, salvaged(member, given[name])])
      .filter(([, member]) => member !== undefined),
  );
}
