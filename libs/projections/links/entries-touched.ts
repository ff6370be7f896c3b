import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '../chronicle/chronicle.js';
import { reachable } from './links.js';
import type { WordLinks } from './word-links.js';

/** Which entries' words an event adds to, and whether it replaces words that were there before. */
export interface Touched {
  readonly uuids: ReadonlySet<string>;
  readonly changesEarlierWords: boolean;
}

const NOTHING: Touched = { uuids: new Set(), changesEarlierWords: false };

/** The entries whose headline, names or source may read differently after an event. The links may know of later events too. */
export function entriesTouchedBy(links: WordLinks, { event, stream }: RecordedEvent): Touched {
  const id = stream.slice(stream.indexOf('-') + 1);
  if (isEntryEvent(event)) {
    const uuids = restingOn(links, replacedFrom(links, id));
    return { uuids, changesEarlierWords: uuids.size > 1 };
  }
  switch (event.type) {
    case 'EntryCorrected':
    case 'EntryRetracted':
      return changed(links, replacedFrom(links, id));
    case 'GroupAmended':
      return changed(links, naming(links, unified(links, [id])));
    case 'SourceAmended':
    case 'PersonAmended':
    case 'PlaceAmended':
      return changed(links, naming(links, [id]));
    case 'GroupsUnified':
    case 'GroupsSeparated':
      return changed(links, naming(links, unified(links, event.data.unified)));
    case 'IncidentsMatched':
    case 'IncidentsSeparated':
      return changed(links, naming(links, matched(links, event.data.incidents)));
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

function changed(links: WordLinks, entries: ReadonlySet<string>): Touched {
  return { uuids: restingOn(links, entries), changesEarlierWords: true };
}

/**
 * Entries with whatever quotes them, and whatever names the incidents that they report: a headline says of an incident what its
 * reports do.
 */
function restingOn(links: WordLinks, entries: ReadonlySet<string>): ReadonlySet<string> {
  const told = [...entries].flatMap((uuid) => [...links.reportedIn(uuid)]);
  const speaking = naming(links, matched(links, told));
  const quoting = naming(links, [...entries, ...speaking]);
  return new Set([...entries, ...speaking, ...quoting, ...naming(links, quoting)]);
}

function replacedFrom(links: WordLinks, uuid: string): ReadonlySet<string> {
  return reachable([uuid], (each) => links.replaces(each));
}

function matched(links: WordLinks, incidents: Iterable<string>): ReadonlySet<string> {
  return reachable(incidents, (incident) => links.matchedWith(incident));
}

function unified(links: WordLinks, groups: Iterable<string>): ReadonlySet<string> {
  return reachable(groups, (group) => links.unifiedWith(group));
}

function naming(links: WordLinks, ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [...links.namedBy(id)]));
}
