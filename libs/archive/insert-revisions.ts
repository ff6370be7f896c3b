import type { SqliteDatabase } from '#libs/sqlite/database';
import type { Revision } from './batch.js';

/** More rows in one statement gain nothing. */
const AT_ONCE = 20;

/** Inserts many rows, twice as fast as through `json_each`, which would read each body once more. */
export function insertRevisions(database: SqliteDatabase, rows: readonly Revision[]): void {
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows.slice(first, first + AT_ONCE);
    database.run(insert(some.length), some.flat());
  }
}

function insert(count: number): string {
  const values = Array.from({ length: count }, () => '(?, ?, ?, ?)').join(', ');
  return `INSERT INTO revisions (position, entry, reason, body) VALUES ${values}`;
}
