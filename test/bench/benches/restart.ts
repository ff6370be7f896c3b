import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { timesOfFold } from '../measuring/folding.js';
import { interleaved } from '../measuring/rounds.js';
import { serve } from '../measuring/served.js';
import { withFolder } from '../measuring/temporary-folder.js';

const ROUNDS = 3;

/**
 * Starting a server again on a folder that was served before. What a server of an empty folder takes to start is taken off: it is
 * Node and the web framework.
 */
export const restart: Bench = {
  name: 'restart',
  about: 'time to ready of a folder served before, against the rebuild of its columns',
  run: async ({ folders }) => {
    const [served, folded] = [await folders.copy(), await folders.copy()];
    const store = await openEmbeddedEventStore({ folder: folded });
    try {
      return await withFolder(async (empty) => {
        let round = 0;
        const [full = 0, nothing = 0, fold = 0] = await interleaved(ROUNDS, [
          () => readyMs(served),
          () => readyMs(join(empty, 'data')),
          async () =>
            (await timesOfFold(store, join(empty, `archive-${String((round += 1))}.db`))).columns,
        ]);
        const value = Math.max(0, full - nothing);
        return [ratioFigure('restart', { value, unit: 'ms', ratio: value / fold }, atMost(0.05))];
      });
    } finally {
      await store.close();
    }
  },
};

async function readyMs(folder: string): Promise<number> {
  const served = await serve(folder);
  await served.stop();
  return served.readyMs;
}
