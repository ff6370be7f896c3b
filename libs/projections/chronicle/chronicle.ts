import type { EventOf, DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { EntryContent, EntryEvent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { RecordedEvent } from '#events/recorded-event';
import type { History, Version } from './history.js';
import { RecordedLog } from './recorded-log.js';
import type { ChronicleLog, EntryChange, EntryTurn, LogEntry, LogSubject } from './recorded-log.js';

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
  readonly change: EntryChange;
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

/** Everything that was recorded, as histories that answer for any position of the log; readers never change it. */
export interface Chronicle {
  readonly chronologyId: string;
  /** Position of the last event folded in; 0 before the first. */
  readonly position: number;
  readonly log: ChronicleLog;
  readonly sources: ReadonlyMap<string, History<SourceDescription>>;
  readonly groups: ReadonlyMap<string, History<GroupDescription>>;
  readonly people: ReadonlyMap<string, History<PersonDescription>>;
  readonly places: ReadonlyMap<string, History<PlaceDescription>>;
  readonly reassignments: ReadonlyMap<string, History<Reassignment>>;
  readonly entries: ReadonlyMap<string, EntryRecord>;
  readonly incidentMatches: History<PairDecision>;
  readonly groupUnifications: History<PairDecision>;
  /** Where it holds but some of the entries of its log. */
  readonly isPart?: true;
}

/** Entries to which others can be added; what holds them decides whether what they say stays in memory. */
export interface GrowingEntries extends ReadonlyMap<string, EntryRecord> {
  set(uuid: string, record: EntryRecord): unknown;
}

/** A chronicle of a whole log, from its first event on; {@link evolve} folds the next one in. */
export interface WholeChronicle extends Chronicle {
  chronologyId: string;
  position: number;
  readonly log: RecordedLog;
  readonly sources: Map<string, History<SourceDescription>>;
  readonly groups: Map<string, History<GroupDescription>>;
  readonly people: Map<string, History<PersonDescription>>;
  readonly places: Map<string, History<PlaceDescription>>;
  readonly reassignments: Map<string, History<Reassignment>>;
  readonly entries: GrowingEntries;
  readonly incidentMatches: Version<PairDecision>[];
  readonly groupUnifications: Version<PairDecision>[];
}

/** A chronicle of nothing; the first event folded into it must be the chronology's opening. */
export function emptyChronicle(
  log: RecordedLog = new RecordedLog(),
  entries: GrowingEntries = new Map<string, EntryRecord>(),
): WholeChronicle {
  return {
    chronologyId: '',
    position: 0,
    log,
    sources: new Map(),
    groups: new Map(),
    people: new Map(),
    places: new Map(),
    reassignments: new Map(),
    entries,
    incidentMatches: [],
    groupUnifications: [],
  };
}

/** Folds the next event in; one at or before the chronicle's position changes nothing, so that redelivery is harmless. */
export function evolve(chronicle: WholeChronicle, recorded: RecordedEvent): void {
  if (recorded.position <= chronicle.position) return;
  const { recordedAt, metadata } = recorded;
  chronicle.log.push({ recordedAt, hash: metadata.hash, ...apply(chronicle, recorded) });
  chronicle.position = recorded.position;
}

type EditorialEvent = EntryEvent | EventOf<'EntryCorrected' | 'EntryRetracted'>;

function apply(
  chronicle: WholeChronicle,
  recorded: RecordedEvent,
): Pick<LogEntry, 'turn' | 'subject'> {
  const { event } = recorded;
  return isEditorial(event)
    ? { turn: applyToEntry(chronicle, recorded, event) }
    : { subject: applyToRegistries(chronicle, recorded, event) };
}

function applyToRegistries(
  chronicle: WholeChronicle,
  recorded: RecordedEvent,
  event: Exclude<DomainEvent, EditorialEvent>,
): LogSubject | undefined {
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
  { entries }: WholeChronicle,
  recorded: RecordedEvent,
  event: EditorialEvent,
): EntryTurn {
  const uuid = streamId(recorded);
  const known = entries.get(uuid);
  const revision = entryRevision(recorded, event, known?.revisions.at(-1));
  const revisions = known === undefined ? ([revision] as const) : appended(known, revision);
  entries.set(uuid, { uuid, revisions });
  return { uuid, ...revision };
}

function appended(
  { revisions: [first, ...others] }: EntryRecord,
  revision: EntryRevision,
): EntryRecord['revisions'] {
  return [first, ...others, revision];
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
