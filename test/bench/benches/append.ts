import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#libs/event-store/event-store';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import type { Bench } from '../bench.js';
import { atLeast, ratioFigure } from '../figure.js';
import type { Figure } from '../figure.js';
import { generatedLog } from '../generator/generated-log.js';
import type { LoggedEvent } from '../generator/generated-log.js';
import { interleaved, timed } from '../measuring/rounds.js';
import { withFolder } from '../measuring/temporary-folder.js';

const APPENDS = 400;
const WRITERS = 100;
const EACH = 20;
const ROUNDS = 5;

/** Appends through the embedded log, against what the disk itself can sync, and against each other. */
export const append: Bench = {
  name: 'append',
  about: 'durable appends: one writer, 100 writers, batches',
  run: ({ seed }) =>
    withFolder(async (folder) => {
      const store = await openEmbeddedEventStore({ folder: join(folder, 'data') });
      try {
        return await measured(store, join(folder, 'raw'), supply(seed));
      } finally {
        await store.close();
      }
    }),
};

/** Events of a generated log, each the first of a stream of its own, without end. */
function supply(seed: number): () => LoggedEvent {
  let serial = 0;
  const events = [...generatedLog({ facts: 2000, seed })].filter(({ revision }) => revision === 0);
  return () => {
    const event = events[serial % events.length];
    if (event === undefined) throw new Error('no events');
    serial += 1;
    return { ...event, stream: `${event.stream}-${String(serial)}` };
  };
}

async function measured(
  store: EventStore,
  raw: string,
  next: () => LoggedEvent,
): Promise<readonly Figure[]> {
  const one = async ({ stream, event }: LoggedEvent): Promise<void> => {
    const { outcome } = await store.append(stream, 'no_stream', [event]);
    if (outcome !== 'committed') throw new Error(`an append was ${outcome}`);
  };
  const [disk = 0, single = 0, concurrent = 0, batch = 0] = await interleaved(ROUNDS, [
    () => rawRate(raw, JSON.stringify(next().event)),
    () =>
      rate(APPENDS, async () => {
        for (let count = 0; count < APPENDS; count += 1) await one(next());
      }),
    () =>
      rate(WRITERS * EACH, () =>
        Promise.all(
          Array.from({ length: WRITERS }, async () => {
            for (let count = 0; count < EACH; count += 1) await one(next());
          }),
        ),
      ),
    () =>
      rate(WRITERS * EACH, async () => {
        for (let count = 0; count < EACH; count += 1) {
          const { stream } = next();
          const events = Array.from({ length: WRITERS }, () => withNewId(next()));
          const { outcome } = await store.append(stream, 'no_stream', events);
          if (outcome !== 'committed') throw new Error(`a batch was ${outcome}`);
        }
      }),
  ]);
  const unit = 'events/s';
  return [
    ratioFigure('append.single', { value: single, unit, ratio: single / disk }, atLeast(0.5)),
    ratioFigure(
      'append.100-writers',
      { value: concurrent, unit, ratio: concurrent / single },
      atLeast(3),
    ),
    ratioFigure(
      'append.100-writers-to-batch',
      { value: concurrent, unit, ratio: concurrent / batch },
      atLeast(0.5),
    ),
  ];
}

let copies = 0;

/** The events of a batch need ids that differ. */
function withNewId({ event }: LoggedEvent): LoggedEvent['event'] {
  copies += 1;
  const id = `00000000-0000-4000-8000-${String(copies).padStart(12, '0')}`;
  return { ...event, metadata: { ...event.metadata, id } };
}

/**
 * Writes the bytes into a file and syncs it, as often as the log appends: the file has its size already, so that a sync writes data
 * alone, which is the most that the disk can do.
 */
async function rawRate(file: string, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const descriptor = openSync(file, 'w');
  try {
    writeSync(descriptor, Buffer.alloc(bytes.length * APPENDS, 'x'));
    fsyncSync(descriptor);
    return await rate(APPENDS, () => {
      for (let count = 0; count < APPENDS; count += 1) {
        writeSync(descriptor, bytes, 0, bytes.length, count * bytes.length);
        fdatasyncSync(descriptor);
      }
    });
  } finally {
    closeSync(descriptor);
  }
}

async function rate(count: number, work: () => unknown): Promise<number> {
  return (count / (await timed(work))) * 1000;
}
