import type { RecordedEvent } from '#events/recorded-event';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { Progress } from './archive-file.js';
import { readProgress } from './archive-file.js';
import { ArchiveLinks } from './archive-links.js';
import type { ArchivedEntries } from './archived-entries.js';
import { Batch } from './batch.js';
import { wordsIn } from './batch-words.js';
import { linksFromText, linksOfContent } from './content-links.js';
import { Registries } from './registries.js';
import { writeBatch } from './write-batch.js';
import type { ToWrite } from './write-batch.js';

const LINKS = `
  SELECT e.uuid, r.links, r.position FROM revisions AS r CROSS JOIN entries AS e ON e.id = r.entry
  WHERE r.position > ? ORDER BY r.position LIMIT ?`;
const REGISTRY =
  'SELECT event, position FROM registry WHERE position > ? ORDER BY position LIMIT ?';
const PAGE = 5000;

/** What an archive knows by heart while it is written. */
interface Known {
  readonly registries: Registries;
  readonly links: ArchiveLinks;
}

/** Writes events into an archive. Registries and links are read from it when the first new event comes, and kept in memory. */
export class ArchiveWriter {
  readonly #database: SqliteDatabase;
  readonly #entries: ArchivedEntries;
  #progress: Progress;
  #known: Known | undefined;

  constructor(database: SqliteDatabase, entries: ArchivedEntries) {
    this.#database = database;
    this.#entries = entries;
    this.#progress = readProgress(database);
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Takes the next events, in one transaction with the progress that they are; all of them, or none when it throws. */
  take(events: readonly RecordedEvent[]): void {
    this.#refuseGap(events);
    const last = events.at(-1);
    if (last === undefined) return;
    try {
      const progress = { position: last.position, hash: last.metadata.hash };
      writeBatch(this.#database, { ...this.#read(events), progress });
      this.#progress = progress;
    } catch (failure) {
      // It knows of events by heart that it has not written.
      this.#known = undefined;
      throw failure;
    }
  }

  #read(events: readonly RecordedEvent[]): Omit<ToWrite, 'progress'> {
    const known = (this.#known ??= readKnown(this.#database));
    const batch = new Batch(events, this.#entries);
    const revisions = batch.revisions.map((each) => ({
      ...each,
      links: linksOfContent(each.revision.content),
    }));
    for (const recorded of batch.registry) known.registries.take(recorded);
    for (const { uuid, links } of revisions) known.links.add(uuid, links);
    return { registry: batch.registry, revisions, words: wordsIn({ batch, ...known }) };
  }

  #refuseGap(events: readonly RecordedEvent[]): void {
    for (const [index, { position }] of events.entries()) {
      const expected = this.#progress.position + 1 + index;
      if (position !== expected)
        throw new Error(`position ${String(position)} came where ${String(expected)} is next`);
    }
  }
}

function readKnown(database: SqliteDatabase): Known {
  const registries = new Registries();
  const links = new ArchiveLinks(registries.links);
  paged(database, REGISTRY, ([event]) => {
    registries.take(JSON.parse(text(event)) as RecordedEvent);
  });
  paged(database, LINKS, ([uuid, written]) => {
    links.add(text(uuid), linksFromText(text(written)));
  });
  return { registries, links };
}

type Row = ReturnType<ReturnType<SqliteDatabase['statement']>['all']>[number];

/** Reads all rows of a statement page by page; the last column of each is its position. */
function paged(database: SqliteDatabase, sql: string, take: (row: Row) => void): void {
  let after = 0;
  for (;;) {
    const rows = database.statement(sql).all([after, PAGE]);
    rows.forEach(take);
    if (rows.length < PAGE) return;
    after = integer(rows.at(-1)?.at(-1));
  }
}
