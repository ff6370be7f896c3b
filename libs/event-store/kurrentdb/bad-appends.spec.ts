import { describe, expect, it } from '@jest/globals';
import { committed, event, events, numbers, wholeLog, wholeStream } from '../conformance/trial.js';
import { openStores } from './testing/open-stores.js';
import type { FaultName } from './testing/faults.js';
import { startTestCluster, startTestServer } from './testing/start-test-server.js';

const { open, closing } = openStores();

/** After these the append stands once, whatever was lost on the way. */
const SURVIVED: readonly FaultName[] = [
  'cut before the append',
  'cut after the append, before the reply',
  'commit, then lose the reply',
  'silent',
  'probe is silent',
  'probe is denied',
  'not ready',
  'too busy',
  'no leader info',
  'timeout before the append',
  'timeout after the append',
];

const BATCH_ONLY: readonly FaultName[] = [
  'batch append ends with work pending',
  'batch append ends after the append',
];

const days = (['24.10', '20.6'] as const).flatMap((profile) =>
  [...SURVIVED, ...(profile === '24.10' ? BATCH_ONLY : [])].map((fault) => ({ profile, fault })),
);

describe('an append on a bad day', () => {
  it.each(days)('is kept once: $fault, on a server like $profile', async ({ profile, fault }) => {
    const server = await closing(startTestServer({ profile }));
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', events(1, 2)));
    const laid = server.faults.inject(fault, { rpc: rpcOf(fault) });
    const revision = await committed(store.append('annals.a', 1, events(3, 4)));
    expect(laid.strikes).toBeGreaterThan(fault.startsWith('probe') ? -1 : 0);
    expect(revision).toBe(3);
    expect(numbers(await wholeLog(store))).toEqual([1, 2, 3, 4]);
    expect(numbers(await wholeStream(store, 'annals.a'))).toEqual([1, 2, 3, 4]);
  });

  it.each(['killed before the append', 'killed after the append, before the reply'] as const)(
    'is kept once over a restart: %s',
    async (fault) => {
      const server = await closing(startTestServer());
      const store = await open(server);
      const laid = server.faults.inject(fault);
      const appending = store.append('annals.a', 'no_stream', events(1, 3));
      await laid.struck;
      await server.restart();
      expect(await committed(appending)).toBe(2);
      expect(numbers(await wholeLog(store))).toEqual([1, 2, 3]);
    },
  );

  it('is told as not written when the server was away all the time', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { patience: 1500 } });
    await server.kill();
    // The client notices: what it sends to a server that it believes alive may have arrived.
    await expect(store.head()).rejects.toMatchObject({ code: 'LOG_UNREACHABLE' });
    await expect(store.append('annals.a', 'no_stream', [event(1)])).rejects.toMatchObject({
      name: 'EventStoreError',
      code: 'LOG_UNREACHABLE',
    });
    await server.restart();
    await expect(store.append('annals.a', 'no_stream', [event(2)])).resolves.toMatchObject({
      outcome: 'committed',
    });
    expect(numbers(await wholeLog(store))).toEqual([2]);
  });

  it('is unknown when it may be written and nothing can be asked any more', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { patience: 2500 } });
    server.faults.inject('killed after the append, before the reply');
    const outcome = await store.append('annals.a', 'no_stream', [event(1)]);
    expect(outcome).toMatchObject({ outcome: 'unknown', cause: { code: 'LOG_UNREACHABLE' } });
    await server.restart();
    expect(await committed(store.append('annals.a', 'no_stream', [event(1)]))).toBe(0);
    expect(numbers(await wholeLog(store))).toEqual([1]);
  });

  it('is unknown when the server never answers, and no longer than the patience', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { patience: 2500, callTimeout: 600 } });
    server.faults.inject('silent', { rpc: ['BatchAppend', 'Read'], times: Infinity });
    const begun = performance.now();
    const outcome = await store.append('annals.a', 'no_stream', [event(1)]);
    expect(outcome.outcome).toBe('unknown');
    expect(performance.now() - begun).toBeLessThan(2500 + 3 * 600 + 1500);
  });

  it('is refused when somebody else took its place while nobody knew', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    const other = await open(server);
    const laid = server.faults.inject('silent', { rpc: 'BatchAppend' });
    const appending = store.append('annals.a', 'no_stream', [event(1)]);
    await laid.struck;
    await committed(other.append('annals.a', 'no_stream', events(7, 8)));
    expect(await appending).toEqual({ outcome: 'refused', actual: 1 });
    expect(numbers(await wholeLog(store))).toEqual([7, 8]);
  });

  it.each(['access denied'] as const)('is refused for good: %s', async (fault) => {
    const server = await closing(startTestServer());
    const store = await open(server);
    server.faults.inject(fault, { rpc: 'BatchAppend' });
    await expect(store.append('annals.a', 'no_stream', [event(1)])).rejects.toMatchObject({
      code: 'LOG_READ_ONLY',
    });
    expect(await committed(store.append('annals.a', 'no_stream', [event(1)]))).toBe(0);
  });

  it.each(['repeat without position', 'repeat dropped'] as const)(
    'is the same again when a repetition is answered badly: %s',
    async (fault) => {
      const server = await closing(startTestServer());
      const store = await open(server);
      await committed(store.append('annals.a', 'no_stream', events(1, 2)));
      server.faults.inject(fault);
      expect(await committed(store.append('annals.a', 'no_stream', events(1, 2)))).toBe(1);
      expect(numbers(await wholeLog(store))).toEqual([1, 2]);
    },
  );

  it('does not mix up replies that come out of order', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    const held = server.faults.inject('reply held', { stream: 'annals.a' });
    const first = store.append('annals.a', 'no_stream', events(1, 3));
    await held.struck;
    expect(await committed(store.append('annals.b', 'no_stream', [event(4)]))).toBe(0);
    held.release();
    expect(await committed(first)).toBe(2);
  });

  it('goes to the new leader when the old one was killed in the middle', async () => {
    const cluster = await closing(startTestCluster());
    const store = await open(cluster);
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    const [old, next] = cluster.members;
    const laid = old?.faults.inject('killed after the append, before the reply');
    const appending = store.append('annals.a', 0, events(2, 3));
    await laid?.struck;
    cluster.loseLeader();
    if (next !== undefined) cluster.elect(next);
    expect(await committed(appending)).toBe(2);
    expect(numbers(await wholeLog(store))).toEqual([1, 2, 3]);
  });

  it('survives an election in which nobody leads', async () => {
    const cluster = await closing(startTestCluster());
    const store = await open(cluster);
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    cluster.loseLeader();
    const appending = store.append('annals.a', 0, [event(2)]);
    setTimeout(() => {
      const [, , next] = cluster.members;
      if (next !== undefined) cluster.elect(next);
    }, 700);
    expect(await committed(appending)).toBe(1);
    expect(numbers(await wholeLog(store))).toEqual([1, 2]);
  });

  it('is kept once by each of many writers through a storm of faults', async () => {
    const server = await closing(startTestServer());
    const store = await open(server, { limits: { patience: 60_000 } });
    server.faults.storm(20_261_124, 0.07, [
      { at: 'request', does: 'silence', rpc: ['BatchAppend', 'Read'] },
      { at: 'reply', does: 'silence', rpc: 'BatchAppend' },
      { at: 'request', does: 'cut', rpc: ['BatchAppend', 'Read'] },
      { at: 'reply', does: 'cut', rpc: 'BatchAppend' },
      { at: 'request', does: { refusal: 'not-ready' }, rpc: 'BatchAppend' },
    ]);
    const writers = Array.from({ length: 5 }, async (_, writer) => {
      for (let n = 0; n < 6; n += 1) {
        const expected = n === 0 ? 'no_stream' : n - 1;
        const appended = store.append(`annals.w${writer}`, expected, [event(writer * 100 + n)]);
        expect(await committed(appended)).toBe(n);
      }
    });
    await Promise.all(writers);
    server.faults.clear();
    const found = numbers(await wholeLog(store));
    expect(found).toHaveLength(30);
    expect(new Set(found).size).toBe(30);
  }, 120_000);
});

/** Faults that may strike any call are meant for the append alone. */
function rpcOf(
  fault: FaultName,
): 'BatchAppend' | 'Append' | 'GetSupportedMethods' | readonly ('BatchAppend' | 'Append')[] {
  if (fault.startsWith('probe')) return 'GetSupportedMethods';
  return fault.startsWith('batch') ? 'BatchAppend' : ['BatchAppend', 'Append'];
}
