import type { Certainty } from '#libs/time/certainty';
import type { Chronicle } from '../chronicle/chronicle.js';
import type { Links } from '../links/links.js';
import { outBy } from './publication.js';
import type { KnownSource } from './publication.js';
import { readingOf } from './reading.js';
import { namingAmong, standings } from './standing.js';
import type { Candidate, Standing } from './standing.js';
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
export class EntriesAt implements ReadonlyMap<string, ViewEntry> {
  readonly #reading: Reading;
  readonly #standingOf: (candidate: Candidate) => Standing;
  readonly #candidates = new Map<string, Undecided | undefined>();
  readonly #entries = new Map<string, ViewEntry | undefined>();
  #size: number | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    const naming = namingAmong(
      (uuid) => reading.links.of('REPLACED_BY', uuid),
      (uuid) => this.#candidate(uuid),
    );
    this.#standingOf = standings(naming);
  }

  get size(): number {
    return (this.#size ??= [...this.keys()].length);
  }

  get(uuid: string): ViewEntry | undefined {
    if (this.#entries.has(uuid)) return this.#entries.get(uuid);
    const entry = this.#read(uuid);
    this.#entries.set(uuid, entry);
    return entry;
  }

  has(uuid: string): boolean {
    return this.get(uuid) !== undefined;
  }

  *entries(): MapIterator<[string, ViewEntry]> {
    for (const uuid of [...this.#reading.chronicle.entries.keys()].sort()) {
      const entry = this.get(uuid);
      if (entry !== undefined) yield [uuid, entry];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [uuid] of this.entries()) yield uuid;
    return undefined;
  }

  *values(): MapIterator<ViewEntry> {
    for (const [, entry] of this.entries()) yield entry;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, ViewEntry]> {
    return this.entries();
  }

  forEach(
    visit: (value: ViewEntry, key: string, map: ReadonlyMap<string, ViewEntry>) => void,
  ): void {
    for (const [uuid, entry] of this.entries()) visit(entry, uuid, this);
  }

  #read(uuid: string): ViewEntry | undefined {
    const candidate = this.#candidate(uuid);
    if (candidate?.visibility === undefined) return undefined;
    const { visibility, ...known } = candidate;
    const { status, by } = this.#standingOf(candidate);
    return { ...known, visibility, status, replacedBy: by };
  }

  #candidate(uuid: string): Undecided | undefined {
    if (this.#candidates.has(uuid)) return this.#candidates.get(uuid);
    const candidate = candidateAt(this.#reading, uuid);
    this.#candidates.set(uuid, candidate);
    return candidate;
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
