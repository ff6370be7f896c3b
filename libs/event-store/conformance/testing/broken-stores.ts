import type { JsonObject } from '#events/json';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { AppendOutcome, Checkpoint, EventStore, ExpectedRevision } from '../../event-store.js';
import { MemoryEventStore } from '../../memory/memory-event-store.js';
import { eventId } from '../trial.js';

/** A store that breaks a promise of the port, and the case of the suite that must notice. */
export interface BrokenStore {
  readonly fault: string;
  readonly caughtBy: string;
  /** What the broken store does otherwise than the sound one. */
  readonly breaks: (sound: EventStore) => Partial<EventStore>;
}

async function lastRevision(store: EventStore, stream: string): Promise<ExpectedRevision> {
  const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
  return last?.revision ?? 'no_stream';
}

async function hasId(store: EventStore, stream: string, { metadata }: NewEvent): Promise<boolean> {
  const there = await store.readStream(stream, { limit: 10_000 });
  return there.some((written) => written.metadata.id === metadata.id);
}

/** Changes every text of an event's data, as a careless encoding does. */
function withText(event: NewEvent, change: (text: string) => string): NewEvent {
  const text = JSON.stringify(event.data, (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );
  return { ...event, data: JSON.parse(text) as JsonObject };
}

function changingEvents(change: (event: NewEvent) => NewEvent): BrokenStore['breaks'] {
  return (sound) => ({
    append: (stream, expected, events) => sound.append(stream, expected, events.map(change)),
  });
}

/** Answers an append otherwise than it should; what is written stays right. */
function changingOutcome(
  change: (outcome: AppendOutcome, events: readonly NewEvent[]) => AppendOutcome,
): BrokenStore['breaks'] {
  return (sound) => ({
    append: async (stream, expected, events) =>
      change(await sound.append(stream, expected, events), events),
  });
}

let fresh = 1_000_000;

function withFreshId(event: NewEvent): NewEvent {
  fresh += 1;
  return { ...event, metadata: { ...event.metadata, id: eventId(fresh) } };
}

const revisions: readonly BrokenStore[] = [
  {
    fault: 'checks no revision',
    caughtBy: 'refuses a revision that the stream has passed',
    breaks: (sound) => ({
      append: async (stream, _, events) =>
        sound.append(stream, await lastRevision(sound, stream), events),
    }),
  },
  {
    fault: 'takes no_stream for a stream that is there',
    caughtBy: 'refuses to start a stream that is there, and says where it ends',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const last = expected === 'no_stream' ? await lastRevision(sound, stream) : expected;
        return sound.append(stream, last, events);
      },
    }),
  },
  {
    fault: 'takes a revision for a stream that is not there',
    caughtBy: 'refuses to go on in a stream that is not there',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const isThere = (await lastRevision(sound, stream)) !== 'no_stream';
        return sound.append(stream, isThere ? expected : 'no_stream', events);
      },
    }),
  },
  {
    fault: 'reads between deciding and writing, so that two writers win',
    caughtBy: 'lets exactly one of many writers have a revision',
    breaks: (sound) => {
      let turn: Promise<unknown> = Promise.resolve();
      return {
        append: async (stream, expected, events) => {
          const isRight = (await lastRevision(sound, stream)) === expected;
          const written = turn.then(async () => {
            const place = isRight ? await lastRevision(sound, stream) : expected;
            return sound.append(stream, place, events);
          });
          turn = written;
          return written;
        },
      };
    },
  },
  {
    fault: 'answers a revision one too low',
    caughtBy: 'starts a stream that nobody wrote to',
    breaks: changingOutcome((outcome) =>
      outcome.outcome === 'committed'
        ? { outcome: 'committed', revision: outcome.revision - 1 }
        : outcome,
    ),
  },
  {
    fault: 'answers the revision of the first event',
    caughtBy: 'gives the events of one append consecutive revisions, and answers the last',
    breaks: changingOutcome((outcome, events) =>
      outcome.outcome === 'committed'
        ? { outcome: 'committed', revision: outcome.revision - events.length + 1 }
        : outcome,
    ),
  },
  {
    fault: 'refuses without saying where the stream ends',
    caughtBy: 'refuses a revision that the stream has not reached',
    breaks: changingOutcome((outcome) =>
      outcome.outcome === 'refused' ? { outcome: 'refused', actual: 'no_stream' } : outcome,
    ),
  },
  {
    fault: 'keeps the first event of an append that it refuses',
    caughtBy: 'leaves nothing of an append that it refuses',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const outcome = await sound.append(stream, expected, events);
        if (outcome.outcome === 'refused' && events.length > 1) {
          await sound.append(stream, outcome.actual, events.slice(0, 1));
        }
        return outcome;
      },
    }),
  },
  {
    fault: 'takes an append of nothing',
    caughtBy: 'refuses an append of nothing',
    breaks: (sound) => ({
      append: (stream, expected, events) =>
        events.length === 0
          ? Promise.resolve({ outcome: 'committed', revision: 0 })
          : sound.append(stream, expected, events),
    }),
  },
  {
    fault: 'looks at an event only after the caller went on',
    caughtBy: 'takes an event as it was when it was handed over',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        await Promise.resolve();
        return sound.append(stream, expected, events);
      },
    }),
  },
  {
    fault: 'takes two spellings for one stream',
    caughtBy: 'takes stream names by their code units: case and composition count',
    breaks: (sound) => ({
      append: (stream, expected, events) => sound.append(stream.normalize(), expected, events),
      readStream: (stream, options) => sound.readStream(stream.normalize(), options),
    }),
  },
  {
    fault: 'takes any name for a stream',
    caughtBy: 'refuses stream names that some log could not keep',
    breaks: (sound) => ({
      append: (stream, expected, events) =>
        sound.append(stream.replace('$', '_'), expected, events),
    }),
  },
];

const ids: readonly BrokenStore[] = [
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

const order: readonly BrokenStore[] = [
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

const reads: readonly BrokenStore[] = [
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

const bells: readonly BrokenStore[] = [
  {
    fault: 'never rings',
    caughtBy: 'rings after an append',
    breaks: () => ({ changes: { subscribe: () => () => undefined } }),
  },
  {
    fault: 'rings before it has committed',
    caughtBy: 'rings when what it announces can be read',
    breaks: (sound) => {
      const listeners = new Set<() => void>();
      return {
        changes: {
          subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        append: (stream, expected, events) => {
          for (const listener of listeners) listener();
          return sound.append(stream, expected, events);
        },
      };
    },
  },
  {
    fault: 'rings only for who came last',
    caughtBy: 'rings for everybody who listens',
    breaks: (sound) => {
      let leave: () => void = () => undefined;
      return {
        changes: {
          subscribe: (listener) => {
            leave();
            leave = sound.changes.subscribe(listener);
            return leave;
          },
        },
      };
    },
  },
  {
    fault: 'rings on for who has left',
    caughtBy: 'does not ring for who has left',
    breaks: (sound) => ({
      changes: {
        subscribe: (listener) => {
          sound.changes.subscribe(listener);
          return () => undefined;
        },
      },
    }),
  },
  {
    fault: 'takes a listener for itself, so that leaving once is leaving twice',
    caughtBy: 'takes one listener twice as two, each leaving for itself',
    breaks: (sound) => {
      const leaving = new Map<() => void, () => void>();
      return {
        changes: {
          subscribe: (listener) => {
            if (!leaving.has(listener)) leaving.set(listener, sound.changes.subscribe(listener));
            return () => leaving.get(listener)?.();
          },
        },
      };
    },
  },
  {
    fault: 'lets the failure of a listener fail the append',
    caughtBy: 'goes on when a listener fails, and the append stands',
    breaks: (sound) => {
      const listeners = new Set<() => void>();
      return {
        changes: {
          subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        append: async (stream, expected, events) => {
          const outcome = await sound.append(stream, expected, events);
          for (const listener of listeners) listener();
          return outcome;
        },
      };
    },
  },
];

const unlimited: BrokenStore['breaks'] = () => {
  const store = new MemoryEventStore({ maximumAppendBytes: Infinity });
  return {
    append: (stream, expected, events) => store.append(stream, expected, events),
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
  };
};

const encodings: readonly BrokenStore[] = [
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

const closings: readonly BrokenStore[] = [
  {
    fault: 'goes on after closing',
    caughtBy: 'answers nothing any more',
    breaks: () => ({ close: () => Promise.resolve() }),
  },
  {
    fault: 'fails when it is closed twice',
    caughtBy: 'may be done twice, and at once',
    breaks: (sound) => {
      let isClosed = false;
      return {
        close: () => {
          if (isClosed) return Promise.reject(new Error('closed already'));
          isClosed = true;
          return sound.close();
        },
      };
    },
  },
];

/** Stores that break one promise each. */
export const BROKEN_STORES: readonly BrokenStore[] = [
  ...revisions,
  ...ids,
  ...order,
  ...reads,
  ...bells,
  ...encodings,
  ...closings,
];
