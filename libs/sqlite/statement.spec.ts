import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SqliteDatabase } from './database.js';
import { openDatabase } from './open-database.js';
import { temporaryFolders } from './testing/temporary-folders.js';

describe('a statement', () => {
  const folder = temporaryFolders();

  function filled(rows: number): { readonly file: string; readonly database: SqliteDatabase } {
    const file = join(folder(), 'a.db');
    const database = openDatabase(file, { applicationId: 7 });
    database.define('CREATE TABLE numbers (n INTEGER PRIMARY KEY, word TEXT) STRICT');
    database.transaction(() => {
      for (let n = 1; n <= rows; n += 1)
        database.run('INSERT INTO numbers VALUES (?, ?)', [n, null]);
    });
    return { file, database };
  }

  it('gives rows as plain arrays in column order', () => {
    const { database } = filled(2);
    expect(database.statement('SELECT n, word FROM numbers ORDER BY n').all()).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it('gives every row, also where the native layer ends a batch of its own', () => {
    const { database } = filled(300);
    for (const rows of [99, 100, 101, 200, 300]) {
      expect(database.statement('SELECT n FROM numbers LIMIT ?').all([rows])).toHaveLength(rows);
    }
  });

  it('gives the first row, or undefined', () => {
    const { database } = filled(2);
    const statement = database.statement('SELECT n FROM numbers WHERE n > ? ORDER BY n');
    expect(statement.get([1])).toEqual([2]);
    expect(statement.get([2])).toBeUndefined();
  });

  it('says how many rows it changed', () => {
    const { database } = filled(3);
    expect(database.statement('DELETE FROM numbers WHERE n > ?').run([1])).toBe(2);
  });

  it('keeps integers, bytes and text as they were', () => {
    const { database } = filled(0);
    database.define('CREATE TABLE kept (n INTEGER, t TEXT, b BLOB, x ANY) STRICT');
    const bytes = new Uint8Array([0, 1, 255]);
    database.run('INSERT INTO kept VALUES (?, ?, ?, ?)', [-5, 'دولة 💩', bytes, 5]);
    const row = database.statement("SELECT n, t, b, typeof(x), 'x' || x FROM kept").get() ?? [];
    expect([row[0], row[1], row[3], row[4]]).toEqual([-5, 'دولة 💩', 'integer', 'x5']);
    expect(Buffer.from(row[2] as Uint8Array)).toEqual(Buffer.from(bytes));
  });

  it('refuses to read an integer that a number cannot hold', () => {
    const { database } = filled(0);
    database.run('INSERT INTO numbers VALUES (?, ?)', [2n ** 53n, null]);
    expect(() => database.statement('SELECT n FROM numbers').all()).toThrow(
      expect.objectContaining({ code: 'PRECISION' }),
    );
  });

  it('refuses to run a query without taking its rows: the read would stay open', () => {
    const { database } = filled(1);
    expect(() => database.run('SELECT n FROM numbers')).toThrow(
      expect.objectContaining({ code: 'MISUSE' }),
    );
    expect(() => database.run('DELETE FROM numbers RETURNING n')).toThrow('use all() or get()');
    expect(database.statement('DELETE FROM numbers RETURNING n').all()).toEqual([[1]]);
  });

  it('leaves no read open, so that another connection may write and this one too', () => {
    const { file, database } = filled(300);
    const other = openDatabase(file, { applicationId: 7 });
    database.statement('SELECT n FROM numbers').get();
    database.statement('SELECT n FROM numbers').all();
    expect(() =>
      database.statement('SELECT abs(-9223372036854775807 - (n > 50)) FROM numbers').all(),
    ).toThrow('integer overflow');
    other.run('INSERT INTO numbers VALUES (1000, NULL)');
    database.run('INSERT INTO numbers VALUES (1001, NULL)');
    expect(database.statement('SELECT count(*) FROM numbers').get()).toEqual([302]);
    other.close();
  });

  it('refuses a value of another type in a STRICT column', () => {
    const { database } = filled(0);
    const insert = database.statement('INSERT INTO numbers VALUES (?, ?)');
    expect(() => insert.run([1, new Uint8Array([1])])).toThrow(
      expect.objectContaining({ code: 'CONSTRAINT' }),
    );
  });

  it('checks parameters before the native layer sees them', () => {
    const { database } = filled(0);
    const insert = database.statement('INSERT INTO numbers VALUES (?, ?)');
    expect(() => insert.run([1])).toThrow(TypeError);
    expect(() => insert.all([1, 'a\0b'])).toThrow(TypeError);
    expect(database.statement('SELECT count(*) FROM numbers').get()).toEqual([0]);
  });

  it('is prepared once for one text', () => {
    const { database } = filled(0);
    expect(database.statement('SELECT 1')).toBe(database.statement('SELECT 1'));
  });

  it('does not run once its database is closed', () => {
    const { database } = filled(1);
    const statement = database.statement('SELECT n FROM numbers');
    database.close();
    expect(() => statement.all()).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });
});
