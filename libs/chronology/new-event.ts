import { eventHash } from '#events/event-hash';
import { eventSchema } from '#events/event-schemas';
import { storedForm } from '#events/stored-form';
import type { EventMetadata, NewEvent } from '#events/written-event';
import type { DecidedEvent } from './settle.js';

/** Where and when an event is written, and by whom. */
export interface Writing {
  readonly stream: string;
  /** The revision that the event gets. */
  readonly revision: number;
  /** The writer's clock, ms UTC. */
  readonly at: number;
  readonly actor: string;
  /** The id of the API key used, never an idempotency key. */
  readonly key?: string;
  readonly cause?: string;
  readonly correlation?: string;
  readonly software: string;
}

/** The event as it is handed to a log, with its hash. */
export function newEvent({ id, event, requestHash }: DecidedEvent, writing: Writing): NewEvent {
  const { stream, revision, at, software, ...who } = writing;
  const data = storedForm(event.data);
  const version = String(eventSchema(event.type)?.version ?? 1);
  const hashed: Omit<EventMetadata, 'hash' | 'requestHash' | 'software'> = {
    id,
    version,
    at: new Date(at).toISOString(),
    ...who,
  };
  const hash = eventHash({ stream, revision, type: event.type, data, metadata: hashed });
  return { type: event.type, data, metadata: { ...hashed, requestHash, hash, software } };
}
