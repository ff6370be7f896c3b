import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.js';
import type { EntryType } from './entries/entry-definitions.js';
import { ENTRY_DEFINITIONS } from './entries/entry-definitions.js';
import type { DateKind } from './entry-date.js';
import { entryDate } from './entry-date.js';
import { eventHash } from './event-hash.js';
import { allEventSchemas, eventSchema } from './event-schemas.js';
import { readEvent } from './reading.js';
import { checkShape } from './shape.js';
import { storedForm } from './stored-form.js';
import { parseStreamName } from './streams.js';
import type { EventMetadata, WrittenEvent } from './written-event.js';

/** One event of each type and version as it was written; they are read for ever, so none is edited and none is removed. */
const FOLDER = join(import.meta.dirname, 'golden');
const files = readdirSync(FOLDER);

function goldenEvent(file: string): WrittenEvent {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WrittenEvent;
}

const newest = allEventSchemas().map(({ type, version }) => ({
  type,
  file: `${type}.v${String(version)}.json`,
}));

type Schema = z.core.$ZodType;

const DATES: Readonly<Record<DateKind, readonly string[]>> = {
  HAPPENING: ['when'],
  STATE: ['since', 'held', 'until'],
  PERIOD: ['period'],
  NONE: [],
};

function inner(schema: Schema): Schema {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional
    ? inner(schema.unwrap())
    : schema;
}

/** The fields of a schema that none of the values uses. */
function unusedFields(schema: Schema, values: readonly unknown[], path: string): string[] {
  const unwrapped = inner(schema);
  if (unwrapped instanceof z.ZodArray)
    return unusedFields(unwrapped.element, values.flat(), `${path}[]`);
  if (unwrapped instanceof z.ZodDiscriminatedUnion || !(unwrapped instanceof z.ZodObject))
    return [];
  const shape: Readonly<Record<string, Schema>> = unwrapped.shape;
  return Object.entries(shape).flatMap(([name, member]) => {
    const used = values.map((value) => (value as Record<string, unknown>)[name]);
    const said = used.filter((value) => value !== undefined);
    const here = `${path}.${name}`;
    return said.length === 0 ? [here] : unusedFields(member, said, here);
  });
}

function datesNotTaken(event: WrittenEvent): readonly string[] {
  const definition = ENTRY_DEFINITIONS[event.type as EntryType] as
    (typeof ENTRY_DEFINITIONS)[EntryType] | undefined;
  if (definition === undefined) return [];
  const taken = DATES[definition.dateKind(event.data['fact'] as never)];
  return taken.length === 0
    ? ['.date']
    : Object.keys(entryDate.shape)
        .filter((field) => !taken.includes(field))
        .map((field) => `.date.${field}`);
}

describe('the golden events', () => {
  it('are there for the version of every type that is written now', () => {
    expect(newest.filter(({ file }) => !files.includes(file))).toEqual([]);
  });

  it.each(files)('%s is named after its type and version, which are known', (file) => {
    const { type, metadata } = goldenEvent(file);
    expect(file).toBe(`${type}.v${metadata.version}.json`);
    expect(eventSchema(type)).toBeDefined();
  });

  it.each(files)('%s still has the hash that was written beside it', (file) => {
    const { metadata, ...event } = goldenEvent(file);
    const { hash, ...hashed } = metadata;
    expect(eventHash({ ...event, metadata: hashed })).toBe(hash);
  });

  it.each(files)('%s reads to the shape of today', (file) => {
    const { type, data } = readEvent(goldenEvent(file));
    expect(checkShape(type, data)).toEqual({ event: { type, data }, problems: [] });
  });

  it.each(newest)('$file stored again gives the same bytes and the same hash', ({ file }) => {
    const golden = goldenEvent(file);
    const event = readEvent(golden);
    const data = storedForm(event.data);
    expect(canonicalJson(data)).toBe(canonicalJson(golden.data));
    expect(eventHash({ ...golden, data })).toBe(golden.metadata.hash);
  });

  it.each(newest)('$file uses every field of its type', ({ type, file }) => {
    const golden = goldenEvent(file);
    const schema = eventSchema(type)?.data ?? z.never();
    expect(unusedFields(schema, [golden.data], '')).toEqual(datesNotTaken(golden));
  });

  it.each(newest)('$file uses every field of the metadata, all of them texts', ({ file }) => {
    const { metadata, stream } = goldenEvent(file);
    const names: readonly (keyof EventMetadata)[] = [
      'id',
      'version',
      'requestHash',
      'hash',
      'at',
      'actor',
      'key',
      'cause',
      'correlation',
      'software',
    ];
    expect(Object.keys(metadata)).toEqual(names);
    expect(names.map((name) => typeof metadata[name])).toEqual(names.map(() => 'string'));
    expect(parseStreamName(stream)).toBeDefined();
  });
});
