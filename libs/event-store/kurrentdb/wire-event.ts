import type { EventData, RecordedEvent } from '@kurrent/kurrentdb-client';
import { jsonEvent } from '@kurrent/kurrentdb-client';
import { v5 as uuidV5 } from 'uuid';
import type { JsonObject } from '#events/json';
import type { EventMetadata, WrittenEvent } from '#events/written-event';
import type { Identity } from '../append-decision.js';
import type { StoredEvent } from '../checked-append.js';
import { EventStoreError } from '../event-store-error.js';

/**
 * The id that KurrentDB sees. It compares ids alone, never content: with the request in its id another request is another event,
 * and an append that KurrentDB takes for a repetition is one.
 */
export function wireId({ id, requestHash }: Identity): string {
  return uuidV5(requestHash, id);
}

/** An event as the client sends it. All of it was proven to be JSON: the client never settles what `JSON.stringify` rejects. */
export function wireEvent(event: StoredEvent): EventData {
  return jsonEvent({
    id: wireId(event),
    type: event.type,
    data: JSON.parse(event.data) as JsonObject,
    metadata: JSON.parse(event.metadata) as EventMetadata,
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMetadata(value: unknown): value is EventMetadata {
  if (!isObject(value)) return false;
  const { id, requestHash } = value;
  return typeof id === 'string' && typeof requestHash === 'string';
}

/** Who wrote a record; undefined for what Annals did not write. */
export function identityOf({ metadata }: RecordedEvent): Identity | undefined {
  return isMetadata(metadata) ? metadata : undefined;
}

/** Some servers add fields whose names begin with `$`; they are not ours. */
function withoutSystemFields(metadata: EventMetadata): EventMetadata {
  const names = Object.keys(metadata);
  if (!names.some((name) => name.startsWith('$'))) return metadata;
  const own = Object.entries(metadata).filter(([name]) => !name.startsWith('$'));
  return Object.fromEntries(own) as EventMetadata;
}

/** The event of a record in one of our streams; `LOG_CORRUPT` when Annals cannot have written it. */
export function writtenEvent(record: RecordedEvent): WrittenEvent {
  const { data, metadata, streamId, type } = record;
  const revision = Number(record.revision);
  if (!record.isJson || !isObject(data) || data instanceof Uint8Array || !isMetadata(metadata)) {
    throw new EventStoreError(
      'LOG_CORRUPT',
      `revision ${revision} of ${streamId} was not written by Annals, or is damaged: give Annals a prefix of its own, or restore a backup`,
    );
  }
  return {
    stream: streamId,
    revision,
    type,
    data: data as JsonObject,
    metadata: withoutSystemFields(metadata),
  };
}

/** Whether a record is an event of a log with this prefix: not another's, no link, nothing of KurrentDB's own. */
export function isOurs({ streamId, type }: RecordedEvent, prefix: string): boolean {
  return streamId.startsWith(prefix) && !type.startsWith('$');
}
