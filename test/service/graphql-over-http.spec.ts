import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const preflight = { 'apollo-require-preflight': '1' };
let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

function fetched(url: string, options: RequestInit = {}): Promise<Response> {
  const headers = { ...preflight, ...(options.headers as Record<string, string> | undefined) };
  return fetch(url, { ...options, headers });
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${service.url}/graphql`,
    fetchFn: fetched,
  });

  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    },
  );

  it('refuses a simple cross-site request', async () => {
    const response = await fetch(
      `${service.url}/graphql?query=${encodeURIComponent('{log{position}}')}`,
    );
    expect(response.status).toBe(400);
  });

  it('answers whatever is no GraphQL in the shape of a GraphQL error', async () => {
    const asked = (path: string, options: RequestInit) => fetch(`${service.url}${path}`, options);
    const json = { 'content-type': 'application/json' };
    const answers = await Promise.all([
      asked('/nowhere', {}),
      asked('/graphql', { method: 'POST', headers: json, body: '{' }),
      asked('/graphql', { method: 'POST', headers: json, body: `"${'x'.repeat(300_000)}"` }),
      asked('/graphql', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a' }),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 413, 415]);
    expect(bodies).toMatchObject(
      ['NOT_FOUND', 'BAD_REQUEST', 'BODY_LIMIT', 'UNSUPPORTED_MEDIA_TYPE'].map((code) => ({
        errors: [{ extensions: { code } }],
      })),
    );
    expect(service.reported).toEqual([]);
  });
});

describe('an answer to a GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { ...preflight, ...headers },
    });

  it('is tagged, and not sent again to whoever has it', async () => {
    const first = await get('{ chronology(asOf: { position: 1, validAt: 2019 }) { id } }');
    const tag = first.headers.get('etag') ?? '';
    expect(first.status).toBe(200);
    expect(tag).toMatch(/^"[A-Za-z0-9_-]{43}"$/);
    const again = await get('{ chronology(asOf: { position: 1, validAt: 2019 }) { id } }', {
      'if-none-match': `"other", W/${tag}`,
    });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
  });

  it('is sent when it is another one', async () => {
    const other = await get('{ log { position } }', { 'if-none-match': '"other"' });
    expect([other.status, await other.json()]).toEqual([200, { data: { log: { position: '1' } } }]);
  });
});

describe('the query page', () => {
  it('is one page that brings everything along, and speaks to nobody else', async () => {
    const response = await fetch(`${service.url}/graphiql`, {
      headers: { 'accept-encoding': 'identity' },
    });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const outside = /<(script|link|img|iframe)\b[^>]*\b(src|href)="(https?:)?\/\//i;
    expect(outside.test(html)).toBe(false);
    expect(html).toContain('"endpoint":"/graphql"');
    expect(html).toContain('"subscriptionsProtocol":"WS"');
    expect(html).toContain('who says so?');
  });

  it('is sent compressed to whoever takes that', async () => {
    const response = await fetch(`${service.url}/graphiql`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toContain('accept-encoding');
    expect(await response.text()).toContain('<title>Annals</title>');
  });
});

describe('health', () => {
  it('tells that the process lives and what it can answer for', async () => {
    const live = await fetch(`${service.url}/health/live`);
    const ready = await fetch(`${service.url}/health/ready`);
    expect([live.status, await live.json()]).toEqual([200, { alive: true }]);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        ready: true,
        position: '1',
        lag: 0,
        caughtUp: true,
        stopped: [],
        readFailure: null,
        logFaults: [],
      },
    ]);
  });
});
