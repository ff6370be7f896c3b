import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { LOG_FILE, readAndParse, timesOfFold } from '../measuring/folding.js';
import { median, timed } from '../measuring/rounds.js';

const ROUNDS = 3;
/** Above this a round takes minutes, and one says enough. */
const LARGE = 300_000;

/** Folding a whole log again until it can be asked, and until it finds words too, against reading and parsing it alone. */
export const rebuild: Bench = {
  name: 'rebuild',
  about: 'rebuild until ready to serve, and with bodies and full text, against reading and parsing',
  run: async ({ folders, facts }) => {
    const folder = await folders.copy();
    const store = await openEmbeddedEventStore({ folder });
    const reads: number[] = [];
    const columns: number[] = [];
    const everything: number[] = [];
    try {
      for (let round = 0; round < (facts > LARGE ? 1 : ROUNDS); round += 1) {
        reads.push(await timed(() => readAndParse(join(folder, LOG_FILE))));
        const times = await timesOfFold(store, join(folder, `archive-${String(round)}.db`));
        columns.push(times.columns);
        everything.push(times.everything);
      }
    } finally {
      await store.close();
    }
    return figures(median(reads), median(columns), median(everything));
  },
};

function figures(read: number, columns: number, everything: number) {
  const measured = (value: number) => ({ value, unit: 'ms', ratio: value / read });
  return [
    ratioFigure('rebuild', measured(columns), atMost(1.5)),
    ratioFigure('rebuild-full', measured(everything), atMost(3.5)),
  ];
}
