import { z } from 'zod';

type Schema = z.core.$ZodType;

function listNotation(list: z.ZodArray): string {
  const { minItems = 0, maxItems } = z.toJSONSchema(list);
  if (minItems === 0) return '[]';
  return maxItems === undefined ? '[+]' : `[${String(maxItems)}]`;
}

function fieldNotation(name: string, schema: Schema): string {
  if (schema instanceof z.ZodExactOptional) return `${name}?`;
  if (schema instanceof z.ZodArray) return `${name}${listNotation(schema)}`;
  if (!(schema instanceof z.ZodDefault)) return name;
  const inner = schema.unwrap();
  return inner instanceof z.ZodArray
    ? `${name}${listNotation(inner)}`
    : `${name}=${String(schema.def.defaultValue)}`;
}

/** The fields of an object as the events are documented: `x`, `x?`, `x[]`, `x[+]` (one at least), `x[2]`, `x=DEFAULT`. */
export function notation(schema: Schema): string {
  if (!(schema instanceof z.ZodObject)) throw new Error('only an object has fields');
  return Object.entries(schema.shape as Readonly<Record<string, Schema>>)
    .map(([name, member]) => fieldNotation(name, member))
    .join(' ');
}
