import type { NewEvent } from '#events/written-event';
import type { JsonObject } from '#events/json';
import { MemoryEventStore } from '../../../memory/memory-event-store.js';
import type { BrokenStore } from './broken-store.js';
import { changingEvents } from './broken-store.js';

/** Changes every text of an event's data, as a careless encoding does. */
function withText(event: NewEvent, change: (text: string) => string): NewEvent {
  const text = JSON.stringify(event.data, (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );
  return { ...event, data: JSON.parse(text) as JsonObject };
}

const unlimited: BrokenStore['breaks'] = () => {
  const store = new MemoryEventStore({ maximumAppendBytes: Infinity });
  return {
    append: (stream, expected, events) => store.append(stream, expected, events),
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
  };
};

/** Stores that keep something else than they were handed. */
export const WRONG_ENCODINGS: readonly BrokenStore[] = [
  {
    fault: 'cuts text at a NUL',
    caughtBy: 'refuses text with a NUL, in values and keys',
    breaks: changingEvents((event) => withText(event, (text) => text.replace(/\0.*/s, ''))),
  },
  {
    fault: 'replaces half a character',
    caughtBy: 'refuses half a character, in values and keys',
    breaks: changingEvents((event) =>
      withText(event, (text) => Buffer.from(text, 'utf8').toString('utf8')),
    ),
  },
  {
    fault: 'composes characters',
    caughtBy: 'keeps text of every script, and every oddity of it',
    breaks: changingEvents((event) => withText(event, (text) => text.normalize('NFC'))),
  },
  {
    fault: 'drops what JSON drops',
    caughtBy: 'refuses what JSON cannot carry',
    breaks: changingEvents((event) => withText(event, (text) => text)),
  },
  {
    fault: 'has no limit of size',
    caughtBy: 'takes an append of exactly the size it declares, and none of a byte more',
    breaks: unlimited,
  },
  {
    fault: 'limits each event and not the append',
    caughtBy: 'counts all events of an append together',
    breaks: (sound) => {
      const { append, ...rest } = unlimited(sound);
      return {
        ...rest,
        append: async (stream, expected, events) => {
          const trial = new MemoryEventStore();
          for (const event of events) await trial.append('trial', 'no_stream', [event]);
          return append?.(stream, expected, events) ?? { outcome: 'unknown', cause: 'none' };
        },
      };
    },
  },
  {
    fault: 'loses the optional fields of the metadata',
    caughtBy: 'keeps every field of the metadata, and adds none',
    breaks: changingEvents((event) => {
      const { id, version, requestHash, hash, at, actor, software } = event.metadata;
      return { ...event, metadata: { id, version, requestHash, hash, at, actor, software } };
    }),
  },
];
