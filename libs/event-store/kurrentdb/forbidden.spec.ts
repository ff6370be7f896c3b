import { describe, expect, it } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { committed, event, events, wholeLog } from '../conformance/trial.js';
import { openStores } from './testing/open-stores.js';
import { startTestServer } from './testing/start-test-server.js';

const { open, closing } = openStores();

describe('what is forbidden on our streams', () => {
  it('is found: limits, truncation, deletion, and only on ours', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await committed(store.append(`annals.${name}`, 'no_stream', events(1, 3)));
    }
    const client = KurrentDBClient.connectionString(server.connectionString);
    await client.setStreamMetadata('annals.a', { maxAge: 60 });
    await client.setStreamMetadata('annals.b', { maxCount: 2 });
    await client.setStreamMetadata('annals.c', { truncateBefore: 1 });
    await client.setStreamMetadata('others-1', { maxCount: 1 });
    await client.setStreamMetadata('annals.f', { maxCount: 2 });
    await client.setStreamMetadata('annals.f', {});
    await client.deleteStream('annals.d');
    await client.tombstoneStream('annals.e');
    await client.dispose();
    const found = (await store.diagnose()).map(({ stream, problem }) => `${stream} ${problem}`);
    expect(found.toSorted()).toEqual([
      'annals.a MAX_AGE',
      'annals.b MAX_COUNT',
      'annals.c TRUNCATED',
      'annals.d DELETED',
      'annals.e TOMBSTONED',
    ]);
    await wholeLog(store);
    expect(store.health.forbidden).toHaveLength(5);
  });

  it('is nothing in a sound log', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', events(1, 3)));
    expect(await store.diagnose()).toEqual([]);
    expect(store.health.forbidden).toEqual([]);
  });

  it('keeps a deleted stream from being written again, with words', async () => {
    const server = await closing(startTestServer());
    const store = await open(server);
    await committed(store.append('annals.a', 'no_stream', [event(1)]));
    server.log.tombstone('annals.a');
    await expect(store.append('annals.a', 'no_stream', [event(2)])).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
    });
    await expect(store.readStream('annals.a', { limit: 1 })).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
    });
  });
});
