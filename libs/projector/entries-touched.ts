import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';

/** Which entries' words an event adds to, and whether it replaces words that were there before. */
export interface Touched {
  readonly uuids: ReadonlySet<string>;
  readonly changesEarlierWords: boolean;
}

const NOTHING: Touched = { uuids: new Set(), changesEarlierWords: false };

/** The entries whose headline, names or source may read differently after an event. */
export function entriesTouchedBy(chronicle: Chronicle, { event, stream }: RecordedEvent): Touched {
  const links = linksIn(chronicle);
  const id = stream.slice(stream.indexOf('-') + 1);
  if (isEntryEvent(event)) {
    const uuids = restingOn(links, links.closure('REPLACES', [id]));
    return { uuids, changesEarlierWords: uuids.size > 1 };
  }
  switch (event.type) {
    case 'EntryCorrected':
    case 'EntryRetracted':
      return changed(links, links.closure('REPLACES', [id]));
    case 'GroupAmended':
      return changed(links, naming(links, links.closure('UNIFIED', [id])));
    case 'SourceAmended':
    case 'PersonAmended':
    case 'PlaceAmended':
      return changed(links, naming(links, [id]));
    case 'GroupsUnified':
    case 'GroupsSeparated':
      return changed(links, naming(links, links.closure('UNIFIED', event.data.unified)));
    case 'IncidentsMatched':
    case 'IncidentsSeparated':
      return changed(links, naming(links, links.closure('MATCHED', event.data.incidents)));
    case 'ChronologyOpened':
    case 'KeyCreated':
    case 'KeyRevoked':
    case 'SourceRegistered':
    case 'GroupRegistered':
    case 'PersonRegistered':
    case 'PlaceRegistered':
    case 'PlaceReassigned':
      return NOTHING;
  }
}

function changed(links: Links, entries: ReadonlySet<string>): Touched {
  return { uuids: restingOn(links, entries), changesEarlierWords: true };
}

/** Entries with whatever quotes them, and whatever names the incidents that they tell of: a headline says what others report. */
function restingOn(links: Links, entries: ReadonlySet<string>): ReadonlySet<string> {
  const told = [...entries].flatMap((uuid) => [...links.of('INCIDENT_OF', uuid)]);
  const speaking = naming(links, links.closure('MATCHED', told));
  const quoting = naming(links, [...entries, ...speaking]);
  return new Set([...entries, ...speaking, ...quoting, ...naming(links, quoting)]);
}

function naming(links: Links, ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [...links.of('NAMED_BY', id)]));
}
