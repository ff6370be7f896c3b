import { createHash } from 'node:crypto';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { pages } from '#libs/sqlite/pages';
import type { SqlParameter } from '#libs/sqlite/parameters';

/** What is read page by page, by its first column. */
interface Table {
  readonly sql: string;
  readonly after: SqlParameter;
}

const ROWS: readonly Table[] = [
  {
    sql: 'SELECT position, entry, reason, body FROM revisions WHERE position > ? ORDER BY position LIMIT ?',
    after: 0,
  },
  {
    sql: 'SELECT position, id FROM registered WHERE position > ? ORDER BY position LIMIT ?',
    after: 0,
  },
];
const SIZE = 2000;

/** Under which words how many are found. */
function wordsOf(database: SqliteDatabase, table: string): Table {
  const words = `temp.${table}_words`;
  database.execute(
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${words} USING fts5vocab('main', '${table}', 'row')`,
  );
  return { sql: `SELECT term, doc FROM ${words} WHERE term > ? ORDER BY term LIMIT ?`, after: '' };
}

/** One text for everything in an archive: equal for two archives exactly when they hold the same. */
export function archiveDigest(database: SqliteDatabase): string {
  const hash = createHash('sha256');
  const words = ['search', 'names'].map((table) => wordsOf(database, table));
  for (const { sql, after } of [...ROWS, ...words]) {
    const options = { after, size: SIZE, key: ([key = null]: readonly SqlParameter[]) => key };
    for (const page of pages(database.statement(sql), options))
      for (const row of page) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
