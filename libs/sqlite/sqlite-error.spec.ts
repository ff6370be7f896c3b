import { describe, expect, it } from '@jest/globals';
import { SqliteError, toSqliteError } from './sqlite-error.js';

describe('a failure of the engine', () => {
  it.each([
    [5, 'BUSY'],
    [517, 'BUSY'], // BUSY_SNAPSHOT
    [6, 'BUSY'],
    [8, 'READ_ONLY'],
    [1034, 'IO'], // IOERR_FSYNC
    [267, 'CORRUPT'], // CORRUPT_VTAB
    [13, 'FULL'],
    [14, 'CANNOT_OPEN'],
    [2067, 'CONSTRAINT'], // CONSTRAINT_UNIQUE
    [3091, 'CONSTRAINT'], // CONSTRAINT_DATATYPE
    [20, 'TYPE'],
    [26, 'NOT_A_DATABASE'],
    [1, 'SQL'],
  ])('with result code %d is %s', (rawCode, code) => {
    expect(toSqliteError({ message: 'no', rawCode }, 'trying')).toMatchObject({
      code,
      message: 'no (trying)',
      cause: { rawCode },
    });
  });

  it('without a code is a failed opening when it says so', () => {
    const message = 'ConnectionFailed("Unable to open connection to local database /x: 14")';
    expect(toSqliteError(new Error(message), 'opening').code).toBe('CANNOT_OPEN');
    expect(toSqliteError(new Error('else'), 'opening').code).toBe('SQL');
  });

  it('of any other kind is kept as cause', () => {
    expect(toSqliteError('panic', 'trying')).toMatchObject({ code: 'SQL', cause: 'panic' });
  });

  it('is not wrapped twice', () => {
    const error = new SqliteError('FULL', 'full');
    expect(toSqliteError(error, 'trying')).toBe(error);
  });
});
