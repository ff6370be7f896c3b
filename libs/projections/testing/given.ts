import type { z } from 'zod';
import type { EventType } from '#events/domain-event';
import type { ReportedDate } from '#events/entry-date';
import type { EntryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { ReferenceKind } from '#events/entries/references-of';
import { referencesOf } from '#events/entries/references-of';
import { eventHash } from '#events/event-hash';
import { entryId, eventId, matchId, personId } from '#events/ids';
import type { RecordedEvent } from '#events/recorded-event';
import type { EVENT_DEFINITIONS } from '#events/event-definitions';
import { checkShape } from '#events/shape';
import { storedForm } from '#events/stored-form';
import { streamName } from '#events/streams';
import type { StreamName } from '#events/streams';
import type { Sealable } from '#events/text';
import type { Confidence, PlacePrecision, Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';
import { parseMoment } from '#libs/time/moment';
import type { Chronicle } from '../chronicle/chronicle.js';
import { emptyChronicle, evolve } from '../chronicle/chronicle.js';
import type { View } from '../view/view.js';
import { viewAt } from '../view/view.js';

/** The id of every chronology that this kit makes. */
const CHRONOLOGY = '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10';

/** What an entry's source is published on unless it is told. */
const PUBLISHED = '2023-01-01';
/** Position n is recorded n minutes after this. */
const FIRST_RECORDED = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;

type Registered<T extends keyof typeof EVENT_DEFINITIONS> = Partial<
  z.input<(typeof EVENT_DEFINITIONS)[T]['data']>
>;

type DateDraft = string | (Partial<ReportedDate> & { readonly edtf: string });

type PlaceDraft =
  | string
  | { readonly place: string; readonly precision?: PlacePrecision; readonly asReported?: string };

type AttributionDraft =
  | string
  | {
      readonly actor?: string;
      readonly document?: string;
      readonly asReported?: Sealable;
      readonly inferred?: boolean;
    };

/** What an entry says around its fact. Everything may be left out; people, places and entries go by the keys of the draft. */
export interface Report {
  /** By which corrections, retractions and other entries name this one, and `uuidOf` finds it. */
  readonly key?: string;
  readonly source?: string;
  /** Without `source`: that of a source made for this date. */
  readonly published?: string;
  readonly stance?: Stance;
  readonly confidence?: Confidence;
  readonly when?: DateDraft;
  readonly since?: DateDraft;
  readonly held?: DateDraft;
  readonly until?: DateDraft;
  readonly period?: DateDraft;
  readonly places?: readonly PlaceDraft[];
  readonly attribution?: readonly AttributionDraft[];
  readonly supersedes?: readonly string[];
  readonly repeats?: string;
  readonly forms?: Readonly<Record<string, Sealable>>;
  readonly locator?: readonly string[];
  readonly external?: readonly { readonly scheme: string; readonly value: string }[];
  readonly note?: string;
}

type FactDraft<T extends EntryType> = z.input<(typeof ENTRY_DEFINITIONS)[T]['fact']>;

type Pair = readonly [string, string];

/** One thing that was recorded, in short. */
export type Draft =
  | { readonly draft: 'SOURCE'; readonly id: string; readonly description: object }
  | { readonly draft: 'GROUP'; readonly id: string; readonly description: object }
  | { readonly draft: 'PERSON'; readonly id: string; readonly description: object }
  | { readonly draft: 'PLACE'; readonly id: string; readonly description: object }
  | { readonly draft: 'REASSIGNED'; readonly id: string; readonly description: object }
  | {
      readonly draft: 'ENTRY' | 'CORRECTED';
      readonly type: EntryType;
      readonly fact: object;
      readonly report: Report;
    }
  | { readonly draft: 'RETRACTED'; readonly key: string }
  | { readonly draft: 'INCIDENTS' | 'GROUPS'; readonly pair: Pair; readonly joined: boolean };

/** Registers a source, or amends one that is already there; it is published on 1 January 2023 unless told, `null` for undated. */
export function source(
  id: string,
  description: Omit<Registered<'SourceRegistered'>, 'published'> & {
    readonly published?: string | null;
  } = {},
): Draft {
  const { published = PUBLISHED, ...others } = description;
  const dated = published === null ? others : { published, ...others };
  return { draft: 'SOURCE', id, description: { title: id, publisher: id, ...dated } };
}

/** Registers a group, or amends one that is already there. */
export function group(id: string, description: Registered<'GroupRegistered'> = {}): Draft {
  return { draft: 'GROUP', id, description: { name: nameOf(id), ...description } };
}

/** Registers a person under a key of the draft, or amends one that is already there. */
export function person(id: string, description: Registered<'PersonRegistered'> = {}): Draft {
  return { draft: 'PERSON', id, description: { name: nameOf(id), ...description } };
}

/** Registers a place, or amends one that is already there; a country unless told. */
export function place(id: string, description: Registered<'PlaceRegistered'> = {}): Draft {
  return {
    draft: 'PLACE',
    id,
    description: { name: nameOf(id), placeKind: 'COUNTRY', ...description },
  };
}

/** From `effective` on a place is part of another one, or of none. */
export function reassigned(id: string, description: z.input<PlaceReassignment>): Draft {
  return { draft: 'REASSIGNED', id, description };
}

type PlaceReassignment = (typeof EVENT_DEFINITIONS)['PlaceReassigned']['data'];

/** Records an entry; its key is its type and number unless told. */
export function entry<T extends EntryType>(
  type: T,
  fact: FactDraft<T>,
  report: Report = {},
): Draft {
  return { draft: 'ENTRY', type, fact, report };
}

/** Replaces the whole entry recorded under this key. */
export function corrected<T extends EntryType>(
  key: string,
  type: T,
  fact: FactDraft<T>,
  report: Omit<Report, 'key'> = {},
): Draft {
  return { draft: 'CORRECTED', type, fact, report: { ...report, key } };
}

/** Takes the entry recorded under this key back. */
export function retracted(key: string): Draft {
  return { draft: 'RETRACTED', key };
}

export function incidentsMatched(one: string, other: string): Draft {
  return { draft: 'INCIDENTS', pair: [one, other], joined: true };
}

export function incidentsSeparated(one: string, other: string): Draft {
  return { draft: 'INCIDENTS', pair: [one, other], joined: false };
}

export function groupsUnified(one: string, other: string): Draft {
  return { draft: 'GROUPS', pair: [one, other], joined: true };
}

export function groupsSeparated(one: string, other: string): Draft {
  return { draft: 'GROUPS', pair: [one, other], joined: false };
}

/** The exclusive cut of a moment: a day, month or year at its end, an instant just after itself. */
export function at(moment: string): number {
  const parsed = parseMoment(moment);
  if ('code' in parsed) throw new Error(parsed.message);
  return parsed.cut;
}

/** The bounds of a date. */
export function within(edtf: string): Bounds {
  return boundsOf(edtf);
}

/** The UUID under which the kit records the entry of that key. */
export function uuidOf(key: string): string {
  return entryId(CHRONOLOGY, 'given', key);
}

/** The UUID under which the kit registers the person of that key. */
export function personOf(key: string): string {
  return personId(CHRONOLOGY, 'given', key);
}

/** What was recorded, and what is known of it at any cut. */
export interface Given {
  readonly events: readonly RecordedEvent[];
  readonly chronicle: Chronicle;
  /** What is known at the head and at any publication, unless told otherwise. */
  readonly view: (cut?: { readonly position?: number; readonly publishedBy?: string }) => View;
  /** The same with more recorded after it. */
  readonly and: (...drafts: readonly Draft[]) => Given;
}

/**
 * Records the drafts in their order, one minute apart, after the opening of the chronology. Sources, groups, people and places that
 * nobody registered are registered just before they are first named. Every event is checked against its shape.
 */
export function given(...drafts: readonly Draft[]): Given {
  const events = new Recording().record(drafts);
  const chronicle = emptyChronicle();
  for (const event of events) evolve(chronicle, event);
  return {
    events,
    chronicle,
    view: ({ position, publishedBy } = {}) =>
      viewAt(chronicle, {
        position: position ?? chronicle.position,
        publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
      }),
    and: (...more) => given(...drafts, ...more),
  };
}

function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const MARKS: Readonly<Record<string, string>> = {
  '[': ' of ',
  '..': ' to ',
  ',': ' or ',
  '/': ' until ',
  '~': ' about ',
  '?': ' maybe ',
  '%': ' perhaps ',
};

/** A slug for a date: different dates have different ones. */
function slugOfDate(edtf: string): string {
  const words = edtf.replaceAll(/\.\.|[[,/~?%]/g, (mark) => MARKS[mark] ?? mark).toLowerCase();
  return (words.match(/[a-z0-9]+/g) ?? []).join('-');
}

type Registrable = 'SOURCE' | 'GROUP' | 'PERSON' | 'PLACE';

const REGISTRATIONS: Readonly<Record<Registrable, readonly [EventType, EventType]>> = {
  SOURCE: ['SourceRegistered', 'SourceAmended'],
  GROUP: ['GroupRegistered', 'GroupAmended'],
  PERSON: ['PersonRegistered', 'PersonAmended'],
  PLACE: ['PlaceRegistered', 'PlaceAmended'],
};

class Recording {
  readonly #events: RecordedEvent[] = [];
  readonly #revisions = new Map<string, number>();
  readonly #people = new Set<string>();

  record(drafts: readonly Draft[]): readonly RecordedEvent[] {
    this.#append({ kind: 'chronology', id: '' }, 'ChronologyOpened', {
      chronologyId: CHRONOLOGY,
      format: 1,
    });
    for (const draft of drafts) if (draft.draft === 'PERSON') this.#people.add(draft.id);
    for (const draft of drafts) this.#recordOne(draft);
    return this.#events;
  }

  #recordOne(draft: Draft): void {
    switch (draft.draft) {
      case 'SOURCE':
      case 'GROUP':
      case 'PERSON':
      case 'PLACE':
        this.#register(draft.draft, draft.id, draft.description);
        return;
      case 'REASSIGNED':
        this.#ensure('PLACE', draft.id);
        this.#append({ kind: 'place', id: draft.id }, 'PlaceReassigned', draft.description);
        return;
      case 'ENTRY':
      case 'CORRECTED':
        this.#recordEntry(draft);
        return;
      case 'RETRACTED':
        this.#append({ kind: 'entry', id: uuidOf(draft.key) }, 'EntryRetracted', {
          reason: 'recorded by mistake',
        });
        return;
      case 'INCIDENTS':
      case 'GROUPS':
        this.#decidePair(draft);
        return;
    }
  }

  #register(kind: Registrable, id: string, description: object): void {
    const mentions = description as {
      readonly partOf?: string;
      readonly covers?: readonly string[];
      readonly derivedFrom?: readonly string[];
    };
    for (const above of [mentions.partOf, ...(mentions.covers ?? [])])
      if (above !== undefined) this.#ensure('PLACE', above);
    for (const original of mentions.derivedFrom ?? []) this.#ensure('SOURCE', original);
    const stream = this.#streamOf(kind, id);
    const [registered, amended] = REGISTRATIONS[kind];
    this.#append(stream, this.#isThere(stream) ? amended : registered, description);
  }

  #decidePair({ draft, pair, joined }: Extract<Draft, { readonly pair: Pair }>): void {
    const reason = 'they are the same, or not';
    if (draft === 'INCIDENTS') {
      const type = joined ? 'IncidentsMatched' : 'IncidentsSeparated';
      const stream: StreamName = { kind: 'match', id: matchId(CHRONOLOGY, pair) };
      this.#append(stream, type, { incidents: [...pair], reason });
      return;
    }
    for (const slug of pair) this.#ensure('GROUP', slug);
    const larger = pair[0] > pair[1] ? pair[0] : pair[1];
    const type = joined ? 'GroupsUnified' : 'GroupsSeparated';
    this.#append({ kind: 'group', id: larger }, type, { unified: [...pair], reason });
  }

  #recordEntry(draft: Extract<Draft, { readonly draft: 'ENTRY' | 'CORRECTED' }>): void {
    const { type, report } = draft;
    const key = report.key ?? `${type}-${this.#events.length + 1}`;
    const content = this.#contentOf(type, draft.fact, report);
    const stream: StreamName = { kind: 'entry', id: uuidOf(key) };
    if (draft.draft === 'CORRECTED') {
      const replacement = { type, ...content };
      this.#append(stream, 'EntryCorrected', { replacement, reason: 'misread' });
      return;
    }
    if (this.#isThere(stream)) throw new Error(`the key ${key} is taken`);
    this.#append(stream, type, content);
  }

  #contentOf(type: EntryType, fact: object, report: Report): object {
    const data = structuredClone({
      ...EMPTY_REPORT,
      ...reportOf(report),
      source: this.#sourceOf(report),
      stance: report.stance ?? stanceOf(type, fact),
      date: dateOf(report),
      fact,
    });
    const draft: object = { type, ...data };
    const references = referencesOf(draft as EntryContent);
    for (const { kind, id } of references) if (kind === 'PERSON') this.#people.add(id);
    for (const { kind, id, path } of references) put(data, path, this.#refer(kind, id));
    return data;
  }

  #sourceOf({ source: slug, published }: Report): string {
    if (slug !== undefined) return slug;
    const id = `published-${slugOfDate(published ?? PUBLISHED)}`;
    if (!this.#isThere({ kind: 'source', id }))
      this.#recordOne(source(id, published === undefined ? {} : { published }));
    return id;
  }

  /** Registers what is named where nobody did, and gives the id under which it is stored. */
  #refer(kind: ReferenceKind, id: string): string {
    switch (kind) {
      case 'PERSON':
        this.#ensure('PERSON', id);
        return personOf(id);
      case 'ACTOR':
        return this.#refer(this.#people.has(id) ? 'PERSON' : 'GROUP', id);
      case 'GROUP':
      case 'PLACE':
      case 'SOURCE':
        this.#ensure(kind, id);
        return id;
      case 'ENTRY':
        return uuidOf(id);
      case 'INCIDENT':
        return id;
    }
  }

  #ensure(kind: Registrable, id: string): void {
    if (this.#isThere(this.#streamOf(kind, id))) return;
    const makers = { SOURCE: source, GROUP: group, PERSON: person, PLACE: place };
    this.#recordOne(makers[kind](id));
  }

  #streamOf(kind: Registrable, id: string): StreamName {
    switch (kind) {
      case 'SOURCE':
        return { kind: 'source', id };
      case 'GROUP':
        return { kind: 'group', id };
      case 'PERSON':
        return { kind: 'person', id: personOf(id) };
      case 'PLACE':
        return { kind: 'place', id };
    }
  }

  #isThere({ kind, id }: StreamName): boolean {
    return this.#revisions.has(streamName(kind, id));
  }

  #append({ kind, id }: StreamName, type: EventType, data: object): void {
    const checked = checkShape(type, storedForm(data));
    if (checked.event === undefined)
      throw new Error(
        `${type}: ${checked.problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
    const stream = streamName(kind, id);
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    const position = this.#events.length + 1;
    const recordedAt = FIRST_RECORDED + position * MINUTE;
    const written = {
      id: eventId(CHRONOLOGY, { stream, scope: 'given', key: String(position) }, 0),
      version: '1',
      at: new Date(recordedAt).toISOString(),
      actor: 'given',
    };
    const stored = storedForm(checked.event.data);
    const hash = eventHash({ type, stream, revision, data: stored, metadata: written });
    this.#revisions.set(stream, revision);
    this.#events.push({
      event: checked.event,
      stream,
      revision,
      position,
      recordedAt,
      metadata: { ...written, requestHash: hash, hash, software: 'given' },
    });
  }
}

const EMPTY_REPORT = {
  locator: [],
  attribution: [],
  confidence: 'HIGH',
  places: [],
  supersedes: [],
  external: [],
  forms: [],
};

/** What is said around the fact as it is stored; what is left out is absent. */
function reportOf(report: Report): object {
  const { attribution, places, forms, locator, confidence } = report;
  const { supersedes, repeats, external, note } = report;
  const said = {
    attribution: attribution?.map(attributionOf),
    places: places?.map(mentionOf),
    forms: forms && Object.entries(forms).map(([actor, form]) => ({ actor, form })),
    locator,
    confidence,
    supersedes,
    repeats,
    external,
    note,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function stanceOf(type: EntryType, fact: object): Stance {
  return ENTRY_DEFINITIONS[type].defaultStance(fact as never);
}

function attributionOf(draft: AttributionDraft): object {
  return typeof draft === 'string' ? { actor: draft } : draft;
}

function mentionOf(draft: PlaceDraft): object {
  return typeof draft === 'string'
    ? { place: draft, precision: 'EXACT' }
    : { precision: 'EXACT', ...draft };
}

function dateOf(report: Report): object {
  const fields = ['when', 'since', 'held', 'until', 'period'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const draft = report[field];
      if (draft === undefined) return [];
      return [[field, typeof draft === 'string' ? { edtf: draft } : draft]];
    }),
  );
}

function put(data: object, path: readonly (string | number)[], value: string): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], data);
  if (last !== undefined) (parent as Record<string | number, unknown>)[last] = value;
}
