import { APPLICATION_ID } from '#libs/event-store/embedded/log-file';
import type { EventStore } from '#libs/event-store/event-store';
import { openArchive } from '#libs/projector/archive-model';
import { Projector } from '#libs/projector/projector';
import { integer, text } from '#libs/sqlite/columns';
import { openDatabase } from '#libs/sqlite/open-database';
import { DEFAULT_PREFIX } from '#events/streams';

/** The log in a data folder. */
export const LOG_FILE = 'log.db';

const PAGE = 500;

/** The floor of every rebuild: reads the file of an embedded log in pages and parses the JSON of each event, and nothing else. */
export function readAndParse(file: string): number {
  const database = openDatabase(file, { applicationId: APPLICATION_ID, readOnly: true });
  try {
    const page = database.statement(
      'SELECT position, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT ?',
    );
    let last = 0;
    for (;;) {
      const rows = page.all([last, PAGE]);
      for (const [, data, metadata] of rows) {
        JSON.parse(text(data));
        JSON.parse(text(metadata));
      }
      last = integer(rows.at(-1)?.[0] ?? last);
      if (rows.length < PAGE) return last;
    }
  } finally {
    database.close();
  }
}

/** Folds the whole log into what answers questions. */
export async function foldColumns(store: EventStore): Promise<void> {
  const projector = new Projector({ store, prefix: DEFAULT_PREFIX });
  await projector.catchUp();
  await projector.close();
}

/** The same, with bodies and full text written to a new file. */
export async function foldEverything(store: EventStore, file: string): Promise<void> {
  const projector = new Projector({
    store,
    prefix: DEFAULT_PREFIX,
    trailing: [await openArchive({ file, version: 'bench' })],
  });
  await projector.catchUp();
  await projector.settled();
  await projector.close();
}
