import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import { FIRST_QUESTIONS } from '#apps/api/src/graphiql/first-questions';
import { ask, dataOf } from './asking.js';
import { recordSmallChronology } from './small-chronology.js';
import type { SmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';
import { WholeSelection } from './whole-selection.js';

const COMMITTED = join(import.meta.dirname, '..', '..', 'schema.graphql');
/** Everything is asked for at once, on machines that do other things too (ms). */
const PATIENCE = 60_000;
const NO_LIMIT = 2_000_000_000;

let service: Service;
let small: SmallChronology;
let schema: GraphQLSchema;

beforeAll(async () => {
  const limits = {
    ...DEFAULT_LIMITS,
    depth: NO_LIMIT,
    aliases: NO_LIMIT,
    tokens: NO_LIMIT,
    cost: NO_LIMIT,
    bodyBytes: NO_LIMIT,
  };
  service = await startService({ settings: { limits } });
  small = await recordSmallChronology(service);
  schema = service.schema;
}, PATIENCE);

afterAll(() => service.close());

function ownTypes(): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

describe('the schema', () => {
  it('is the one that is committed: print it anew after a change of the SDL', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(
      readFileSync(COMMITTED, 'utf8'),
    );
  });

  it('describes every type, field, argument and value', () => {
    const silent = ownTypes().flatMap((type) => {
      const parts = partsOf(type).filter(({ description }) => description == null);
      return parts.map(({ name }) => (name === type.name ? name : `${type.name}.${name}`));
    });
    expect(silent).toEqual([]);
  });

  it('has a resolver for every root field', () => {
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const [name, field] of Object.entries(root?.getFields() ?? {}))
        expect([name, typeof field.resolve]).toEqual([name, 'function']);
    for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {}))
      expect([name, typeof field.subscribe]).toEqual([name, 'function']);
  });

  it('has scalars that refuse an object', () => {
    const scalars = ownTypes().filter(isScalarType);
    expect(scalars.map(({ name }) => name).toSorted()).toEqual(
      ['BasisToken', 'Cursor', 'DateTime', 'Decimal', 'Edtf', 'Moment', 'Position'].toSorted(),
    );
    for (const scalar of scalars)
      expect(() => scalar.parseValue({})).toThrow(scalar.name && /is no/);
  });

  it('gives a field of facts one type in all of them', () => {
    const fact = schema.getType('Fact');
    const types = new Map<string, string>();
    for (const member of isUnionType(fact) ? fact.getTypes() : [])
      for (const [name, { type }] of Object.entries(member.getFields())) {
        expect([name, types.get(name) ?? String(type)]).toEqual([name, String(type)]);
        types.set(name, String(type));
      }
    expect(types.size).toBeGreaterThan(60);
  });

  it('has a kind of fact, its input and its name in the enum for each other', () => {
    const fact = schema.getType('Fact');
    const members = isUnionType(fact) ? fact.getTypes().map(({ name }) => name) : [];
    const input = schema.getType('FactInput');
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    const names = schema.getType('EntryType');
    const values = isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
    expect(fields.map((name) => name.charAt(0).toUpperCase() + name.slice(1))).toEqual(members);
    expect(values.map((name) => name.replaceAll('_', ''))).toEqual(
      members.map((name) => name.toUpperCase()),
    );
  });

  it('fits the first questions of the query page', () => {
    for (const question of FIRST_QUESTIONS)
      expect(validate(schema, parse(question)).map(({ message }) => message)).toEqual([]);
  });
});

function partsOf(type: GraphQLNamedType) {
  if (isEnumType(type)) return [type, ...type.getValues()];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    return [type, ...fields, ...fields.flatMap(({ args }) => args)];
  }
  return [type];
}

/** Where ids are found in an answer. */
function idsIn(value: unknown, found: Map<string, string>): Map<string, string> {
  if (Array.isArray(value)) for (const element of value) idsIn(element, found);
  else if (typeof value === 'object' && value !== null) {
    const { id, __typename } = value as { id?: unknown; __typename?: unknown };
    if (typeof id === 'string' && typeof __typename === 'string') found.set(id, __typename);
    for (const member of Object.values(value)) idsIn(member, found);
  }
  return found;
}

describe('everything that the schema offers', () => {
  const every = '(ended: true, unknownStarts: true, first: 3)';
  let answered: unknown;

  beforeAll(async () => {
    const selection = new WholeSelection(schema, {
      'Chronology.changes': '(since: { validAt: "2014" })',
      'Chronology.entries': '(where: { status: null })',
      'Chronology.affiliations': '(where: { ended: null, unknownStarts: true })',
      'Chronology.tally': '(groupBy: [GROUP, COUNTRY, YEAR])',
      'Chronology.entry': `(id: "${small.entries[0] ?? ''}")`,
      'Chronology.group': '(id: "branch")',
      'Chronology.incident': '(id: "bombing")',
      'Chronology.person': `(id: "${small.person}")`,
      'Chronology.place': '(id: "quetta")',
      'Chronology.source': '(id: "study")',
      'Chronology.resolveName': '(name: "IS-K")',
      'Group.leaders': every,
      'Group.members': every,
      'Group.presences': every,
      'Person.offices': every,
      'Person.memberships': every,
      'Person.custody': every,
      'Place.presences': every,
    });
    const whole = (name: string, depth: number): string => {
      const type = schema.getType(name);
      return type === undefined ? '' : selection.of(type, depth);
    };
    const deeper = `{
      chronology {
        entries(first: 100, where: { status: null }) { nodes { fact ${whole('Fact', 2)} } }
        tally(groupBy: [GROUP]) ${whole('Tally', 3)}
        resolveName(name: "somebody") ${whole('NameResolution', 2)}
        contradictions ${whole('ContradictionConnection', 3)}
        matchingSuggestions(where: { leastScore: 1 }) ${whole('MatchingSuggestionConnection', 2)}
        source(id: "article") { coverage ${whole('SourceCoverage', 2)} }
      }
    }`;
    answered = [
      dataOf(await ask(service.url, whole('Query', 3))),
      dataOf(await ask(service.url, deeper)),
    ];
  }, PATIENCE);

  it('is answered without an error, from a chronology that holds every kind of fact', () => {
    expect(service.reported).toEqual([]);
    const types = new Set(JSON.stringify(answered).match(/"__typename":"\w+"/g));
    const unmet = ownTypes()
      .filter(
        (type) =>
          isObjectType(type) &&
          !/(Payload|Delivery|Mutation|Subscription|Problem)$/.test(type.name),
      )
      .filter(({ name }) => !types.has(`"__typename":"${name}"`));
    expect(unmet.map(({ name }) => name)).toEqual([]);
  });

  it(
    'is found again by its id, with the same id and type',
    async () => {
      const ids = [...idsIn(answered, new Map())];
      expect(new Set(ids.map(([, type]) => type)).size).toBe(22);
      for (let start = 0; start < ids.length; start += 100) {
        const some = ids.slice(start, start + 100);
        const variables = { ids: some.map(([id]) => id) };
        const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
        expect(dataOf(await ask(service.url, query, { variables }))).toEqual({
          nodes: some.map(([id, __typename]) => ({ __typename, id })),
        });
      }
    },
    PATIENCE,
  );
});
