import { describe, expect, it } from '@jest/globals';
import type { SqliteErrorCode } from '#libs/sqlite/sqlite-error';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import { EventStoreError } from '../event-store-error.js';
import { explained } from './log-failure.js';

describe('explaining a failure', () => {
  it.each<[SqliteErrorCode, string, string]>([
    ['BUSY', 'LOG_BUSY', 'being written by another program; nothing was recorded'],
    ['FULL', 'LOG_FULL', 'make room and try again'],
    ['READ_ONLY', 'LOG_READ_ONLY', 'make the folder writable, or choose another'],
    ['CANNOT_OPEN', 'LOG_UNREACHABLE', 'check that the folder is there'],
    ['FOREIGN', 'LOG_FOREIGN', 'choose another folder'],
    ['NOT_A_DATABASE', 'LOG_FOREIGN', 'or its first page is damaged'],
    ['CORRUPT', 'LOG_CORRUPT', 'restore a backup'],
    ['PRECISION', 'LOG_CORRUPT', 'restore a backup'],
    ['TYPE', 'LOG_CORRUPT', 'restore a backup'],
    ['IO', 'LOG_FAILED', 'check the disk'],
    ['COMMIT_UNKNOWN', 'LOG_FAILED', 'then start again'],
  ])('says what %s means for the log: %s', (code, meaning, advice) => {
    const cause = new SqliteError(code, 'no');
    const found = explained(cause, '/data/log.db');
    expect(found).toMatchObject({ code: meaning, cause });
    expect(found.message).toContain('/data/log.db ');
    expect(found.message).toContain(advice);
  });

  it.each([
    ['EROFS', 'LOG_READ_ONLY'],
    ['EACCES', 'LOG_READ_ONLY'],
    ['EPERM', 'LOG_READ_ONLY'],
    ['ENOSPC', 'LOG_FULL'],
    ['EDQUOT', 'LOG_FULL'],
    ['EIO', 'LOG_FAILED'],
    ['ENOTDIR', 'LOG_UNREACHABLE'],
  ])('says what the file system’s %s means: %s', (code, meaning) => {
    const cause = Object.assign(new Error('no'), { code, syscall: 'open' });
    expect(explained(cause, '/data/log.db')).toMatchObject({ code: meaning, cause });
  });

  it('leaves our own faults and answers as they are', () => {
    const faults = [
      new SqliteError('MISUSE', 'our own'),
      new TypeError('our own'),
      Object.assign(new Error('our own'), { code: 'ERR_ASSERTION' }),
      new EventStoreError('EVENT_INVALID', 'an answer'),
    ];
    for (const fault of faults) expect(explained(fault, '/data/log.db')).toBe(fault);
    expect(explained('text', '/data/log.db')).toMatchObject({ message: 'text' });
  });
});
