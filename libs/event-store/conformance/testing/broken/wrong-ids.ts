import type { NewEvent } from '#events/written-event';
import type { EventStore } from '../../../event-store.js';
import { eventId } from '../../trial.js';
import type { BrokenStore } from './broken-store.js';
import { changingEvents, lastRevision } from './broken-store.js';

async function hasId(store: EventStore, stream: string, { metadata }: NewEvent): Promise<boolean> {
  const there = await store.readStream(stream, { limit: 10_000 });
  return there.some((written) => written.metadata.id === metadata.id);
}

let fresh = 1_000_000;

function withFreshId(event: NewEvent): NewEvent {
  fresh += 1;
  return { ...event, metadata: { ...event.metadata, id: eventId(fresh) } };
}

/** Stores that mistake what was appended before. */
export const WRONG_IDS: readonly BrokenStore[] = [
  {
    fault: 'refuses what it wrote before',
    caughtBy: 'answers the same append again with the first revision, and writes nothing',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const last = await lastRevision(sound, stream);
        if (last !== expected) return { outcome: 'refused', actual: last };
        return sound.append(stream, expected, events);
      },
    }),
  },
  {
    fault: 'writes again what it wrote before',
    caughtBy: 'refuses an id that the stream has, at the end of the stream',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const isAtEnd = (await lastRevision(sound, stream)) === expected;
        const again = await Promise.all(events.map((event) => hasId(sound, stream, event)));
        const written = events.map((event, n) => (again[n] ? withFreshId(event) : event));
        return sound.append(stream, expected, isAtEnd ? written : events);
      },
    }),
  },
  {
    fault: 'compares ids and not requests',
    caughtBy: 'refuses the same id with another request',
    breaks: changingEvents((event) => ({
      ...event,
      metadata: { ...event.metadata, requestHash: 'any' },
    })),
  },
  {
    fault: 'is content when the first of several ids is there',
    caughtBy: 'refuses an append sent again with one event more',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const before = await sound.head();
        const first = await sound.append(stream, expected, events.slice(0, 1));
        const isThere = first.outcome === 'committed' && (await sound.head()) === before;
        return isThere ? first : sound.append(stream, expected, events);
      },
    }),
  },
  {
    fault: 'compares ids across streams',
    caughtBy: 'takes the same id in another stream',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const log = await sound.readAll({ limit: 10_000 });
        const elsewhere = log.some(
          (written) => written.stream !== stream && written.metadata.id === events[0]?.metadata.id,
        );
        const actual = await lastRevision(sound, stream);
        return elsewhere ? { outcome: 'refused', actual } : sound.append(stream, expected, events);
      },
    }),
  },
  {
    fault: 'overwrites the first telling by the second',
    caughtBy: 'keeps the first of two tellings of the same request',
    breaks: (sound) => {
      const latest = new Map<string, NewEvent>();
      return {
        append: (stream, expected, events) => {
          for (const event of events) latest.set(event.metadata.id, event);
          return sound.append(stream, expected, events);
        },
        readStream: async (stream, options) => {
          const found = await sound.readStream(stream, options);
          return found.map((written) => ({ ...written, ...latest.get(written.metadata.id) }));
        },
      };
    },
  },
];
