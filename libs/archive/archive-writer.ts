import type { EntryContent } from '#events/entries/entry';
import type { RecordedEvent } from '#events/recorded-event';
import { ownWordsReader } from '#libs/projections/search/own-words';
import { registeredWords } from '#libs/projections/search/registered-words';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { Progress } from './archive-file.js';
import { readProgress, writeProgress } from './archive-file.js';
import { REPORT } from './archive-search.js';
import type { Batch } from './batch.js';
import { progressWith } from './batch.js';
import { insertRevisions } from './insert-revisions.js';

const INSERT_REGISTERED = `
  INSERT INTO registered (position, id) SELECT value ->> 0, value ->> 1 FROM json_each(?)`;
const INSERT_NAMES = `
  INSERT INTO names (rowid, words) SELECT value ->> 0, value ->> 2 FROM json_each(?)`;
const INSERT_SEARCH = `
  INSERT INTO search (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)`;

/** Writes events into an archive, knowing nothing but how far it has come: what an entry is found by, it says itself. */
export class ArchiveWriter {
  readonly #database: SqliteDatabase;
  #progress: Progress;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#progress = readProgress(database);
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Takes the next events, in one transaction with the progress that they are; all of them, or none when it throws. */
  take(batches: readonly Batch[]): void {
    this.#refuseGap(batches.flatMap(({ heads }) => heads));
    const progress = progressWith(batches);
    if (progress === undefined) return;
    const revisions = batches.map((batch) => ({ rows: batch.revisions, words: wordsOf(batch) }));
    const registered = batches.flatMap((batch) => batch.registered).flatMap(registeredRow);
    this.#database.transaction(() => {
      for (const { rows, words } of revisions) {
        insertRevisions(this.#database, rows);
        this.#insert([INSERT_SEARCH], words);
      }
      this.#insert([INSERT_REGISTERED, INSERT_NAMES], registered);
      writeProgress(this.#database, progress);
    });
    this.#progress = progress;
  }

  #insert(statements: readonly string[], rows: readonly (readonly unknown[])[]): void {
    if (rows.length === 0) return;
    const json = JSON.stringify(rows);
    for (const sql of statements) this.#database.run(sql, [json]);
  }

  #refuseGap(heads: Batch['heads']): void {
    for (const [index, [position]] of heads.entries()) {
      const expected = this.#progress.position + 1 + index;
      if (position !== expected)
        throw new Error(`position ${String(position)} came where ${String(expected)} is next`);
    }
  }
}

type WordsRow = readonly [position: number, words: string];

function wordsOf({ revisions }: Batch): readonly WordsRow[] {
  const ownWords = ownWordsReader();
  return revisions.flatMap(([position, , , body]): readonly WordsRow[] => {
    if (body === null) return [];
    const content = JSON.parse(body) as EntryContent;
    const words = joined(ownWords(content));
    return [[position, content.type === 'IncidentReported' ? `${REPORT} ${words}` : words]];
  });
}

function registeredRow(recorded: RecordedEvent): readonly (readonly [number, string, string])[] {
  const said = registeredWords(recorded);
  return said === undefined ? [] : [[recorded.position, said.id, joined(said.words)]];
}

function joined(words: ReadonlySet<string>): string {
  return [...words].join(' ');
}
