import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { NativeConnection } from './native-connection.js';
import { connectLibsql } from './native-connection.js';
import { openDatabase } from './open-database.js';
import { brokenConnect, engineFailure, READONLY } from './testing/broken-connection.js';
import { temporaryFolders } from './testing/temporary-folders.js';

describe('opening a database', () => {
  const folder = temporaryFolders();
  const ours = { applicationId: 7 };
  const newFile = (): string => join(folder(), 'a.db');

  function pragma(file: string, name: string, options: object = ours): unknown {
    const database = openDatabase(file, { ...ours, ...options });
    const value = database.statement(`PRAGMA ${name}`).get()?.[0];
    database.close();
    return value;
  }

  it('creates it in WAL mode, syncing every commit', () => {
    expect(pragma(newFile(), 'journal_mode')).toBe('wal');
    expect(pragma(newFile(), 'synchronous')).toBe(2);
    expect(pragma(newFile(), 'fullfsync')).toBe(1);
  });

  it('syncs less only where that is asked for', () => {
    expect(pragma(newFile(), 'synchronous', { synchronous: 'NORMAL' })).toBe(1);
  });

  it('waits for a lock as long as told', () => {
    expect(pragma(newFile(), 'busy_timeout', { busyTimeout: 123 })).toBe(123);
    expect(pragma(newFile(), 'busy_timeout')).toBe(1000);
  });

  it('opens again what it created', () => {
    const file = newFile();
    const first = openDatabase(file, ours);
    first.define('CREATE TABLE t (a INTEGER) STRICT');
    first.run('INSERT INTO t VALUES (?)', [1]);
    first.close();
    const second = openDatabase(file, ours);
    expect(second.statement('SELECT a FROM t').all()).toEqual([[1]]);
    second.close();
  });

  it.each([1, 2, 99, 100, 512, 5000])(
    'refuses a foreign file of %d bytes and leaves it as it is',
    (bytes) => {
      const file = newFile();
      writeFileSync(file, 'x'.repeat(bytes));
      expect(() => openDatabase(file, ours)).toThrow(
        expect.objectContaining({ code: 'NOT_A_DATABASE' }),
      );
      expect(readFileSync(file, 'utf8')).toBe('x'.repeat(bytes));
      expect(readdirSync(join(file, '..'))).toEqual(['a.db']);
    },
  );

  it.each([
    ['with another mark', 'PRAGMA application_id = 8'],
    ['without a mark but with tables', 'CREATE TABLE theirs (a)'],
    ['that once had tables', 'CREATE TABLE theirs (a); DROP TABLE theirs'],
  ])('refuses a database of another application %s and leaves it as it is', (_, sql) => {
    const file = newFile();
    const theirs = connectLibsql(file, 0);
    theirs.exec(sql);
    theirs.close();
    const before = readFileSync(file);
    expect(() => openDatabase(file, ours)).toThrow(expect.objectContaining({ code: 'FOREIGN' }));
    expect(readFileSync(file)).toEqual(before);
  });

  it('marks the file itself, so that a copy without its WAL is still known', () => {
    const file = newFile();
    const database = openDatabase(file, ours);
    const copy = join(file, '..', 'copy.db');
    copyFileSync(file, copy);
    database.close();
    expect(() => openDatabase(copy, { applicationId: 8 })).toThrow('another application');
  });

  it('refuses a folder, and a file in no folder', () => {
    const directory = join(folder(), 'a');
    mkdirSync(directory);
    const cannot = expect.objectContaining({ code: 'CANNOT_OPEN' });
    expect(() => openDatabase(directory, ours)).toThrow(cannot);
    expect(() => openDatabase(join(directory, 'b', 'c.db'), ours)).toThrow(cannot);
  });

  it('refuses a damaged file when it is read', () => {
    const file = newFile();
    const database = openDatabase(file, ours);
    database.define('CREATE TABLE t (a INTEGER) STRICT');
    database.close();
    const bytes = readFileSync(file).fill(0x55, 4096);
    writeFileSync(file, bytes);
    const damaged = openDatabase(file, ours);
    expect(() => damaged.statement('SELECT * FROM t').all()).toThrow(
      expect.objectContaining({ code: 'CORRUPT' }),
    );
    damaged.close();
  });

  it('read-only refuses writes, a missing file and an unmarked one', () => {
    const file = newFile();
    const reading = { ...ours, readOnly: true };
    expect(() => openDatabase(file, reading)).toThrow(
      expect.objectContaining({ code: 'CANNOT_OPEN' }),
    );
    writeFileSync(file, '');
    expect(() => openDatabase(file, reading)).toThrow(expect.objectContaining({ code: 'FOREIGN' }));
    openDatabase(file, ours).close();
    const database = openDatabase(file, reading);
    expect(() => database.execute('CREATE TABLE t (a INTEGER) STRICT')).toThrow(
      expect.objectContaining({ code: 'READ_ONLY' }),
    );
    database.close();
  });

  it('reports a disk that cannot be written', () => {
    const connect = brokenConnect({
      before: () => {
        throw engineFailure(READONLY);
      },
    });
    expect(() => openDatabase(newFile(), { ...ours, connect })).toThrow(
      expect.objectContaining({ code: 'READ_ONLY' }),
    );
  });

  it('refuses an engine that does not take the settings that make a commit durable', () => {
    const deaf = (file: string, busyTimeout: number): NativeConnection => {
      const real = connectLibsql(file, busyTimeout);
      return {
        inTransaction: false,
        prepare: (sql) =>
          real.prepare(sql.replace('PRAGMA journal_mode = WAL', 'PRAGMA journal_mode')),
        exec: (sql) => real.exec(sql),
        close: () => real.close(),
      };
    };
    expect(() => openDatabase(newFile(), { ...ours, connect: deaf })).toThrow('does not take WAL');
  });

  it('reads back how it syncs, and refuses another answer', () => {
    const connect = brokenConnect({
      instead: (sql) => sql.replace('synchronous = FULL', 'synchronous = OFF'),
    });
    expect(() => openDatabase(newFile(), { ...ours, connect })).toThrow('synchronous=FULL');
  });

  it('grows no further than its limit', () => {
    const database = openDatabase(newFile(), { ...ours, maximumBytes: 40_000 });
    database.define('CREATE TABLE t (a TEXT) STRICT');
    const fill = (): void => {
      for (let row = 0; row < 100; row += 1)
        database.run('INSERT INTO t VALUES (?)', ['x'.repeat(1000)]);
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'FULL' }));
    database.run('DELETE FROM t');
    expect(database.integrityProblems()).toEqual([]);
    database.close();
  });
});
