import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import { startExample } from '../example/example-service.js';
import { ask, dataOf } from '../service/asking.js';
import type { Service } from '../service/start-service.js';

const TEXT = readFileSync(join(import.meta.dirname, '../../docs/contradictions.md'), 'utf8');

/** Each query of the text with the answer that stands after it. */
const examples = [...TEXT.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }),
);

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 120_000);

afterAll(() => service.close());

describe('the page about contradictions', () => {
  it('has a chapter with a question for each kind', () => {
    const kinds = service.schema.getType('ContradictionKind');
    const names = isEnumType(kinds) ? kinds.getValues() : [];
    expect(names.length).toBeGreaterThan(10);
    for (const { name } of names) expect(TEXT).toContain(`: \`${name}\`\n`);
    expect(TEXT.match(/```graphql/g)).toHaveLength(examples.length);
    expect(examples.length).toBeGreaterThan(names.length);
  });

  it.each(examples)('answers as it says: $query', async ({ query, answer }) => {
    expect(dataOf(await ask(service.url, query))).toEqual(answer);
  });
});
