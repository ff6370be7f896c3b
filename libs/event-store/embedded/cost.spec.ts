import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openDatabase } from '#libs/sqlite/open-database';
import { placeholders } from '#libs/sqlite/parameters';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { event, events } from '../conformance/trial.js';
import type { EmbeddedEventStore } from './embedded-event-store.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { writerHere } from './testing/writer-here.js';

describe('what the embedded log costs', () => {
  const newFolder = temporaryFolders();

  async function heardStore(): Promise<{
    folder: string;
    store: EmbeddedEventStore;
    heard: string[];
  }> {
    const folder = newFolder();
    const heard: string[] = [];
    const onStatement = (sql: string): number => heard.push(sql);
    const startWriter = writerHere({ onStatement });
    const store = await openEmbeddedEventStore({ folder, onStatement, startWriter });
    await store.append('annals.a', 'no_stream', events(1, 5));
    heard.length = 0;
    return { folder, store, heard };
  }

  function kinds(heard: readonly string[]): readonly string[] {
    return heard.map((sql) => sql.split(' ')[0] ?? '');
  }

  it('a new stream: where it ends, where the log ends, one insertion, one commit', async () => {
    const { store, heard } = await heardStore();
    await store.append('annals.b', 'no_stream', [event(9)]);
    expect(kinds(heard)).toEqual(['BEGIN', 'SELECT', 'SELECT', 'INSERT', 'COMMIT']);
    await store.close();
  });

  it('more of a stream: besides, one search for each id', async () => {
    const { store, heard } = await heardStore();
    await store.append('annals.a', 4, events(6, 7));
    expect(kinds(heard)).toEqual([
      'BEGIN',
      ...['SELECT', 'SELECT', 'SELECT', 'SELECT'],
      ...['INSERT', 'INSERT'],
      'COMMIT',
    ]);
    await store.close();
  });

  it('a refusal or a repetition: two questions, however many events', async () => {
    const { store, heard } = await heardStore();
    await store.append('annals.a', 'no_stream', events(1, 5));
    expect(kinds(heard)).toEqual(['BEGIN', 'SELECT', 'SELECT', 'COMMIT']);
    await store.close();
  });

  it('an append that is refused unread: nothing', async () => {
    const { store, heard } = await heardStore();
    await expect(store.append('', 'no_stream', [event(9)])).rejects.toThrow();
    expect(heard).toEqual([]);
    await store.close();
  });

  it('any reading: one question', async () => {
    const { store, heard } = await heardStore();
    const after = await store.head();
    await store.readAll({ limit: 10 });
    await store.readAll(after === undefined ? { limit: 1 } : { after, limit: 10 });
    await store.readStream('annals.a', { limit: 10 });
    await store.readStream('annals.a', { direction: 'backwards', limit: 10 });
    expect(kinds(heard)).toEqual(['SELECT', 'SELECT', 'SELECT', 'SELECT', 'SELECT']);
    await store.close();
  });

  it('never a search through the whole log', async () => {
    const { folder, store, heard } = await heardStore();
    await store.append('annals.b', 'no_stream', [event(9)]);
    await store.append('annals.a', 4, [event(6)]);
    await store.append('annals.a', 'no_stream', events(1, 2));
    await store.readAll({ limit: 10 });
    await store.readStream('annals.a', { limit: 10 });
    await store.readStream('annals.a', { direction: 'backwards', limit: 10 });
    await store.head();
    await store.close();
    const database = openDatabase(join(folder, 'log.db'), { applicationId: 0x416e6e6c });
    const asked = [...new Set(heard)].filter((sql) => /^(SELECT|INSERT)/.test(sql));
    expect(asked).toHaveLength(8);
    for (const sql of asked) {
      const parameters = Array.from({ length: placeholders(sql) }, () => null);
      const plan = database.statement(`EXPLAIN QUERY PLAN ${sql}`).all(parameters);
      const steps = plan.map((row) => String(row[3]));
      expect([sql, steps.filter((step) => /SCAN|TEMP B-TREE/.test(step))]).toEqual([sql, []]);
    }
    database.close();
  });
});
