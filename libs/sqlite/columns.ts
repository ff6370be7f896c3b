import { SqliteError } from './sqlite-error.js';

export type SqlValue = string | number | bigint | Uint8Array | null;

/** A row's values in the order of the selected columns. */
export type Row = readonly SqlValue[];

function found(value: SqlValue | undefined): string {
  return value === null ? 'NULL' : typeof value;
}

/** The text in a column; a {@link SqliteError} when something else stands there. */
export function text(value: SqlValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new SqliteError('TYPE', `a column should hold text and holds ${found(value)}`);
}

/** The integer in a column; a {@link SqliteError} when something else stands there. */
export function integer(value: SqlValue | undefined): number {
  if (typeof value === 'number') return value;
  throw new SqliteError('TYPE', `a column should hold an integer and holds ${found(value)}`);
}
