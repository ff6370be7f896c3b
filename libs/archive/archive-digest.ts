import { createHash } from 'node:crypto';
import { integer } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';

const TABLES = [
  'SELECT id, uuid, words FROM entries WHERE id > ? ORDER BY id LIMIT ?',
  `SELECT position, entry, revision, recorded_at, recorder, change, reason, body, links
   FROM revisions WHERE position > ? ORDER BY position LIMIT ?`,
  'SELECT position, event FROM registry WHERE position > ? ORDER BY position LIMIT ?',
];
const PAGE = 2000;

/** One text for everything in an archive: equal for two archives exactly when they hold the same. */
export function archiveDigest(database: SqliteDatabase): string {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    let after = 0;
    for (;;) {
      const rows = database.statement(table).all([after, PAGE]);
      for (const row of rows) hash.update(JSON.stringify(row));
      if (rows.length < PAGE) break;
      after = integer(rows.at(-1)?.[0]);
    }
  }
  return hash.digest('hex');
}
