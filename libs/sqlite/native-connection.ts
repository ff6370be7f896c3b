import Libsql from 'libsql';
import { toSqliteError } from './sqlite-error.js';

/** A prepared statement of the engine, as far as this layer uses one. */
export interface NativeStatement {
  readonly reader: boolean;
  raw(on: boolean): unknown;
  safeIntegers(on: boolean): unknown;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { readonly changes: number };
}

/** A connection of the engine, as far as this layer uses one; tests put a failing disk in its place. */
export interface NativeConnection {
  readonly inTransaction: boolean;
  prepare(sql: string): NativeStatement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** Opens a connection; `busyTimeout` is how many milliseconds it waits for another one's lock. */
export type Connect = (file: string, busyTimeout: number) => NativeConnection;

export const connectLibsql: Connect = (file, busyTimeout) => {
  try {
    return new Libsql(file, { timeout: busyTimeout });
  } catch (failure) {
    throw toSqliteError(failure, `opening ${file}`);
  }
};
