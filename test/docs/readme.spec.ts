import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FIRST_QUESTIONS } from '#apps/api/src/graphiql/first-questions';
import { startExample } from '../example/example-service.js';
import { ask, dataOf } from '../service/asking.js';
import type { Service } from '../service/start-service.js';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Each query of the text with the answer that stands after it. */
const examples = [...README.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }),
);

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 60_000);

afterAll(() => service.close());

describe('the README', () => {
  it('shows questions with their answers', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(README.match(/```graphql/g)).toHaveLength(examples.length);
  });

  it.each(examples)('answers as it says: $query', async ({ query, answer }) => {
    expect(dataOf(await ask(service.url, query))).toEqual(answer);
  });

  it('links to files that are there', () => {
    const links = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, file = '']) => file);
    const missing = links.filter((link) => !link.includes('://') && !existsSync(join(ROOT, link)));
    expect(missing).toEqual([]);
  });

  it('names commands of the package that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...README.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the first questions of the query page', () => {
  const queries = FIRST_QUESTIONS.filter((question) => !question.includes('subscription '));

  it('are five, one of them a subscription', () => {
    expect(FIRST_QUESTIONS).toHaveLength(5);
    expect(queries).toHaveLength(4);
  });

  it.each(queries)('has an answer: %s', async (query) => {
    const { errors, data } = await ask(service.url, query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('"nodes":[{');
  });
});
