import type { EntryContent } from '#events/entries/entry';
import type { EntryRecord, EntryRevision } from '#libs/projections/chronicle/chronicle';
import { Recent } from '#libs/projections/view/recent';
import type { Row } from '#libs/sqlite/columns';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { SqliteError } from '#libs/sqlite/sqlite-error';
import { readProgress } from './archive-file.js';

const RECORDS = `
  SELECT e.uuid, r.position, r.revision, r.recorded_at, r.recorder, r.change, r.reason, r.body
  FROM json_each(?) AS asked
  CROSS JOIN entries AS e ON e.uuid = asked.value
  CROSS JOIN revisions AS r ON r.entry = e.id
  ORDER BY e.id, r.position`;

/** Only the first revision of an entry bears the entry's own number. */
const CHANGED_SINCE = `
  SELECT e.uuid FROM revisions AS r CROSS JOIN entries AS e ON e.id = r.entry
  WHERE r.position > ? AND r.entry <> r.position`;

const KEPT = 10_000;

/**
 * The entries of an archive with all their revisions, as they were when they were asked for; those asked for last are kept in memory,
 * a bounded number of them. It only reads.
 */
export class ArchivedEntries {
  readonly #database: SqliteDatabase;
  readonly #kept: Recent<string, EntryRecord>;
  #position: number;

  constructor(database: SqliteDatabase, options: { readonly kept?: number } = {}) {
    this.#database = database;
    this.#kept = new Recent(options.kept ?? KEPT);
    this.#position = readProgress(database).position;
  }

  /** An entry with everything that happened to it; undefined where none was recorded under this UUID. */
  record(uuid: string): EntryRecord | undefined {
    return this.records([uuid]).get(uuid);
  }

  /** Those of these entries that were ever recorded. */
  records(uuids: Iterable<string>): ReadonlyMap<string, EntryRecord> {
    this.#forgetChanged();
    const records = new Map<string, EntryRecord>();
    const missing: string[] = [];
    for (const uuid of new Set(uuids)) {
      const record = this.#kept.find(uuid);
      if (record === undefined) missing.push(uuid);
      else records.set(uuid, record);
    }
    if (missing.length > 0)
      for (const record of this.#read(missing)) {
        records.set(record.uuid, record);
        this.#kept.keep(record.uuid, record);
      }
    return records;
  }

  close(): void {
    this.#database.close();
  }

  #forgetChanged(): void {
    const { position } = readProgress(this.#database);
    if (position === this.#position) return;
    const changed = this.#database.statement(CHANGED_SINCE).all([this.#position]);
    for (const [uuid] of changed) this.#kept.forget(text(uuid));
    this.#position = position;
  }

  #read(uuids: readonly string[]): readonly EntryRecord[] {
    const records: EntryRecord[] = [];
    for (const row of this.#database.statement(RECORDS).all([JSON.stringify(uuids)])) {
      const uuid = text(row[0]);
      const known = records.at(-1);
      const isNext = known?.uuid === uuid;
      const revision = revisionIn(row, isNext ? known.revisions.at(-1) : undefined);
      if (isNext) records.splice(-1, 1, { uuid, revisions: [...known.revisions, revision] });
      else records.push({ uuid, revisions: [revision] });
    }
    return records;
  }
}

/** A retraction has no body of its own: it keeps the content that it took back. */
function revisionIn(row: Row, previous: EntryRevision | undefined): EntryRevision {
  const [, position, revision, recordedAt, recorder, change, reason, body] = row;
  return {
    position: integer(position),
    recordedAt: integer(recordedAt),
    revision: integer(revision),
    recorder: text(recorder),
    change: text(change) as EntryRevision['change'],
    content: body === null ? contentBefore(previous) : parsed(text(body)),
    reason: reason === null ? undefined : text(reason),
  };
}

function contentBefore(previous: EntryRevision | undefined): EntryContent {
  if (previous !== undefined) return previous.content;
  throw new SqliteError('CORRUPT', 'the first revision of an entry has no body');
}

function parsed(body: string): EntryContent {
  try {
    return JSON.parse(body) as EntryContent;
  } catch (cause) {
    throw new SqliteError('CORRUPT', 'a body is no JSON', { cause });
  }
}
