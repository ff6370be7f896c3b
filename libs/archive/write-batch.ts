import type { RecordedEvent } from '#events/recorded-event';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { Progress } from './archive-file.js';
import { writeProgress } from './archive-file.js';
import type { NewRevision } from './batch.js';
import { linksText } from './content-links.js';
import type { ContentLinks } from './content-links.js';

/** What one transaction adds to an archive. */
export interface ToWrite {
  readonly registry: readonly RecordedEvent[];
  readonly revisions: readonly (NewRevision & { readonly links: ContentLinks })[];
  /** The words that entries were found by while these events came. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly progress: Progress;
}

const INSERT_REGISTRY = `
  INSERT INTO registry (position, event) SELECT value ->> 0, value ->> 1 FROM json_each(?)`;
const INSERT_ENTRIES = `
  INSERT INTO entries (id, uuid, words) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
const INSERT_REVISIONS = `
  INSERT INTO revisions (position, entry, revision, recorded_at, recorder, change, reason, body, links)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
    value ->> 7, value ->> 8
  FROM json_each(?)`;
const WORDS = `
  SELECT e.id, e.uuid, e.words FROM json_each(?) AS asked CROSS JOIN entries AS e ON e.uuid = asked.value`;
const UPDATE_WORDS = `
  UPDATE entries SET words = grown.value ->> 1 FROM json_each(?) AS grown WHERE entries.id = grown.value ->> 0`;
const DELETE_SEARCH = 'DELETE FROM search WHERE rowid IN (SELECT value ->> 0 FROM json_each(?))';
const INSERT_SEARCH = `
  INSERT INTO search (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)`;

type Document = readonly [id: number, words: string];

/** Writes row by row what a batch adds, many rows at once, in one transaction. */
export function writeBatch(database: SqliteDatabase, batch: ToWrite): void {
  const { registry, revisions, words, progress } = batch;
  const added = revisions.filter(({ entry, revision }) => entry === revision.position);
  const isNew = new Set(added.map(({ uuid }) => uuid));
  database.transaction(() => {
    insert(
      INSERT_REGISTRY,
      registry.map((recorded) => [recorded.position, registryText(recorded)]),
    );
    const documents = added.map(({ entry, uuid }): Document => [entry, joined(words.get(uuid))]);
    insert(
      INSERT_ENTRIES,
      added.map(({ entry, uuid }) => [entry, uuid, joined(words.get(uuid))]),
    );
    insert(INSERT_REVISIONS, revisions.map(revisionRow));
    const grown = grownDocuments(
      database,
      [...words].filter(([uuid]) => !isNew.has(uuid)),
    );
    insert(UPDATE_WORDS, grown);
    insert(DELETE_SEARCH, grown);
    insert(INSERT_SEARCH, [...documents, ...grown]);
    writeProgress(database, progress);
  });

  function insert(sql: string, rows: readonly (readonly unknown[])[]): void {
    if (rows.length > 0) database.run(sql, [JSON.stringify(rows)]);
  }
}

/** The same text for the same event, in whatever order whoever handed it over named its fields. */
function registryText(recorded: RecordedEvent): string {
  const { event, stream, revision, position, recordedAt, metadata } = recorded;
  return JSON.stringify({ event, stream, revision, position, recordedAt, metadata });
}

function revisionRow({ entry, revision, links }: ToWrite['revisions'][number]): readonly unknown[] {
  const { position, recordedAt, recorder, change, content, reason } = revision;
  const body = change === 'RETRACTED' ? null : JSON.stringify(content);
  const row = [position, entry, revision.revision, recordedAt, recorder, change, reason ?? null];
  return [...row, body, linksText(links)];
}

/** The documents of entries that were there before, where they gain words. */
function grownDocuments(
  database: SqliteDatabase,
  words: readonly (readonly [string, ReadonlySet<string>])[],
): readonly Document[] {
  if (words.length === 0) return [];
  const more = new Map(words);
  const rows = database.statement(WORDS).all([JSON.stringify([...more.keys()])]);
  return rows.flatMap(([id, uuid, before]): readonly Document[] => {
    const known = new Set(text(before).split(' '));
    const added = [...(more.get(text(uuid)) ?? [])].filter((word) => !known.has(word));
    if (added.length === 0) return [];
    return [[integer(id), joined(new Set([...known, ...added]))]];
  });
}

function joined(words: ReadonlySet<string> | undefined): string {
  return [...(words ?? [])].toSorted().join(' ').trim();
}
