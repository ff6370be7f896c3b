import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse, subscribe } from 'graphql';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { newContext } from '#apps/api/src/request-context';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { ask, dataOf } from './asking.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;
const ENTRIES = `subscription ($after: Cursor, $afterPosition: Position, $where: EntryStreamFilter) {
  entries(after: $after, afterPosition: $afterPosition, where: $where) {
    cursor previousCursor position change entry { uuid status headline }
  }
}`;

interface Delivery {
  readonly cursor: string;
  readonly previousCursor: string | null;
  readonly position: string;
  readonly change: string | null;
  readonly entry: { uuid: string; status: string; headline: string } | null;
}

interface Told {
  readonly data?: { entries?: Delivery; tally?: { text: string } } | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

let service: Service;

beforeAll(async () => {
  service = await startService();
  const registry = `mutation {
    registerSource(input: { slug: "article", title: "An article", publisher: "A paper", published: "2023" }) { outcome }
    branch: registerGroup(input: { slug: "branch", name: "The Branch" }) { outcome }
    rival: registerGroup(input: { slug: "rival", name: "The Rival" }) { outcome }
  }`;
  dataOf(await ask(service.url, registry, { key: service.keys.write }));
}, PATIENCE);

afterAll(() => service.close());

function address(url = service.url): string {
  return `${url.replace('http', 'ws')}/graphql`;
}

function client(connectionParams: Record<string, unknown> = {}, url?: string): Client {
  return createClient({
    url: address(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
}

/** Everything that a subscription tells, one after the other; refusals too. */
async function* following(variables: object, query = ENTRIES, url?: string): AsyncGenerator<Told> {
  const connected = client({}, url);
  try {
    const told = connected.iterate({ query, variables: { ...variables } });
    for await (const message of told) yield message as Told;
  } finally {
    await connected.dispose();
  }
}

async function take(stream: AsyncGenerator<Told>, count: number): Promise<readonly Delivery[]> {
  const taken: Delivery[] = [];
  for (let n = 0; n < count; n += 1) {
    const { value } = (await stream.next()) as { value: Told | undefined };
    const delivery = value?.data?.entries;
    if (delivery === undefined) throw new Error(JSON.stringify(value));
    taken.push(delivery);
  }
  return taken;
}

/** The next delivery that is no heartbeat. */
async function takeEntry(stream: AsyncGenerator<Told>): Promise<Delivery | undefined> {
  const [delivery] = await take(stream, 1);
  return delivery?.entry === null ? takeEntry(stream) : delivery;
}

/** Lets time pass until something was told: other streams may be on their way out. */
async function inSilence<Value>(told: Promise<Value>): Promise<Value> {
  const state = { told: false };
  void told.finally(() => (state.told = true));
  while (!state.told) await Promise.race([told, service.passSilence()]);
  return told;
}

let recorded = 0;

/** Records an entry that is about one group alone. */
async function record(group = 'branch'): Promise<string> {
  recorded += 1;
  const input = {
    source: 'article',
    fact: { groupFormed: { group } },
    date: { when: { edtf: '2018' } },
    note: String(recorded),
  };
  const query = 'mutation ($input: RecordEntryInput!) { recordEntry(input: $input) { uuid } }';
  const { write } = service.keys;
  const { recordEntry } = dataOf(
    await ask(service.url, query, { key: write, variables: { input } }),
  ) as {
    recordEntry: { uuid: string };
  };
  return recordEntry.uuid;
}

describe('following entries', () => {
  it(
    'from the beginning gives what was recorded, then what comes',
    async () => {
      const first = await record();
      const stream = following({ afterPosition: '0' });
      const [old] = await take(stream, 1);
      expect(old).toMatchObject({
        previousCursor: null,
        change: 'RECORDED',
        entry: { uuid: first },
      });
      const coming = take(stream, 1);
      const second = await record();
      expect(await coming).toMatchObject([
        {
          previousCursor: old?.cursor,
          change: 'RECORDED',
          entry: { uuid: second, status: 'STANDING' },
        },
      ]);
      await stream.return(undefined);
    },
    PATIENCE,
  );

  it(
    'begins with what is new unless told, and says in silence that it is alive',
    async () => {
      const stream = following({});
      expect(await inSilence(take(stream, 1))).toMatchObject([
        { change: null, entry: null, position: String(service.projector.position) },
      ]);
      const coming = takeEntry(stream);
      const uuid = await record();
      expect(await coming).toMatchObject({ entry: { uuid } });
      await stream.return(undefined);
    },
    PATIENCE,
  );

  it(
    'goes on after a cursor with exactly what is lacking, and chains',
    async () => {
      const before = following({ afterPosition: String(service.projector.position) });
      const coming = take(before, 1);
      const one = await record();
      const [last] = await coming;
      expect(last?.entry?.uuid).toBe(one);
      await before.return(undefined);
      const missed = [await record(), await record()];
      const resumed = following({ after: last?.cursor });
      const deliveries = await take(resumed, 2);
      expect(deliveries.map(({ entry }) => entry?.uuid)).toEqual(missed);
      expect(deliveries.map(({ previousCursor }) => previousCursor)).toEqual([
        last?.cursor,
        deliveries[0]?.cursor,
      ]);
      await resumed.return(undefined);
    },
    PATIENCE,
  );

  it(
    'tells corrections and retractions with the entry as it was right after them',
    async () => {
      const uuid = await record();
      const start = String(service.projector.position);
      const changes = `mutation ($entry: ID!) {
      correctEntry(input: { entry: $entry, reason: "misread", confidence: LOW }) { outcome }
      retractEntry(input: { entry: $entry, reason: "gone" }) { outcome }
    }`;
      dataOf(
        await ask(service.url, changes, { key: service.keys.write, variables: { entry: uuid } }),
      );
      const stream = following({ afterPosition: start });
      expect(await take(stream, 2)).toMatchObject([
        { change: 'CORRECTED', entry: { uuid, status: 'STANDING' } },
        { change: 'RETRACTED', entry: { uuid, status: 'RETRACTED' } },
      ]);
      await stream.return(undefined);
    },
    PATIENCE,
  );

  it(
    'gives only what the filter means, and refuses its cursors elsewhere',
    async () => {
      const start = String(service.projector.position);
      const rival = await record('rival');
      await record('branch');
      const stream = following({ afterPosition: start, where: { group: 'rival' } });
      const [delivery] = await take(stream, 1);
      expect(delivery?.entry?.uuid).toBe(rival);
      await stream.return(undefined);
      expect(await firstCode(following({ after: delivery?.cursor }))).toBe('CURSOR_FOREIGN');
      expect(await firstCode(following({ after: 'nonsense' }))).toBe('CURSOR_UNREADABLE');
      expect(await firstCode(following({ where: { group: 'nobody' } }))).toBe('UNKNOWN_GROUP');
      expect(await firstCode(following({ after: delivery?.cursor, afterPosition: '0' }))).toBe(
        'PAGE_INVALID',
      );
    },
    PATIENCE,
  );
});

describe('a stream that ends with its service', () => {
  it(
    'goes on after a restart with exactly what it lacks',
    async () => {
      const store = new MemoryEventStore();
      const registry = `mutation {
      registerSource(input: { slug: "article", title: "An article", publisher: "A paper", published: "2023" }) { outcome }
      registerGroup(input: { slug: "branch", name: "The Branch" }) { outcome }
      first: recordEntry(input: { source: "article", fact: { groupFormed: { group: "branch" } } }) { uuid }
    }`;
      const later = `mutation {
      second: recordEntry(input: { source: "article", fact: { groupDissolved: { group: "branch" } } }) { uuid }
    }`;
      const before = await startService({ store });
      dataOf(await ask(before.url, registry, { key: before.keys.write }));
      const stream = following({ afterPosition: '0' }, ENTRIES, before.url);
      const [first] = await take(stream, 1);
      dataOf(await ask(before.url, later, { key: before.keys.write }));
      await stream.return(undefined);
      await before.close();
      const after = await startService({ store });
      const resumed = following({ after: first?.cursor }, ENTRIES, after.url);
      expect(await take(resumed, 1)).toMatchObject([
        { previousCursor: first?.cursor, change: 'RECORDED', entry: { status: 'STANDING' } },
      ]);
      await resumed.return(undefined);
      await after.close();
      await store.close();
    },
    PATIENCE,
  );
});

async function firstCode(stream: AsyncGenerator<Told>): Promise<unknown> {
  try {
    const { value } = (await stream.next()) as { value: Told | undefined };
    return value?.errors?.[0]?.extensions.code;
  } catch (refused) {
    return codeOf(refused);
  } finally {
    await stream.return(undefined);
  }
}

/** The client throws the errors of a subscription that never began. */
function codeOf(refused: unknown): unknown {
  const [error] = refused as readonly { extensions?: { code?: string } }[];
  return error?.extensions?.code;
}

describe('following a tally', () => {
  it(
    'gives it as it is, and again when it changes',
    async () => {
      const stream = following(
        {},
        'subscription { tally { text total { incidents { certain } } } }',
      );
      const text = async () => ((await stream.next()) as { value: Told }).value.data?.tally?.text;
      expect(await text()).toBe('none incidents');
      const coming = text();
      const input = {
        source: 'article',
        fact: { incidentReported: { incident: 'bombing' } },
        date: { when: { edtf: '2018' } },
      };
      const query =
        'mutation ($input: RecordEntryInput!) { recordEntry(input: $input) { outcome } }';
      dataOf(await ask(service.url, query, { key: service.keys.write, variables: { input } }));
      expect(await coming).toContain('1 incident');
      await stream.return(undefined);
    },
    PATIENCE,
  );
});

interface Connected {
  /** Every message after the acknowledgement, as it came. */
  readonly messages: readonly string[];
  readonly send: (message: object) => void;
  /** Waits until so many messages came. */
  readonly until: (count: number) => Promise<void>;
  readonly close: () => void;
}

/** A client that understands nothing, so that its bytes can be looked at. */
async function connected(payload?: object): Promise<Connected> {
  const socket = new WebSocket(address(), 'graphql-transport-ws');
  const messages: string[] = [];
  const heard = new Set<() => void>();
  const acknowledged = new Promise<void>((resolve) => {
    socket.on('message', (text: Buffer) => {
      if (String(text) === '{"type":"connection_ack"}') resolve();
      else messages.push(String(text));
      for (const listener of heard) listener();
    });
  });
  const send = (message: object): void => {
    socket.send(JSON.stringify(message));
  };
  socket.on('open', () => {
    send({ type: 'connection_init', ...(payload === undefined ? {} : { payload }) });
  });
  await acknowledged;
  return {
    messages,
    send,
    until: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (messages.length < count) return;
          heard.delete(look);
          resolve();
        };
        heard.add(look);
        look();
      }),
    close: () => {
      socket.close();
    },
  };
}

/** Lets the service do everything that it has to do. */
async function everyStreamWaits(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
}

function subscribeTo(variables: object, query = ENTRIES) {
  return { id: 'the-id', type: 'subscribe', payload: { query, variables } };
}

/** What graphql-js by itself answers to one subscriber, as messages of the protocol. */
async function executedAlone(variables: Record<string, unknown>, count: number) {
  const results = await subscribe({
    schema: service.schema,
    document: parse(ENTRIES),
    variableValues: variables,
    contextValue: newContext({}, undefined),
  });
  if (!(Symbol.asyncIterator in results)) throw new Error(JSON.stringify(results));
  const messages: string[] = [];
  while (messages.length < count) {
    const { value } = (await results.next()) as { value: object };
    messages.push(JSON.stringify({ id: 'the-id', type: 'next', payload: value }));
  }
  await results.return(undefined);
  return messages;
}

describe('many who ask for the same', () => {
  it(
    'get the bytes that each would have got alone, whenever they came, and wherever from',
    async () => {
      const afterPosition = String(service.projector.position);
      await record();
      const all = await Promise.all([1, 2, 3].map(() => connected()));
      for (const { send } of all.slice(1)) send(subscribeTo({ afterPosition }));
      await Promise.all(all.slice(1).map(({ until }) => until(1)));
      await record('rival');
      await Promise.all(all.slice(1).map(({ until }) => until(2)));
      all[0]?.send(subscribeTo({ afterPosition }));
      all[2]?.send({ id: 'the-id', type: 'complete' });
      await all[0]?.until(2);
      await record();
      await Promise.all(all.slice(0, 2).map(({ until }) => until(3)));
      const alone = await executedAlone({ afterPosition }, 3);
      expect(all.map(({ messages }) => messages)).toEqual([alone, alone, alone.slice(0, 2)]);
      for (const { close } of all) close();
    },
    PATIENCE,
  );

  it(
    'are answered once for all of them, but apart from those who ask or are something else',
    async () => {
      const key = { authorization: `Bearer ${service.keys.read}` };
      const all = await Promise.all(
        [undefined, undefined, undefined, key, key, undefined].map((sent) => connected(sent)),
      );
      const afterPosition = String(service.projector.position);
      for (const [index, { send }] of all.entries())
        send(
          subscribeTo({ afterPosition, ...(index === 5 ? { where: { group: 'branch' } } : {}) }),
        );
      await record();
      await Promise.all(all.map(({ until }) => until(1)));
      await everyStreamWaits();
      const waits = jest.spyOn(service.projector, 'onProgress');
      await record();
      await Promise.all(all.map(({ until }) => until(2)));
      await everyStreamWaits();
      // once each has told everybody, it waits anew: that of the anonymous ones, of those with a key, and with a filter
      expect(waits).toHaveBeenCalledTimes(3);
      waits.mockRestore();
      for (const { close } of all) close();
    },
    PATIENCE,
  );

  it(
    'are told of a tally alike',
    async () => {
      const query = 'subscription { tally { text } }';
      const [early, late] = await Promise.all([connected(), connected()]);
      early.send(subscribeTo({}, query));
      await early.until(1);
      late.send(subscribeTo({}, query));
      await late.until(1);
      const input = {
        source: 'article',
        fact: { incidentReported: { incident: 'second-bombing' } },
        date: { when: { edtf: '2018' } },
      };
      const recording =
        'mutation ($input: RecordEntryInput!) { recordEntry(input: $input) { outcome } }';
      dataOf(await ask(service.url, recording, { key: service.keys.write, variables: { input } }));
      await Promise.all([early.until(2), late.until(2)]);
      expect(late.messages).toEqual(early.messages);
      expect(early.messages[1]).not.toBe(early.messages[0]);
      early.close();
      late.close();
    },
    PATIENCE,
  );
});

describe('the WebSocket', () => {
  it(
    'carries subscriptions only, under the same limits',
    async () => {
      expect(await firstCode(following({}, '{ log { position } }'))).toBe('SUBSCRIPTION_ONLY');
      expect(
        await firstCode(
          following({}, 'mutation { registerGroup(input: { slug: "x", name: "X" }) { outcome } }'),
        ),
      ).toBe('SUBSCRIPTION_ONLY');
      expect(await firstCode(following({}, '{ __schema { types { name } } }'))).toBe(
        'SUBSCRIPTION_ONLY',
      );
      expect(await firstCode(following({}, 'subscription { nothing }'))).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
      expect(await firstCode(following({}, 'subscription {'))).toBe('GRAPHQL_PARSE_FAILED');
      expect(await firstCode(following({ afterPosition: 'x' }))).toBe('BAD_USER_INPUT');
      const aliases = Array.from({ length: 31 }, (_, n) => `a${String(n)}: cursor`).join(' ');
      expect(await firstCode(following({}, `subscription { entries { ${aliases} } }`))).toBe(
        'ALIAS_LIMIT',
      );
    },
    PATIENCE,
  );

  it(
    'holds so many subscriptions and no more',
    async () => {
      const connected = client();
      const all = Array.from({ length: 10 }, () => connected.iterate({ query: ENTRIES }));
      const waiting = all.map((one) => one.next());
      await inSilence(Promise.all(waiting));
      const tooMany = connected.iterate({ query: ENTRIES });
      const refused: unknown = await tooMany.next().catch((error: unknown) => codeOf(error));
      expect(refused).toBe('SUBSCRIPTION_LIMIT');
      await connected.dispose();
    },
    PATIENCE,
  );

  it(
    'refuses at once what is no path of it, and pages of others',
    async () => {
      const upgrade = (url: string, headers: Record<string, string> = {}) =>
        new Promise<number | string>((resolve) => {
          const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
          socket.on('unexpected-response', (_request, response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          });
          socket.on('open', () => {
            socket.close();
            resolve('open');
          });
          socket.on('error', () => undefined);
        });
      expect(await upgrade(`${service.url.replace('http', 'ws')}/elsewhere`)).toBe(404);
      expect(await upgrade(address(), { origin: 'https://elsewhere.example' })).toBe(403);
      expect(await upgrade(address(), { origin: service.url })).toBe('open');
      expect(await upgrade(address())).toBe('open');
    },
    PATIENCE,
  );

  it(
    'closes on a message that is too large',
    async () => {
      jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
      const closed = await new Promise<number>((resolve) => {
        const socket = new WebSocket(address(), 'graphql-transport-ws');
        socket.on('open', () => socket.send('x'.repeat(70_000)));
        socket.on('close', resolve);
        socket.on('error', () => undefined);
      });
      expect(closed).toBe(1009);
    },
    PATIENCE,
  );

  it(
    'refuses a key that opens nothing',
    async () => {
      const connected = client({ authorization: 'Bearer annals_000000000000_nothing' });
      const refused: unknown = await connected
        .iterate({ query: ENTRIES })
        .next()
        .catch((event: unknown) => event);
      expect(refused).toMatchObject({ code: 4403 });
    },
    PATIENCE,
  );
});
