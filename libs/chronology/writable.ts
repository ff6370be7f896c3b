import type { Json, JsonObject } from '#events/json';
import { isFields } from './coercion.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';

const REPLACEMENT = '\uFFFD';
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** A value that can be written, and what had to be replaced in it. */
export interface Writable {
  readonly value: Json;
  readonly problems: readonly Problem[];
}

function replaced<Value extends Json>(value: Value, path: Path, reason: string) {
  const advice = 'Remove it: it cannot be kept unchanged.';
  return { value, problems: [problem('TEXT_UNWRITABLE', path, reason, advice)] };
}

function writableText(text: string, path: Path): Writable & { readonly value: string } {
  const whole = text.replace(HALF_CHARACTER, REPLACEMENT);
  if (text.includes('\0'))
    return replaced(whole.replaceAll('\0', REPLACEMENT), path, 'a NUL character.');
  return whole === text
    ? { value: text, problems: [] }
    : replaced(whole, path, 'half a character (a lone surrogate).');
}

function writableNumber(value: number, path: Path): Writable {
  return Number.isSafeInteger(value)
    ? { value, problems: [] }
    : replaced(0, path, `${String(value)} is not a whole number that can be kept exactly.`);
}

function writableObject(value: Readonly<Record<string, unknown>>, path: Path): Writable {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => {
      const named = writableText(name, [...path, name]);
      return { named, member: writable(member, [...path, name]) };
    });
  const object: JsonObject = Object.fromEntries(
    members.map(({ named, member }) => [named.value, member.value]),
  );
  return {
    value: object,
    problems: members.flatMap(({ named, member }) => [...named.problems, ...member.problems]),
  };
}

/**
 * The value as the canonical form can hold it: NUL, half characters and numbers that are not safe integers are told and replaced, so
 * that everything else can be judged as well. Absent members are left out.
 */
export function writable(value: unknown, path: Path = []): Writable {
  return isWritable(value) ? { value, problems: [] } : mended(value, path);
}

/** Whether nothing has to be replaced or left out, as nearly always: then nothing is copied. */
function isWritable(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isWritable);
  if (isFields(value)) return isWritableObject(value);
  if (typeof value === 'string') return isWritableText(value);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'boolean' || value === null;
}

function isWritableObject(value: Readonly<Record<string, unknown>>): boolean {
  for (const name of Object.keys(value))
    if (!isWritableText(name) || !isWritable(value[name])) return false;
  return true;
}

function isWritableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function mended(value: unknown, path: Path): Writable {
  if (typeof value === 'string') return writableText(value, path);
  if (typeof value === 'number') return writableNumber(value, path);
  if (typeof value === 'boolean' || value === null) return { value, problems: [] };
  if (Array.isArray(value)) {
    const members = value.map((member: unknown, index) => writable(member, [...path, index]));
    return {
      value: members.map((member) => member.value),
      problems: members.flatMap((member) => member.problems),
    };
  }
  return isFields(value)
    ? writableObject(value, path)
    : replaced(null, path, 'a value that is no JSON.');
}
