import type { NewEvent } from '#events/written-event';
import type { EventStore, ExpectedRevision } from '../../../event-store.js';

/** A store that breaks a promise of the port, and the case of the suite that must notice. */
export interface BrokenStore {
  readonly fault: string;
  readonly caughtBy: string;
  /** What the broken store does otherwise than the sound one. */
  readonly breaks: (sound: EventStore) => Partial<EventStore>;
}

/** Where a stream ends. */
export async function lastRevision(store: EventStore, stream: string): Promise<ExpectedRevision> {
  const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
  return last?.revision ?? 'no_stream';
}

/** Takes other events than it is handed. */
export function changingEvents(change: (event: NewEvent) => NewEvent): BrokenStore['breaks'] {
  return (sound) => ({
    append: (stream, expected, events) => sound.append(stream, expected, events.map(change)),
  });
}
