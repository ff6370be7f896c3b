import type { DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { EntryContent, EntryEvent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import { readEvent } from '#events/reading';
import type { WrittenEvent } from '#events/written-event';

/** An event of the stream that a command changes, with what tells whether a request wrote it. */
export interface PastEvent {
  readonly id: string;
  readonly requestHash: string;
  readonly revision: number;
  readonly event: DomainEvent;
}

/** Everything in the stream that a command changes, read with the revision at which its decision is appended (-1 for an empty stream). */
export interface Subject {
  readonly revision: number;
  readonly events: readonly PastEvent[];
}

export const NOTHING_YET: Subject = { revision: -1, events: [] };

/** The subject that a stream holds. A second event with an id that stands before does not count, as everywhere. */
export function subjectOf(written: readonly WrittenEvent[]): Subject {
  const events = new Map<string, PastEvent>();
  for (const one of written) {
    const { id, requestHash } = one.metadata;
    if (!events.has(id))
      events.set(id, { id, requestHash, revision: one.revision, event: readEvent(one) });
  }
  return { revision: written.at(-1)?.revision ?? -1, events: [...events.values()] };
}

export function extended(subject: Subject, event: Omit<PastEvent, 'revision'>): Subject {
  const revision = subject.revision + 1;
  return { revision, events: [...subject.events, { ...event, revision }] };
}

/** The events of these types, oldest first. */
export function eventsOf<T extends DomainEvent['type']>(
  subject: Subject,
  ...types: readonly T[]
): readonly Extract<DomainEvent, { readonly type: T }>[] {
  const wanted: ReadonlySet<string> = new Set(types);
  return subject.events
    .map(({ event }) => event)
    .filter((event): event is Extract<DomainEvent, { readonly type: T }> => wanted.has(event.type));
}

/** Whether an event records an entry. */
export function isEntryEvent(event: DomainEvent): event is EntryEvent {
  return Object.hasOwn(ENTRY_DEFINITIONS, event.type);
}

/** An entry as its own stream tells it; undefined when nothing was recorded. */
export function entryOf(
  subject: Subject,
): { readonly content: EntryContent; readonly retracted: boolean } | undefined {
  let content: EntryContent | undefined;
  let retracted = false;
  for (const { event } of subject.events) {
    if (isEntryEvent(event)) content = entryContent(event);
    else if (event.type === 'EntryCorrected') content = event.data.replacement;
    else if (event.type === 'EntryRetracted') retracted = true;
  }
  return content === undefined ? undefined : { content, retracted };
}
