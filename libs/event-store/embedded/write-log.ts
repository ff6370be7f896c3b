import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import type { Identity, StreamReading } from '../append-decision.js';
import { settledBefore } from '../append-decision.js';
import type { CheckedAppend } from '../checked-append.js';
import type { Written } from './log-writer.js';
import { leavesUnknown, plainFailure } from './plain-failure.js';
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

type Insert = (append: CheckedAppend) => number;

/** The positions follow the last one that the transaction itself sees, so that they stay gapless whoever else writes to the file. */
function insertion(database: SqliteDatabase): Insert {
  let last: number | undefined;
  return (append) => {
    last ??= lastPosition(database);
    for (const [index, { id, type, data, metadata }] of append.events.entries()) {
      last += 1;
      const place = [last, append.stream, append.first + index] as const;
      database.statement(INSERT).run([...place, id, type, data, metadata]);
    }
    return append.first + append.events.length - 1;
  };
}

function decided(append: CheckedAppend, reading: StreamReading, insert: Insert): Written {
  const settled = settledBefore(append, reading);
  if (settled?.outcome === 'refused') return { kind: 'refused', actual: settled.actual };
  if (settled === undefined) return { kind: 'committed', revision: insert(append), isNew: true };
  const revision = append.first + append.events.length - 1;
  return { kind: 'committed', revision, isNew: false };
}

/** Decides and writes appends, each seeing those before it, in one durable transaction: all that it takes is kept, or none. */
function writeTogether(
  database: SqliteDatabase,
  appends: readonly CheckedAppend[],
): readonly Written[] {
  return database.transaction(() => {
    const reading = readingOf(database);
    const insert = insertion(database);
    return appends.map((append) => decided(append, reading, insert));
  });
}

function failed(failure: unknown): Written {
  return { kind: 'failed', failure: plainFailure(failure) };
}

/** What one append alone can bring about, so that it must not fail the others: too large for the room left, or its stream damaged. */
const ONE_ALONE: ReadonlySet<unknown> = new Set(['FULL', 'CORRUPT', 'TYPE', 'PRECISION']);

function mayBeOfOneAlone(failure: unknown): boolean {
  return failure instanceof SqliteError && ONE_ALONE.has(failure.code);
}

/**
 * Writes a batch of appends in their order, synced once, and says what came of each: the refusal or failure of one fails no other.
 * After a commit whose outcome is unknown nothing more is written.
 */
export function writeBatch(
  database: SqliteDatabase,
  appends: readonly CheckedAppend[],
): readonly Written[] {
  try {
    return writeTogether(database, appends);
  } catch (failure) {
    if (appends.length === 1 || !mayBeOfOneAlone(failure))
      return appends.map(() => failed(failure));
  }
  return writeSingly(database, appends);
}

function writeSingly(
  database: SqliteDatabase,
  appends: readonly CheckedAppend[],
): readonly Written[] {
  const written: Written[] = [];
  for (const append of appends) {
    const before = written.at(-1);
    const isStopped = before?.kind === 'failed' && leavesUnknown(before.failure);
    if (isStopped) written.push(before);
    else written.push(...writeBatch(database, [append]));
  }
  return written;
}
