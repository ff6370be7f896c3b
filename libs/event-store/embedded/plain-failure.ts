import { isNativeError } from 'node:util/types';
import type { SqliteErrorCode } from '#libs/sqlite/sqlite-error';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import type { EventStoreErrorCode } from '../event-store-error.js';
import { EventStoreError } from '../event-store-error.js';

/** A failure as plain data: between threads an error loses its class and its code. */
export type PlainFailure =
  | { readonly of: 'engine'; readonly code: SqliteErrorCode; readonly message: string }
  | { readonly of: 'log'; readonly code: EventStoreErrorCode; readonly message: string }
  | { readonly of: 'file system'; readonly code: string; readonly message: string }
  /** A fault of our own. */
  | { readonly of: 'program'; readonly message: string };

export function plainFailure(failure: unknown): PlainFailure {
  if (failure instanceof SqliteError) {
    return { of: 'engine', code: failure.code, message: failure.message };
  }
  if (failure instanceof EventStoreError) {
    return { of: 'log', code: failure.code, message: failure.message };
  }
  if (!isNativeError(failure)) return { of: 'program', message: String(failure) };
  return 'syscall' in failure && 'code' in failure && typeof failure.code === 'string'
    ? { of: 'file system', code: failure.code, message: failure.message }
    : { of: 'program', message: failure.stack ?? failure.message };
}

/** The error that {@link plainFailure} made plain. */
export function revivedFailure(failure: PlainFailure): Error {
  switch (failure.of) {
    case 'engine':
      return new SqliteError(failure.code, failure.message);
    case 'log':
      return new EventStoreError(failure.code, failure.message);
    case 'file system':
      return Object.assign(new Error(failure.message), { code: failure.code, syscall: 'unknown' });
    case 'program':
      return new Error(failure.message);
  }
}

/** Whether what was being committed may be in the log or not, as only opening it again can tell. */
export function leavesUnknown(failure: PlainFailure): boolean {
  return failure.of === 'engine' && failure.code === 'COMMIT_UNKNOWN';
}
