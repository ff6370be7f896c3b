import type { JsonObject } from './json.js';

/**
 * What is written beside an event: strings only, because KurrentDB's newer appends demand a flat map of strings.
 *
 * `id` is the event's id, `version` the integer version of its type, `requestHash` the hash of the request before defaults,
 * `hash` the event's own hash, `at` the writer's clock (ISO 8601, three decimals), `actor` who recorded it,
 * `key` the id of the API key used, `cause` and `correlation` other ids it belongs to, `software` name and version of the writer.
 */
export type EventMetadata = Readonly<{
  id: string;
  version: string;
  requestHash: string;
  hash: string;
  at: string;
  actor: string;
  key?: string;
  cause?: string;
  correlation?: string;
  software: string;
}>;

/** An event as it is handed to a log; nothing about it changes afterwards. */
export interface NewEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** An event as a log gives it back: the same bytes, and its place in its stream (0, 1, 2 ...). */
export interface WrittenEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
}
