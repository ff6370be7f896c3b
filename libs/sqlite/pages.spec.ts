import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { integer } from './columns.js';
import type { SqliteDatabase } from './database.js';
import { openDatabase } from './open-database.js';
import { pages } from './pages.js';
import { temporaryFolders } from './testing/temporary-folders.js';

describe('reading by pages', () => {
  const folder = temporaryFolders();
  const EVEN_OR_ODD = 'SELECT n FROM numbers WHERE n % 2 = ? AND n > ? ORDER BY n LIMIT ?';

  function numbers(count: number): SqliteDatabase {
    const database = openDatabase(join(folder(), 'a.db'), { applicationId: 7 });
    database.define('CREATE TABLE numbers (n INTEGER PRIMARY KEY) STRICT');
    for (let n = 1; n <= count; n += 1) database.run('INSERT INTO numbers VALUES (?)', [n]);
    return database;
  }

  function read(database: SqliteDatabase, size: number): readonly (readonly number[])[] {
    const statement = database.statement(EVEN_OR_ODD);
    const key = (row: readonly unknown[]): number => integer(row[0] as number);
    const read = pages(statement, { parameters: [0], after: 0, size, key });
    return [...read].map((page) => page.map((row) => integer(row[0])));
  }

  it('gives every row once, in order', () => {
    expect(read(numbers(10), 2)).toEqual([[2, 4], [6, 8], [10]]);
  });

  it('gives no empty page at the end', () => {
    expect(read(numbers(8), 2)).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(read(numbers(0), 2)).toEqual([]);
  });

  it('lets others write between two pages, and may be left early', () => {
    const database = numbers(6);
    for (const page of pages(
      database.statement('SELECT n FROM numbers WHERE n > ? ORDER BY n LIMIT ?'),
      {
        after: 0,
        size: 2,
        key: (row) => integer(row[0]),
      },
    )) {
      database.run('DELETE FROM numbers WHERE n <= ?', [integer(page[1]?.[0])]);
      if (page[0]?.[0] === 3) break;
    }
    expect(database.statement('SELECT n FROM numbers').all()).toEqual([[5], [6]]);
  });
});
