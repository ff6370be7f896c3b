import type { Json, JsonObject } from './json.js';

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isFields(value) && Object.keys(value).length === 0;
}

function storedValue(value: unknown): Json {
  if (Array.isArray(value)) return value.map(storedValue);
  return isFields(value) ? storedForm(value) : (value as Json);
}

/** What is written of an event's data: fields that are absent, lists that are empty and a date that was left out are not written, at any depth. */
export function storedForm(data: object): JsonObject {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]): [string, Json] => [key, storedValue(value)])
      .filter(([, value]) => !isEmpty(value)),
  );
}
