import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordedEvent } from '#events/recorded-event';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { searchedWords } from '#libs/projections/entries/entries';
import { chronicleAround } from '#libs/projections/links/entries-around';
import { viewAt } from '#libs/projections/view/view';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { openDatabase } from '#libs/sqlite/open-database';
import { entriesTouchedBy } from './entries-touched.js';
import type { ReadModel } from './read-model.js';

/** "Anft" in ASCII: marks the file as a full-text index of Annals. */
const APPLICATION_ID = 0x416e6674;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    chronology TEXT NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE IF NOT EXISTS search
    USING fts5(words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
`;

export interface FullTextOptions {
  readonly file: string;
  /** The chronicle of the same node; it has every event before this model is handed it. */
  readonly chronicle: Chronicle;
}

/**
 * Every word under which an entry could ever be found, over all its revisions and all names it was known by, in an FTS5 file with its
 * own checkpoint. It narrows a search to candidates; whether a candidate holds the words at a basis is decided there.
 */
export class FullTextModel implements ReadModel {
  readonly name = 'full text';
  readonly file: string;
  readonly #chronicle: Chronicle;
  #database: SqliteDatabase;
  #progress: Progress;

  constructor({ file, chronicle }: FullTextOptions) {
    this.file = file;
    this.#chronicle = chronicle;
    this.#database = open(file);
    this.#progress = readProgress(this.#database);
  }

  get position(): number {
    return this.#progress.position;
  }

  apply(events: readonly RecordedEvent[]): void {
    this.#forgetOtherChronology();
    const fresh = events.filter((recorded) => !this.#isKnown(recorded));
    const last = fresh.at(-1);
    if (last === undefined) return;
    const progress = {
      chronology: this.#chronicle.chronologyId,
      position: last.position,
      hash: last.metadata.hash,
    };
    this.#database.transaction(() => {
      this.#index(fresh);
      writeProgress(this.#database, progress);
    });
    this.#progress = progress;
  }

  /** The entries that could hold all words, the last as the beginning of a word; undefined when no word is asked for. */
  candidates(words: readonly string[]): ReadonlySet<string> | undefined {
    const last = words.at(-1);
    if (last === undefined) return undefined;
    const query = [...words.slice(0, -1).map((word) => `"${word}"`), `"${last}"*`].join(' ');
    const rows = this.#database
      .statement(
        'SELECT uuid FROM documents WHERE id IN (SELECT rowid FROM search WHERE search MATCH ?)',
      )
      .all([query]);
    return new Set(rows.map(([uuid]) => text(uuid)));
  }

  /** Every document, in the order of UUIDs: what a rebuilt index is compared by. */
  documents(): readonly (readonly [string, string])[] {
    return this.#database
      .statement('SELECT uuid, words FROM documents ORDER BY uuid')
      .all()
      .map(([uuid, words]) => [text(uuid), text(words)]);
  }

  close(): void {
    this.#database.close();
  }

  /** Takes another index of the same log in place of its own; the file is moved. */
  replaceBy(file: string): void {
    this.#database.close();
    renameSync(file, this.file);
    this.#database = open(this.file);
    this.#progress = readProgress(this.#database);
  }

  #forgetOtherChronology(): void {
    const { chronology } = this.#progress;
    if (chronology === '' || chronology === this.#chronicle.chronologyId) return;
    this.#database.execute('DELETE FROM search; DELETE FROM documents; DELETE FROM progress');
    this.#progress = NOTHING_INDEXED;
  }

  #isKnown({ position, metadata }: RecordedEvent): boolean {
    if (position === this.#progress.position && metadata.hash !== this.#progress.hash)
      throw new Error('the log is not the one that was indexed; rebuild the read models');
    return position <= this.#progress.position;
  }

  /** An event that changes what was said before first lets the words of before be kept. */
  #index(events: readonly RecordedEvent[]): void {
    let touched = new Set<string>();
    for (const recorded of events) {
      const { uuids, changesEarlierWords } = entriesTouchedBy(this.#chronicle, recorded);
      if (changesEarlierWords) {
        this.#write(touched, recorded.position - 1);
        touched = new Set();
      }
      for (const uuid of uuids) touched.add(uuid);
    }
    this.#write(touched, events.at(-1)?.position ?? 0);
  }

  #write(uuids: ReadonlySet<string>, position: number): void {
    if (uuids.size === 0) return;
    const around = chronicleAround(this.#chronicle, uuids);
    const view = viewAt(around, { position, publishedBy: undefined });
    for (const uuid of uuids) {
      const entry = view.entries.get(uuid);
      if (entry !== undefined) this.#add(uuid, searchedWords(view, entry));
    }
  }

  #add(uuid: string, words: ReadonlySet<string>): void {
    const known = this.#database
      .statement('SELECT id, words FROM documents WHERE uuid = ?')
      .get([uuid]);
    const before = known === undefined ? [] : text(known[1]).split(' ');
    const all = [...new Set([...before, ...words])].toSorted().join(' ');
    if (known === undefined) {
      this.#database.run('INSERT INTO documents (uuid, words) VALUES (?, ?)', [uuid, all]);
      this.#database.run('INSERT INTO search (rowid, words) VALUES (last_insert_rowid(), ?)', [
        all,
      ]);
      return;
    }
    const id = integer(known[0]);
    this.#database.run('UPDATE documents SET words = ? WHERE id = ?', [all, id]);
    this.#database.run('DELETE FROM search WHERE rowid = ?', [id]);
    this.#database.run('INSERT INTO search (rowid, words) VALUES (?, ?)', [id, all]);
  }
}

interface Progress {
  readonly chronology: string;
  readonly position: number;
  readonly hash: string;
}

const NOTHING_INDEXED: Progress = { chronology: '', position: 0, hash: '' };

function open(file: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const database = openDatabase(file, { applicationId: APPLICATION_ID, synchronous: 'NORMAL' });
  database.define(SCHEMA);
  return database;
}

function readProgress(database: SqliteDatabase): Progress {
  const row = database.statement('SELECT chronology, position, hash FROM progress').get();
  if (row === undefined) return NOTHING_INDEXED;
  return { chronology: text(row[0]), position: integer(row[1]), hash: text(row[2]) };
}

function writeProgress(database: SqliteDatabase, progress: Progress): void {
  database.run('DELETE FROM progress');
  database.run('INSERT INTO progress (one, chronology, position, hash) VALUES (1, ?, ?, ?)', [
    progress.chronology,
    progress.position,
    progress.hash,
  ]);
}
