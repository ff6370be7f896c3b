import { describe, expect, it, jest } from '@jest/globals';
import { binaryEvent, jsonEvent } from '@kurrent/kurrentdb-client';
import { eventually, idOf, numbersIn, said, taken, trials } from './client-trial.js';
import { startTestServer } from './start-test-server.js';

jest.setTimeout(30_000);
const { clientOf, closing } = trials();
const MiB = 1024 * 1024;

describe.each([
  ['batch appends', '24.10'],
  ['classic appends', '20.6'],
] as const)('what a client sees of %s', (path, profile) => {
  const start = async () => {
    const server = await closing(startTestServer({ profile }));
    return { server, client: clientOf(server) };
  };

  it(`is that they go through ${path === 'batch appends' ? 'BatchAppend' : 'Append'}`, async () => {
    const { server, client } = await start();
    await client.appendToStream('annals.entry-1', said(0));
    expect(server.received.at(-1)).toEqual({
      rpc: path === 'batch appends' ? 'BatchAppend' : 'Append',
      stream: 'annals.entry-1',
    });
  });

  it('is the revision and position of the last event', async () => {
    const { client } = await start();
    const appended = await client.appendToStream('annals.entry-1', [said(0), said(1)], {
      streamState: 'no_stream',
    });
    const [, last] = await taken(client.readStream('annals.entry-1'));
    expect(appended).toEqual({
      success: true,
      nextExpectedRevision: 1n,
      position: last?.event?.position,
    });
    expect(last?.event).toMatchObject({
      id: idOf(1),
      type: 'Said',
      isJson: true,
      data: { n: 1 },
      metadata: { n: '1' },
      streamId: 'annals.entry-1',
    });
  });

  it('is the real end of the stream when it ends elsewhere', async () => {
    const { client } = await start();
    await expect(
      client.appendToStream('annals.entry-1', said(0), { streamState: 3n }),
    ).rejects.toMatchObject({
      type: 'wrong-expected-version',
      streamName: 'annals.entry-1',
      expectedState: 3n,
      actualState: 'no_stream',
    });
    await client.appendToStream('annals.entry-1', [said(0), said(1)]);
    await expect(
      client.appendToStream('annals.entry-1', said(2), { streamState: 'no_stream' }),
    ).rejects.toMatchObject({ expectedState: 'no_stream', actualState: 1n });
  });

  it('is the first answer when the same append comes again, also after a restart', async () => {
    const { server, client } = await start();
    const append = () =>
      client.appendToStream('annals.entry-1', [said(0), said(1)], { streamState: 'no_stream' });
    const first = await append();
    await client.appendToStream('annals.entry-1', said(2), { streamState: 1n });
    expect(await append()).toEqual(first);
    await server.restart();
    expect(await eventually(append)).toEqual(first);
    expect(await numbersIn(clientOf(server).readAll())).toEqual([0, 1, 2]);
  });

  it('is written a second time when no revision was demanded and a restart came between', async () => {
    const { server, client } = await start();
    const append = () => client.appendToStream('annals.entry-1', said(0));
    await append();
    expect(await append()).toMatchObject({ nextExpectedRevision: 0n });
    await server.restart();
    expect(await eventually(append)).toMatchObject({ nextExpectedRevision: 1n });
  });

  it('is one success and a conflict for every other of many that begin the same stream', async () => {
    const { client } = await start();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        client.appendToStream('annals.entry-1', said(n), { streamState: 'no_stream' }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await numbersIn(client.readAll())).toHaveLength(1);
  });

  it('is a deleted stream once it has a tombstone', async () => {
    const { client } = await start();
    await client.appendToStream('annals.entry-1', said(0));
    await client.tombstoneStream('annals.entry-1');
    await expect(client.appendToStream('annals.entry-1', said(1))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
  });

  it('is that over 1 MiB in all is refused, and exactly 1 MiB of data is not', async () => {
    const { client } = await start();
    const bytes = (length: number) =>
      binaryEvent({ type: 'Said', data: new Uint8Array(length), metadata: new Uint8Array(9) });
    await client.appendToStream('annals.entry-1', bytes(MiB));
    await expect(
      client.appendToStream('annals.entry-1', [bytes(MiB / 2), bytes(MiB / 2 + 1)]),
    ).rejects.toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: MiB });
  });

  it('is an unknown error for what is no proper request', async () => {
    const { client } = await start();
    const nameless = jsonEvent({ type: '', data: {} });
    await expect(client.appendToStream('annals.entry-1', nameless)).rejects.toMatchObject({
      type: 'unknown',
    });
    await expect(client.appendToStream('', said(0))).rejects.toMatchObject({ type: 'unknown' });
  });
});

describe('an append that comes in several chunks', () => {
  it('is one append, next to itself in the whole log', async () => {
    const server = await closing(startTestServer({ profile: '25.1' }));
    const client = clientOf(server);
    const events = Array.from({ length: 50 }, (_, n) => said(n, 'words '.repeat(20)));
    const [chunked] = await Promise.all([
      client.appendToStream('annals.entry-1', events, {
        streamState: 'no_stream',
        batchAppendSize: 1_000,
      }),
      client.appendToStream('annals.entry-2', said(100)),
    ]);
    expect(chunked.nextExpectedRevision).toBe(49n);
    const numbers = (await numbersIn(client.readAll())).filter((n) => n !== 100);
    expect(numbers).toEqual(events.map((_, n) => n));
    expect(server.received.filter(({ rpc }) => rpc === 'BatchAppend')).toHaveLength(2);
  });

  it('may hold more than 1 MiB since 25.1', async () => {
    const server = await closing(startTestServer({ profile: '25.1' }));
    const large = said(0, 'x'.repeat(2 * MiB));
    const appended = await clientOf(server).appendToStream('annals.entry-1', large);
    expect(appended.success).toBe(true);
  });

  it('cannot hold a message that no server receives', async () => {
    const server = await closing(startTestServer());
    const huge = said(0, 'x'.repeat(20 * MiB));
    await expect(clientOf(server).appendToStream('annals.entry-1', huge)).rejects.toMatchObject({
      type: 'unknown',
      code: 8,
    });
  });
});
