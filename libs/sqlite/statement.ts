import type { Row, SqlValue } from './columns.js';
import type { NativeStatement } from './native-connection.js';
import type { SqlParameter } from './parameters.js';
import { nativeParameters, placeholders } from './parameters.js';
import { SqliteError, toSqliteError } from './sqlite-error.js';

/** What a statement needs of the database it belongs to. */
export interface StatementOwner {
  /** Throws when the database is closed: libsql goes on running statements of a closed connection. */
  beforeRunning(sql: string): void;
}

function isLossy(value: SqlValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** One prepared statement. Rows are arrays in column order; every call runs it to its end, so that no read stays open. */
export class Statement {
  readonly #native: NativeStatement;
  readonly #owner: StatementOwner;
  readonly #arity: number;

  constructor(
    readonly sql: string,
    native: NativeStatement,
    owner: StatementOwner,
  ) {
    this.#arity = placeholders(sql);
    this.#native = native;
    this.#owner = owner;
    if (native.reader) native.raw(true);
  }

  /** Every row. Integers beyond 2^53 are refused (`PRECISION`) rather than rounded. */
  all(parameters: readonly SqlParameter[] = []): Row[] {
    const rows = this.#attempt(parameters, (native) => this.#native.all(native)) as Row[];
    if (rows.some((row) => row.some(isLossy))) {
      throw new SqliteError('PRECISION', `an integer beyond 2^53 was read (${this.sql})`);
    }
    return rows;
  }

  /** The first row, or undefined when there is none. Meant for statements that give at most one. */
  get(parameters: readonly SqlParameter[] = []): Row | undefined {
    return this.all(parameters)[0];
  }

  /** Runs a statement that gives no rows, and says how many rows it changed. */
  run(parameters: readonly SqlParameter[] = []): number {
    if (this.#native.reader) {
      // Run like this, a query would keep its read open and block the next write.
      throw new SqliteError(
        'MISUSE',
        `this statement gives rows: use all() or get() (${this.sql})`,
      );
    }
    return this.#attempt(parameters, (native) => this.#native.run(native)).changes;
  }

  #attempt<T>(parameters: readonly SqlParameter[], action: (native: readonly unknown[]) => T): T {
    const native = nativeParameters(parameters, this.#arity);
    this.#owner.beforeRunning(this.sql);
    try {
      return action(native);
    } catch (failure) {
      throw toSqliteError(failure, this.sql);
    }
  }
}
