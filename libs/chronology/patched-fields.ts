import type { Json, JsonObject } from '#events/json';
import { isFields } from './coercion.js';

function isEmptying(value: Json | undefined): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The fields with a patch laid over them: null and an empty list take a field away. */
export function patchedFields(fields: JsonObject, patch: JsonObject): JsonObject {
  const patched = { ...fields, ...patch };
  return Object.fromEntries(Object.entries(patched).filter(([, value]) => !isEmptying(value)));
}

/** The same for a field that is itself an object of fields; null takes all of them away. */
export function patchedWithin(fields: Json | undefined, patch: Json): Json {
  if (!isFields(patch)) return patch ?? {};
  return patchedFields(isFields(fields) ? fields : {}, patch);
}
