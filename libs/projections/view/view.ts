import type { EntryType } from '#events/entries/entry-definitions';
import type {
  Chronicle,
  GroupDescription,
  PersonDescription,
  PlaceDescription,
} from '../chronicle/chronicle.js';
import { descriptionsAt } from './registry-at.js';
import { linksIn } from '../links/links.js';
import type { Relation } from '../links/links.js';
import { canonicalAt } from './components.js';
import { EntriesAt } from './entries-at.js';
import { once } from './once.js';
import { remembered } from './remembered.js';
import { sourcesAt } from './publication.js';
import type { KnownSource } from './publication.js';
import type { Cut, ViewEntry } from './view-entry.js';

export type { Cut, ViewEntry } from './view-entry.js';

/** What is known at one cut: the base from which every answer at that cut is computed, whatever its valid time. */
export interface View {
  readonly cut: Cut;
  readonly chronicle: Chronicle;
  /** Every entry that was at least possibly out, whatever its status. */
  readonly entries: ReadonlyMap<string, ViewEntry>;
  /** The entries that count, in the order of their UUIDs. */
  readonly standing: readonly ViewEntry[];
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly groups: ReadonlyMap<string, GroupDescription>;
  readonly people: ReadonlyMap<string, PersonDescription>;
  readonly places: ReadonlyMap<string, PlaceDescription>;
  /** The slug under which a group, or whatever it was unified with, is listed. */
  readonly canonicalGroup: (slug: string) => string;
  /** The slug under which an incident, or whatever it was matched with, is listed. */
  readonly canonicalIncident: (slug: string) => string;
  readonly standingOf: <T extends EntryType>(type: T) => readonly ViewEntry<T>[];
  /** The standing entries that ever stood in a relation to one of the keys, in the order of their UUIDs. */
  readonly standingLinked: (relation: Relation, keys: Iterable<string>) => readonly ViewEntry[];
  /** The standing entries that are about an incident, or about one that it was matched with, in the order of their UUIDs. */
  readonly standingAbout: (incident: string) => readonly ViewEntry[];
  /** The standing denials whose `about` names this entry. */
  readonly denialsOf: (uuid: string) => readonly ViewEntry[];
}

/**
 * What is known of a chronicle at a cut, which must not lie beyond it. Nothing is read before it is asked for: one entry costs what
 * it hangs together with, and only a list of all of them costs the whole.
 */
export function viewAt(chronicle: Chronicle, cut: Cut): View {
  const { position } = cut;
  const links = linksIn(chronicle);
  const sources = sourcesAt(chronicle.sources, position);
  const entries = new EntriesAt({ chronicle, cut, sources, links });
  const canonicalIncident = canonicalAt(chronicle.incidentMatches, position);
  const standingLinked: View['standingLinked'] = (relation, keys) => {
    return links
      .reached(relation, keys)
      .toSorted()
      .flatMap((uuid) => entries.get(uuid) ?? [])
      .filter(stands);
  };
  const standing = once(() => [...entries.values()].filter(stands));
  const standingOf = remembered((type: EntryType) => standingLinked('TYPE', [type]));
  return {
    cut,
    chronicle,
    entries,
    get standing() {
      return standing();
    },
    sources,
    groups: descriptionsAt(chronicle.groups, position),
    people: descriptionsAt(chronicle.people, position),
    places: descriptionsAt(chronicle.places, position),
    canonicalGroup: canonicalAt(chronicle.groupUnifications, position),
    canonicalIncident,
    standingOf: <T extends EntryType>(type: T) => standingOf(type).filter(isOfType(type)),
    standingLinked,
    standingAbout: (incident) => {
      const canonical = canonicalIncident(incident);
      return standingLinked('INCIDENT', links.closure('MATCHED', [incident])).filter(
        ({ content: { fact } }) =>
          'incident' in fact && canonicalIncident(fact.incident) === canonical,
      );
    },
    denialsOf: (uuid) =>
      standingLinked('ABOUT', [uuid]).filter(
        ({ content }) =>
          content.type === 'StatementMade' &&
          content.stance === 'DENIED' &&
          content.fact.about.includes(uuid),
      ),
  };
}

function stands({ status }: ViewEntry): boolean {
  return status === 'STANDING';
}

function isOfType<T extends EntryType>(type: T) {
  return (entry: ViewEntry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type;
}
