import type { RecordedEvent } from '#events/recorded-event';
import { text } from '#libs/sqlite/columns';
import { openForReading } from '../archive-file.js';
import { ArchivedEntries } from '../archived-entries.js';
import { KeptArchive } from '../kept-archive.js';

const VERSION = 'test';

/** Archives events so many at once, in a file that holds nothing or the first of them. */
export function archived(file: string, events: readonly RecordedEvent[], atOnce = 500): void {
  const archive = new KeptArchive({ file, version: VERSION });
  try {
    const rest = events.filter(({ position }) => position > archive.progress.position);
    for (let first = 0; first < rest.length; first += atOnce)
      archive.take(rest.slice(first, first + atOnce));
    archive.moveIntoPlace();
  } finally {
    archive.close();
  }
}

/** The words that an archive holds of each entry, as one text. */
export function wordsArchived(file: string): ReadonlyMap<string, string> {
  const database = openForReading(file);
  try {
    const rows = database.statement('SELECT uuid, words FROM entries').all();
    return new Map(rows.map(([uuid, words]) => [text(uuid), text(words)]));
  } finally {
    database.close();
  }
}

/** Looks at the entries of an archive. */
export function withEntries<Result>(
  file: string,
  look: (entries: ArchivedEntries) => Result,
): Result {
  const entries = new ArchivedEntries(openForReading(file), { kept: 5 });
  try {
    return look(entries);
  } finally {
    entries.close();
  }
}
