import { isNativeError } from 'node:util/types';
import type { SqliteErrorCode } from '#libs/sqlite/sqlite-error';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import type { EventStoreErrorCode } from '../event-store-error.js';
import { EventStoreError } from '../event-store-error.js';

interface Explanation {
  readonly code: EventStoreErrorCode;
  /** What is wrong and what to do; follows the name of the file or folder. */
  readonly says: string;
}

const FOREIGN: Explanation = {
  code: 'LOG_FOREIGN',
  says: 'is not a log of Annals, or its first page is damaged: choose another folder, or restore a backup',
};
const CORRUPT: Explanation = { code: 'LOG_CORRUPT', says: 'is damaged: restore a backup' };
const FAILED: Explanation = {
  code: 'LOG_FAILED',
  says: 'could not be read or written, the disk fails: check the disk, then start again',
};

const EXPLANATIONS: Readonly<Partial<Record<SqliteErrorCode, Explanation>>> = {
  BUSY: {
    code: 'LOG_BUSY',
    says: 'is being written by another program; nothing was recorded: end that program and try again',
  },
  FULL: {
    code: 'LOG_FULL',
    says: 'cannot grow, the disk or its limit is full; nothing was recorded: make room and try again',
  },
  READ_ONLY: {
    code: 'LOG_READ_ONLY',
    says: 'cannot be written: make the folder writable, or choose another',
  },
  CANNOT_OPEN: {
    code: 'LOG_UNREACHABLE',
    says: 'cannot be opened: check that the folder is there and may be used',
  },
  FOREIGN,
  NOT_A_DATABASE: FOREIGN,
  CORRUPT,
  PRECISION: CORRUPT,
  TYPE: CORRUPT,
  IO: FAILED,
  COMMIT_UNKNOWN: {
    code: 'LOG_FAILED',
    says: 'may or may not hold what was being recorded, because the disk or the writing thread failed: check the disk, then start again',
  },
};

const FILE_SYSTEM: Readonly<Record<string, SqliteErrorCode>> = {
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  EROFS: 'READ_ONLY',
  ENOSPC: 'FULL',
  EDQUOT: 'FULL',
  EIO: 'IO',
};

function kindOf(failure: unknown): SqliteErrorCode | undefined {
  if (failure instanceof SqliteError) return failure.code;
  if (!isNativeError(failure) || !('code' in failure) || typeof failure.code !== 'string') {
    return undefined;
  }
  return 'syscall' in failure ? (FILE_SYSTEM[failure.code] ?? 'CANNOT_OPEN') : undefined;
}

/** What a failure of the engine or the file system means for who uses the log; anything else, a fault of our own, is given back as it is. */
export function explained(failure: unknown, file: string): Error {
  const kind = kindOf(failure);
  const explanation = kind === undefined ? undefined : EXPLANATIONS[kind];
  if (explanation === undefined)
    return isNativeError(failure) ? failure : new Error(String(failure));
  return new EventStoreError(explanation.code, `${file} ${explanation.says}`, { cause: failure });
}
