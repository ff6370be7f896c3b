import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { envelope } from '../envelope.js';
import {
  actorRef,
  entryRef,
  groupRef,
  incidentRef,
  personRef,
  placeRef,
  sourceRef,
} from '../references.js';
import type { EntryContent } from './entry.js';
import { ENTRY_DEFINITIONS } from './entry-definitions.js';
import { fields } from './fields.js';
import type { ReferenceKind } from './references-of.js';
import { referencesOf } from './references-of.js';

type Schema = z.core.$ZodType;

const RANA = 'd1def74c-efc2-5837-9aff-36c54cab58c3';

/** What the schema of a field says that the field names. */
const KINDS = new Map<Schema, ReferenceKind>([
  [groupRef, 'GROUP'],
  [actorRef, 'ACTOR'],
  [personRef, 'PERSON'],
  [placeRef, 'PLACE'],
  [incidentRef, 'INCIDENT'],
  [entryRef, 'ENTRY'],
  [sourceRef, 'SOURCE'],
]);

/** A value that fills a field with names. */
function sample(schema: Schema): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional)
    return sample(schema.unwrap());
  if (schema instanceof z.ZodArray) return [sample(schema.element), sample(schema.element)];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    return Object.fromEntries(
      Object.entries(shape).map(([name, member]) => [name, sample(member)]),
    );
  }
  return KINDS.has(schema) ? 'islamic-state' : undefined;
}

/** The kinds of what a sample of this schema names, in its order. */
function namedBy(schema: Schema): readonly ReferenceKind[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional)
    return namedBy(schema.unwrap());
  if (schema instanceof z.ZodArray) return [...namedBy(schema.element), ...namedBy(schema.element)];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    return Object.values(shape).flatMap(namedBy);
  }
  const kind = KINDS.get(schema);
  return kind === undefined ? [] : [kind];
}

function entry(given: object): EntryContent {
  return {
    type: 'GroupFormed',
    source: 'nation-2019-05',
    locator: [],
    attribution: [],
    stance: 'ASSERTED',
    confidence: 'HIGH',
    date: {},
    places: [],
    supersedes: [],
    external: [],
    forms: [],
    fact: { group: 'ghazi-force', formedFrom: [] },
    ...given,
  };
}

describe('referencesOf', () => {
  it.each(Object.entries(fields))('finds everything that %s names, by its kind', (name, schema) => {
    const [source, ...found] = referencesOf(entry({ fact: { [name]: sample(schema) } }));
    expect(source?.kind).toBe('SOURCE');
    expect(found.map(({ kind }) => kind)).toEqual(namedBy(schema));
  });

  it.each([
    'locator',
    'attribution',
    'places',
    'supersedes',
    'repeats',
    'external',
    'forms',
  ] as const)('finds everything that %s of the report names, by its kind', (name) => {
    const [, ...found] = referencesOf(entry({ [name]: sample(envelope[name]), fact: {} }));
    expect(found.map(({ kind }) => kind)).toEqual(namedBy(envelope[name]));
  });

  it('covers every type of entry', () => {
    const used = new Set(
      Object.values(ENTRY_DEFINITIONS).flatMap(({ fact }) => Object.keys(fact.shape)),
    );
    expect([...used].filter((name) => !(name in fields))).toEqual([]);
  });

  it('says in which place of the entry each stands', () => {
    const content = entry({
      attribution: [{ actor: RANA }, { document: 'dawn-2014-07' }, { asReported: 'a witness' }],
      places: [{ place: 'quetta', precision: 'EXACT' }],
      supersedes: [RANA],
      repeats: RANA,
      forms: [{ actor: 'islamic-state', form: 'Daesh' }],
      type: 'CasualtiesReported',
      fact: {
        incident: 'quetta-2016-08-08',
        perpetrators: 'UNKNOWN',
        breakdown: [
          { victims: 'CIVILIANS' },
          { victims: 'SECURITY_FORCES', ofGroup: 'pakistani-police' },
        ],
      },
    });
    expect(referencesOf(content)).toEqual([
      { kind: 'SOURCE', id: 'nation-2019-05', path: ['source'] },
      { kind: 'ACTOR', id: RANA, path: ['attribution', 0, 'actor'] },
      { kind: 'SOURCE', id: 'dawn-2014-07', path: ['attribution', 1, 'document'] },
      { kind: 'PLACE', id: 'quetta', path: ['places', 0, 'place'] },
      { kind: 'ENTRY', id: RANA, path: ['supersedes', 0] },
      { kind: 'ENTRY', id: RANA, path: ['repeats'] },
      { kind: 'ACTOR', id: 'islamic-state', path: ['forms', 0, 'actor'] },
      { kind: 'INCIDENT', id: 'quetta-2016-08-08', path: ['fact', 'incident'] },
      { kind: 'GROUP', id: 'pakistani-police', path: ['fact', 'breakdown', 1, 'ofGroup'] },
    ]);
  });

  it('takes no word or text for a name', () => {
    const content = entry({
      type: 'StatementMade',
      fact: {
        statement: 'OFFICIAL',
        speakers: ['government-of-pakistan'],
        gist: 'islamic-state',
        unknowns: ['who'],
      },
    });
    expect(referencesOf(content).map(({ id }) => id)).toEqual([
      'nation-2019-05',
      'government-of-pakistan',
    ]);
  });
});
