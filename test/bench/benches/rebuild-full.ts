import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { LOG_FILE, foldEverything, readAndParse } from '../measuring/folding.js';
import { interleaved, timed } from '../measuring/rounds.js';

const ROUNDS = 3;

/** The same rebuild with bodies and full text, each round into a new file. */
export const rebuildFull: Bench = {
  name: 'rebuild-full',
  about: 'rebuild with bodies and full text, against reading and parsing the log alone',
  run: async ({ folders }) => {
    const folder = await folders.copy();
    const store = await openEmbeddedEventStore({ folder });
    try {
      let round = 0;
      const [read = 0, full = 0] = await interleaved(ROUNDS, [
        () => timed(() => readAndParse(join(folder, LOG_FILE))),
        () => timed(() => foldEverything(store, join(folder, `text-${String((round += 1))}.db`))),
      ]);
      const measured = { value: full, unit: 'ms', ratio: full / read };
      return [ratioFigure('rebuild-full', measured, atMost(3.5))];
    } finally {
      await store.close();
    }
  },
};
