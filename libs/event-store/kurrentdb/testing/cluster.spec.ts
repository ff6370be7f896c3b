import { describe, expect, it, jest } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { eventually, numbersIn, said, taken, trials } from './client-trial.js';
import { startTestCluster } from './start-test-server.js';
import type { TestServer } from './test-server.js';

jest.setTimeout(30_000);
const { clientOf, closing } = trials();
const STREAM = 'annals.entry-1';

async function start() {
  const cluster = await closing(startTestCluster());
  const [leader, follower, other] = cluster.members;
  if (leader === undefined || follower === undefined || other === undefined) throw new Error();
  return { cluster, leader, follower, other };
}

const rpcsOf = ({ received }: TestServer) => new Set(received.map(({ rpc }) => rpc));

describe('a cluster', () => {
  it('leads clients to its leader by gossip, for appends and for reads', async () => {
    const { cluster, leader, follower, other } = await start();
    const client = clientOf(cluster);
    await client.appendToStream(STREAM, said(0));
    expect(await numbersIn(client.readAll())).toEqual([0]);
    // which member is asked who leads is the client's choice
    expect(new Set([...rpcsOf(leader), 'Gossip'])).toEqual(
      new Set(['Gossip', 'GetSupportedMethods', 'BatchAppend', 'Read']),
    );
    expect([leader, follower, other].some((member) => rpcsOf(member).has('Gossip'))).toBe(true);
    expect([...rpcsOf(follower), ...rpcsOf(other)].every((rpc) => rpc === 'Gossip')).toBe(true);
  });

  it('takes appends at a follower for its leader, and refuses them there when the leader is demanded', async () => {
    const { cluster, leader, follower } = await start();
    const client = clientOf(follower);
    await client.appendToStream(STREAM, said(0), { streamState: 'no_stream' });
    expect(cluster.log.stream(STREAM)).toHaveLength(1);
    await expect(
      // another client: one stream carries all batch appends of a client, with the headers of the first
      clientOf(follower).appendToStream(STREAM, said(1), { streamState: 0n, requiresLeader: true }),
    ).rejects.toMatchObject({ type: 'not-leader', leader: { port: leader.port } });
  });

  it('refuses reads at a follower, unless the client prefers one', async () => {
    const { follower, leader } = await start();
    await clientOf(leader).appendToStream(STREAM, said(0));
    await expect(taken(clientOf(follower).readAll())).rejects.toMatchObject({ type: 'not-leader' });
    const content = clientOf(follower, '&nodePreference=follower');
    expect(await numbersIn(content.readAll())).toEqual([0]);
  });

  it('may have a follower that lags', async () => {
    const { follower, leader } = await start();
    const reader = clientOf(follower, '&nodePreference=follower');
    const writer = clientOf(leader);
    await writer.appendToStream(STREAM, said(0));
    follower.holdReplication();
    await writer.appendToStream(STREAM, said(1), { streamState: 0n });
    expect(await numbersIn(reader.readAll())).toEqual([0]);
    expect(await numbersIn(reader.readStream(STREAM))).toEqual([0]);
    expect(await numbersIn(writer.readStream(STREAM))).toEqual([0, 1]);
    follower.releaseReplication();
    expect(await numbersIn(reader.readAll())).toEqual([0, 1]);
  });

  it('without a leader takes no appends, and takes them again at the elected one', async () => {
    const { cluster, leader, follower } = await start();
    const client = clientOf(leader);
    await client.appendToStream(STREAM, said(0), { streamState: 'no_stream' });
    cluster.loseLeader();
    const append = () => client.appendToStream(STREAM, said(1), { streamState: 0n });
    await expect(append()).rejects.toThrow('Server Is Not Ready');
    cluster.elect(follower);
    expect(await append()).toMatchObject({ nextExpectedRevision: 1n });
    expect(await numbersIn(clientOf(cluster).readAll())).toEqual([0, 1]);
  });

  it('times out appends while its followers still believe in a dead leader', async () => {
    const { cluster, leader, follower } = await start();
    const client = clientOf(follower);
    await leader.kill();
    await expect(client.appendToStream(STREAM, said(0))).rejects.toMatchObject({
      type: 'deadline-exceeded',
    });
    cluster.elect(follower);
    expect(await client.appendToStream(STREAM, said(0))).toMatchObject({ success: true });
  });

  it('goes on under a new leader with all that the killed one acknowledged, for a new client', async () => {
    const { cluster, leader, follower } = await start();
    const client = clientOf(cluster);
    await client.appendToStream(STREAM, said(0), { streamState: 'no_stream' });
    await leader.kill();
    cluster.elect(follower);
    const again = clientOf(cluster);
    await eventually(() => again.appendToStream(STREAM, said(1), { streamState: 0n }));
    expect(await numbersIn(again.readAll())).toEqual([0, 1]);
    await leader.restart();
    await expect(taken(clientOf(leader).readAll())).rejects.toMatchObject({
      type: 'not-leader',
    });
  });

  it('may lose what its killed leader had not replicated', async () => {
    const { cluster, leader, follower } = await start();
    const client = clientOf(leader);
    await client.appendToStream(STREAM, [said(0), said(1)], { streamState: 'no_stream' });
    await leader.kill();
    cluster.elect(follower);
    await leader.restart({ lose: 1 });
    expect(await numbersIn(clientOf(follower).readAll())).toEqual([0]);
  });

  it('may have two members that name each other', async () => {
    const { leader, follower } = await start();
    for (const [member, named] of [
      [leader, follower],
      [follower, leader],
    ] as const) {
      member.faults.add({
        at: 'request',
        rpc: 'BatchAppend',
        times: Infinity,
        does: { refusal: 'not-leader', leader: { host: '127.0.0.1', port: named.port } },
      });
    }
    const client = clientOf(leader);
    const append = () => client.appendToStream(STREAM, said(0), { streamState: 'no_stream' });
    await expect(append()).rejects.toMatchObject({ leader: { port: follower.port } });
    await expect(append()).rejects.toMatchObject({ leader: { port: leader.port } });
    await expect(append()).rejects.toMatchObject({ leader: { port: follower.port } });
  });

  it('cannot be discovered while all of it is down', async () => {
    const { cluster } = await start();
    const client = KurrentDBClient.connectionString(
      `${cluster.connectionString}&maxDiscoverAttempts=2&discoveryInterval=1`,
    );
    await Promise.all(cluster.members.map((member) => member.kill()));
    await expect(client.appendToStream(STREAM, said(0))).rejects.toThrow(
      'Failed to discover after 2 attempts.',
    );
  });
});
