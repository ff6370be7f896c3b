import type { JsonObject } from '#events/json';
import type { EventMetadata, WrittenEvent } from '#events/written-event';
import { EventStoreError } from './event-store-error.js';

/** An event as it lies in a log, with its place. */
export interface StoredRow {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

function parsed(json: string, row: StoredRow): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const where = `revision ${row.revision} of ${row.stream}`;
    throw new EventStoreError('LOG_CORRUPT', `${where} holds broken JSON: restore a backup`, {
      cause,
    });
  }
}

/** The event of a stored row; each reading makes its own, so that no reader can change what another sees. */
export function writtenEvent(row: StoredRow): WrittenEvent {
  return {
    stream: row.stream,
    revision: row.revision,
    type: row.type,
    data: parsed(row.data, row) as JsonObject,
    metadata: parsed(row.metadata, row) as EventMetadata,
  };
}
