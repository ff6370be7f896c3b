import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from './asking.js';
import type { AskOptions } from './asking.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

async function codes(query: string, options?: AskOptions): Promise<readonly string[]> {
  const { errors } = await ask(service.url, query, options);
  return errors.map(({ extensions }) => extensions.code);
}

function times(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join(' ');
}

const NESTED =
  '{ chronology { entries { nodes { source { entries { nodes { source { entries { nodes { source { entries { nodes { source { title } } } } } } } } } } } } } }';

describe('what is too much', () => {
  it('is refused, each under its own code', async () => {
    expect(await codes(NESTED)).toEqual(['DEPTH_LIMIT']);
    expect(await codes(`{ chronology { ${times(31, (n) => `a${String(n)}: id`)} } }`)).toEqual([
      'ALIAS_LIMIT',
    ]);
    expect(await codes(`{ ${times(21, () => 'log { position }')} }`)).toEqual(['ROOT_FIELD_LIMIT']);
    expect(await codes(`{ log { ${times(6, () => 'position @skip(if: false)')} } }`)).toEqual([
      'DIRECTIVE_LIMIT',
    ]);
    expect(
      await codes(
        '{ chronology { entries(first: 100) { nodes { disputedBy(first: 100) { totalCount } } } } }',
      ),
    ).toEqual(['COST_LIMIT']);
    expect(await codes(`{ log { ${times(2001, () => 'position')} } }`)).toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
  });

  it('says what was asked for and what is allowed', async () => {
    const { status, errors } = await ask(
      service.url,
      '{ chronology { entries(first: 100) { nodes { history(first: 100) { totalCount } } } } }',
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions['limit']).toEqual({ requested: 10_100, maximum: 10_000 });
    expect(errors[0]?.message).toContain('at most 10000');
  });

  it('of wrong documents is told in at most five errors', async () => {
    const found = await codes(`{ ${times(9, (n) => `nothing${String(n)}`)} }`);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(new Set(found)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it('cannot be asked for in a page, a batch or a list of ids', async () => {
    expect(await codes('{ chronology { entries(first: 101) { totalCount } } }')).toEqual([
      'PAGE_INVALID',
    ]);
    const ids = Array.from({ length: 101 }, () => 'x');
    expect(
      await codes('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } }),
    ).toEqual(['BATCH_LIMIT']);
    const inputs = Array.from({ length: 251 }, () => ({
      source: 'a',
      fact: { groupFormed: { group: 'b' } },
    }));
    const mutation =
      'mutation ($inputs: [RecordEntryInput!]!) { recordEntries(inputs: $inputs) { outcome } }';
    expect(await codes(mutation, { variables: { inputs }, key: service.keys.write })).toEqual([
      'BATCH_LIMIT',
    ]);
    expect(service.projector.position).toBe(1);
  });

  it('is told by the service before it is asked for', async () => {
    const { data } = await ask(
      service.url,
      '{ service { limits { depth aliases rootFields directives tokens cost page batch bodyBytes subscriptions } } }',
    );
    expect(data).toEqual({
      service: {
        limits: {
          depth: 12,
          aliases: 30,
          rootFields: 20,
          directives: 5,
          tokens: 2000,
          cost: 10_000,
          page: 100,
          batch: 250,
          bodyBytes: 262_144,
          subscriptions: 10,
        },
      },
    });
  });

  it('is not the introspection that every tool asks', async () => {
    const introspection =
      '{ __schema { types { name fields { name args { name type { ...T } } type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }';
    expect(await codes(introspection)).toEqual([]);
  });
});
