import { isPromise } from 'node:util/types';
import type { NativeConnection } from './native-connection.js';
import type { SqlParameter } from './parameters.js';
import { SqliteError, toSqliteError } from './sqlite-error.js';
import { Statement } from './statement.js';

const LAX_TABLES =
  "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

/** One open database file. Everything is synchronous: it has happened, or has thrown a {@link SqliteError}, when a method returns. */
export class SqliteDatabase {
  readonly #native: NativeConnection;
  readonly #onStatement: ((sql: string) => void) | undefined;
  readonly #statements = new Map<string, Statement>();
  #closed = false;

  constructor(
    readonly file: string,
    native: NativeConnection,
    onStatement?: (sql: string) => void,
  ) {
    this.#native = native;
    this.#onStatement = onStatement;
  }

  /** The prepared statement with this text; the same text is prepared once. Placeholders are plain `?`. */
  statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    this.#refuseClosed();
    const prepared = this.#attempt(sql, () => this.#native.prepare(sql));
    const statement = new Statement(sql, prepared, { beforeRunning: this.#beforeRunning });
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Runs a statement once, by text and parameters, without rows. */
  run(sql: string, parameters: readonly SqlParameter[] = []): number {
    return this.statement(sql).run(parameters);
  }

  /** Runs SQL without parameters or rows, one statement or several. */
  execute(sql: string): void {
    this.#beforeRunning(sql);
    this.#attempt(sql, () => this.#native.exec(sql));
  }

  /** Creates tables, all or none. A table that is not STRICT is refused: it would keep 5 as 5.0 and text as anything. */
  define(schema: string): void {
    this.transaction(() => {
      this.execute(schema);
      const lax = this.statement(LAX_TABLES).all();
      if (lax.length > 0) {
        throw new SqliteError('MISUSE', `tables must be STRICT: ${lax.flat().join(', ')}`);
      }
    });
  }

  /**
   * Runs `work` as one transaction that holds the write lock from the start: all of it is kept, or none when it throws.
   * Flat: one inside another is refused. Throws `COMMIT_UNKNOWN` when the disk fails while committing.
   */
  transaction<T>(work: () => T): T {
    // Asked about a closed connection, libsql 0.5.29 aborts the whole process.
    this.#refuseClosed();
    if (this.#native.inTransaction) {
      throw new SqliteError('MISUSE', 'a transaction inside a transaction');
    }
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      if (isPromise(result)) {
        throw new SqliteError('MISUSE', 'a transaction cannot wait for a promise');
      }
      this.#commit();
      return result;
    } catch (failure) {
      this.#rollBack();
      throw failure;
    }
  }

  /** What SQLite's own check finds wrong; empty for a sound file. Reads the whole file. */
  integrityProblems(): readonly string[] {
    const rows = this.statement('PRAGMA integrity_check').all();
    return rows.map((row) => String(row[0])).filter((line) => line !== 'ok');
  }

  /** Writes a consistent copy to `file`, which must not exist, while this database goes on. */
  backUpTo(file: string): void {
    this.run('VACUUM INTO ?', [file]);
  }

  /**
   * Closes; a second time does nothing. The closed database is one file that can be copied, unless somebody else has it open.
   * (libsql keeps the connection, and in WAL mode its locks, until its statements are collected: so WAL mode is left first.)
   */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#statements.clear();
    this.#rollBack();
    this.#leaveWal();
    this.#native.close();
  }

  #leaveWal(): void {
    try {
      this.#native.exec('PRAGMA busy_timeout = 0');
      this.#native.prepare('PRAGMA journal_mode = DELETE').all([]);
    } catch {
      // Another connection is open, or the disk fails: the WAL stays beside the file, and the next opening reads it.
    }
  }

  #commit(): void {
    try {
      this.execute('COMMIT');
    } catch (failure) {
      if (!(failure instanceof SqliteError) || failure.code !== 'IO') throw failure;
      // The commit record may have been written before the sync failed, and a restart may find it.
      throw new SqliteError('COMMIT_UNKNOWN', failure.message, { cause: failure });
    }
  }

  /** The engine has rolled back by itself after some failures (a full disk); then there is nothing left to do. */
  #rollBack(): void {
    if (!this.#native.inTransaction) return;
    try {
      this.#native.exec('ROLLBACK');
    } catch {
      // What made the transaction fail is what the caller must hear; closing drops the rest.
    }
  }

  readonly #beforeRunning = (sql: string): void => {
    this.#refuseClosed();
    this.#onStatement?.(sql);
  };

  #refuseClosed(): void {
    if (this.#closed) throw new SqliteError('CLOSED', `${this.file} is closed`);
  }

  #attempt<T>(doing: string, action: () => T): T {
    try {
      return action();
    } catch (failure) {
      throw toSqliteError(failure, doing);
    }
  }
}
