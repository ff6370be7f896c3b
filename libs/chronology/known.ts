import type { EntryContent } from '#events/entries/entry';
import type { GroupKind, PlaceKind } from '#events/words';

export interface KnownSource {
  readonly title: string;
  readonly publisher: string;
  /** EDTF. */
  readonly published?: string;
  /** EDTF. */
  readonly retrieved?: string;
  readonly derivedFrom: readonly string[];
  /** When it was registered (ms UTC), which dates a source that bears no other date; absent while it is only about to be. */
  readonly registeredAt?: number;
}

export interface KnownGroup {
  readonly name: string;
  readonly groupKind: GroupKind;
}

export interface KnownPlace {
  readonly name: string;
  readonly placeKind: PlaceKind;
  readonly iso?: string;
  /** What the place is part of by its description and its latest reassignment. */
  readonly partOf?: string;
}

/** An entry as it stands at the head; a retracted one keeps the content that was taken back. */
export interface KnownEntry {
  readonly status: 'STANDING' | 'RETRACTED';
  readonly content: EntryContent;
}

/**
 * What a decision looks up about everything but the thing that it changes: all at the head. What is registered never ceases to
 * exist, so found is always safe; not found is final only once the node has caught up.
 */
export interface Known {
  readonly chronologyId: string;
  readonly source: (slug: string) => KnownSource | undefined;
  readonly group: (slug: string) => KnownGroup | undefined;
  /** True when a person has this UUID. */
  readonly person: (uuid: string) => boolean;
  readonly place: (slug: string) => KnownPlace | undefined;
  readonly entry: (uuid: string) => KnownEntry | undefined;
  /** True when a standing entry reports this incident. */
  readonly incidentReported: (slug: string) => boolean;
  /** The incidents that stand matched with this one, pair by pair; not those that are one with it only through others. */
  readonly matchedWith: (incident: string) => readonly string[];
  /** The groups that stand unified with this one, pair by pair. */
  readonly unifiedWith: (group: string) => readonly string[];
  /** The groups that a name, as it was reported anywhere, can mean. */
  readonly groupsNamed: (name: string) => readonly string[];
}
