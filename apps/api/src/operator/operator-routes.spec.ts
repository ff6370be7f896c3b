import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogInUseError } from '#libs/event-store/data-folder/lock';
import type { Receipt } from '#libs/recorder/receipt';
import { addOperatorRoutes } from './operator-routes.js';
import type { Operator } from './operator.js';

const TOKEN = 'once';
const ITEM = {
  command: { command: 'REGISTER_GROUP', slug: 'a', group: 'A' },
  context: { scope: 'import', actor: 'import', key: 'a' },
};
const RECEIPT: Receipt = {
  outcome: 'RECORDED',
  problems: [],
  hints: [],
  id: 'a',
  position: 2,
  visible: true,
};

let server: FastifyInstance;
let url: string;
let recorded: unknown[];

beforeEach(async () => {
  recorded = [];
  const operator: Operator = {
    status: () => Promise.reject(new LogInUseError('data', undefined)),
    keys: () => Promise.resolve([{ keyId: 'k', scopes: ['write'], revoked: false }]),
    recorded: ({ sourcesFrom, entries }) =>
      Promise.resolve({ sources: [`${sourcesFrom}22-1`], entries: entries.slice(1) }),
    rebuild: () => Promise.reject(new Error('the disk is gone')),
    recordAll: (items, options) => {
      recorded.push({ items, options });
      return Promise.resolve([RECEIPT]);
    },
  };
  server = fastify();
  addOperatorRoutes(server, { operator, token: TOKEN });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterEach(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function ask(
  method: 'GET' | 'POST',
  what: string,
  { body, authorization = `Bearer ${TOKEN}` }: { body?: string; authorization?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/operator/${what}`, {
    method,
    headers: {
      authorization,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the operator of a running server', () => {
  it('answers whoever holds the token of the lock file', async () => {
    const answer = await ask('GET', 'keys');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual([{ keyId: 'k', scopes: ['write'], revoked: false }]);
  });

  it.each([
    ['GET', 'status'],
    ['GET', 'keys'],
    ['POST', 'record'],
    ['POST', 'recorded'],
    ['POST', 'rebuild'],
  ] as const)('does not exist for anybody else: %s %s', async (method, what) => {
    for (const authorization of ['', 'Bearer twice', TOKEN, `Bearer ${TOKEN}x`, 'Bearer']) {
      const answer = await ask(method, what, { authorization });
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({
        errors: [
          { message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } },
        ],
      });
    }
    expect(recorded).toEqual([]);
  });

  it('turns a stranger away before reading what is sent', async () => {
    const answer = await ask('POST', 'record', {
      authorization: 'Bearer twice',
      body: '{ this is no JSON',
    });
    expect(answer.status).toBe(404);
  });

  it('records what is handed over, as it was handed over', async () => {
    const body = JSON.stringify({ items: [ITEM], dryRun: true });
    const answer = await ask('POST', 'record', { body });
    expect(answer.body).toEqual([RECEIPT]);
    expect(recorded).toEqual([{ items: [ITEM], options: { dryRun: true } }]);
  });

  it('says what is recorded of what it is asked about', async () => {
    const body = JSON.stringify({ sourcesFrom: 'ucdp-ged-', entries: ['a', 'b'] });
    const answer = await ask('POST', 'recorded', { body });
    expect(answer.body).toEqual({ sources: ['ucdp-ged-22-1'], entries: ['b'] });
  });

  it('takes more than a question may weigh, because a file may', async () => {
    const big = { ...ITEM, command: { ...ITEM.command, group: 'A'.repeat(2_000_000) } };
    const answer = await ask('POST', 'record', {
      body: JSON.stringify({ items: [big], dryRun: false }),
    });
    expect(answer.status).toBe(200);
  });

  it('refuses what is no recording, and says where', async () => {
    const answer = await ask('POST', 'record', {
      body: JSON.stringify({ items: [{ command: {} }] }),
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      errors: [{ message: expect.stringContaining('dryRun'), extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(recorded).toEqual([]);
  });

  it('tells its user what went wrong, under its code where it has one', async () => {
    const coded = await ask('GET', 'status');
    expect(coded.status).toBe(500);
    expect(coded.body).toMatchObject({ errors: [{ extensions: { code: 'LOG_IN_USE' } }] });
    const other = await ask('POST', 'rebuild', { body: '{}' });
    expect(other.body).toEqual({
      errors: [{ message: 'the disk is gone', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });
});
