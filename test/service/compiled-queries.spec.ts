import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { FIRST_QUESTIONS } from '#apps/api/src/graphiql/first-questions';
import { startExample } from '../example/example-service.js';
import { ask } from './asking.js';
import type { Service } from './start-service.js';
import { WholeSelection } from './whole-selection.js';

const ROOT = join(import.meta.dirname, '../..');

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 60_000);

afterAll(() => service.close());

/** Everything shown to a reader as an example, but subscriptions and mutations. */
const SHOWN = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gs)]
  .map(([, query = '']) => query)
  .concat(FIRST_QUESTIONS)
  .filter((query) => !/^\s*(subscription|mutation)\b/m.test(query));

const FAULTY = [
  '{ chronology { tally(where: { group: "ISIS" }) { text } groups { totalCount } } }',
  '{ chronology(asOf: { position: "9999" }) { id } }',
  '{ chronology(asOf: { basis: "nonsense" }) { id } }',
  '{ chronology { entries(after: "nonsense") { totalCount } } }',
  '{ node(id: "group:islamic-state@nonsense") { id } }',
  '{ chronology { entries(first: 1000) { totalCount } } }',
  '{ chronology { nothing } }',
  '{ chronology {',
  'query A { __typename } query B { __typename }',
  'query ($at: Moment!) { chronology(asOf: { validAt: $at }) { id } }',
];

const ODD = [
  '{ __typename a: chronology { id } b: chronology(asOf: { validAt: "2014" }) { id text: basis { text } } }',
  '{ chronology { groups(first: 3) { nodes { ...Named } } } } fragment Named on Group { slug name @skip(if: true) }',
  '{ __type(name: "Chronology") { fields { name type { name kind ofType { name } } } } }',
  '{ chronology(asOf: { validAt: "2014" }) { tally(where: { group: "islamic-state" }) { text } } }',
];

/** The bodies of three answers: the first is executed, the others by the compiled query. */
async function threeTimes(query: string): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (let time = 0; time < 3; time += 1) bodies.push((await ask(service.url, query)).body);
  return bodies;
}

async function expectEqualBytes(query: string): Promise<void> {
  const [executed, ...compiled] = await threeTimes(query);
  for (const body of compiled) expect(body).toBe(executed);
}

describe('a query that is compiled because it came before', () => {
  it.each(SHOWN)('gives the bytes that it gave before: %s', expectEqualBytes);
  it.each(ODD)('gives the bytes that it gave before: %s', expectEqualBytes);
  it.each(FAULTY)('is refused in the same words: %s', expectEqualBytes);

  it('gives the bytes that it gave before for everything that the schema has', async () => {
    const selection = new WholeSelection(service.schema);
    const { body: names } = await ask(
      service.url,
      '{ chronology { incidents(first: 1) { nodes { slug } } people(first: 1) { nodes { uuid } } sources(first: 1) { nodes { slug } } entries(first: 1) { nodes { uuid } } } }',
    );
    const [incident, person, source, entry] = [...names.matchAll(/"(?:slug|uuid)":"([^"]+)"/g)].map(
      ([, name = '']) => `(id: "${name}")`,
    );
    const given: Readonly<Record<string, string | undefined>> = {
      changes: '(since: { validAt: "2014" })',
      entry,
      group: '(id: "islamic-state")',
      groups: '(first: 10)',
      incident,
      person,
      place: '(id: "pakistan")',
      source,
      tally: '(groupBy: [GROUP, YEAR])',
      resolveName: '(name: "ISIS")',
    };
    const root = service.schema.getType('Chronology') as GraphQLObjectType;
    const answered: string[] = [];
    for (const { name, type } of Object.values(root.getFields())) {
      const selected = selection.of(getNamedType(type), 1);
      const query = `{ chronology { ${name}${given[name] ?? ''} ${selected} } }`;
      await expectEqualBytes(query);
      const { errors } = await ask(service.url, query);
      if (errors.length === 0) answered.push(name);
    }
    expect(answered).toEqual(Object.keys(root.getFields()));
  }, 120_000);
});
