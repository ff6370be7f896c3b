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
const REVISION = 1;
const DATA = 3;
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

/** Lets others have their turn; rejects when the reading must end. */
type Turn = () => Promise<void>;

interface Paging<T> {
  readonly limit: number;
  readonly turn: Turn;
  /** At most `size` rows after `last`, or the first ones. */
  readonly page: (last: Row | undefined, size: number) => readonly Row[];
  readonly made: (row: Row) => T;
}

const FIRST_PAGE = 64;
/** What can be read and parsed in about a millisecond. */
const PAGE_CHARACTERS = 100_000;

/** As many rows of this size as make up a page. */
function nextSize(rows: readonly Row[]): number {
  const characters = rows.reduce((sum, row) => sum + text(row[DATA]).length, 0);
  const average = Math.max(1, characters / rows.length);
  return Math.min(2 * FIRST_PAGE, Math.max(1, Math.floor(PAGE_CHARACTERS / average)));
}

/** Reads in pages, each short, so that nobody on this thread waits for a long reading. */
async function paged<T>({ limit, turn, page, made }: Paging<T>): Promise<readonly T[]> {
  const found: T[] = [];
  let last: Row | undefined;
  let size = FIRST_PAGE;
  for (;;) {
    const wanted = Math.min(size, limit - found.length);
    const rows = page(last, wanted);
    for (const row of rows) found.push(made(row));
    if (rows.length < wanted || found.length === limit) return found;
    last = rows.at(-1);
    size = nextSize(rows);
    await turn();
  }
}

export function readStream(
  database: SqliteDatabase,
  stream: string,
  options: ReadStreamOptions,
  turn: Turn,
): Promise<readonly WrittenEvent[]> {
  const backwards = options.direction === 'backwards';
  const step = backwards ? -1 : 1;
  const start = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
  const statement = database.statement(backwards ? BACKWARDS : FORWARDS);
  const page = (last: Row | undefined, size: number): readonly Row[] =>
    statement.all([stream, last === undefined ? start : integer(last[REVISION]) + step, size]);
  return paged({ limit: options.limit, turn, page, made: eventIn });
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

function rowsFrom(database: SqliteDatabase, first: number, limit: number): readonly Row[] {
  const rows = database.statement(WHOLE_LOG).all([first, limit]);
  checkGapless(database, rows, first);
  return rows;
}

export function readAll(
  database: SqliteDatabase,
  { after, limit }: ReadAllOptions,
  turn: Turn,
): Promise<readonly ReadEvent[]> {
  const page = (last: Row | undefined, size: number): readonly Row[] => {
    if (last !== undefined) return rowsFrom(database, integer(last[POSITION]) + 1, size);
    return after === undefined ? rowsFrom(database, 1, size) : rowsAfter(database, after, size);
  };
  return paged({ limit, turn, page, made: atPosition });
}
