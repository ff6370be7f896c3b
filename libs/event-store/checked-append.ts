import { Buffer } from 'node:buffer';
import { canonicalJson, NotCanonicalError } from '#events/canonical-json';
import { isUuid } from '#events/ids';
import type { Json } from '#events/json';
import type { EventMetadata, NewEvent } from '#events/written-event';
import { checkExpected, checkStreamName, nameProblem } from './checked-request.js';
import type { ExpectedRevision } from './event-store.js';
import { EventStoreError } from './event-store-error.js';
import { plainObjectProblem } from './plain-json.js';

/** An event as it is kept: `data` and `metadata` are canonical JSON. */
export interface StoredEvent {
  readonly id: string;
  readonly requestHash: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** What is to be appended, proven storable. */
export interface CheckedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** The revision that the first event gets when the append is accepted. */
  readonly first: number;
  readonly events: readonly [StoredEvent, ...StoredEvent[]];
}

/** One append of 1 MiB is what every KurrentDB takes: the default limit up to version 25.0. */
export const DEFAULT_APPEND_BYTES = 1024 * 1024;
const REQUIRED = ['id', 'version', 'requestHash', 'hash', 'at', 'actor', 'software'] as const;
/** KurrentDB refuses it. */
const NIL_UUID = '00000000-0000-0000-0000-000000000000';

function invalid(where: string, reason: string): never {
  throw new EventStoreError('EVENT_INVALID', `${where}: ${reason}`);
}

function canonical(value: Json, where: string): string {
  try {
    return canonicalJson(value);
  } catch (failure) {
    if (failure instanceof NotCanonicalError) return invalid(where, failure.message);
    throw failure;
  }
}

function checkMetadata(metadata: EventMetadata, where: string): void {
  for (const [name, value] of Object.entries(metadata)) {
    // TypeScript forbids it, but what comes from a file may hold it.
    if (typeof (value as unknown) !== 'string') invalid(where, `metadata.${name} is not a string`);
    if (name.startsWith('$')) invalid(where, `metadata.${name}: names with $ are reserved`);
  }
  const missing = REQUIRED.filter((name) => !(name in metadata));
  if (missing.length > 0) invalid(where, `metadata lacks ${missing.join(', ')}`);
  if (!isUuid(metadata.id) || metadata.id === NIL_UUID) {
    invalid(where, `metadata.id ${metadata.id} is not a lower-case UUID`);
  }
}

function storedEvent(event: NewEvent, where: string): StoredEvent {
  const problem = nameProblem(event.type);
  if (problem !== undefined) invalid(where, `the type ${JSON.stringify(event.type)}: ${problem}`);
  const shape =
    plainObjectProblem(event.data, 'data') ?? plainObjectProblem(event.metadata, 'metadata');
  if (shape !== undefined) invalid(where, shape);
  checkMetadata(event.metadata, where);
  return {
    id: event.metadata.id,
    requestHash: event.metadata.requestHash,
    type: event.type,
    data: canonical(event.data, where),
    metadata: canonical({ ...event.metadata }, where),
  };
}

function bytesOf(event: StoredEvent): number {
  const text = Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata);
  return text + 2 * Buffer.byteLength(event.type);
}

function checkSize(append: CheckedAppend, maximumBytes: number): void {
  const bytes = append.events.reduce((sum, event) => sum + bytesOf(event), 0);
  if (bytes <= maximumBytes) return;
  throw new EventStoreError(
    'EVENT_TOO_LARGE',
    `the append to ${append.stream} has ${bytes} bytes; at most ${maximumBytes} fit: split it or shorten its text`,
  );
}

function checkIds(append: CheckedAppend): void {
  const ids = new Set(append.events.map((event) => event.id));
  if (ids.size < append.events.length) invalid(append.stream, 'one append holds an id twice');
}

/**
 * Everything every log demands of an append before it writes: names, revision, flat metadata, values that come back as they were,
 * different ids, and a size that fits. Throws an {@link EventStoreError} that names the place.
 */
export function checkedAppend(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  maximumBytes: number,
): CheckedAppend {
  checkStreamName(stream);
  checkExpected(expected);
  const [first, ...rest] = events.map((event, index) =>
    storedEvent(event, `event ${index + 1} for ${stream}`),
  );
  if (first === undefined) {
    throw new EventStoreError('REQUEST_INVALID', `the append to ${stream} holds no event`);
  }
  const append: CheckedAppend = {
    stream,
    expected,
    first: expected === 'no_stream' ? 0 : expected + 1,
    events: [first, ...rest],
  };
  checkIds(append);
  checkSize(append, maximumBytes);
  return append;
}
