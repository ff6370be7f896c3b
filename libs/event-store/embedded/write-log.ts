import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { Identity, StreamReading } from '../append-decision.js';
import { settledBefore } from '../append-decision.js';
import type { CheckedAppend } from '../checked-append.js';
import type { AppendOutcome } from '../event-store.js';
import { lastPosition } from './read-log.js';

const LAST_REVISION = 'SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1';
const IDENTITIES = `SELECT id, metadata ->> 'requestHash' FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`;
/** Streams are short, so that their own index finds an id fast enough; an index of ids would halve the speed of writing. */
const HAS_ID = 'SELECT 1 FROM events WHERE stream = ? AND id = ? LIMIT 1';
const INSERT =
  'INSERT INTO events (position, stream, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)';

function readingOf(database: SqliteDatabase): StreamReading {
  return {
    last: (stream) => {
      const row = database.statement(LAST_REVISION).get([stream]);
      return row === undefined ? 'no_stream' : integer(row[0]);
    },
    identities: (stream, from, count): readonly Identity[] =>
      database
        .statement(IDENTITIES)
        .all([stream, from, count])
        .map((row) => ({ id: text(row[0]), requestHash: text(row[1]) })),
    has: (stream, id) => database.statement(HAS_ID).get([stream, id]) !== undefined,
  };
}

function insert(database: SqliteDatabase, append: CheckedAppend): number {
  const next = lastPosition(database) + 1;
  const statement = database.statement(INSERT);
  append.events.forEach(({ id, type, data, metadata }, index) => {
    const place = [next + index, append.stream, append.first + index] as const;
    statement.run([...place, id, type, data, metadata]);
  });
  return append.first + append.events.length - 1;
}

/** What came of an append, and whether anything was written for it. */
export interface Written {
  readonly outcome: AppendOutcome;
  readonly wrote: boolean;
}

/**
 * Decides and writes one append in one durable transaction. The positions follow the last one that the transaction itself sees,
 * so that they stay gapless whoever else writes to the file.
 */
export function writeAppend(database: SqliteDatabase, append: CheckedAppend): Written {
  return database.transaction(() => {
    const settled = settledBefore(append, readingOf(database));
    if (settled !== undefined) return { outcome: settled, wrote: false };
    const revision = insert(database, append);
    return { outcome: { outcome: 'committed', revision }, wrote: true };
  });
}
