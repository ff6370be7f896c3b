import type { RecordedEvent } from '#events/recorded-event';
import { storedForm } from '#events/stored-form';
import type { NewEvent } from '#events/written-event';
import type { EventStore } from '#libs/event-store/event-store';

/** The event as it is handed to a log. */
export function written({ event, metadata }: RecordedEvent): NewEvent {
  return { type: event.type, data: storedForm(event.data), metadata };
}

/** Appends recorded events to a log in their order, each to its own stream. */
export async function append(store: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  for (const recorded of events) {
    const expected = recorded.revision === 0 ? 'no_stream' : recorded.revision - 1;
    const { outcome } = await store.append(recorded.stream, expected, [written(recorded)]);
    if (outcome !== 'committed') throw new Error(`${recorded.stream}: ${outcome}`);
  }
}
