import type { Certainty } from '#libs/time/certainty';
import type { EntryContent } from '#events/entries/entry';
import type { Bounds } from '#libs/time/bounds';
import type { ResolvedEntryDate } from '#libs/time/entry-date';
import type { Chronicle, EntryRecord, EntryRevision } from '../chronicle/chronicle.js';
import type { Links } from '../links/links.js';
import { LookedUpMap } from './looked-up-map.js';
import { outBy } from './publication.js';
import type { KnownSource } from './publication.js';
import { dateOf, publicationOf, readingOf } from './reading.js';
import { remembered } from './remembered.js';
import { namingAmong, standings } from './standing.js';
import type { Candidate, EntryStatus, Standing } from './standing.js';
import type { Cut, ViewEntry } from './view-entry.js';

type Undecided = Omit<ViewEntry, 'status' | 'replacedBy' | 'visibility'> & {
  readonly visibility: Certainty | undefined;
  readonly retracted: boolean;
};

interface Reading {
  readonly chronicle: Chronicle;
  readonly cut: Cut;
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly links: Links;
}

/**
 * Every entry that was at least possibly out at a cut, by UUID and in the order of UUIDs. An entry is read when it is asked for,
 * with whatever may replace it; only a walk through all of them reads the whole chronicle.
 */
export class EntriesAt extends LookedUpMap<ViewEntry> {
  readonly #reading: Reading;
  readonly #standingOf: (candidate: Candidate) => Standing;
  readonly #candidate: (uuid: string) => Undecided | undefined;
  readonly #entry = remembered((uuid: string) => this.#read(uuid));

  constructor(reading: Reading) {
    super();
    this.#reading = reading;
    this.#candidate = remembered((uuid) => candidateAt(reading, uuid));
    const naming = namingAmong((uuid) => reading.links.of('REPLACED_BY', uuid), this.#candidate);
    this.#standingOf = standings(naming);
  }

  get(uuid: string): ViewEntry | undefined {
    return this.#entry(uuid);
  }

  protected candidates(): Iterable<string> {
    return [...this.#reading.chronicle.entries.keys()].sort();
  }

  #read(uuid: string): ViewEntry | undefined {
    const candidate = this.#candidate(uuid);
    if (candidate?.visibility === undefined) return undefined;
    const { visibility, ...known } = candidate;
    const { status, by } = this.#standingOf(candidate);
    return { ...known, visibility, status, replacedBy: by };
  }
}

/**
 * An entry as it stands at a position where nothing ever superseded or withdrew it, whenever it was published; undefined where it was
 * not yet recorded. Of the view only its sources count.
 */
export function unreplacedEntry(
  { chronicle, sources }: Pick<Reading, 'chronicle' | 'sources'>,
  uuid: string,
  position: number,
): ViewEntry | undefined {
  const record = chronicle.entries.get(uuid);
  const revision = record?.revisions.findLast((one) => one.position <= position);
  if (record === undefined || revision === undefined) return undefined;
  const source = sources.get(revision.content.source);
  if (source === undefined) throw new Error(`${uuid} has no source ${revision.content.source}`);
  return new UnreplacedEntry(record, revision, source);
}

/** An entry whose date is read when somebody asks for it: most of what is folded does not. */
class UnreplacedEntry implements ViewEntry {
  readonly uuid: string;
  readonly content: EntryContent;
  readonly published: Bounds;
  readonly visibility = 'CERTAIN';
  readonly status: EntryStatus;
  readonly replacedBy = undefined;
  #date: ResolvedEntryDate | undefined;

  constructor(
    readonly record: EntryRecord,
    readonly revision: EntryRevision,
    readonly source: KnownSource,
  ) {
    this.uuid = record.uuid;
    this.content = revision.content;
    this.published = publicationOf(this.content, source);
    this.status = revision.change === 'RETRACTED' ? 'RETRACTED' : 'STANDING';
  }

  get date(): ResolvedEntryDate {
    return (this.#date ??= dateOf(this.content, this.published));
  }
}

function candidateAt({ chronicle, cut, sources }: Reading, uuid: string): Undecided | undefined {
  const record = chronicle.entries.get(uuid);
  const revision = record?.revisions.findLast(({ position }) => position <= cut.position);
  if (record === undefined || revision === undefined) return undefined;
  const { content } = revision;
  const source = sources.get(content.source);
  if (source === undefined) throw new Error(`${uuid} has no source ${content.source}`);
  const { published, date } = readingOf(content, source);
  return {
    uuid,
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
