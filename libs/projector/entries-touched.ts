import { referencesOf } from '#events/entries/references-of';
import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '#libs/projections/chronicle';
import type { Chronicle, EntryRecord } from '#libs/projections/chronicle';

/** Which entries' words an event adds to, and whether it replaces words that were there before. */
export interface Touched {
  readonly uuids: readonly string[];
  readonly changesEarlierWords: boolean;
}

const NOTHING: Touched = { uuids: [], changesEarlierWords: false };

/** The entries whose headline, names or source may read differently after an event. */
export function entriesTouchedBy(chronicle: Chronicle, { event, stream }: RecordedEvent): Touched {
  const id = stream.slice(stream.indexOf('-') + 1);
  if (isEntryEvent(event)) return { uuids: [id], changesEarlierWords: false };
  switch (event.type) {
    case 'SourceAmended':
    case 'GroupAmended':
    case 'PersonAmended':
    case 'PlaceAmended':
      return { uuids: naming(chronicle, [id]), changesEarlierWords: true };
    case 'GroupsUnified':
    case 'GroupsSeparated':
      return { uuids: naming(chronicle, event.data.unified), changesEarlierWords: true };
    case 'EntryCorrected':
      return { uuids: [id, ...naming(chronicle, [id])], changesEarlierWords: true };
    case 'EntryRetracted':
    case 'ChronologyOpened':
    case 'KeyCreated':
    case 'KeyRevoked':
    case 'SourceRegistered':
    case 'GroupRegistered':
    case 'PersonRegistered':
    case 'PlaceRegistered':
    case 'PlaceReassigned':
    case 'IncidentsMatched':
    case 'IncidentsSeparated':
      return NOTHING;
  }
}

function naming(chronicle: Chronicle, ids: readonly string[]): readonly string[] {
  return [...chronicle.entries.values()]
    .filter((record) => names(record, ids))
    .map(({ uuid }) => uuid);
}

function names(record: EntryRecord, ids: readonly string[]): boolean {
  return record.revisions.some(({ content }) =>
    referencesOf(content).some(({ id }) => ids.includes(id)),
  );
}
