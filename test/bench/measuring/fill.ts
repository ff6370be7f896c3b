import type { EventStore } from '#libs/event-store/event-store';
import type { GeneratorOptions } from '../generator/generated-events.js';
import { generatedLog } from '../generator/generated-log.js';
import type { LoggedEvent } from '../generator/generated-log.js';

const AT_ONCE = 500;

/** Writes a generated chronology into an empty log. */
export async function fill(store: EventStore, options: GeneratorOptions): Promise<void> {
  let waiting: Promise<void>[] = [];
  for (const logged of generatedLog(options)) {
    waiting.push(appended(store, logged));
    if (waiting.length < AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

async function appended(
  store: EventStore,
  { stream, revision, event }: LoggedEvent,
): Promise<void> {
  const expected = revision === 0 ? 'no_stream' : revision - 1;
  const { outcome } = await store.append(stream, expected, [event]);
  if (outcome !== 'committed') throw new Error(`${stream}: ${outcome}`);
}
