import type { WrittenEvent } from '#events/written-event';
import type { Checkpoint } from '../../../event-store.js';
import type { BrokenStore } from './broken-store.js';

/** Stores whose log is out of order. */
export const WRONG_ORDER: readonly BrokenStore[] = [
  {
    fault: 'gives the log stream by stream',
    caughtBy: 'gives the whole log in the order of committing',
    breaks: (sound) => ({
      readAll: async (options) => {
        const batch = await sound.readAll(options);
        return batch.toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
      },
    }),
  },
  {
    fault: 'lets other appends in between the events of one',
    caughtBy: 'keeps the events of one append together, however many write',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        let outcome = await sound.append(stream, expected, events.slice(0, 1));
        for (const event of events.slice(1)) {
          await Promise.resolve();
          if (outcome.outcome !== 'committed') return outcome;
          outcome = await sound.append(stream, outcome.revision, [event]);
        }
        return outcome;
      },
    }),
  },
  {
    fault: 'shows an append only when a later one was shown already',
    caughtBy: 'never shows an event before one that was already read past',
    breaks: (sound) => {
      let reads = 0;
      return {
        readAll: async (options) => {
          const batch = await sound.readAll(options);
          reads += 1;
          return reads % 3 === 0 && batch.length > 1 ? batch.slice(1) : batch;
        },
      };
    },
  },
  {
    fault: 'has a head that lags behind',
    caughtBy: 'has its head at the last event',
    breaks: (sound) => ({
      head: async () => {
        const log = await sound.readAll({ limit: 10_000 });
        return log.at(-2)?.checkpoint ?? log.at(-1)?.checkpoint;
      },
    }),
  },
  {
    fault: 'gives other checkpoints at every reading',
    caughtBy: 'gives every event a checkpoint of its own, the same at every reading',
    breaks: (sound) => ({
      readAll: async ({ after, limit }) => {
        const plain = after?.replace(/\..*/, '') as Checkpoint | undefined;
        const batch = await sound.readAll(
          plain === undefined ? { limit } : { after: plain, limit },
        );
        return batch.map((event, n) => ({
          ...event,
          checkpoint: `${event.checkpoint}.${n}-${limit}` as Checkpoint,
        }));
      },
    }),
  },
  {
    fault: 'shows what was committed one reading too late',
    caughtBy: 'shows at once what was committed',
    breaks: (sound) => {
      let shown: Promise<readonly WrittenEvent[]> = Promise.resolve([]);
      return {
        readStream: (stream, options) => {
          const stale = shown;
          shown = sound.readStream(stream, options);
          return stale;
        },
      };
    },
  },
];
