import type { EventType } from '#events/domain-event';
import type { EntryContent } from '#events/entries/entry';
import type { EntryType } from '#events/entries/entry-definitions';
import type { ReferenceKind } from '#events/entries/references-of';
import { referencesOf } from '#events/entries/references-of';
import { eventHash } from '#events/event-hash';
import { eventId, matchId } from '#events/ids';
import type { RecordedEvent } from '#events/recorded-event';
import { checkShape } from '#events/shape';
import { storedForm } from '#events/stored-form';
import { streamName } from '#events/streams';
import type { StreamName } from '#events/streams';
import type { Draft, Pair, Report } from './drafts.js';
import { group, person, place, PUBLISHED, source } from './drafts.js';
import { CHRONOLOGY, personOf, uuidOf } from './ids.js';
import { dateOf, EMPTY_REPORT, reportOf, stanceOf } from './report-data.js';

/** Position n is recorded n minutes after this. */
const FIRST_RECORDED = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;

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

/** Records drafts one after the other, each event checked against its shape, and registers what nobody did. */
export class Recording {
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

function put(data: object, path: readonly (string | number)[], value: string): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], data);
  if (last !== undefined) (parent as Record<string | number, unknown>)[last] = value;
}
