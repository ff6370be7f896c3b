import type { Body } from '#libs/projections/chronicle/archived-entries';
import type { EntryContent } from '#events/entries/entry';
import type { Row } from '#libs/sqlite/columns';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import { openForReading } from './archive-file.js';

/** A retraction takes back what the last revision with a body said: an edit, else what was recorded first. */
const BODY = `
  SELECT r.position, r.reason, coalesce(
    r.body,
    (SELECT e.body FROM revisions AS e INDEXED BY edits
     WHERE e.entry = r.entry AND e.position < r.position AND e.entry <> e.position AND e.body IS NOT NULL
     ORDER BY e.position DESC LIMIT 1),
    (SELECT f.body FROM revisions AS f WHERE f.position = r.entry)
  )`;
const ONE = `${BODY} FROM revisions AS r WHERE r.position = ?`;
const MANY = `
  ${BODY} FROM json_each(?) AS asked CROSS JOIN revisions AS r ON r.position = asked.value`;

/** Reads bodies from an archive that a thread of its own writes. What was committed when it is asked, it sees. */
export class BodyReader {
  #open: SqliteDatabase | undefined;

  /** The bodies of these revisions, by position, as far as the file holds them. */
  read(file: string, positions: readonly number[]): ReadonlyMap<number, Body> {
    const bodies = new Map<number, Body>();
    for (const row of this.#rows(file, positions)) bodies.set(integer(row[0]), bodyIn(row));
    return bodies;
  }

  /** Lets go of the file, until it is read again. */
  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  #rows(file: string, positions: readonly number[]): readonly Row[] {
    if (positions.length === 0) return [];
    if (this.#open !== undefined && this.#open.file !== file) this.close();
    const database = (this.#open ??= openForReading(file));
    return positions.length === 1
      ? database.statement(ONE).all(positions)
      : database.statement(MANY).all([JSON.stringify(positions)]);
  }
}

function bodyIn([, reason, body]: Row): Body {
  return { content: parsed(text(body)), reason: reason === null ? undefined : text(reason) };
}

function parsed(body: string): EntryContent {
  try {
    return JSON.parse(body) as EntryContent;
  } catch (cause) {
    throw new SqliteError('CORRUPT', 'a body is no JSON', { cause });
  }
}
