import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import { startExample } from '../example/example-service.js';
import { ask } from '../service/asking.js';
import type { Service } from '../service/start-service.js';

const PAGE = readFileSync(
  join(import.meta.dirname, '../../docs/changes-and-explanations.md'),
  'utf8',
);
const QUERIES = [...PAGE.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = '']) => query);

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 60_000);

afterAll(() => service.close());

describe('the page about changes and explanations', () => {
  it('shows five questions', () => {
    expect(QUERIES).toHaveLength(5);
  });

  it.each(QUERIES)('asks what has an answer: %s', async (query) => {
    const { errors, data } = await ask(service.url, query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"nodes":\[\{"(text|change)"/);
    expect(JSON.stringify(data)).not.toMatch(/"parts":\{"nodes":\[\]\}/);
  });

  it('names every kind of change and every effect', () => {
    for (const name of ['EntryChangeKind', 'ExplanationEffect']) {
      const type = service.schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect(values.filter((value) => !PAGE.includes(`\`${value}\``))).toEqual([]);
    }
  });
});
