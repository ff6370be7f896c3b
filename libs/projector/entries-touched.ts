import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '#libs/projections/chronicle/chronicle';
import type { EntryNeighbours } from './entry-neighbours.js';

/** Which entries' words an event adds to, and whether it replaces words that were there before. */
export interface Touched {
  readonly uuids: readonly string[];
  readonly changesEarlierWords: boolean;
}

const NOTHING: Touched = { uuids: [], changesEarlierWords: false };

/** The entries whose headline, names or source may read differently after an event. */
export function entriesTouchedBy(
  neighbours: EntryNeighbours,
  { event, stream }: RecordedEvent,
): Touched {
  const id = stream.slice(stream.indexOf('-') + 1);
  if (event.type === 'IncidentReported') return reported(neighbours, id, event.data.fact.incident);
  if (isEntryEvent(event)) return { uuids: [id], changesEarlierWords: false };
  switch (event.type) {
    case 'SourceAmended':
    case 'GroupAmended':
    case 'PersonAmended':
    case 'PlaceAmended':
      return { uuids: naming(neighbours, [id]), changesEarlierWords: true };
    case 'GroupsUnified':
    case 'GroupsSeparated':
      return { uuids: naming(neighbours, event.data.unified), changesEarlierWords: true };
    case 'EntryCorrected':
      return { uuids: [id, ...naming(neighbours, [id])], changesEarlierWords: true };
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

/** Whatever names the incident reads differently from then on. */
function reported(neighbours: EntryNeighbours, id: string, incident: string): Touched {
  const others = naming(neighbours, [incident]).filter((uuid) => uuid !== id);
  return { uuids: [id, ...others], changesEarlierWords: others.length > 0 };
}

function naming(neighbours: EntryNeighbours, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => [...neighbours.naming(id)]))];
}
