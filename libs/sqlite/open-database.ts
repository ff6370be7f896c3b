import { statSync } from 'node:fs';
import { integer } from './columns.js';
import { SqliteDatabase } from './database.js';
import type { Connect } from './native-connection.js';
import { connectLibsql } from './native-connection.js';
import { SqliteError } from './sqlite-error.js';

export interface DatabaseOptions {
  /** Marks the file as ours (https://www.sqlite.org/fileformat2.html, offset 68): any other database is refused. */
  readonly applicationId: number;
  /** NORMAL loses acknowledged commits when the power fails: only for what can be rebuilt. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** How many milliseconds a write waits for another connection's lock before it fails with `BUSY`. */
  readonly busyTimeout?: number;
  /** Refuses every write (`READ_ONLY`), and a file that is not there. */
  readonly readOnly?: boolean;
  /** The file grows no further than this; a write that needs more fails with `FULL` and changes nothing. */
  readonly maximumBytes?: number;
  /** Hears the text of every statement before it runs. */
  readonly onStatement?: (sql: string) => void;
  readonly connect?: Connect;
}

const DEFAULT_BUSY_TIMEOUT = 1000;
const SYNCHRONOUS = { NORMAL: 1, FULL: 2 } as const;
/** SQLite takes a file of a single byte for an empty database, and would overwrite it. */
const MISTAKEN_FOR_EMPTY = 1;

/**
 * Opens a database file, or creates it, in WAL mode; what was set is read back, and anything else is an error.
 * A file that is no database, or one of another application, is refused and left as it is.
 */
export function openDatabase(file: string, options: DatabaseOptions): SqliteDatabase {
  const readOnly = options.readOnly ?? false;
  checkFile(file, readOnly);
  const connect = options.connect ?? connectLibsql;
  const native = connect(file, options.busyTimeout ?? DEFAULT_BUSY_TIMEOUT);
  const database = new SqliteDatabase(file, native, options.onStatement);
  try {
    claim(database, options.applicationId, readOnly);
    if (readOnly) forbidWrites(database);
    else configure(database, options);
  } catch (failure) {
    native.close();
    throw failure;
  }
  return database;
}

function checkFile(file: string, readOnly: boolean): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    if (readOnly) throw new SqliteError('CANNOT_OPEN', `${file} does not exist`);
    return;
  }
  if (!found.isFile()) throw new SqliteError('CANNOT_OPEN', `${file} is not a file`);
  if (found.size === MISTAKEN_FOR_EMPTY) {
    throw new SqliteError('NOT_A_DATABASE', `${file} is not a database`);
  }
}

function setting(database: SqliteDatabase, name: string): number {
  return integer(database.statement(`PRAGMA ${name}`).get()?.[0]);
}

/**
 * Marks an empty file as ours before it is in WAL mode, so that the mark stands in the file itself; refuses what is not ours.
 * The first read also makes SQLite refuse what is no database.
 */
function claim(database: SqliteDatabase, applicationId: number, readOnly: boolean): void {
  const found = setting(database, 'application_id');
  if (found === applicationId) return;
  if (found !== 0 || setting(database, 'schema_version') !== 0 || readOnly) {
    throw new SqliteError('FOREIGN', `${database.file} is a database of another application`);
  }
  database.execute(`PRAGMA application_id = ${applicationId}`);
}

/** libsql 0.5.29 does not enforce its own `readonly` option. */
function forbidWrites(database: SqliteDatabase): void {
  database.execute('PRAGMA query_only = ON');
}

function configure(database: SqliteDatabase, options: DatabaseOptions): void {
  const synchronous = options.synchronous ?? 'FULL';
  const mode = database.statement('PRAGMA journal_mode = WAL').get()?.[0];
  // On macOS only this reaches the disk itself; elsewhere it changes nothing.
  database.execute(`PRAGMA synchronous = ${synchronous}; PRAGMA fullfsync = ON`);
  if (mode !== 'wal' || setting(database, 'synchronous') !== SYNCHRONOUS[synchronous]) {
    const wanted = `WAL and synchronous=${synchronous}`;
    throw new SqliteError('CANNOT_OPEN', `${database.file} does not take ${wanted}`);
  }
  if (options.maximumBytes !== undefined) {
    const pageBytes = setting(database, 'page_size');
    const count = Math.max(1, Math.floor(options.maximumBytes / pageBytes));
    database.execute(`PRAGMA max_page_count = ${count}`);
  }
}
