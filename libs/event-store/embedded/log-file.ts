import { statSync } from 'node:fs';
import { integer } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { DatabaseOptions } from '#libs/sqlite/open-database';
import { openDatabase } from '#libs/sqlite/open-database';
import { EventStoreError } from '../event-store-error.js';

/** "Annl": marks a file as a log of Annals. */
export const APPLICATION_ID = 0x416e6e6c;
/** How this version writes the log. A later format needs a migration that keeps the old bytes. */
const FORMAT = 1;

const SCHEMA = `
  CREATE TABLE format (number INTEGER NOT NULL) STRICT;
  INSERT INTO format (number) VALUES (${FORMAT});
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;`;

/** Opens a log's file, or creates it; a file of another application or of a newer format is refused and left as it is. */
export function openLogFile(
  file: string,
  options: Omit<DatabaseOptions, 'applicationId' | 'synchronous'>,
): SqliteDatabase {
  const database = openDatabase(file, {
    ...options,
    applicationId: APPLICATION_ID,
    synchronous: 'FULL',
  });
  try {
    if (isEmpty(database)) database.define(SCHEMA);
    checkFormat(database);
    refuseCutOff(database);
  } catch (failure) {
    database.close();
    throw failure;
  }
  return database;
}

/**
 * SQLite fills what a cut took from the last page with zeros and says nothing. So the pages are counted, once nothing of them waits in
 * the write-ahead log any more.
 */
function refuseCutOff(database: SqliteDatabase): void {
  database.statement('PRAGMA wal_checkpoint(TRUNCATE)').get();
  const [pages, size] = ['page_count', 'page_size'].map((name) =>
    integer(database.statement(`PRAGMA ${name}`).get()?.[0]),
  );
  const found = statSync(database.file).size;
  const expected = (pages ?? 0) * (size ?? 0);
  const waiting = statSync(`${database.file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (waiting > 0 || found >= expected) return;
  throw new EventStoreError(
    'LOG_CORRUPT',
    `${database.file} is cut off: it has ${found} of ${expected} bytes: restore a backup`,
  );
}

function isEmpty(database: SqliteDatabase): boolean {
  return database.statement('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function checkFormat(database: SqliteDatabase): void {
  const found = integer(database.statement('SELECT max(number) FROM format').get()?.[0]);
  if (found === FORMAT) return;
  throw new EventStoreError(
    'LOG_NEWER_FORMAT',
    `${database.file} has format ${found}, and this version reads format ${FORMAT}: use the newer Annals that wrote it`,
  );
}
