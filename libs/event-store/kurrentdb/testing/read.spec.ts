import { describe, expect, it, jest } from '@jest/globals';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { excludeSystemEvents, streamNameFilter } from '@kurrent/kurrentdb-client';
import { idOf, numberOf, numbersIn, said, taken, trials } from './client-trial.js';
import { startTestServer } from './start-test-server.js';

jest.setTimeout(30_000);
const { clientOf, closing } = trials();
const STREAM = 'annals.entry-1';

async function startWith(events: number, options: Parameters<typeof startTestServer>[0] = {}) {
  const server = await closing(startTestServer(options));
  const client = clientOf(server);
  if (events > 0) {
    const all = Array.from({ length: events }, (_, n) => said(n));
    await client.appendToStream(STREAM, all, { streamState: 'no_stream' });
  }
  return { server, client };
}

async function positionOf(client: KurrentDBClient, n: number) {
  const events = await taken(client.readAll());
  const position = events.find(({ event }) => numberOf(event?.data) === n)?.event?.position;
  if (position === undefined) throw new Error(`no event ${n}`);
  return position;
}

describe('a stream', () => {
  it('is read from a revision, itself included, in both directions', async () => {
    const { client } = await startWith(5);
    const read = (options: Parameters<KurrentDBClient['readStream']>[1]) =>
      numbersIn(client.readStream(STREAM, options));
    expect(await read({})).toEqual([0, 1, 2, 3, 4]);
    expect(await read({ fromRevision: 2n, maxCount: 2 })).toEqual([2, 3]);
    expect(await read({ fromRevision: 9n })).toEqual([]);
    expect(await read({ fromRevision: 'end', direction: 'backwards', maxCount: 2 })).toEqual([
      4, 3,
    ]);
    expect(await read({ fromRevision: 2n, direction: 'backwards' })).toEqual([2, 1, 0]);
    expect(await read({ fromRevision: 9n, direction: 'backwards', maxCount: 1 })).toEqual([4]);
  });

  it('that nobody wrote to is not found', async () => {
    const { client } = await startWith(0);
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({
      type: 'stream-not-found',
      streamName: STREAM,
    });
  });

  it('hides what its metadata tells it to hide, and the whole log does not', async () => {
    const { client } = await startWith(5);
    await client.setStreamMetadata(STREAM, { truncateBefore: 2 });
    expect(await numbersIn(client.readStream(STREAM))).toEqual([2, 3, 4]);
    await client.setStreamMetadata(STREAM, { maxCount: 1 });
    expect(await numbersIn(client.readStream(STREAM))).toEqual([4]);
    expect(await numbersIn(client.readAll())).toEqual([0, 1, 2, 3, 4]);
    expect(await client.getStreamMetadata(STREAM)).toMatchObject({ metadata: { maxCount: 1 } });
    expect(await taken(client.readStream(`$$${STREAM}`))).toHaveLength(1);
  });

  it('hides what is older than its metadata allows', async () => {
    const clock = { now: 1_700_000_000_123 };
    const { client } = await startWith(1, { now: () => clock.now });
    clock.now += 60_000;
    await client.appendToStream(STREAM, said(1), { streamState: 0n });
    await client.setStreamMetadata(STREAM, { maxAge: 30 });
    expect(await numbersIn(client.readStream(STREAM))).toEqual([1]);
    clock.now += 60_000;
    expect(await taken(client.readStream(STREAM))).toEqual([]);
  });

  it('that was soft-deleted is not found, and goes on counting when it is written to again', async () => {
    const { client } = await startWith(2);
    await client.deleteStream(STREAM);
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
    await expect(
      client.appendToStream(STREAM, said(2), { streamState: 'stream_exists' }),
    ).rejects.toMatchObject({ type: 'stream-deleted' });
    const revived = await client.appendToStream(STREAM, said(2), { streamState: 'no_stream' });
    expect(revived.nextExpectedRevision).toBe(2n);
    expect(await numbersIn(client.readStream(STREAM))).toEqual([2]);
    expect(await numbersIn(client.readAll())).toEqual([0, 1, 2]);
  });

  it('that nobody wrote to can be tombstoned, not deleted', async () => {
    const { client } = await startWith(0);
    await expect(client.deleteStream(STREAM)).rejects.toMatchObject({
      type: 'wrong-expected-version',
      expectedState: -2n,
      actualState: -1n,
    });
    await client.tombstoneStream(STREAM);
    await expect(taken(client.readStream(STREAM))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
    await expect(client.deleteStream(STREAM)).rejects.toMatchObject({ type: 'stream-deleted' });
  });

  it('is deleted only at the revision that is expected', async () => {
    const { client } = await startWith(2);
    await expect(client.tombstoneStream(STREAM, { expectedRevision: 0n })).rejects.toMatchObject({
      type: 'wrong-expected-version',
      expectedState: 0n,
      actualState: 1n,
    });
    await client.tombstoneStream(STREAM, { expectedRevision: 1n });
  });
});

describe('the whole log', () => {
  it('begins with what the server itself wrote, which filters leave out', async () => {
    const { client } = await startWith(1);
    const types = (await taken(client.readAll())).map(({ event }) => event?.type);
    expect(types).toEqual(['$UserCreated', '$scavengeIndexInitialized', 'Said']);
    const filtered = await taken(client.readAll({ filter: excludeSystemEvents() }));
    expect(filtered.map(({ event }) => event?.type)).toEqual(['Said']);
  });

  it('is filtered by the names of streams', async () => {
    const { server, client } = await startWith(1);
    await client.appendToStream('other-1', said(1));
    await client.appendToStream('annals.group-isis', said(2));
    const prefix = streamNameFilter({ prefixes: ['annals.entry-', 'annals.group-'] });
    expect(await numbersIn(client.readAll({ filter: prefix }))).toEqual([0, 2]);
    expect(await numbersIn(client.readAll({ filter: prefix, maxCount: 1 }))).toEqual([0]);
    const regex = streamNameFilter({ regex: '^other' });
    expect(await numbersIn(client.readAll({ filter: regex }))).toEqual([1]);
    expect(server.received.at(-1)).toEqual({ rpc: 'Read', stream: undefined });
  });

  it('is read forwards from a position with the event there, and backwards without', async () => {
    const { client } = await startWith(4);
    const fromPosition = await positionOf(client, 2);
    expect(await numbersIn(client.readAll({ fromPosition }))).toEqual([2, 3]);
    const back = client.readAll({ fromPosition, direction: 'backwards', maxCount: 2 });
    expect(await numbersIn(back)).toEqual([1, 0]);
    const end = client.readAll({ fromPosition: 'end', direction: 'backwards', maxCount: 1 });
    expect(await numbersIn(end)).toEqual([3]);
  });

  it('gives nothing, and no error, from a position where no event begins', async () => {
    const { client } = await startWith(3);
    const { commit } = await positionOf(client, 1);
    for (const strange of [commit + 1n, commit * 1000n]) {
      const fromPosition = { commit: strange, prepare: strange };
      expect(await taken(client.readAll({ fromPosition }))).toEqual([]);
    }
  });

  it('places events by their size', async () => {
    const { client } = await startWith(0);
    await client.appendToStream(STREAM, [said(0), said(1, 'x'.repeat(1000)), said(2)]);
    const first = await positionOf(client, 0);
    const second = await positionOf(client, 1);
    const third = await positionOf(client, 2);
    const short = second.commit - first.commit;
    const long = third.commit - second.commit;
    expect(short).toBeGreaterThan(60n);
    expect(long - short).toBe(1000n);
  });
});

describe('an event', () => {
  it.each([false, true])('has its id, when ids are sent as numbers: %s', async (structuredIds) => {
    const { client } = await startWith(2, { structuredIds });
    const ids = (await taken(client.readStream(STREAM))).map(({ event }) => event?.id);
    expect(ids).toEqual([idOf(0), idOf(1)]);
  });

  it('has the time of the server, cut to seconds when read and not when subscribed to', async () => {
    const { client } = await startWith(1, { now: () => 1_700_000_000_789 });
    const [read] = await taken(client.readStream(STREAM));
    expect(read?.event?.created.getTime()).toBe(1_700_000_000_000);
    const subscription = client.subscribeToStream(STREAM);
    for await (const { event } of subscription) {
      expect(event?.created.getTime()).toBe(1_700_000_000_789);
      break;
    }
    await subscription.unsubscribe();
  });

  it('whose JSON is malformed is read as text', async () => {
    const { server, client } = await startWith(0);
    const data = Buffer.from('{"n": 1');
    const metadata = new Uint8Array();
    server.log.write('foreign-1', [{ id: idOf(1), type: 'Said', isJson: true, data, metadata }]);
    const [read] = await taken(client.readStream('foreign-1'));
    expect(read?.event?.data).toBe('{"n": 1');
  });

  it('may come without the time of the server', async () => {
    const { server, client } = await startWith(0);
    const empty = new Uint8Array();
    server.log.write('foreign-1', [
      {
        id: idOf(1),
        type: 'Said',
        isJson: false,
        data: empty,
        metadata: empty,
        created: undefined,
      },
    ]);
    const [read] = await taken(client.readStream('foreign-1'));
    expect(read?.event?.type).toBe('Said');
  });

  it('is what a link leads to when asked for, and nothing when it is gone', async () => {
    const { server, client } = await startWith(2);
    const link = (n: number, revision: number) => ({
      id: idOf(n),
      type: '$>',
      isJson: false,
      data: Buffer.from(`${revision}@${STREAM}`),
      metadata: new Uint8Array(),
    });
    server.log.write('$ce-annals.entry', [link(100, 1), link(101, 7)]);
    const [found, gone] = await taken(
      client.readStream('$ce-annals.entry', { resolveLinkTos: true }),
    );
    expect(found).toMatchObject({ event: { data: { n: 1 } }, link: { id: idOf(100) } });
    expect(gone).toMatchObject({ link: { id: idOf(101) } });
    expect(gone).not.toHaveProperty('event');
    const [unresolved] = await taken(client.readStream('$ce-annals.entry'));
    expect(unresolved).toMatchObject({ event: { type: '$>' } });
    expect(unresolved).not.toHaveProperty('link');
  });
});

describe('a long read', () => {
  it('waits while its reader does', async () => {
    const { server, client } = await startWith(0);
    const metadata = new Uint8Array();
    const data = Buffer.alloc(1_000, 'x');
    const event = (n: number) => ({ id: idOf(n), type: 'Said', isJson: false, data, metadata });
    server.log.write(
      'foreign-1',
      Array.from({ length: 8_000 }, (_, n) => event(n)),
    );
    const late = { rpc: 'Read', at: 'event', after: 6_000, does: 'drop', times: 1 } as const;
    const fault = server.faults.add(late);
    const read = client.readStream('foreign-1')[Symbol.asyncIterator]();
    await read.next();
    for (let n = 0; n < 20; n += 1) await client.appendToStream(STREAM, said(n));
    expect(fault.strikes).toBe(0);
    let found = 1;
    while ((await read.next()).done !== true) found += 1;
    expect([found, fault.strikes]).toEqual([7_999, 1]);
  });
});
