import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { openDatabase } from '#libs/sqlite/open-database';
import type { SqliteErrorCode } from '#libs/sqlite/sqlite-error';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import { closedWhole, markFile, markWhole } from './whole-mark.js';

/** "Anar": marks a file as an archive of Annals. */
const APPLICATION_ID = 0x416e6172;
/** Goes up whenever what is written into the tables changes. */
const FORMAT = 3;

/**
 * A revision and a registration have the number of their position, an entry that of the position that recorded it; a retraction has no
 * body of its own. The words that each gives stand in `search` and `names`: each is one run of letters and digits in lower case already.
 */
const SCHEMA = `
  CREATE TABLE progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version TEXT NOT NULL,
    identity TEXT NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE revisions (
    position INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    reason TEXT,
    body TEXT
  ) STRICT;
  CREATE INDEX edits ON revisions (entry, position) WHERE entry <> position;
  CREATE TABLE registered (position INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE search
    USING fts5(words, content = '', columnsize = 0, detail = 'none', tokenize = 'ascii');
  CREATE VIRTUAL TABLE names
    USING fts5(words, content = '', columnsize = 0, detail = 'none', tokenize = 'ascii');
`;

/** How far an archive has come: the position of the last event that it holds, 0 before the first, and that event's hash. */
export interface Progress {
  readonly position: number;
  readonly hash: string;
}

/** Of an archive that holds nothing. */
export const NOTHING_ARCHIVED: Progress = { position: 0, hash: '' };

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

/** Damage, or a table that is missing. */
function isUnusable(failure: unknown): boolean {
  return showsDamage(failure) || (failure instanceof SqliteError && failure.code === 'SQL');
}

/**
 * Opens an archive for writing; undefined where there is none, or one that is of another version, foreign or damaged. One that was
 * closed in order and not touched since is believed; any other is looked through, which takes seconds where it is large.
 */
export function openWhole(file: string, version: string): SqliteDatabase | undefined {
  if (!existsSync(file)) return undefined;
  const isBelieved = closedWhole(file);
  let database: SqliteDatabase | undefined;
  try {
    database = openDatabase(file, { applicationId: APPLICATION_ID, synchronous: 'NORMAL' });
    if (isOfVersion(database, version) && (isBelieved || isWhole(database)))
      return withoutMark(database);
  } catch (failure) {
    if (!isUnusable(failure)) throw failure;
  }
  database?.close();
  return undefined;
}

/** What is written from now on may be cut short. */
function withoutMark(database: SqliteDatabase): SqliteDatabase {
  rmSync(markFile(database.file), { force: true });
  return database;
}

/** Begins an empty archive, whatever was in the file. */
export function beginArchive(file: string, version: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true });
  removeArchive(file);
  const database = openDatabase(file, { applicationId: APPLICATION_ID, synchronous: 'NORMAL' });
  database.define(SCHEMA);
  const { position, hash } = NOTHING_ARCHIVED;
  database.run(
    'INSERT INTO progress (one, version, identity, position, hash) VALUES (1, ?, ?, ?, ?)',
    [versionWritten(version), randomUUID(), position, hash],
  );
  return database;
}

/** Opens an archive for reading only. */
export function openForReading(file: string): SqliteDatabase {
  return openDatabase(file, { applicationId: APPLICATION_ID, readOnly: true });
}

const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** Removes an archive with what is kept beside it. */
export function removeArchive(file: string): void {
  for (const name of [file, markFile(file)]) rmSync(name, { recursive: true, force: true });
  removeBeside(file);
}

function removeBeside(file: string): void {
  for (const end of BESIDE) rmSync(`${file}${end}`, { recursive: true, force: true });
}

/** Puts a closed archive in the place of another; one that is cut short here is missing, and never half of each. */
export function moveArchive(from: string, to: string): void {
  if (sizeOf(`${from}-wal`) > 0) openDatabase(from, { applicationId: APPLICATION_ID }).close();
  if (sizeOf(`${from}-wal`) > 0) throw new SqliteError('BUSY', `${from} is still open`);
  removeArchive(to);
  renameSync(from, to);
  if (existsSync(markFile(from))) renameSync(markFile(from), markFile(to));
  removeBeside(from);
}

/** Closes an archive so that it is one file that can be moved, and is believed when it is opened again. */
export function closeWhole(database: SqliteDatabase): void {
  const { file } = database;
  database.statement('PRAGMA wal_checkpoint(TRUNCATE)').get();
  database.close();
  if (sizeOf(`${file}-wal`) === 0) markWhole(file);
}

export function readProgress(database: SqliteDatabase): Progress {
  const row = database.statement('SELECT position, hash FROM progress').get();
  return { position: integer(row?.[0]), hash: text(row?.[1]) };
}

/** Which archive it is: no other was begun under this name. */
export function readIdentity(database: SqliteDatabase): string {
  return text(database.statement('SELECT identity FROM progress').get()?.[0]);
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
