import type { AppendOutcome, EventStore } from '#libs/event-store/event-store';

type Append = EventStore['append'];

/** The same log, with another way to append to it. */
export function storeAround(
  store: EventStore,
  append: (inner: Append, ...args: Parameters<Append>) => Promise<AppendOutcome>,
): EventStore {
  const inner: Append = (stream, expected, events) => store.append(stream, expected, events);
  return {
    capabilities: store.capabilities,
    changes: store.changes,
    append: (stream, expected, events) => append(inner, stream, expected, events),
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
    head: () => store.head(),
    close: () => store.close(),
  };
}
