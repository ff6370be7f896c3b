import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { EventStore } from '#libs/event-store/event-store';
import { FullTextModel } from '#libs/projector/full-text-model';
import { Projector } from '#libs/projector/projector';
import { DEFAULT_PREFIX } from '#events/streams';
import type { Bench } from '../bench.js';
import { atMost, ratioFigure } from '../figure.js';
import { fill } from '../measuring/fill.js';
import { interleaved, timed } from '../measuring/rounds.js';
import { withFolder } from '../measuring/temporary-folder.js';

const ROUNDS = 3;
const PAGE = 500;

/** Folding a whole log again, without and with full text, against reading and parsing it alone. */
export const rebuild: Bench = {
  name: 'rebuild',
  about: 'rebuild from the log: ready to serve; with bodies and full text',
  run: (options) =>
    withFolder(async (folder) => {
      const store = await openEmbeddedEventStore({ folder: join(folder, 'data') });
      try {
        await fill(store, options);
        let round = 0;
        const [read = 0, fold = 0, withText = 0] = await interleaved(ROUNDS, [
          () => timed(() => readAll(store)),
          () => timed(() => folded(store)),
          () => timed(() => folded(store, join(folder, `text-${String((round += 1))}.db`))),
        ]);
        return [
          ratioFigure(
            'rebuild.ready',
            { value: fold, unit: 'ms', ratio: fold / read },
            atMost(1.5),
          ),
          ratioFigure(
            'rebuild.full-text',
            { value: withText, unit: 'ms', ratio: withText / read },
            atMost(3.5),
          ),
        ];
      } finally {
        await store.close();
      }
    }),
};

/** `readAll` gives events that are parsed already. */
async function readAll(store: EventStore): Promise<number> {
  let count = 0;
  let batch = await store.readAll({ limit: PAGE });
  while (batch.length > 0) {
    count += batch.length;
    const after = batch.at(-1)?.checkpoint;
    batch = after === undefined ? [] : await store.readAll({ after, limit: PAGE });
  }
  return count;
}

async function folded(store: EventStore, file?: string): Promise<void> {
  const projector = new Projector({
    store,
    prefix: DEFAULT_PREFIX,
    ...(file === undefined
      ? {}
      : { models: (chronicle) => [new FullTextModel({ file, chronicle })] }),
  });
  await projector.catchUp();
  await projector.close();
}
