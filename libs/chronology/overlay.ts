import type { DomainEvent, EventOf } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { EntryContent } from '#events/entries/entry';
import type { StreamName } from '#events/streams';
import { Names } from './names.js';
import { isEntryEvent } from './subject.js';
import type { Known, KnownEntry, KnownGroup, KnownPlace, KnownSource } from './known.js';

/** Nothing is known yet: what a file is checked against when there is no chronology. */
export function nothingKnown(chronologyId: string): Known {
  return {
    chronologyId,
    source: () => undefined,
    group: () => undefined,
    person: () => false,
    place: () => undefined,
    entry: () => undefined,
    incidentReported: () => false,
    matchedWith: () => [],
    unifiedWith: () => [],
    groupsNamed: () => [],
  };
}

function incidentReportedBy(content: EntryContent): string | undefined {
  return content.type === 'IncidentReported' ? content.fact.incident : undefined;
}

/** A source that is described anew was registered when it was. */
function described(source: KnownSource, before: KnownSource | undefined): KnownSource {
  const registeredAt = before?.registeredAt;
  return registeredAt === undefined ? source : { ...source, registeredAt };
}

function reassigned({ name, placeKind, iso }: KnownPlace, partOf: string | undefined): KnownPlace {
  return {
    name,
    placeKind,
    ...(iso === undefined ? {} : { iso }),
    ...(partOf === undefined ? {} : { partOf }),
  };
}

/** Pairs that were joined or separated on top of what is known. */
class Pairs {
  readonly #decided = new Map<string, Map<string, boolean>>();

  decide(pair: readonly string[], joined: boolean): void {
    const [one = '', other = ''] = pair;
    this.#set(one, other, joined);
    this.#set(other, one, joined);
  }

  /** Those joined with the name, of which `known` were before. */
  joinedWith(name: string, known: readonly string[]): readonly string[] {
    const decided = this.#decided.get(name);
    if (decided === undefined) return known;
    const joined = new Set(known);
    for (const [other, isJoined] of decided) {
      if (isJoined) joined.add(other);
      else joined.delete(other);
    }
    return [...joined];
  }

  #set(name: string, other: string, joined: boolean): void {
    const decided = this.#decided.get(name) ?? new Map<string, boolean>();
    decided.set(other, joined);
    this.#decided.set(name, decided);
  }
}

/**
 * What is known, with events on top that the read model does not show yet: later requests of one batch see earlier ones, and a dry run
 * sees what it would have recorded. Nothing below is changed.
 */
export class Overlay implements Known {
  readonly #below: Known;
  readonly #sources = new Map<string, KnownSource>();
  readonly #groups = new Map<string, KnownGroup>();
  readonly #people = new Set<string>();
  readonly #places = new Map<string, KnownPlace>();
  readonly #moved = new Map<string, string | undefined>();
  readonly #entries = new Map<string, KnownEntry>();
  readonly #reports = new Map<string, Set<string>>();
  readonly #names = new Names();
  readonly #matches = new Pairs();
  readonly #unifications = new Pairs();

  constructor(below: Known) {
    this.#below = below;
  }

  get chronologyId(): string {
    return this.#below.chronologyId;
  }

  readonly source = (slug: string) => this.#sources.get(slug) ?? this.#below.source(slug);
  readonly group = (slug: string) => this.#groups.get(slug) ?? this.#below.group(slug);
  readonly person = (uuid: string) => this.#people.has(uuid) || this.#below.person(uuid);
  readonly place = (slug: string) => this.#places.get(slug) ?? this.#below.place(slug);
  readonly entry = (uuid: string) => this.#entries.get(uuid) ?? this.#below.entry(uuid);
  readonly incidentReported = (slug: string) =>
    (this.#reports.get(slug)?.size ?? 0) > 0 || this.#below.incidentReported(slug);
  readonly matchedWith = (incident: string) =>
    this.#matches.joinedWith(incident, this.#below.matchedWith(incident));
  readonly unifiedWith = (group: string) =>
    this.#unifications.joinedWith(group, this.#below.unifiedWith(group));
  readonly groupsNamed = (name: string) =>
    [...new Set([...this.#below.groupsNamed(name), ...this.#names.groupsNamed(name)])].toSorted();

  /** Lays an event of this stream on top. */
  add({ id }: StreamName, event: DomainEvent): void {
    this.#names.add(id, event);
    if (isEntryEvent(event)) {
      this.#setEntry(id, { status: 'STANDING', content: entryContent(event) });
      return;
    }
    switch (event.type) {
      case 'SourceRegistered':
      case 'SourceAmended':
        this.#sources.set(id, described(event.data, this.source(id)));
        return;
      case 'GroupRegistered':
      case 'GroupAmended':
        this.#groups.set(id, event.data);
        return;
      case 'PersonRegistered':
      case 'PersonAmended':
        this.#people.add(id);
        return;
      case 'PlaceRegistered':
      case 'PlaceAmended':
      case 'PlaceReassigned':
        this.#addPlace(id, event);
        return;
      case 'IncidentsMatched':
      case 'IncidentsSeparated':
        this.#matches.decide(event.data.incidents, event.type === 'IncidentsMatched');
        return;
      case 'GroupsUnified':
      case 'GroupsSeparated':
        this.#unifications.decide(event.data.unified, event.type === 'GroupsUnified');
        return;
      case 'ChronologyOpened':
      case 'KeyCreated':
      case 'KeyRevoked':
        return;
      case 'EntryCorrected':
        this.#setEntry(id, { status: 'STANDING', content: event.data.replacement });
        return;
      case 'EntryRetracted':
        this.#retract(id);
    }
  }

  #addPlace(
    id: string,
    event: EventOf<'PlaceRegistered' | 'PlaceAmended' | 'PlaceReassigned'>,
  ): void {
    if (event.type === 'PlaceReassigned') this.#moved.set(id, event.data.partOf);
    const place = event.type === 'PlaceReassigned' ? this.place(id) : event.data;
    if (place === undefined) return;
    this.#places.set(id, this.#moved.has(id) ? reassigned(place, this.#moved.get(id)) : place);
  }

  #setEntry(uuid: string, entry: KnownEntry): void {
    const before = this.#entries.get(uuid);
    const reported = before === undefined ? undefined : incidentReportedBy(before.content);
    if (reported !== undefined) this.#reports.get(reported)?.delete(uuid);
    this.#entries.set(uuid, entry);
    const incident = incidentReportedBy(entry.content);
    if (incident === undefined || entry.status === 'RETRACTED') return;
    const reports = this.#reports.get(incident) ?? new Set<string>();
    this.#reports.set(incident, reports.add(uuid));
  }

  #retract(uuid: string): void {
    const entry = this.entry(uuid);
    if (entry !== undefined) this.#setEntry(uuid, { ...entry, status: 'RETRACTED' });
  }
}
