import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { openDatabase } from '#libs/sqlite/open-database';
import type { SqliteErrorCode } from '#libs/sqlite/sqlite-error';
import { SqliteError } from '#libs/sqlite/sqlite-error';

/** "Anar": marks a file as an archive of Annals. */
const APPLICATION_ID = 0x416e6172;
/** Goes up whenever what is written into the tables changes. */
const FORMAT = 1;

/**
 * An entry has the number of the position that recorded it; a revision and a registry event that of its own. What an entry was ever
 * found by stands in `words`, and split into terms in `search`: each word is one run of letters and digits in lower case already.
 */
const SCHEMA = `
  CREATE TABLE progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version TEXT NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE registry (position INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT;
  CREATE TABLE entries (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, words TEXT NOT NULL) STRICT;
  CREATE TABLE revisions (
    position INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorder TEXT NOT NULL,
    change TEXT NOT NULL,
    reason TEXT,
    body TEXT,
    links TEXT NOT NULL
  ) STRICT;
  CREATE INDEX revisions_of_entry ON revisions (entry);
  CREATE VIRTUAL TABLE search
    USING fts5(words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
`;

/** How far an archive has come: the position of the last event that it holds, 0 before the first, and that event's hash. */
export interface Progress {
  readonly position: number;
  readonly hash: string;
}

const NOTHING_ARCHIVED: Progress = { position: 0, hash: '' };

/** Failures that mean that a file cannot be trusted, not that the disk or somebody else is in the way. */
const UNUSABLE: ReadonlySet<SqliteErrorCode> = new Set([
  'CORRUPT',
  'FOREIGN',
  'NOT_A_DATABASE',
  'PRECISION',
  'TYPE',
]);

/** Whether a failure shows that what stands in the archive cannot be trusted. */
export function showsDamage(failure: unknown): boolean {
  return failure instanceof SqliteError && UNUSABLE.has(failure.code);
}

function lacksTables(failure: unknown): boolean {
  return failure instanceof SqliteError && failure.code === 'SQL';
}

/** Opens an archive for writing; undefined where there is none, or one that is of another version, foreign or damaged. */
export function openWhole(file: string, version: string): SqliteDatabase | undefined {
  if (!existsSync(file)) return undefined;
  let database: SqliteDatabase | undefined;
  try {
    database = openDatabase(file, { applicationId: APPLICATION_ID, synchronous: 'NORMAL' });
    if (isOfVersion(database, version) && isWhole(database)) return database;
  } catch (failure) {
    if (!showsDamage(failure) && !lacksTables(failure)) throw failure;
  }
  database?.close();
  return undefined;
}

/** Begins an empty archive, whatever was in the file. */
export function beginArchive(file: string, version: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true });
  removeArchive(file);
  const database = openDatabase(file, { applicationId: APPLICATION_ID, synchronous: 'NORMAL' });
  database.define(SCHEMA);
  database.run('INSERT INTO progress (one, version, position, hash) VALUES (1, ?, 0, ?)', [
    versionWritten(version),
    NOTHING_ARCHIVED.hash,
  ]);
  return database;
}

/** Opens an archive for reading only. */
export function openForReading(file: string): SqliteDatabase {
  return openDatabase(file, { applicationId: APPLICATION_ID, readOnly: true });
}

/** Removes an archive with what SQLite keeps beside it. */
export function removeArchive(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`])
    rmSync(name, { recursive: true, force: true });
}

/** Puts a closed archive in the place of another; one that is cut short here is missing, and never half of each. */
export function moveArchive(from: string, to: string): void {
  if (sizeOf(`${from}-wal`) > 0) throw new SqliteError('BUSY', `${from} is still open`);
  removeArchive(to);
  renameSync(from, to);
}

/** Closes an archive so that it is one file that can be moved. */
export function closeWhole(database: SqliteDatabase): void {
  database.statement('PRAGMA wal_checkpoint(TRUNCATE)').get();
  database.close();
}

export function readProgress(database: SqliteDatabase): Progress {
  const row = database.statement('SELECT position, hash FROM progress').get();
  return { position: integer(row?.[0]), hash: text(row?.[1]) };
}

export function writeProgress(database: SqliteDatabase, { position, hash }: Progress): void {
  database.run('UPDATE progress SET position = ?, hash = ?', [position, hash]);
}

function versionWritten(version: string): string {
  return `${String(FORMAT)} ${version}`;
}

function isOfVersion(database: SqliteDatabase, version: string): boolean {
  const row = database.statement('SELECT version FROM progress').get();
  return row?.[0] === versionWritten(version);
}

/** SQLite fills what a cut took from the last page with zeros and says nothing: so the pages are counted, and then looked through. */
function isWhole(database: SqliteDatabase): boolean {
  database.statement('PRAGMA wal_checkpoint(TRUNCATE)').get();
  const [pages = 0, size = 0] = ['page_count', 'page_size'].map((name) =>
    integer(database.statement(`PRAGMA ${name}`).get()?.[0]),
  );
  if (sizeOf(`${database.file}-wal`) === 0 && sizeOf(database.file) < pages * size) return false;
  return database.statement('PRAGMA quick_check(1)').get()?.[0] === 'ok';
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
