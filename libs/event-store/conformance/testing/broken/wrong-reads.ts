import type { WrittenEvent } from '#events/written-event';
import type { BrokenStore } from './broken-store.js';
import { lastRevision } from './broken-store.js';

/** Stores that read something else than was asked for. */
export const WRONG_READS: readonly BrokenStore[] = [
  {
    fault: 'skips an event of the log',
    caughtBy: 'gives every event once by pages of any size',
    breaks: (sound) => ({
      readAll: async (options) => {
        const batch = await sound.readAll(options);
        return batch.filter((_, index) => index !== 5);
      },
    }),
  },
  {
    fault: 'gives the event at a checkpoint again',
    caughtBy: 'goes on after any checkpoint, without the event there',
    breaks: (sound) => ({
      readAll: async ({ after, limit }) => {
        const log = await sound.readAll({ limit: 10_000 });
        const start = log.findIndex(({ checkpoint }) => checkpoint === after);
        return log.slice(Math.max(0, start)).slice(0, limit);
      },
    }),
  },
  {
    fault: 'gives more of the log than asked for',
    caughtBy: 'gives no more of the log than asked for',
    breaks: (sound) => ({
      readAll: ({ limit, ...options }) => sound.readAll({ ...options, limit: limit + 1 }),
    }),
  },
  {
    fault: 'gives more of a stream than asked for',
    caughtBy: 'gives the beginning of a stream',
    breaks: (sound) => ({
      readStream: (stream, options) =>
        sound.readStream(stream, { ...options, limit: options.limit + 1 }),
    }),
  },
  {
    fault: 'leaves out the revision from which it reads',
    caughtBy: 'gives a stream from a revision, that one first',
    breaks: (sound) => ({
      readStream: (stream, options) =>
        sound.readStream(stream, { ...options, from: (options.from ?? -1) + 1 }),
    }),
  },
  {
    fault: 'reads only forwards',
    caughtBy: 'gives the end of a stream backwards',
    breaks: (sound) => ({
      readStream: (stream, options) =>
        sound.readStream(stream, { ...options, direction: 'forwards' }),
    }),
  },
  {
    fault: 'gives nothing backwards from beyond the end',
    caughtBy: 'begins at the end when it reads backwards from beyond it',
    breaks: (sound) => ({
      readStream: async (stream, options) => {
        const last = await lastRevision(sound, stream);
        const isBeyond = last !== 'no_stream' && (options.from ?? 0) > last;
        return isBeyond ? [] : sound.readStream(stream, options);
      },
    }),
  },
  {
    fault: 'begins again when it does not know a checkpoint',
    caughtBy: 'says so when it holds no event at a checkpoint, and does not begin again',
    breaks: (sound) => ({
      readAll: (options) =>
        sound.readAll(options).catch(() => sound.readAll({ limit: options.limit })),
    }),
  },
  {
    fault: 'gives every reader the same object',
    caughtBy: 'lets no reader change what another reads',
    breaks: (sound) => {
      const read = new Map<string, Promise<readonly WrittenEvent[]>>();
      return {
        readStream: (stream, options) => {
          const found = read.get(stream) ?? sound.readStream(stream, options);
          read.set(stream, found);
          return found;
        },
      };
    },
  },
  {
    fault: 'takes any limit',
    caughtBy: 'refuses limits and revisions that are none',
    breaks: (sound) => ({
      readAll: (options) => (options.limit > 0 ? sound.readAll(options) : Promise.resolve([])),
    }),
  },
];
