import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { Json, JsonObject } from './json.js';
import type { WrittenEvent } from './written-event.js';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 (hex) of the canonical request as it was sent, before defaults: two requests with the same hash ask for the same thing. */
export function requestHash(request: Json): string {
  return sha256(canonicalJson(request));
}

/** Everything an event's hash covers. */
export type HashedEvent = Omit<WrittenEvent, 'metadata'> & {
  readonly metadata: Omit<WrittenEvent['metadata'], 'hash' | 'requestHash' | 'software'>;
};

function withoutAbsent(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => field[1] !== undefined),
  );
}

/**
 * SHA-256 (hex) of the canonical `{id, stream, revision, type, version, data, at, actor, key, cause, correlation}`;
 * revision and version are numbers, absent fields are left out.
 */
export function eventHash(event: HashedEvent): string {
  const { id, version, at, actor, key, cause, correlation } = event.metadata;
  return sha256(
    canonicalJson(
      withoutAbsent({
        id,
        stream: event.stream,
        revision: event.revision,
        type: event.type,
        version: Number(version),
        data: event.data,
        at,
        actor,
        key,
        cause,
        correlation,
      }),
    ),
  );
}
