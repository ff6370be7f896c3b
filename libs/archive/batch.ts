import type { RecordedEvent } from '#events/recorded-event';
import type { EntryRecord, EntryRevision } from '#libs/projections/chronicle/chronicle';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { ArchivedEntries } from './archived-entries.js';

/** A revision that the archive does not have yet. */
export interface NewRevision {
  readonly uuid: string;
  /** The position that recorded the entry: its number. */
  readonly entry: number;
  readonly revision: EntryRevision;
}

/** Events that come next, with the entries as they are after the last of them. */
export class Batch {
  readonly events: readonly RecordedEvent[];
  readonly revisions: readonly NewRevision[];
  readonly registry: readonly RecordedEvent[];
  readonly #records: ReadonlyMap<string, EntryRecord>;
  readonly #archived: ArchivedEntries;

  constructor(events: readonly RecordedEvent[], archived: ArchivedEntries) {
    const { records, ofEntries } = folded(events, archived);
    this.events = events;
    this.#records = records;
    this.#archived = archived;
    this.registry = events.filter(({ position }) => !ofEntries.has(position));
    this.revisions = [...records.values()].flatMap(({ uuid, revisions }) =>
      revisions
        .filter(({ position }) => ofEntries.has(position))
        .map((revision) => ({ uuid, entry: revisions[0].position, revision })),
    );
  }

  /** Those of these entries that were ever recorded. */
  records(uuids: Iterable<string>): ReadonlyMap<string, EntryRecord> {
    const own = new Map<string, EntryRecord>();
    const others: string[] = [];
    for (const uuid of uuids) {
      const record = this.#records.get(uuid);
      if (record === undefined) others.push(uuid);
      else own.set(uuid, record);
    }
    if (others.length === 0) return own;
    return new Map([...own, ...this.#archived.records(others)]);
  }
}

/** The chronicle folds entries only: it goes on from what is archived of those that are changed. */
function folded(
  events: readonly RecordedEvent[],
  archived: ArchivedEntries,
): { readonly records: ReadonlyMap<string, EntryRecord>; readonly ofEntries: ReadonlySet<number> } {
  const chronicle = emptyChronicle();
  const records = chronicle.entries as Map<string, EntryRecord>;
  for (const [uuid, record] of archived.records(changedIn(events))) records.set(uuid, record);
  const ofEntries = new Set<number>();
  for (const recorded of events) {
    evolve(chronicle, recorded);
    if (chronicle.log.at(-1)?.entry !== undefined) ofEntries.add(recorded.position);
  }
  return { records, ofEntries };
}

function changedIn(events: readonly RecordedEvent[]): readonly string[] {
  return events.flatMap(({ event, stream }) =>
    event.type === 'EntryCorrected' || event.type === 'EntryRetracted'
      ? [stream.slice(stream.indexOf('-') + 1)]
      : [],
  );
}
