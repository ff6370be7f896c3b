/** What went wrong, in the few kinds a caller can act on. */
export type SqliteErrorCode =
  | 'BUSY' // another connection holds the lock that this one needs
  | 'CANNOT_OPEN'
  | 'CLOSED'
  | 'COMMIT_UNKNOWN' // the disk failed while committing: the transaction may or may not be there after a restart
  | 'CONSTRAINT'
  | 'CORRUPT'
  | 'FOREIGN' // the file is a database of another application
  | 'FULL'
  | 'IO'
  | 'MISUSE' // our own code asks for what this layer forbids
  | 'NOT_A_DATABASE'
  | 'PRECISION' // an integer that a number cannot hold
  | 'READ_ONLY'
  | 'SQL' // anything else the engine refuses: a syntax error, an unknown table
  | 'TYPE';

/** The only error that leaves the SQLite layer, but for the TypeError of a refused parameter. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';

  constructor(
    readonly code: SqliteErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The engine's primary result codes (https://www.sqlite.org/rescode.html); the low byte of an extended code is its primary code. */
const CODES: ReadonlyMap<number, SqliteErrorCode> = new Map([
  [5, 'BUSY'],
  [6, 'BUSY'],
  [8, 'READ_ONLY'],
  [10, 'IO'],
  [11, 'CORRUPT'],
  [13, 'FULL'],
  [14, 'CANNOT_OPEN'],
  [19, 'CONSTRAINT'],
  [20, 'TYPE'],
  [26, 'NOT_A_DATABASE'],
]);

/** libsql throws errors that are no instances of Error. */
interface NativeFailure {
  readonly message: string;
  readonly rawCode?: unknown;
}

function isNativeFailure(failure: unknown): failure is NativeFailure {
  return typeof failure === 'object' && failure !== null && 'message' in failure;
}

function codeOf(failure: NativeFailure): SqliteErrorCode {
  if (typeof failure.rawCode === 'number') return CODES.get(failure.rawCode & 0xff) ?? 'SQL';
  // libsql 0.5.29 reports a failed open without a code.
  return failure.message.includes('Unable to open') ? 'CANNOT_OPEN' : 'SQL';
}

/** Turns whatever the native layer threw into a {@link SqliteError}; `doing` says what was tried. */
export function toSqliteError(failure: unknown, doing: string): SqliteError {
  if (failure instanceof SqliteError) return failure;
  const code = isNativeFailure(failure) ? codeOf(failure) : 'SQL';
  const message = isNativeFailure(failure) ? failure.message : String(failure);
  return new SqliteError(code, `${message} (${doing})`, { cause: failure });
}
