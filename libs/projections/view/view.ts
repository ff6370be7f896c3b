import type { EntryContent, EntryContentOf } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { DateKind } from '#events/entry-date';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { boundsOf } from '#libs/time/edtf';
import { resolveEntryDate } from '#libs/time/entry-date';
import type { ResolvedEntryDate } from '#libs/time/entry-date';
import type {
  Chronicle,
  EntryRecord,
  EntryRevision,
  GroupDescription,
  PersonDescription,
  PlaceDescription,
} from '../chronicle/chronicle.js';
import { descriptionsAt } from '../chronicle/registry-at.js';
import { canonicalAt } from './components.js';
import { groupedBy } from './grouped-by.js';
import { outBy, publishedBounds, sourcesAt, speaksOfTheFuture } from './publication.js';
import type { KnownSource } from './publication.js';
import { standings } from './standing.js';
import type { EntryStatus } from './standing.js';

/** The two clocks that decide what is known: how far the log is read, and what the public could know (an exclusive cut; undefined: any time). */
export interface Cut {
  readonly position: number;
  readonly publishedBy: number | undefined;
}

/** An entry as it is known at one cut. */
interface EntryInView<Content extends EntryContent> {
  readonly uuid: string;
  readonly content: Content;
  readonly record: EntryRecord;
  /** The last revision at the cut, whose content this is. */
  readonly revision: EntryRevision;
  readonly source: KnownSource;
  readonly published: Bounds;
  /** Whether it was surely or only possibly out. */
  readonly visibility: Certainty;
  readonly status: EntryStatus;
  /** The entry that superseded or withdrew this one. */
  readonly replacedBy: string | undefined;
  readonly date: ResolvedEntryDate;
}

/** An entry of one of the types `T` as it is known at one cut. */
export type ViewEntry<T extends EntryType = EntryType> = EntryInView<EntryContentOf<T>>;

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
  /** The standing denials whose `about` names this entry. */
  readonly denialsOf: (uuid: string) => readonly ViewEntry[];
}

/** What is known of a chronicle at a cut. The cut's position must not lie beyond the chronicle's. */
export function viewAt(chronicle: Chronicle, cut: Cut): View {
  const sources = sourcesAt(chronicle.sources, cut.position);
  const entries = entriesAt(chronicle, cut, sources);
  const standing = [...entries.values()].filter(({ status }) => status === 'STANDING');
  const byType = groupedBy(standing, ({ content }) => content.type);
  const denials = denialsAmong(standing);
  return {
    cut,
    chronicle,
    entries,
    standing,
    sources,
    groups: descriptionsAt(chronicle.groups, cut.position),
    people: descriptionsAt(chronicle.people, cut.position),
    places: descriptionsAt(chronicle.places, cut.position),
    canonicalGroup: canonicalAt(chronicle.groupUnifications, cut.position),
    canonicalIncident: canonicalAt(chronicle.incidentMatches, cut.position),
    standingOf: <T extends EntryType>(type: T) => (byType.get(type) ?? []).filter(isOfType(type)),
    denialsOf: (uuid) => denials.get(uuid) ?? [],
  };
}

function isOfType<T extends EntryType>(type: T) {
  return (entry: ViewEntry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type;
}

type Undecided = Omit<ViewEntry, 'status' | 'replacedBy' | 'visibility'> & {
  readonly visibility: Certainty | undefined;
  readonly retracted: boolean;
};

function entriesAt(
  chronicle: Chronicle,
  cut: Cut,
  sources: ReadonlyMap<string, KnownSource>,
): ReadonlyMap<string, ViewEntry> {
  const candidates = new Map<string, Undecided>();
  for (const record of chronicle.entries.values()) {
    const candidate = candidateAt(record, cut, sources);
    if (candidate !== undefined) candidates.set(record.uuid, candidate);
  }
  const standingOf = standings(candidates);
  const entries = new Map<string, ViewEntry>();
  for (const [uuid, candidate] of inOrder(candidates)) {
    const { visibility, ...known } = candidate;
    if (visibility === undefined) continue;
    const { status, by } = standingOf(candidate);
    entries.set(uuid, { ...known, visibility, status, replacedBy: by });
  }
  return entries;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function candidateAt(
  record: EntryRecord,
  cut: Cut,
  sources: ReadonlyMap<string, KnownSource>,
): Undecided | undefined {
  const revision = record.revisions.findLast(({ position }) => position <= cut.position);
  if (revision === undefined) return undefined;
  const { content } = revision;
  const source = sources.get(content.source);
  if (source === undefined) throw new Error(`${record.uuid} has no source ${content.source}`);
  const { published, date } = readingOf(content, source);
  return {
    uuid: record.uuid,
    content,
    record,
    revision,
    source,
    published,
    visibility: outBy(published, cut.publishedBy),
    retracted: revision.change === 'RETRACTED',
    date,
  };
}

/** When an entry became readable, and its date as its source allows. */
interface Reading {
  readonly source: KnownSource;
  readonly published: Bounds;
  readonly date: ResolvedEntryDate;
}

/** A content is read once for each description of its source: views at every cut share it. */
const readings = new WeakMap<EntryContent, Reading>();

function readingOf(content: EntryContent, source: KnownSource): Reading {
  const known = readings.get(content);
  if (known?.source === source) return known;
  const published = publishedBounds(source, ownEarliest(content));
  const kind = dateKindOf(content);
  const date = resolveEntryDate(content.date, { published, kind, stance: content.stance });
  const reading = { source, published, date };
  readings.set(content, reading);
  return reading;
}

/** Which fields of a date an entry takes; for an incident it depends on what its report sums up. */
export function dateKindOf(content: EntryContent): DateKind {
  const definition = ENTRY_DEFINITIONS[content.type];
  return definition.dateKind(content.fact as never);
}

/** The earliest moment that an entry itself names, before which nobody can have published it; undefined when it names none. */
function ownEarliest(content: EntryContent): number | undefined {
  if (speaksOfTheFuture(content)) return undefined;
  const { when, since, held, period } = content.date;
  const earliest = [when, since, held, period]
    .filter((date) => date !== undefined && date.edtf !== 'reported')
    .flatMap((date) => (date === undefined ? [] : [date.edtf, ...date.alternatives]))
    .map((edtf) => boundsOf(edtf).earliest)
    .filter(Number.isFinite);
  return earliest.length === 0 ? undefined : Math.min(...earliest);
}

function denialsAmong(standing: readonly ViewEntry[]): ReadonlyMap<string, readonly ViewEntry[]> {
  const named = standing.flatMap((denial) =>
    denial.content.type === 'StatementMade' && denial.content.stance === 'DENIED'
      ? denial.content.fact.about.map((uuid) => ({ uuid, denial }))
      : [],
  );
  const denials = new Map<string, readonly ViewEntry[]>();
  for (const [uuid, pairs] of groupedBy(named, (pair) => pair.uuid))
    denials.set(
      uuid,
      pairs.map(({ denial }) => denial),
    );
  return denials;
}
