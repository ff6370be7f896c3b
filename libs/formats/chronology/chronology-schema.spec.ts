import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { chronologySchema } from './chronology-schema.js';
import { EVENT_NAMES } from './entry-items.js';

const FOLDER = join(import.meta.dirname, '../../../events/chronologies');
const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(chronologySchema());

function faults(text: string): readonly string[] {
  isValid(parse(text, { schema: 'failsafe' }));
  return (isValid.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

function entry(text: string): string {
  return `annals: chronology/1\nname: x\nentries: { s: { k: { ${text} } } }`;
}

describe('the JSON Schema of chronology files', () => {
  it('is the one that is committed', () => {
    const committed = readFileSync(join(FOLDER, 'chronology.schema.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(chronologySchema());
  });

  it('accepts the example chronology', () => {
    expect(faults(readFileSync(join(FOLDER, 'isis-in-pakistan.yaml'), 'utf8'))).toEqual([]);
  });

  it('knows every event name', () => {
    const known = JSON.stringify(chronologySchema());
    expect([...EVENT_NAMES.keys()].filter((name) => !known.includes(`"${name}"`))).toEqual([]);
  });

  it.each([
    ['an unknown field', 'groupFormed: { group: a }, whne: "2014"'],
    ['an unknown field of a fact', 'groupFormed: { gruop: a }'],
    ['a word that is none of the list', 'relationshipReported: { from: a, to: b, tie: FRIEND }'],
    ['two event names', 'groupFormed: { group: a }, groupDissolved: { group: a }'],
    ['no event name', 'note: n'],
  ])('refuses %s', (_, text) => {
    expect(faults(entry(text))).not.toEqual([]);
  });

  it.each([
    [
      'one item for a list, and a text for a quantity',
      'membershipReported: { members: a, headcount: hundreds }',
    ],
    [
      'a date with alternatives',
      'groupFormed: { group: a }, when: { edtf: "2014", alternatives: "2015" }',
    ],
    [
      'a place and an attribution by name',
      'groupFormed: { group: a }, places: quetta, attribution: rana',
    ],
  ])('accepts %s', (_, text) => {
    expect(faults(entry(text))).toEqual([]);
  });
});
