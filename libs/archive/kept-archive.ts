import type { SqliteDatabase } from '#libs/sqlite/database';
import { archiveDigest } from './archive-digest.js';
import type { Progress } from './archive-file.js';
import {
  beginArchive,
  closeWhole,
  openWhole,
  readIdentity,
  removeArchive,
  showsDamage,
} from './archive-file.js';
import { ArchiveSearch } from './archive-search.js';
import { ArchiveWriter } from './archive-writer.js';
import type { Batch } from './batch.js';
import { oneByOne } from './batch.js';

export interface ArchivePlace {
  readonly file: string;
  /** Names the code that made it: an archive that another code made is made anew. */
  readonly version: string;
}

interface Open {
  readonly file: string;
  readonly database: SqliteDatabase;
  readonly writer: ArchiveWriter;
  readonly search: ArchiveSearch;
  readonly identity: string;
}

/** Where an archive is made while another one stands in its place. */
export function besideFile(file: string): string {
  return `${file}.next`;
}

/**
 * The archive of one node: every revision of every entry and the words that each gives. Where the file holds none of this version, one
 * is made in a file beside it, until it is let go, moved and opened again; until then the old one stays.
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

  /** The file that it is in. */
  get file(): string {
    return this.#open.file;
  }

  get identity(): string {
    return this.#open.identity;
  }

  get search(): ArchiveSearch {
    return this.#open.search;
  }

  /** Takes the next events; when it throws, those before the one that cannot be taken are kept, and no other. */
  take(batches: readonly Batch[]): void {
    const { writer } = this.#open;
    try {
      writer.take(batches);
    } catch (failure) {
      const each = batches.flatMap(oneByOne);
      if (each.length < 2 || showsDamage(failure)) throw failure;
      for (const one of each) writer.take([one]);
    }
  }

  digest(): string {
    return archiveDigest(this.#open.database);
  }

  /** Forgets what it holds: another log wrote it, or it is damaged. */
  startAfresh(): void {
    const { file, database } = this.#open;
    database.close();
    removeArchive(file);
    this.#open = openBeside(this.#place, { afresh: true });
  }

  /** Opens what was put in its place since it was closed. */
  openInPlace(): void {
    const { file, version } = this.#place;
    const whole = openWhole(file, version);
    if (whole === undefined) throw new Error(`${file} was damaged while it was moved`);
    this.#open = opened(file, whole);
  }

  /** Lets go of the file, so that it can be moved. */
  close(): void {
    closeWhole(this.#open.database);
  }
}

function openBeside(
  { file, version }: ArchivePlace,
  { afresh }: { readonly afresh: boolean },
): Open {
  const beside = besideFile(file);
  const whole = afresh ? undefined : openWhole(beside, version);
  return opened(beside, whole ?? beginArchive(beside, version));
}

function opened(file: string, database: SqliteDatabase): Open {
  const [writer, search] = [new ArchiveWriter(database), new ArchiveSearch(database)];
  return { file, database, writer, search, identity: readIdentity(database) };
}
