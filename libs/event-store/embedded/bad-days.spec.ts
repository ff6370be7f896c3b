import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { connectLibsql } from '#libs/sqlite/native-connection';
import type { Faults } from '#libs/sqlite/testing/broken-connection';
import {
  brokenConnect,
  engineFailure,
  IOERR_FSYNC,
  READONLY,
} from '#libs/sqlite/testing/broken-connection';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { event, events, numbers, wholeLog } from '../conformance/trial.js';
import type { EmbeddedEventStore } from './embedded-event-store.js';
import { openEmbeddedEventStore } from './embedded-event-store.js';
import { writerHere } from './testing/writer-here.js';

describe('a log on a bad day', () => {
  jest.setTimeout(60_000);
  const newFolder = temporaryFolders();
  const logFile = (folder: string): string => join(folder, 'log.db');
  const code = (expected: string): object => expect.objectContaining({ code: expected });

  function failingStore(folder: string): { faults: Faults; open: Promise<EmbeddedEventStore> } {
    const faults: Faults = {};
    return {
      faults,
      open: openEmbeddedEventStore({
        folder,
        startWriter: writerHere({ connect: brokenConnect(faults) }),
      }),
    };
  }

  function onCommit(rawCode: number): (sql: string) => void {
    return (sql) => {
      if (sql === 'COMMIT') throw engineFailure(rawCode);
    };
  }

  async function writtenLog(count: number): Promise<string> {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder });
    await store.append('annals.a', 'no_stream', events(1, count));
    await store.close();
    return folder;
  }

  /** Changes a log as no Annals would. */
  function tamper(folder: string, sql: string): void {
    const native = connectLibsql(logFile(folder), 0);
    native.exec(sql);
    native.close();
  }

  async function refusal(folder: string): Promise<Error> {
    return openEmbeddedEventStore({ folder }).then(
      () => new Error('it was opened'),
      (failure: unknown) => failure as Error,
    );
  }

  describe('that meets a file not its own', () => {
    it('refuses what is no database, and leaves it as it is', async () => {
      const folder = newFolder();
      writeFileSync(logFile(folder), 'my notes\n'.repeat(100));
      expect(await refusal(folder)).toMatchObject({ code: 'LOG_FOREIGN' });
      expect(readFileSync(logFile(folder), 'utf8')).toBe('my notes\n'.repeat(100));
    });

    it('refuses the database of another application, and leaves it as it is', async () => {
      const folder = newFolder();
      tamper(folder, 'CREATE TABLE events (position)');
      const before = readFileSync(logFile(folder));
      expect(await refusal(folder)).toMatchObject({
        code: 'LOG_FOREIGN',
        message: `${logFile(folder)} is not a log of Annals, or its first page is damaged: choose another folder, or restore a backup`,
      });
      expect(readFileSync(logFile(folder))).toEqual(before);
    });

    it('refuses a newer format, and leaves it as it is', async () => {
      const folder = await writtenLog(1);
      tamper(folder, 'UPDATE format SET number = 2');
      const before = readFileSync(logFile(folder)).subarray(100);
      const refused = await refusal(folder);
      expect(refused).toMatchObject({ code: 'LOG_NEWER_FORMAT' });
      expect(refused.message).toContain('has format 2, and this version reads format 1');
      expect(readFileSync(logFile(folder)).subarray(100)).toEqual(before);
    });

    it('lets go of the folder that it refused', async () => {
      const folder = newFolder();
      writeFileSync(logFile(folder), 'my notes\n'.repeat(100));
      await refusal(folder);
      writeFileSync(logFile(folder), '');
      const store = await openEmbeddedEventStore({ folder });
      await store.close();
    });
  });

  describe('that is damaged', () => {
    it('says so when it is opened', async () => {
      const folder = await writtenLog(50);
      writeFileSync(logFile(folder), readFileSync(logFile(folder)).fill(0x55, 4096));
      expect(await refusal(folder)).toMatchObject({ code: 'LOG_CORRUPT' });
    });

    it('says so when its mark is there and its tables are not', async () => {
      const folder = await writtenLog(1);
      tamper(folder, 'DELETE FROM format');
      expect(await refusal(folder)).toMatchObject({ code: 'LOG_CORRUPT' });
    });

    it.each([
      ['lacks an event', 'DELETE FROM events WHERE position = 3'],
      ['lacks its first event', 'DELETE FROM events WHERE position = 1'],
      ['holds broken data', "UPDATE events SET data = '{' WHERE position = 3"],
      ['holds broken metadata', "UPDATE events SET metadata = 'no' WHERE position = 1"],
    ])('says so when it %s, and passes over nothing', async (_, sql) => {
      const folder = await writtenLog(5);
      tamper(folder, sql);
      const store = await openEmbeddedEventStore({ folder });
      await expect(wholeLog(store, 2)).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
      await store.close();
    });
  });

  it('says that a folder is none', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(join(folder, 'file'))).toMatchObject({ code: 'LOG_UNREACHABLE' });
    expect(await refusal(join(folder, 'file', 'below'))).toMatchObject({ code: 'LOG_UNREACHABLE' });
    mkdirSync(join(folder, 'log.db'));
    expect(await refusal(folder)).toMatchObject({ code: 'LOG_UNREACHABLE' });
  });

  it('makes the folders that are missing', async () => {
    const folder = join(newFolder(), 'a', 'b');
    const store = await openEmbeddedEventStore({ folder });
    await store.close();
    expect(dirname(logFile(folder))).toBe(folder);
  });

  it('says that the disk cannot be written, at the start or later', async () => {
    const { faults, open } = failingStore(newFolder());
    const store = await open;
    faults.before = onCommit(READONLY);
    const appending = store.append('annals.a', 'no_stream', [event(1)]);
    await expect(appending).rejects.toEqual(code('LOG_READ_ONLY'));
    await store.close();
    const connect = brokenConnect({
      before: () => {
        throw engineFailure(READONLY);
      },
    });
    const opening = openEmbeddedEventStore({
      folder: newFolder(),
      startWriter: writerHere({ connect }),
    });
    await expect(opening).rejects.toEqual(code('LOG_READ_ONLY'));
  });

  it('full, keeps what it has, whole, and takes more when there is room', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder, maximumBytes: 100_000 });
    let [kept, refused] = [0, 0];
    for (let n = 1; n <= 60; n += 1) {
      const pair = [event(2 * n, { words: 'x'.repeat(3000) }), event(2 * n + 1)];
      await store.append(`annals.s${n}`, 'no_stream', pair).then(
        () => (kept += 1),
        (failure: unknown) => {
          expect(failure).toEqual(code('LOG_FULL'));
          refused += 1;
        },
      );
    }
    expect(kept).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(5);
    expect(await wholeLog(store)).toHaveLength(2 * kept);
    await store.close();
    const roomy = await openEmbeddedEventStore({ folder });
    await roomy.append('annals.more', 'no_stream', [event(1)]);
    expect(await wholeLog(roomy)).toHaveLength(2 * kept + 1);
    await roomy.close();
  });

  it('busy with another program’s writing, refuses and can be asked again', async () => {
    const folder = newFolder();
    const store = await openEmbeddedEventStore({ folder, busyTimeout: 0 });
    const other = connectLibsql(logFile(folder), 0);
    other.exec('BEGIN IMMEDIATE');
    const appending = store.append('annals.a', 'no_stream', [event(1)]);
    await expect(appending).rejects.toEqual(code('LOG_BUSY'));
    other.exec('ROLLBACK');
    expect(await store.append('annals.a', 'no_stream', [event(1)])).toEqual({
      outcome: 'committed',
      revision: 0,
    });
    other.close();
    await store.close();
  });

  describe('whose disk fails while it commits', () => {
    it('cannot tell the outcome, rings for nothing, and answers nothing more', async () => {
      const { faults, open } = failingStore(newFolder());
      const store = await open;
      await store.append('annals.a', 'no_stream', [event(1)]);
      let rings = 0;
      store.changes.subscribe(() => (rings += 1));
      faults.before = onCommit(IOERR_FSYNC);
      const outcome = await store.append('annals.a', 0, [event(2)]);
      expect(outcome).toMatchObject({ outcome: 'unknown', cause: { code: 'COMMIT_UNKNOWN' } });
      expect(rings).toBe(0);
      delete faults.before;
      const failed = expect.objectContaining({ code: 'LOG_FAILED' });
      await expect(store.append('annals.a', 0, [event(2)])).rejects.toEqual(failed);
      await expect(store.readStream('annals.a', { limit: 1 })).rejects.toEqual(failed);
      await expect(store.readAll({ limit: 1 })).rejects.toEqual(failed);
      await expect(store.head()).rejects.toEqual(failed);
      await store.close();
    });

    it.each([
      ['kept', 'after', [1, 2]],
      ['lost', 'before', [1]],
    ] as const)('shows when it is opened again that the append was %s', async (_, when, found) => {
      const folder = newFolder();
      const { faults, open } = failingStore(folder);
      const store = await open;
      await store.append('annals.a', 'no_stream', [event(1)]);
      faults[when] = onCommit(IOERR_FSYNC);
      await store.append('annals.a', 0, [event(2)]);
      await store.close();
      const again = await openEmbeddedEventStore({ folder });
      expect(numbers(await wholeLog(again))).toEqual(found);
      expect(await again.append('annals.a', 0, [event(2)])).toEqual({
        outcome: 'committed',
        revision: 1,
      });
      expect(numbers(await wholeLog(again))).toEqual([1, 2]);
      await again.close();
    });
  });
});
