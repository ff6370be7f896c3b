import type { WordGivers } from '#libs/projections/search/candidates';
import type { SoughtWord } from '#libs/projections/search/sought-words';
import { integer, text } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';

/** Stands among the words of each report of an incident. No word of a text: a character for private use. */
export const REPORT = '\uE000';

/** In the order of positions. */
const REVISIONS = 'SELECT json_group_array(rowid) FROM search WHERE search MATCH ? AND rowid > ?';
const REGISTERED = `
  SELECT DISTINCT r.id FROM names CROSS JOIN registered AS r ON r.position = names.rowid
  WHERE names MATCH ?`;
const EDITS = `
  SELECT position, entry FROM revisions INDEXED BY edits WHERE entry <> position AND position > ?`;

/** Looks for words in an archive while it grows. */
export class ArchiveSearch {
  readonly #database: SqliteDatabase;
  /** The entry of each correction and retraction, up to the last one read. */
  readonly #edits = new Map<number, number>();
  #lastEdit = 0;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** What gives a word at whatever position. */
  find({ word, isBeginning }: SoughtWord): WordGivers {
    const query = isBeginning ? `"${word}"*` : `"${word}"`;
    const registered = this.#database.statement(REGISTERED).all([query]);
    return { entries: this.#entries(query, 0), registered: registered.map(([id]) => text(id)) };
  }

  /** The numbers of the entries that report an incident, as far as an event after this position says so. */
  reportsAfter(position: number): Uint32Array {
    return this.#entries(`"${REPORT}"`, position);
  }

  #entries(query: string, after: number): Uint32Array {
    const [found] = this.#database.statement(REVISIONS).get([query, after]) ?? [];
    const positions = Uint32Array.from(JSON.parse(text(found)) as number[]);
    this.#readEdits();
    const entries = positions.map((position) => this.#edits.get(position) ?? position).sort();
    return entries.filter((entry, index) => entry !== entries[index - 1]);
  }

  #readEdits(): void {
    for (const [position, entry] of this.#database.statement(EDITS).all([this.#lastEdit])) {
      this.#edits.set(integer(position), integer(entry));
      this.#lastEdit = Math.max(this.#lastEdit, integer(position));
    }
  }
}
