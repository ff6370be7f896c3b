import type { DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { JsonObject } from '#events/json';
import { storedForm } from '#events/stored-form';
import type { PastEvent, Subject } from './subject.js';
import { isEntryEvent } from './subject.js';

/** What an event says its subject is, in stored form: an entry with its type, a description; undefined for an event that says no such thing. */
export function contentOf(event: DomainEvent): JsonObject | undefined {
  if (isEntryEvent(event)) return storedForm(entryContent(event));
  switch (event.type) {
    case 'EntryCorrected':
      return storedForm(event.data.replacement);
    case 'SourceRegistered':
    case 'SourceAmended':
    case 'GroupRegistered':
    case 'GroupAmended':
    case 'PersonRegistered':
    case 'PersonAmended':
    case 'PlaceRegistered':
    case 'PlaceAmended':
      return storedForm(event.data);
    case 'PlaceReassigned':
    case 'EntryRetracted':
    case 'IncidentsMatched':
    case 'IncidentsSeparated':
    case 'GroupsUnified':
    case 'GroupsSeparated':
    case 'ChronologyOpened':
    case 'KeyCreated':
    case 'KeyRevoked':
      return undefined;
  }
}

/** What a subject was, or is, and by which of its events. */
export interface RecordedContent {
  readonly content: JsonObject;
  readonly by: PastEvent;
}

/** Everything that a subject was said to be, oldest first. */
export function contentsOf(subject: Subject): readonly RecordedContent[] {
  return subject.events.flatMap((by) => {
    const content = contentOf(by.event);
    return content === undefined ? [] : [{ content, by }];
  });
}
