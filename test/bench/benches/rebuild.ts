import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { LOG_FILE, foldColumns, readAndParse } from '../measuring/folding.js';
import { interleaved, timed } from '../measuring/rounds.js';

const ROUNDS = 3;

/** Folding a whole log again until it can be asked, against reading and parsing it alone. */
export const rebuild: Bench = {
  name: 'rebuild',
  about: 'rebuild of the columns, ready to serve, against reading and parsing the log alone',
  run: async ({ folders }) => {
    const folder = await folders.copy();
    const store = await openEmbeddedEventStore({ folder });
    try {
      const [read = 0, fold = 0] = await interleaved(ROUNDS, [
        () => timed(() => readAndParse(join(folder, LOG_FILE))),
        () => timed(() => foldColumns(store)),
      ]);
      const measured = { value: fold, unit: 'ms', ratio: fold / read };
      return [ratioFigure('rebuild', measured, atMost(1.5))];
    } finally {
      await store.close();
    }
  },
};
