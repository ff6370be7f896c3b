import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { exportJsonSchemas } from './export-json-schemas.js';
import { eventJsonSchemas } from './json-schemas.js';
import type { WrittenEvent } from './written-event.js';

const COMMITTED = join(import.meta.dirname, 'json-schema');
const GOLDEN = join(import.meta.dirname, 'golden');

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, ObjectSchema & { readonly minItems?: number }>>;
}

function committed(file: string): ObjectSchema {
  return JSON.parse(readFileSync(join(COMMITTED, file), 'utf8')) as ObjectSchema;
}

function validator(file: string): z.ZodType {
  return z.fromJSONSchema(committed(file) as Parameters<typeof z.fromJSONSchema>[0]);
}

function goldenData(file: string): WrittenEvent['data'] {
  return (JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as WrittenEvent).data;
}

describe('the JSON Schemas of events', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'annals-schemas-'));
    exportJsonSchemas(join(folder, 'json-schema'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are committed as the command exports them, but for how their lines are broken', () => {
    const exported = readdirSync(join(folder, 'json-schema'));
    expect(exported).toEqual(
      eventJsonSchemas()
        .map(({ fileName }) => fileName)
        .toSorted(),
    );
    for (const file of exported)
      expect(committed(file)).toEqual(
        JSON.parse(readFileSync(join(folder, 'json-schema', file), 'utf8')),
      );
  });

  it.each(readdirSync(GOLDEN))('describe the stored data of %s', (file) => {
    expect(validator(file).safeParse(goldenData(file)).error).toBeUndefined();
  });

  it('refuse an unknown field, an empty list, a missing word', () => {
    const schema = validator('GroupFormed.v1.json');
    const data = goldenData('GroupFormed.v1.json');
    const { stance, ...withoutStance } = data;
    expect(stance).toBe('ALLEGED');
    expect(schema.safeParse({ ...data, mood: 'grim' }).success).toBe(false);
    expect(schema.safeParse({ ...data, locator: [] }).success).toBe(false);
    expect(schema.safeParse(withoutStance).success).toBe(false);
  });

  it('require what is always stored, and no list that may be empty', () => {
    const { required, properties } = committed('StatementMade.v1.json');
    expect(required).toEqual(['source', 'stance', 'confidence', 'fact']);
    expect(properties['fact']?.required).toEqual(['statement', 'gist']);
    expect(properties['fact']?.properties['speakers']?.minItems).toBe(1);
  });
});
