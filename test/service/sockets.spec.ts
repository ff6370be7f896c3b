import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import type { Limits } from '#apps/api/src/limits/limits';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;
const ENTRIES = 'subscription { entries { cursor } }';

let service: Service;
const opened: WebSocket[] = [];

afterEach(async () => {
  for (const socket of opened.splice(0)) socket.terminate();
  await service.close();
});

async function serve(limits: Partial<Limits>): Promise<void> {
  service = await startService({ settings: { limits: { ...DEFAULT_LIMITS, ...limits } } });
}

interface Refused {
  readonly status: number;
  readonly body: unknown;
}

/** Opens a WebSocket, or gives what the server answers instead. */
function connect(
  path = '/graphql',
  headers: Record<string, string> = {},
): Promise<WebSocket | Refused> {
  const url = `${service.url.replace('http', 'ws')}${path}`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  opened.push(socket);
  return new Promise((resolve) => {
    socket.on('open', () => {
      resolve(socket);
    });
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (some: string) => (text += some));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
    });
  });
}

function refusal(status: number, code: string, message: string, advice: string): Refused {
  return {
    status,
    body: { errors: [{ message: `${message} ${advice}`, extensions: { code, advice } }] },
  };
}

const PER_ADDRESS = refusal(
  429,
  'SUBSCRIPTION_LIMIT',
  'All connections that one address may open are in use: 2.',
  'Close one, or raise LIMIT_SOCKETS_PER_ADDRESS.',
);

describe('connections', () => {
  it(
    'from one address are so many and no more, until one is closed',
    async () => {
      await serve({ socketsPerAddress: 2 });
      const first = await connect();
      expect(first).toBeInstanceOf(WebSocket);
      expect(await connect()).toBeInstanceOf(WebSocket);
      expect(await connect()).toEqual(PER_ADDRESS);
      if (!(first instanceof WebSocket)) throw new Error('not connected');
      const closed = new Promise((resolve) => first.on('close', resolve));
      first.close();
      await closed;
      expect(await connect()).toBeInstanceOf(WebSocket);
    },
    PATIENCE,
  );

  it(
    'are so many in all and no more',
    async () => {
      await serve({ sockets: 1 });
      expect(await connect()).toBeInstanceOf(WebSocket);
      expect(await connect()).toEqual(
        refusal(
          429,
          'SUBSCRIPTION_LIMIT',
          'All connections that may be open are in use: 1.',
          'Try again later, or raise LIMIT_SOCKETS.',
        ),
      );
    },
    PATIENCE,
  );

  it(
    'to another path, or from pages of others, are told why not',
    async () => {
      await serve({});
      expect(await connect('/elsewhere')).toEqual(
        refusal(
          404,
          'NOT_FOUND',
          'No WebSocket is opened at this address.',
          'Connect to /graphql.',
        ),
      );
      expect(await connect('/graphql', { origin: 'https://elsewhere.example' })).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    },
    PATIENCE,
  );

  it(
    'hold so many subscriptions, and say what to do about more',
    async () => {
      await serve({ subscriptions: 1 });
      const client = createClient({
        url: `${service.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
      });
      const held = client.iterate({ query: ENTRIES });
      const waiting = held.next();
      await service.passSilence();
      await waiting;
      const refused: unknown = await client
        .iterate({ query: ENTRIES })
        .next()
        .catch((errors: unknown) => errors);
      expect(refused).toMatchObject([
        {
          message:
            'All subscriptions that one connection may hold are in use: 1. Complete one, open another connection, or raise LIMIT_SUBSCRIPTIONS.',
          extensions: { code: 'SUBSCRIPTION_LIMIT' },
        },
      ]);
      await client.dispose();
    },
    PATIENCE,
  );
});
