import type { EventOf, DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { EntryContent, EntryEvent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { RecordedEvent } from '#events/recorded-event';
import type { History, Version } from './history.js';

export type SourceDescription = EventOf<'SourceRegistered'>['data'];
export type GroupDescription = EventOf<'GroupRegistered'>['data'];
export type PersonDescription = EventOf<'PersonRegistered'>['data'];
export type PlaceDescription = EventOf<'PlaceRegistered'>['data'];
type Reassignment = EventOf<'PlaceReassigned'>['data'];

/** What an editor did to an entry at one position. A retraction keeps the content that it took back. */
export interface EntryRevision {
  readonly position: number;
  readonly recordedAt: number;
  readonly revision: number;
  readonly recorder: string;
  readonly change: 'RECORDED' | 'CORRECTED' | 'RETRACTED';
  readonly content: EntryContent;
  readonly reason: string | undefined;
}

/** An entry with everything that happened to it, oldest first; the first revision recorded it. */
export interface EntryRecord {
  readonly uuid: string;
  readonly revisions: readonly [EntryRevision, ...EntryRevision[]];
}

/** That two things were said to be one, or to be two again. */
export interface PairDecision {
  readonly pair: readonly [string, string];
  readonly joined: boolean;
  readonly reason: string;
}

/** What an event of the log is about, where it is no entry: something registered, or two things that were said to be one or two. */
export type LogSubject =
  | { readonly kind: 'SOURCE' | 'GROUP' | 'PERSON' | 'PLACE'; readonly id: string }
  | { readonly kind: 'INCIDENTS' | 'GROUPS'; readonly pair: readonly [string, string] };

/** One event of the log: when it was recorded, its hash, and the entry that it recorded, corrected or retracted, or its other subject. */
interface LogEntry {
  readonly recordedAt: number;
  readonly hash: string;
  readonly entry: string | undefined;
  readonly subject?: LogSubject;
}

/**
 * Everything that was recorded, in memory, as histories that answer for any position of the log.
 * It is folded in place by {@link evolve}; readers never change it.
 */
export interface Chronicle {
  readonly chronologyId: string;
  /** Position of the last event folded in; 0 before the first. */
  readonly position: number;
  /** One element an event; element 0 is position 1. */
  readonly log: readonly LogEntry[];
  readonly sources: ReadonlyMap<string, History<SourceDescription>>;
  readonly groups: ReadonlyMap<string, History<GroupDescription>>;
  readonly people: ReadonlyMap<string, History<PersonDescription>>;
  readonly places: ReadonlyMap<string, History<PlaceDescription>>;
  readonly reassignments: ReadonlyMap<string, History<Reassignment>>;
  readonly entries: ReadonlyMap<string, EntryRecord>;
  readonly incidentMatches: History<PairDecision>;
  readonly groupUnifications: History<PairDecision>;
}

type Writable<T> = {
  -readonly [Key in keyof T]: T[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : T[Key] extends readonly (infer Element)[]
      ? Element[]
      : T[Key];
};

/** A chronicle of nothing; the first event folded into it must be the chronology's opening. */
export function emptyChronicle(): Chronicle {
  return {
    chronologyId: '',
    position: 0,
    log: [],
    sources: new Map(),
    groups: new Map(),
    people: new Map(),
    places: new Map(),
    reassignments: new Map(),
    entries: new Map(),
    incidentMatches: [],
    groupUnifications: [],
  };
}

/** Folds the next event in; one at or before the chronicle's position changes nothing, so that redelivery is harmless. */
export function evolve(chronicle: Chronicle, recorded: RecordedEvent): void {
  if (recorded.position <= chronicle.position) return;
  const writable = chronicle as Writable<Chronicle>;
  const subject = apply(writable, recorded, recorded.event);
  writable.log.push({
    recordedAt: recorded.recordedAt,
    hash: recorded.metadata.hash,
    entry: isEditorial(recorded.event) ? streamId(recorded) : undefined,
    ...(subject === undefined ? {} : { subject }),
  });
  writable.position = recorded.position;
}

type EditorialEvent = EntryEvent | EventOf<'EntryCorrected' | 'EntryRetracted'>;

function apply(
  chronicle: Writable<Chronicle>,
  recorded: RecordedEvent,
  event: DomainEvent,
): LogSubject | undefined {
  if (isEditorial(event)) {
    applyToEntry(chronicle, recorded, event);
    return undefined;
  }
  const id = streamId(recorded);
  switch (event.type) {
    case 'ChronologyOpened':
      chronicle.chronologyId = event.data.chronologyId;
      return undefined;
    case 'KeyCreated':
    case 'KeyRevoked':
      return undefined;
    case 'SourceRegistered':
    case 'SourceAmended':
      append(chronicle.sources, id, versionOf(recorded, event.data));
      return { kind: 'SOURCE', id };
    case 'GroupRegistered':
    case 'GroupAmended':
      append(chronicle.groups, id, versionOf(recorded, event.data));
      return { kind: 'GROUP', id };
    case 'PersonRegistered':
    case 'PersonAmended':
      append(chronicle.people, id, versionOf(recorded, event.data));
      return { kind: 'PERSON', id };
    case 'PlaceRegistered':
    case 'PlaceAmended':
      append(chronicle.places, id, versionOf(recorded, event.data));
      return { kind: 'PLACE', id };
    case 'PlaceReassigned':
      append(chronicle.reassignments, id, versionOf(recorded, event.data));
      return { kind: 'PLACE', id };
    case 'IncidentsMatched':
    case 'IncidentsSeparated': {
      const decision = pairDecision(event.data.incidents, event, 'IncidentsMatched');
      chronicle.incidentMatches.push(versionOf(recorded, decision));
      return { kind: 'INCIDENTS', pair: decision.pair };
    }
    case 'GroupsUnified':
    case 'GroupsSeparated': {
      const decision = pairDecision(event.data.unified, event, 'GroupsUnified');
      chronicle.groupUnifications.push(versionOf(recorded, decision));
      return { kind: 'GROUPS', pair: decision.pair };
    }
  }
}

function applyToEntry(
  chronicle: Writable<Chronicle>,
  recorded: RecordedEvent,
  event: EditorialEvent,
): void {
  const uuid = streamId(recorded);
  const known = chronicle.entries.get(uuid);
  const revision = entryRevision(recorded, event, known?.revisions.at(-1));
  chronicle.entries.set(uuid, {
    uuid,
    revisions: known === undefined ? [revision] : [...known.revisions, revision],
  });
}

function entryRevision(
  recorded: RecordedEvent,
  event: EditorialEvent,
  previous: EntryRevision | undefined,
): EntryRevision {
  const made = {
    position: recorded.position,
    recordedAt: recorded.recordedAt,
    revision: recorded.revision,
    recorder: recorded.metadata.actor,
  };
  if (isEntryEvent(event))
    return { ...made, change: 'RECORDED', content: entryContent(event), reason: undefined };
  const { reason } = event.data;
  if (event.type === 'EntryCorrected')
    return { ...made, change: 'CORRECTED', content: event.data.replacement, reason };
  if (previous === undefined)
    throw new Error(`${recorded.stream} retracts an entry that was never recorded`);
  return { ...made, change: 'RETRACTED', content: previous.content, reason };
}

function isEditorial(event: DomainEvent): event is EditorialEvent {
  return isEntryEvent(event) || event.type === 'EntryCorrected' || event.type === 'EntryRetracted';
}

/** Whether an event records an entry. */
export function isEntryEvent(event: DomainEvent): event is EntryEvent {
  return event.type in ENTRY_DEFINITIONS;
}

function streamId(recorded: RecordedEvent): string {
  const hyphen = recorded.stream.indexOf('-');
  return hyphen === -1 ? '' : recorded.stream.slice(hyphen + 1);
}

function versionOf<Value>(recorded: RecordedEvent, value: Value): Version<Value> {
  const { position, recordedAt, metadata } = recorded;
  return { position, recordedAt, recorder: metadata.actor, value };
}

function pairDecision(
  pair: readonly string[],
  event: EventOf<'IncidentsMatched' | 'IncidentsSeparated' | 'GroupsUnified' | 'GroupsSeparated'>,
  joins: 'IncidentsMatched' | 'GroupsUnified',
): PairDecision {
  const [one, other] = pair;
  if (one === undefined || other === undefined) throw new Error(`${event.type} names no pair`);
  return { pair: [one, other], joined: event.type === joins, reason: event.data.reason };
}

function append<Value>(
  histories: Map<string, History<Value>>,
  id: string,
  version: Version<Value>,
): void {
  histories.set(id, [...(histories.get(id) ?? []), version]);
}
