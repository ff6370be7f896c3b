import { APPLICATION_ID } from '#libs/event-store/embedded/log-file';
import type { EventStore } from '#libs/event-store/event-store';
import { openArchive } from '#libs/projector/archive-model';
import { Projector } from '#libs/projector/projector';
import { integer, text } from '#libs/sqlite/columns';
import { openDatabase } from '#libs/sqlite/open-database';
import { timed } from './rounds.js';
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

/** Folds a whole log as a start without a snapshot does, bodies and full text into a new file. */
class Fold {
  readonly #projector: Projector;

  private constructor(projector: Projector) {
    this.#projector = projector;
  }

  static async of(store: EventStore, file: string): Promise<Fold> {
    const bodies = await openArchive({ file, version: 'bench' });
    return new Fold(new Projector({ store, prefix: DEFAULT_PREFIX, bodies }));
  }

  /** Until it answers questions. */
  columns(): Promise<void> {
    return this.#projector.catchUp();
  }

  /** Until it finds words too. */
  async everything(): Promise<void> {
    await this.#projector.catchUp();
    await this.#projector.settled();
  }

  close(): Promise<void> {
    return this.#projector.close();
  }
}

/** How long it takes to fold a whole log until it answers questions, and until it finds words too (ms). */
export async function timesOfFold(
  store: EventStore,
  file: string,
): Promise<{ readonly columns: number; readonly everything: number }> {
  const fold = await Fold.of(store, file);
  try {
    const columns = await timed(() => fold.columns());
    const rest = await timed(() => fold.everything());
    return { columns, everything: columns + rest };
  } finally {
    await fold.close();
  }
}
