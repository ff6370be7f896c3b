import type { CheckedAppend, StoredEvent } from './checked-append.js';
import type { AppendOutcome, ExpectedRevision } from './event-store.js';

/** Who wrote an event, as far as idempotency asks: the same id with another request is another event. */
export type Identity = Pick<StoredEvent, 'id' | 'requestHash'>;

/** What a decision about an append reads, inside the transaction that it is made in. */
export interface StreamReading {
  /** The revision of the stream's last event. */
  last(stream: string): ExpectedRevision;
  /** Who wrote `count` events from revision `from` on; fewer at the end of the stream. */
  identities(stream: string, from: number, count: number): readonly Identity[];
  /** Whether any event of the stream has this id. */
  has(stream: string, id: string): boolean;
}

function isSame(wanted: Identity, found: Identity | undefined): boolean {
  return found?.id === wanted.id && found.requestHash === wanted.requestHash;
}

function wasAppendedBefore(append: CheckedAppend, reading: StreamReading): boolean {
  const found = reading.identities(append.stream, append.first, append.events.length);
  return append.events.every((event, index) => isSame(event, found[index]));
}

/** Undefined: write the events. Else the outcome, with nothing to write. */
export function settledBefore(
  append: CheckedAppend,
  reading: StreamReading,
): AppendOutcome | undefined {
  const actual = reading.last(append.stream);
  if (actual === append.expected) {
    const isNew =
      actual === 'no_stream' || !append.events.some(({ id }) => reading.has(append.stream, id));
    return isNew ? undefined : { outcome: 'refused', actual };
  }
  if (!wasAppendedBefore(append, reading)) return { outcome: 'refused', actual };
  return { outcome: 'committed', revision: append.first + append.events.length - 1 };
}
