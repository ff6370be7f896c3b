import type { WrittenEvent } from '#events/written-event';
import type { Row } from '#libs/sqlite/columns';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { EventStoreError } from '../event-store-error.js';
import type { Checkpoint, ReadAllOptions, ReadEvent, ReadStreamOptions } from '../event-store.js';
import { checkpointOf, checkpointUnknown, positionOf } from '../numbered-checkpoint.js';
import { writtenEvent } from '../stored-row.js';

const COLUMNS = 'stream, revision, type, data, metadata, position';
const FORWARDS = `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`;
const BACKWARDS = `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`;
const WHOLE_LOG = `SELECT ${COLUMNS} FROM events WHERE position >= ? ORDER BY position LIMIT ?`;
const LAST_POSITION = 'SELECT max(position) FROM events';
const POSITION = 5;

function eventIn(row: Row): WrittenEvent {
  return writtenEvent({
    stream: text(row[0]),
    revision: integer(row[1]),
    type: text(row[2]),
    data: text(row[3]),
    metadata: text(row[4]),
  });
}

/** The position of the log's last event; 0 for an empty log. */
export function lastPosition(database: SqliteDatabase): number {
  const found = database.statement(LAST_POSITION).get()?.[0];
  return found === null ? 0 : integer(found);
}

export function readStream(
  database: SqliteDatabase,
  stream: string,
  options: ReadStreamOptions,
): readonly WrittenEvent[] {
  const backwards = options.direction === 'backwards';
  const from = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
  const rows = database
    .statement(backwards ? BACKWARDS : FORWARDS)
    .all([stream, from, options.limit]);
  return rows.map(eventIn);
}

/** A missing position would be an event that a reader passes over for ever: better to stop. */
function checkGapless(database: SqliteDatabase, rows: readonly Row[], first: number): void {
  rows.forEach((row, index) => {
    if (row[POSITION] === first + index) return;
    throw new EventStoreError(
      'LOG_CORRUPT',
      `${database.file} lacks the event at position ${first + index}: restore a backup`,
    );
  });
}

function atPosition(row: Row): ReadEvent {
  return { ...eventIn(row), checkpoint: checkpointOf(integer(row[POSITION])) };
}

/** The event at the checkpoint is read again: only so is it seen that this log still holds it. */
function rowsAfter(database: SqliteDatabase, after: Checkpoint, limit: number): readonly Row[] {
  const position = positionOf(after);
  const [known, ...rows] = database.statement(WHOLE_LOG).all([position, limit + 1]);
  if (known?.[POSITION] !== position) throw checkpointUnknown(after);
  checkGapless(database, rows, position + 1);
  return rows;
}

function rowsFromTheStart(database: SqliteDatabase, limit: number): readonly Row[] {
  const rows = database.statement(WHOLE_LOG).all([1, limit]);
  checkGapless(database, rows, 1);
  return rows;
}

export function readAll(
  database: SqliteDatabase,
  { after, limit }: ReadAllOptions,
): readonly ReadEvent[] {
  const rows =
    after === undefined ? rowsFromTheStart(database, limit) : rowsAfter(database, after, limit);
  return rows.map(atPosition);
}
