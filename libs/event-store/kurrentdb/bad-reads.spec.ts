import { describe, expect, it } from '@jest/globals';
import type { Checkpoint } from '../event-store.js';
import { committed, event, events, numbers, wholeLog, wholeStream } from '../conformance/trial.js';
import { openStores } from './testing/open-stores.js';
import type { FaultName } from './testing/faults.js';
import type { TestServer } from './testing/test-server.js';
import { startTestCluster, startTestServer } from './testing/start-test-server.js';

const { open, closing } = openStores();

/** Events of others, in the same database. */
function writeOthers(server: TestServer, count: number, stream = 'others-1'): void {
  const one = (): Parameters<TestServer['log']['write']>[1][number] => ({
    id: crypto.randomUUID(),
    type: 'Said',
    isJson: true,
    data: Buffer.from('{}'),
    metadata: Buffer.from('{}'),
  });
  server.log.write(stream, Array.from({ length: count }, one));
}

const FAULTS: readonly FaultName[] = [
  'silent',
  'silent in mid-page',
  'cut in mid-page',
  'not ready',
  'too busy',
];

describe('a read on a bad day', () => {
  it.each(FAULTS)('gives everything once: %s', async (fault) => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', events(1, 5)));
    const laid = server.faults.inject(fault, { rpc: 'Read' });
    const [log, stream] = await Promise.all([wholeLog(store), wholeStream(store, 'annals.a')]);
    expect(laid.strikes).toBe(1);
    expect(numbers(log)).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(stream)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on where it was after the server was killed in the middle of a page', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', events(1, 5)));
    const laid = server.faults.inject('killed in mid-page', { stream: 'annals.a' });
    const reading = wholeLog(store, 2);
    await laid.struck;
    await server.restart();
    expect(numbers(await reading)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends with the patience when the server is away, and works when it is back', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { patience: 1500 } });
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    await server.kill();
    await expect(store.readAll({ limit: 10 })).rejects.toMatchObject({ code: 'LOG_UNREACHABLE' });
    expect(store.health.failure).toBeDefined();
    await server.restart();
    expect(numbers(await store.readAll({ limit: 10 }))).toEqual([1]);
    expect(store.health.failure).toBeUndefined();
    expect(store.health.replacements).toBeGreaterThan(0);
  });

  it('is denied with words, not tried again and again', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    server.faults.inject('access denied', { rpc: 'Read' });
    await expect(store.readAll({ limit: 10 })).rejects.toMatchObject({ code: 'LOG_READ_ONLY' });
  });

  it('follows the leader', async () => {
    const cluster = await closing(startTestCluster());
    const store = await open(cluster);
    await committed(store.append('annals.a', 'no_stream', events(1, 2)));
    const [old, next] = cluster.members;
    await old?.kill();
    if (next !== undefined) cluster.elect(next);
    expect(numbers(await wholeLog(store))).toEqual([1, 2]);
  });
});

describe('opening', () => {
  it('is refused with every problem of the address, and without its password', async () => {
    const opening = open({ connectionString: 'kurrentdb://admin:hunter2@:x?tls=false' });
    await expect(opening).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });

  it('is refused when nobody is there, for no longer than the patience', async () => {
    const server = await closing(startTestServer({ isDown: true }));
    const opening = open(server, { limits: { patience: 1000 } });
    await expect(opening).rejects.toMatchObject({ code: 'LOG_UNREACHABLE' });
  });

  it('waits for a server that is just starting', async () => {
    const server = await closing(startTestServer({ isDown: true }));
    const opening = open(server);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await server.restart();
    const store = await opening;
    expect(await committed(store.append('annals.a', 'no_stream', [event(1)]))).toBe(0);
  });

  it('never tells the password when the server cannot be reached', async () => {
    const url = 'kurrentdb://admin:hunter2@127.0.0.1:1?tls=true';
    const opening = open({ connectionString: url }, { limits: { patience: 500 } });
    const failure: unknown = await opening.catch((reason: unknown) => reason);
    const { inspect } = await import('node:util');
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('hunter2');
    expect(failure).toMatchObject({ code: 'LOG_UNREACHABLE' });
  });
});

describe('a log that is not the one that was read', () => {
  it.each([{ replaceLog: true }, { lose: 2 }])(
    'is told: %j, and nothing is read from the beginning',
    async (change) => {
      const server = await closing(startTestServer());
      const store = await open(server);
      await committed(store.append('annals.a', 'no_stream', events(1, 4)));
      const after = await store.head();
      await server.restart(change);
      const more = await open(server);
      await more.append('annals.b', 'no_stream', events(11, 18));
      await expect(
        store.readAll({ after: after ?? ('' as Checkpoint), limit: 10 }),
      ).rejects.toMatchObject({ code: 'CHECKPOINT_UNKNOWN' });
    },
  );

  it('is told although another event stands at the very same place', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    const after = await store.head();
    server.log.truncate(server.log.records.length - 1);
    await committed(store.append('annals.a', 'no_stream', [event(2)]));
    await expect(
      store.readAll({ after: after ?? ('' as Checkpoint), limit: 10 }),
    ).rejects.toMatchObject({ code: 'CHECKPOINT_UNKNOWN' });
  });
});

describe('a database that others use too', () => {
  it('is read past what is not ours: other prefixes, links, metadata, tombstones', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', events(1, 2)));
    writeOthers(server, 40);
    server.log.write('annals.a', [
      {
        id: crypto.randomUUID(),
        type: '$>',
        isJson: false,
        data: Buffer.from('0@others-1'),
        metadata: Buffer.from(''),
      },
    ]);
    await committed(store.append('annals.b', 'no_stream', events(3, 4)));
    writeOthers(server, 40, 'annalsother-1');
    expect(numbers(await wholeLog(store, 1))).toEqual([1, 2, 3, 4]);
    expect(numbers(await wholeLog(store))).toEqual([1, 2, 3, 4]);
    expect(numbers(await wholeStream(store, 'annals.a'))).toEqual([1, 2]);
    expect(await store.head()).toBe((await wholeLog(store)).at(-1)?.checkpoint);
  });

  it('is not read again from where it was already looked through', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { fallback: 600_000 } });
    writeOthers(server, 3000);
    await store.head();
    await store.readAll({ limit: 10 });
    const reads = (): number => server.received.filter(({ rpc }) => rpc === 'Read').length;
    const before = reads();
    for (let n = 0; n < 5; n += 1) {
      writeOthers(server, 3);
      expect(await store.readAll({ limit: 10 })).toEqual([]);
      expect(await store.head()).toBeUndefined();
    }
    expect(reads() - before).toBe(10);
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    writeOthers(server, 3000);
    const [first] = await store.readAll({ limit: 10 });
    expect(numbers([first].flatMap((found) => found ?? []))).toEqual([1]);
    expect(await store.head()).toBe(first?.checkpoint);
  });

  it('finds its head although more of others came than one page holds', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { fallback: 600_000, pageSize: 50 } });
    await committed(store.append('annals.a', 'no_stream', events(1, 3)));
    writeOthers(server, 300);
    const head = await store.head();
    expect(head).toBe((await wholeLog(store)).at(-1)?.checkpoint);
    writeOthers(server, 300);
    expect(await store.head()).toBe(head);
  });

  it('reads the log anew when what it had looked through is gone', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { fallback: 600_000 } });
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    const [read] = await wholeLog(store);
    writeOthers(server, 20);
    const after = read?.checkpoint ?? ('' as Checkpoint);
    expect(await store.readAll({ after, limit: 10 })).toEqual([]);
    server.log.truncate(server.log.records.length - 20);
    await committed(store.append('annals.b', 'no_stream', [event(2)]));
    expect(numbers(await store.readAll({ after, limit: 10 }))).toEqual([2]);
  });

  it('does not take what another program wrote into our streams for ours', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    writeOthers(server, 1, 'annals.a');
    await expect(store.readAll({ limit: 10 })).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    await expect(store.readStream('annals.a', { limit: 1 })).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
    });
  });

  it('refuses a stream that it would never read again', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await expect(store.append('other.a', 'no_stream', [event(1)])).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
    });
  });
});
