import type { NewEvent } from '#events/written-event';
import type { EventStore } from '#libs/event-store/event-store';
import type { BenchOptions } from '../bench.js';
import { generatedLog } from '../generator/generated-log.js';

const AT_ONCE = 500;

/** Writes a generated chronology into an empty log. */
export async function fill(store: EventStore, options: BenchOptions): Promise<void> {
  let waiting: Promise<void>[] = [];
  for (const { stream, revision, event } of generatedLog(options)) {
    waiting.push(appended(store, { stream, revision, event }));
    if (waiting.length < AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

interface Appended {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
}

async function appended(store: EventStore, { stream, revision, event }: Appended): Promise<void> {
  const expected = revision === 0 ? 'no_stream' : revision - 1;
  const { outcome } = await store.append(stream, expected, [event]);
  if (outcome !== 'committed') throw new Error(`${stream}: ${outcome}`);
}
