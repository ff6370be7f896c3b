import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { brokenConnect, engineFailure, IOERR_FSYNC } from '#libs/sqlite/testing/broken-connection';
import type { Faults } from '#libs/sqlite/testing/broken-connection';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import type { CheckedAppend } from '../checked-append.js';
import { checkedAppend } from '../checked-append.js';
import type { ExpectedRevision } from '../event-store.js';
import { event, events } from '../conformance/trial.js';
import { openLogFile } from './log-file.js';
import type { Written } from './log-writer.js';
import { writeBatch } from './write-log.js';

function append(stream: string, expected: ExpectedRevision, n: number, words = ''): CheckedAppend {
  return checkedAppend(stream, expected, [event(n, { words })], 10_000_000);
}

function kinds(written: readonly Written[]): readonly string[] {
  return written.map((one) => (one.kind === 'failed' ? one.failure.of : one.kind));
}

describe('a batch of appends', () => {
  const newFolder = temporaryFolders();
  const file = (): string => join(newFolder(), 'log.db');

  function heard(): { readonly database: SqliteDatabase; readonly statements: string[] } {
    const statements: string[] = [];
    const onStatement = (sql: string): number => statements.push(sql);
    return { database: openLogFile(file(), { onStatement }), statements };
  }

  it('is one transaction, and so one sync', () => {
    const { database, statements } = heard();
    statements.length = 0;
    writeBatch(
      database,
      [1, 2, 3].map((n) => append(`annals.s${n}`, 'no_stream', n)),
    );
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(statements.filter((sql) => sql.startsWith('INSERT'))).toHaveLength(3);
    expect(statements.filter((sql) => sql.includes('max(position)'))).toHaveLength(1);
    database.close();
  });

  it('lets each append see those before it, and gives each its own outcome', () => {
    const { database } = heard();
    const written = writeBatch(database, [
      append('annals.a', 'no_stream', 1),
      append('annals.a', 'no_stream', 2),
      append('annals.a', 0, 3),
      append('annals.a', 'no_stream', 1),
      append('annals.a', 1, 1),
      append('annals.b', 7, 4),
      checkedAppend('annals.b', 'no_stream', events(5, 6), 10_000_000),
    ]);
    expect(written).toEqual([
      { kind: 'committed', revision: 0, isNew: true },
      { kind: 'refused', actual: 0 },
      { kind: 'committed', revision: 1, isNew: true },
      { kind: 'committed', revision: 0, isNew: false },
      { kind: 'refused', actual: 1 },
      { kind: 'refused', actual: 'no_stream' },
      { kind: 'committed', revision: 1, isNew: true },
    ]);
    database.close();
  });

  it('keeps what has room when one of its appends has none', () => {
    const database = openLogFile(file(), { maximumBytes: 200_000 });
    const written = writeBatch(database, [
      append('annals.a', 'no_stream', 1),
      append('annals.b', 'no_stream', 2, 'x'.repeat(500_000)),
      append('annals.c', 'no_stream', 3),
    ]);
    expect(kinds(written)).toEqual(['committed', 'engine', 'committed']);
    expect(written[1]).toMatchObject({ failure: { code: 'FULL' } });
    expect(database.statement('SELECT stream, position FROM events').all()).toEqual([
      ['annals.a', 1],
      ['annals.c', 2],
    ]);
    database.close();
  });

  it('leaves every outcome unknown when its commit fails, refusals too, and writes nothing more', () => {
    const faults: Faults = {};
    const database = openLogFile(file(), { connect: brokenConnect(faults) });
    let commits = 0;
    faults.before = (sql) => {
      if (sql !== 'COMMIT') return;
      commits += 1;
      throw engineFailure(IOERR_FSYNC);
    };
    const written = writeBatch(database, [
      append('annals.a', 'no_stream', 1),
      append('annals.a', 'no_stream', 2),
    ]);
    for (const one of written) {
      expect(one).toMatchObject({ kind: 'failed', failure: { code: 'COMMIT_UNKNOWN' } });
    }
    expect(commits).toBe(1);
    database.close();
  });

  it('stops writing singly at the first commit whose outcome is unknown', () => {
    const faults: Faults = {};
    const database = openLogFile(file(), { connect: brokenConnect(faults), maximumBytes: 200_000 });
    faults.before = (sql) => {
      if (sql === 'COMMIT') throw engineFailure(IOERR_FSYNC);
    };
    const written = writeBatch(database, [
      append('annals.b', 'no_stream', 2, 'x'.repeat(500_000)),
      append('annals.a', 'no_stream', 1),
      append('annals.c', 'no_stream', 3),
    ]);
    expect(written).toMatchObject([
      { failure: { code: 'FULL' } },
      { failure: { code: 'COMMIT_UNKNOWN' } },
      { failure: { code: 'COMMIT_UNKNOWN' } },
    ]);
    delete faults.before;
    expect(database.statement('SELECT count(*) FROM events').all()).toEqual([[0]]);
    database.close();
  });
});
