import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Chronicle, EntryRecord } from '#libs/projections/chronicle/chronicle';

/** A headline quotes the entries that its entry names, and those may name a statistic that theirs is a share of. */
const QUOTED_LEVELS = 2;

/**
 * Which entries name what, over all their revisions, kept up with a chronicle as it grows: each entry is looked at once, however often
 * somebody asks.
 */
export class EntryNeighbours {
  readonly #chronicle: Chronicle;
  readonly #naming = new Map<string, Set<string>>();
  #lookedThrough = 0;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
  }

  /** The entries that ever named a group, person, place, incident, source or entry. */
  naming(id: string): ReadonlySet<string> {
    this.#lookThrough();
    return this.#naming.get(id) ?? NONE;
  }

  /**
   * The chronicle with no other entries than these and those on which their headlines rest: what they quote, the reports of the
   * incidents that they name, and what replaced such a report. A view of it shows these entries as a view of the whole does.
   */
  around(uuids: Iterable<string>): Chronicle {
    this.#lookThrough();
    const entries = new Map<string, EntryRecord>();
    this.#addQuoted(entries, uuids);
    this.#addReports(entries);
    this.#addReplacers(entries);
    return { ...this.#chronicle, entries };
  }

  #addQuoted(entries: Map<string, EntryRecord>, uuids: Iterable<string>): void {
    let level = new Set(uuids);
    for (let depth = 0; depth <= QUOTED_LEVELS; depth += 1) {
      const added = [...level].flatMap((uuid) => this.#add(entries, uuid));
      level = new Set(added.flatMap((record) => idsNamed(record, 'ENTRY')));
    }
  }

  #addReports(entries: Map<string, EntryRecord>): void {
    const named = [...entries.values()].flatMap((record) => idsNamed(record, 'INCIDENT'));
    for (const incident of this.#matchedWith(named))
      for (const uuid of this.#naming.get(incident) ?? NONE)
        if (this.#reports(uuid)) this.#add(entries, uuid);
  }

  #reports(uuid: string): boolean {
    const { revisions = [] } = this.#chronicle.entries.get(uuid) ?? {};
    return revisions.some(({ content }) => content.type === 'IncidentReported');
  }

  /** Incidents with all that were ever matched with them, directly or through others. */
  #matchedWith(incidents: readonly string[]): ReadonlySet<string> {
    const all = new Set(incidents);
    const pairs = this.#chronicle.incidentMatches.map(({ value }) => value.pair);
    for (const incident of all)
      for (const [one, other] of pairs.filter((pair) => pair.includes(incident)))
        all.add(one).add(other);
    return all;
  }

  #addReplacers(entries: Map<string, EntryRecord>): void {
    for (const replaced of entries.keys())
      for (const uuid of this.#naming.get(replaced) ?? NONE)
        if (this.#replaces(uuid, replaced)) this.#add(entries, uuid);
  }

  #replaces(uuid: string, replaced: string): boolean {
    const { revisions = [] } = this.#chronicle.entries.get(uuid) ?? {};
    return revisions.some(
      ({ content }) =>
        content.supersedes.includes(replaced) ||
        (content.type === 'ReportWithdrawn' && content.fact.withdraws.includes(replaced)),
    );
  }

  #add(entries: Map<string, EntryRecord>, uuid: string): readonly EntryRecord[] {
    const record = this.#chronicle.entries.get(uuid);
    if (record === undefined || entries.has(uuid)) return [];
    entries.set(uuid, record);
    return [record];
  }

  #lookThrough(): void {
    const { log } = this.#chronicle;
    for (; this.#lookedThrough < log.length; this.#lookedThrough += 1) {
      const uuid = log[this.#lookedThrough]?.entry;
      const record = uuid === undefined ? undefined : this.#chronicle.entries.get(uuid);
      if (record !== undefined) this.#note(record);
    }
  }

  #note({ uuid, revisions }: EntryRecord): void {
    for (const { content } of revisions)
      for (const { id } of referencesOf(content)) {
        const known = this.#naming.get(id);
        if (known === undefined) this.#naming.set(id, new Set([uuid]));
        else known.add(uuid);
      }
  }
}

const NONE: ReadonlySet<string> = new Set();

function idsNamed({ revisions }: EntryRecord, kind: ReferenceKind): readonly string[] {
  return revisions.flatMap(({ content }) =>
    referencesOf(content).flatMap((reference) => (reference.kind === kind ? [reference.id] : [])),
  );
}
