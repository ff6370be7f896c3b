import { chronologyStream, openedAs, openingEvent } from '#libs/chronology/opening';
import type { EventStore } from '#libs/event-store/event-store';
import { OutcomeUnknownError } from './recorder-error.js';

export interface OpeningOptions {
  readonly prefix: string;
  /** Makes the id of a chronology that does not exist yet. */
  readonly newChronologyId: () => string;
  /** ms UTC. */
  readonly clock: () => number;
  readonly actor: string;
  readonly software: string;
}

async function openedBefore(store: EventStore, stream: string): Promise<string | undefined> {
  const [first] = await store.readStream(stream, { limit: 1 });
  return openedAs(first);
}

/**
 * The id of the log's chronology: the one that its first event gives, or a new one, written first. Of several nodes that open one
 * log at once, one writes and all get the same id.
 */
export async function openChronology(store: EventStore, options: OpeningOptions): Promise<string> {
  const { prefix, newChronologyId, clock, actor, software } = options;
  const stream = chronologyStream(prefix);
  const before = await openedBefore(store, stream);
  if (before !== undefined) return before;
  const chronologyId = newChronologyId();
  const event = openingEvent(chronologyId, { stream, at: clock(), actor, software });
  const result = await store.append(stream, 'no_stream', [event]);
  if (result.outcome === 'committed') return chronologyId;
  const opened = await openedBefore(store, stream);
  if (opened !== undefined) return opened;
  const cause = result.outcome === 'unknown' ? result.cause : undefined;
  throw new OutcomeUnknownError(stream, event.metadata.id, cause);
}
