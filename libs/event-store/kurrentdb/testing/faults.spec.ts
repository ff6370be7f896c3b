import { describe, expect, it, jest } from '@jest/globals';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { eventually, numbersIn, said, taken, trials } from './client-trial.js';
import type { FaultName, FaultScript } from './faults.js';
import { Faults } from './faults.js';
import { startTestServer } from './start-test-server.js';
import type { TestServer } from './test-server.js';

jest.setTimeout(30_000);
const { clientOf, closing } = trials();
const STREAM = 'annals.entry-1';
const first = { streamState: 'no_stream' } as const;

async function startWith(events: number, profile: '20.6' | '24.10' = '24.10') {
  const server = await closing(startTestServer({ profile }));
  const client = clientOf(server);
  for (let n = 0; n < events; n += 1) await client.appendToStream(STREAM, said(n));
  return { server, client };
}

/** How an operation ends, or `pending` if it has not when the server has answered another client once more. */
async function outcome(server: TestServer, operation: Promise<unknown>): Promise<unknown> {
  const ended = operation.then(
    () => 'done',
    (failure: unknown) => failure,
  );
  const other = clientOf(server)
    .appendToStream('other-1', said(1_000))
    .catch(() => undefined);
  return Promise.race([ended, other.then(() => 'pending')]);
}

const stored = (server: TestServer): number => server.log.stream(STREAM).length;

describe.each(['24.10', '20.6'] as const)('an append to %s', (profile) => {
  const REFUSED: readonly (readonly [fault: FaultName, batch: object, classic: object])[] = [
    ['access denied', { type: 'access-denied' }, { type: 'access-denied' }],
    [
      'not ready',
      { type: 'unknown', message: 'Could not recognize Server Is Not Ready' },
      { type: 'unavailable', code: 14 },
    ],
    [
      'too busy',
      { type: 'unknown', message: 'Could not recognize Server Is Busy' },
      { type: 'unavailable', code: 14 },
    ],
    [
      'no leader info',
      { type: 'unknown', message: 'Could not recognize No leader info available in response' },
      { type: 'unknown', code: 2 },
    ],
    ['timeout before the append', { type: 'deadline-exceeded' }, { type: 'unknown', code: 10 }],
    ['cut before the append', { type: 'unavailable' }, { type: 'unavailable' }],
    ['killed before the append', { type: 'unavailable' }, { type: 'unavailable' }],
  ];
  it.each(REFUSED)('that meets "%s" is not written', async (fault, batch, classic) => {
    const { server, client } = await startWith(1, profile);
    const { struck } = server.faults.inject(fault);
    await expect(client.appendToStream(STREAM, said(1), { streamState: 0n })).rejects.toMatchObject(
      profile === '20.6' ? classic : batch,
    );
    await struck;
    expect(stored(server)).toBe(1);
  });

  const WRITTEN: readonly FaultName[] = [
    'cut after the append, before the reply',
    'killed after the append, before the reply',
    'timeout after the append',
  ];
  it.each(WRITTEN)(
    'that meets "%s" fails and is written; the same one again succeeds',
    async (fault) => {
      const { server, client } = await startWith(1, profile);
      server.faults.inject(fault);
      const append = () => client.appendToStream(STREAM, said(1), { streamState: 0n });
      await expect(append()).rejects.toThrow();
      expect(stored(server)).toBe(2);
      await server.restart();
      expect(await eventually(append)).toMatchObject({ nextExpectedRevision: 1n });
      expect(stored(server)).toBe(2);
    },
  );

  it('whose reply is lost is written and never ends', async () => {
    const { server, client } = await startWith(1, profile);
    const { struck } = server.faults.inject('commit, then lose the reply');
    const append = client.appendToStream(STREAM, said(1), { streamState: 0n });
    await struck;
    expect(stored(server)).toBe(2);
    expect(await outcome(server, append)).toBe('pending');
    append.catch(() => undefined);
  });

  it('that comes again may be answered without a position, or not at all', async () => {
    const { server, client } = await startWith(0, profile);
    const append = () => client.appendToStream(STREAM, said(0), first);
    expect((await append()).position).toBeDefined();
    server.faults.inject('repeat without position');
    expect(await append()).toEqual({
      success: true,
      nextExpectedRevision: 0n,
      position: undefined,
    });
    const { struck } = server.faults.inject('repeat dropped');
    const dropped = append();
    await struck;
    expect(await outcome(server, dropped)).toBe('pending');
    dropped.catch(() => undefined);
  });

  it('whose reply is held overtakes nothing, and is overtaken', async () => {
    const { server, client } = await startWith(0, profile);
    const held = server.faults.inject('reply held', { stream: STREAM });
    const order: string[] = [];
    const slow = client.appendToStream(STREAM, said(0), first).then(() => order.push('slow'));
    await held.struck;
    await client.appendToStream('annals.entry-2', said(1), first).then(() => order.push('quick'));
    held.release();
    await slow;
    expect(order).toEqual(['quick', 'slow']);
  });

  it('that was held when its server was killed is never written', async () => {
    const { server, client } = await startWith(1, profile);
    const held = server.faults.add({ at: 'request', does: 'hold', stream: STREAM });
    const append = client.appendToStream(STREAM, said(1), { streamState: 0n });
    await held.struck;
    const [outcomeOfAppend] = await Promise.allSettled([append, server.restart()]);
    held.release();
    expect(outcomeOfAppend.status).toBe('rejected');
    await eventually(() => client.appendToStream('other-1', said(9)));
    expect(stored(server)).toBe(1);
  });
});

describe('a batch append', () => {
  it.each([
    ['batch append ends with work pending', 1],
    ['batch append ends after the append', 2],
  ] as const)('that meets "%s" never ends', async (fault, events) => {
    const { server, client } = await startWith(1);
    const { struck } = server.faults.inject(fault);
    const append = client.appendToStream(STREAM, said(1), { streamState: 0n });
    await struck;
    expect(await outcome(server, append)).toBe('pending');
    expect(stored(server)).toBe(events);
    append.catch(() => undefined);
  });
});

describe('the probe of what a server can do', () => {
  it('that is silent holds the first append for ever', async () => {
    const server = await closing(startTestServer());
    const { struck } = server.faults.inject('probe is silent');
    const append = clientOf(server).appendToStream(STREAM, said(0), first);
    await struck;
    expect(await outcome(server, append)).toBe('pending');
    append.catch(() => undefined);
  });

  it('that is denied fails every later append of the same client, and no other', async () => {
    const server = await closing(startTestServer());
    server.faults.inject('probe is denied');
    const client = clientOf(server);
    for (let n = 0; n < 3; n += 1) {
      await expect(client.appendToStream(STREAM, said(0), first)).rejects.toMatchObject({
        code: 7,
      });
    }
    expect(await clientOf(server).appendToStream(STREAM, said(0), first)).toMatchObject({
      success: true,
    });
  });
});

describe('a read', () => {
  it.each(['killed in mid-page', 'cut in mid-page'] as const)(
    'that is %s fails after what it has given',
    async (fault) => {
      const { server, client } = await startWith(3);
      server.faults.inject(fault, { after: 2 });
      await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({ type: 'unavailable' });
    },
  );

  it('that meets silence, at once or in the middle of a page, never ends', async () => {
    const { server, client } = await startWith(3);
    for (const fault of ['silent', 'silent in mid-page'] as const) {
      const { struck } = server.faults.inject(fault, { rpc: 'Read' });
      const read = taken(client.readStream(STREAM));
      await struck;
      expect(await outcome(server, read)).toBe('pending');
      read.catch(() => undefined);
    }
  });

  it('is refused by a server that is not ready, and by one that denies it', async () => {
    const { server, client } = await startWith(1);
    server.faults.inject('not ready');
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({ type: 'unavailable' });
    server.faults.inject('access denied');
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({ type: 'access-denied' });
  });
});

async function eventAt(revision: number, client: KurrentDBClient) {
  const event = (await taken(client.readStream(STREAM))).at(revision)?.event;
  if (event === undefined) throw new Error(`no event at ${revision}`);
  return event;
}

describe('a server', () => {
  it('that was killed refuses, and has all it acknowledged when it is back on its port', async () => {
    const { server, client } = await startWith(3);
    expect(await numbersIn(client.readAll())).toEqual([0, 1, 2]);
    await server.kill();
    expect([server.isAlive, server.connections]).toEqual([false, 0]);
    await expect(client.appendToStream(STREAM, said(3))).rejects.toThrow('UNAVAILABLE');
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({ type: 'unavailable' });
    await server.restart();
    const again = clientOf(server);
    expect(await numbersIn(again.readAll())).toEqual([0, 1, 2]);
  });

  it('whose first reader came too early fails that client for ever, and no other', async () => {
    const server = await closing(startTestServer({ isDown: true }));
    const poisoned = clientOf(server);
    const read = (client: KurrentDBClient) => taken(client.readAll({ maxCount: 1 }));
    await expect(read(poisoned)).rejects.toThrow();
    await server.restart();
    await expect(read(poisoned)).rejects.toThrow();
    expect(await read(clientOf(server))).toHaveLength(1);
    await expect(read(poisoned)).rejects.toThrow();
  });

  it('whose log was restored to an earlier state reuses revisions and places', async () => {
    const { server, client } = await startWith(3);
    const lost = await eventAt(2, client);
    await server.restart({ lose: 1 });
    await eventually(() => client.appendToStream(STREAM, said(7), { streamState: 1n }));
    const other = await eventAt(2, clientOf(server));
    expect(other).toMatchObject({ revision: lost.revision, position: lost.position });
    expect(other.id).not.toBe(lost.id);
  });

  it('whose log was replaced knows no stream', async () => {
    const { server } = await startWith(3);
    await server.restart({ replaceLog: true });
    await expect(taken(clientOf(server).readStream(STREAM))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });

  it('may be another version after a restart', async () => {
    const { server, client } = await startWith(1);
    await server.restart({ profile: '20.6' });
    await eventually(() => client.appendToStream(STREAM, said(1), { streamState: 0n }));
    expect(server.received.at(-1)?.rpc).toBe('Append');
  });

  it('whose links were cut fails what runs, and takes the next call', async () => {
    const { server, client } = await startWith(1);
    const held = server.faults.add({ rpc: 'BatchAppend', at: 'reply', does: 'hold' });
    const append = client.appendToStream(STREAM, said(1), { streamState: 0n });
    await held.struck;
    server.cutConnections();
    await expect(append).rejects.toMatchObject({ type: 'unavailable' });
    const { success } = await eventually(() => client.appendToStream(STREAM, said(2)));
    expect(success).toBe(true);
  });
});

describe('a storm', () => {
  const scripts: readonly FaultScript[] = [
    { at: 'request', does: 'cut' },
    { at: 'reply', does: 'silence' },
  ];
  const weather = (seed: number, share: number): readonly unknown[] => {
    const faults = new Faults();
    faults.storm(seed, share, scripts);
    return Array.from({ length: 200 }, (_, call) => {
      const at = call % 2 === 0 ? 'request' : 'reply';
      return faults.strike({ rpc: 'BatchAppend', at })?.does;
    });
  };

  it('strikes at the same calls for the same seed', () => {
    expect(weather(7, 0.3)).toEqual(weather(7, 0.3));
    expect(weather(7, 0.3)).not.toEqual(weather(8, 0.3));
  });

  it('strikes as often as it was told to, each script at its moment', () => {
    expect(weather(1, 0).every((does) => does === undefined)).toBe(true);
    expect(new Set(weather(1, 1))).toEqual(new Set([undefined, 'cut', 'silence']));
  });
});
