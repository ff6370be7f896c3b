import type { RecordedEvent } from '#events/recorded-event';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { archiveDigest } from './archive-digest.js';
import type { Progress } from './archive-file.js';
import {
  beginArchive,
  closeWhole,
  moveArchive,
  openWhole,
  removeArchive,
  showsDamage,
} from './archive-file.js';
import type { Found } from './archive-search.js';
import { searchArchive } from './archive-search.js';
import { ArchiveWriter } from './archive-writer.js';
import { ArchivedEntries } from './archived-entries.js';

export interface ArchivePlace {
  readonly file: string;
  /** Names the code that made it: an archive that another code made is made anew. */
  readonly version: string;
}

interface Open {
  readonly file: string;
  readonly database: SqliteDatabase;
  readonly writer: ArchiveWriter;
}

/**
 * The archive of one node: every revision of every entry and the words that entries were ever found by. Where the file holds none of
 * this version, one is made in a file beside it, and moved into its place when it is complete; until then the old one stays.
 */
export class KeptArchive {
  readonly #place: ArchivePlace;
  #open: Open;

  constructor(place: ArchivePlace) {
    this.#place = place;
    const whole = openWhole(place.file, place.version);
    this.#open =
      whole === undefined ? openBeside(place, { afresh: false }) : opened(place.file, whole);
  }

  get progress(): Progress {
    return this.#open.writer.progress;
  }

  /** Takes the next events; when it throws, those before the one that cannot be taken are kept, and no other. */
  take(events: readonly RecordedEvent[]): Progress {
    const { writer } = this.#open;
    try {
      writer.take(events);
    } catch (failure) {
      if (events.length < 2 || showsDamage(failure)) throw failure;
      for (const recorded of events) writer.take([recorded]);
    }
    return this.progress;
  }

  search(words: readonly [string, ...string[]], limit: number): Found {
    return searchArchive(this.#open.database, words, limit);
  }

  digest(): string {
    return archiveDigest(this.#open.database);
  }

  /** Forgets what it holds: another log wrote it, or it is damaged. */
  startAfresh(): Progress {
    const { file, database } = this.#open;
    database.close();
    removeArchive(file);
    this.#open = openBeside(this.#place, { afresh: true });
    return this.progress;
  }

  /** Puts it where the next start looks for it first, once it has all that the log holds. */
  moveIntoPlace(): Progress {
    if (this.#open.file === this.#place.file) return this.progress;
    return this.#takePlaceOf(this.#open.file);
  }

  /** Takes another archive of the same log in place of its own; the file is moved. */
  replaceBy(file: string): Progress {
    return this.#takePlaceOf(file);
  }

  close(): void {
    closeWhole(this.#open.database);
  }

  #takePlaceOf(file: string): Progress {
    const { file: place, version } = this.#place;
    this.close();
    moveArchive(file, place);
    removeArchive(beside(place));
    const whole = openWhole(place, version);
    if (whole === undefined) throw new Error(`${place} was damaged while it was moved`);
    this.#open = opened(place, whole);
    return this.progress;
  }
}

function beside(file: string): string {
  return `${file}.next`;
}

function openBeside(
  { file, version }: ArchivePlace,
  { afresh }: { readonly afresh: boolean },
): Open {
  const whole = afresh ? undefined : openWhole(beside(file), version);
  return opened(beside(file), whole ?? beginArchive(beside(file), version));
}

/** It reads on the connection by which it writes: another one of the same thread would keep the file from being closed. */
function opened(file: string, database: SqliteDatabase): Open {
  const writer = new ArchiveWriter(database, new ArchivedEntries(database));
  return { file, database, writer };
}
