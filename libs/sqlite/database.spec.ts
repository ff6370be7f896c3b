import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SqliteDatabase } from './database.js';
import { openDatabase } from './open-database.js';
import type { Faults } from './testing/broken-connection.js';
import { brokenConnect, engineFailure, IOERR_FSYNC } from './testing/broken-connection.js';
import { temporaryFolders } from './testing/temporary-folders.js';

const FULL = 13;

describe('a database', () => {
  const folder = temporaryFolders();
  const code = (expected: string): unknown => expect.objectContaining({ code: expected });

  function numbers(faults: Faults = {}): SqliteDatabase {
    const connect = brokenConnect(faults);
    const database = openDatabase(join(folder(), 'a.db'), { applicationId: 7, connect });
    database.define('CREATE TABLE numbers (n INTEGER PRIMARY KEY) STRICT');
    return database;
  }

  function add(database: SqliteDatabase, ...added: readonly number[]): void {
    for (const n of added) database.run('INSERT INTO numbers VALUES (?)', [n]);
  }

  function found(database: SqliteDatabase): readonly unknown[] {
    return database.statement('SELECT n FROM numbers').all().flat();
  }

  describe('in a transaction', () => {
    it('keeps everything and gives what the work gives', () => {
      const database = numbers();
      expect(
        database.transaction(() => {
          add(database, 1, 2);
          return 'done';
        }),
      ).toBe('done');
      expect(found(database)).toEqual([1, 2]);
    });

    it('keeps nothing when the work throws', () => {
      const database = numbers();
      const failure = new Error('no');
      const work = (): never => {
        add(database, 1);
        throw failure;
      };
      expect(() => database.transaction(work)).toThrow(failure);
      expect(found(database)).toEqual([]);
      database.transaction(() => add(database, 2));
      expect(found(database)).toEqual([2]);
    });

    it('refuses another one inside, and keeps nothing of either', () => {
      const database = numbers();
      const nested = (): void => {
        add(database, 1);
        database.transaction(() => add(database, 2));
      };
      expect(() => database.transaction(nested)).toThrow(code('MISUSE'));
      expect(found(database)).toEqual([]);
    });

    it('refuses work that would go on after it', () => {
      const database = numbers();
      const work = (): Promise<void> => {
        add(database, 1);
        return Promise.resolve();
      };
      expect(() => database.transaction(work)).toThrow('cannot wait for a promise');
      expect(found(database)).toEqual([]);
    });

    it('holds the write lock from the start', () => {
      const database = numbers();
      const other = openDatabase(database.file, { applicationId: 7, busyTimeout: 0 });
      database.transaction(() => {
        expect(() => add(other, 1)).toThrow(code('BUSY'));
        expect(() => other.transaction(() => 1)).toThrow(code('BUSY'));
      });
      add(other, 1);
      expect(found(database)).toEqual([1]);
      other.close();
    });

    it('says when nobody can know whether the commit is kept', () => {
      const faults: Faults = {};
      const database = numbers(faults);
      faults.after = (sql) => {
        if (sql === 'COMMIT') throw engineFailure(IOERR_FSYNC);
      };
      expect(() => database.transaction(() => add(database, 1))).toThrow(code('COMMIT_UNKNOWN'));
    });

    it('keeps nothing when the commit is refused for certain', () => {
      const faults: Faults = {};
      const database = numbers(faults);
      faults.before = (sql) => {
        if (sql === 'COMMIT') throw engineFailure(FULL);
      };
      expect(() => database.transaction(() => add(database, 1))).toThrow(code('FULL'));
      delete faults.before;
      expect(found(database)).toEqual([]);
    });

    it('tells the first failure, even if rolling back fails too', () => {
      const faults: Faults = {};
      const database = numbers(faults);
      faults.before = (sql) => {
        if (sql === 'ROLLBACK') throw engineFailure(IOERR_FSYNC);
      };
      const failure = new Error('the first');
      const work = (): never => {
        throw failure;
      };
      expect(() => database.transaction(work)).toThrow(failure);
    });
  });

  describe('defining tables', () => {
    it('refuses a table that is not STRICT and creates none', () => {
      const database = numbers();
      const define = (): void =>
        database.define('CREATE TABLE a (x INTEGER) STRICT; CREATE TABLE b (x INTEGER)');
      expect(define).toThrow('tables must be STRICT: b');
      expect(() => database.statement('SELECT * FROM a')).toThrow('no such table');
    });

    it('takes full text tables, whose own tables the engine makes', () => {
      const database = numbers();
      database.define('CREATE VIRTUAL TABLE words USING fts5(word)');
      database.run('INSERT INTO words VALUES (?)', ['wilayah']);
      expect(
        database.statement('SELECT word FROM words WHERE words MATCH ?').all(['wila*']),
      ).toEqual([['wilayah']]);
    });
  });

  it('reports wrong SQL as such', () => {
    const database = numbers();
    expect(() => database.statement('SELEC 1')).toThrow(code('SQL'));
    expect(() => database.execute('SELECT nothing')).toThrow(code('SQL'));
  });

  it('refuses what a constraint forbids', () => {
    const database = numbers();
    add(database, 1);
    expect(() => add(database, 1)).toThrow(code('CONSTRAINT'));
  });

  it('lets every statement be heard', () => {
    const heard: string[] = [];
    const file = join(folder(), 'a.db');
    const database = openDatabase(file, {
      applicationId: 7,
      onStatement: (sql) => heard.push(sql),
    });
    heard.length = 0;
    database.transaction(() => database.statement('SELECT 1').all());
    expect(heard).toEqual(['BEGIN IMMEDIATE', 'SELECT 1', 'COMMIT']);
  });

  it('finds nothing wrong with a sound file, and something with one whose index lies', () => {
    const database = numbers();
    database.define('CREATE TABLE words (word TEXT UNIQUE) STRICT');
    database.run('INSERT INTO words VALUES (?)', ['before']);
    expect(database.integrityProblems()).toEqual([]);
    database.close();
    const bytes = readFileSync(database.file);
    bytes.write('beforf', bytes.lastIndexOf('before'));
    writeFileSync(database.file, bytes);
    const changed = openDatabase(database.file, { applicationId: 7 });
    expect(changed.integrityProblems()).not.toEqual([]);
    changed.close();
  });

  it('writes a copy while it goes on, and never over another file', () => {
    const database = numbers();
    add(database, 1, 2);
    const copy = join(dirname(database.file), 'copy.db');
    database.backUpTo(copy);
    add(database, 3);
    const restored = openDatabase(copy, { applicationId: 7 });
    expect(found(restored)).toEqual([1, 2]);
    restored.close();
    expect(() => database.backUpTo(copy)).toThrow('already exists');
  });

  describe('closed', () => {
    it('is one file that can be copied', () => {
      const database = numbers();
      add(database, 1);
      expect(existsSync(`${database.file}-wal`)).toBe(true);
      database.close();
      expect(readdirSync(dirname(database.file))).toEqual(['a.db']);
      const copy = join(folder(), 'copy.db');
      copyFileSync(database.file, copy);
      expect(found(openDatabase(copy, { applicationId: 7 }))).toEqual([1]);
    });

    it('may be closed again, and does nothing else', () => {
      const database = numbers();
      database.close();
      database.close();
      expect(() => found(database)).toThrow(code('CLOSED'));
      expect(() => database.execute('SELECT 1')).toThrow(code('CLOSED'));
      expect(() => database.transaction(() => 1)).toThrow(code('CLOSED'));
    });

    it('holds no lock, though its statements are not collected yet', () => {
      const database = numbers();
      add(database, 1);
      found(database);
      database.close();
      const next = openDatabase(database.file, { applicationId: 7, busyTimeout: 0 });
      add(next, 2);
      next.close();
      expect(readdirSync(dirname(database.file))).toEqual(['a.db']);
    });

    it('gives up a transaction that is still open', () => {
      const database = numbers();
      database.execute('BEGIN IMMEDIATE');
      add(database, 1);
      database.close();
      expect(found(openDatabase(database.file, { applicationId: 7 }))).toEqual([]);
    });

    it('leaves the WAL to whoever still has the file open', () => {
      const database = numbers();
      const other = openDatabase(database.file, { applicationId: 7 });
      add(other, 1);
      database.close();
      add(other, 2);
      expect(found(other)).toEqual([1, 2]);
      other.close();
    });
  });
});
