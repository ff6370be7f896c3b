import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { linkPart, linksIn, reachable } from './links.js';

/** A headline quotes the entries that its entry names, and those may name a statistic that theirs is a share of. */
const QUOTED_LEVELS = 2;

type Records = ReadonlyMap<string, EntryRecord>;

/** Entries, many at once, and how they hang together by what was ever recorded, whatever became of it. */
interface LinkedEntries {
  /** The records of those that were ever recorded. */
  readonly records: (uuids: Iterable<string>) => Records;
  readonly links: {
    /** The entries that report an incident. */
    readonly reportsOf: (incident: string) => Iterable<string>;
    /** What supersedes or withdraws an entry. */
    readonly replacedBy: (uuid: string) => Iterable<string>;
    /** The incidents that were ever said to be one with this one. */
    readonly matchedWith: (incident: string) => Iterable<string>;
  };
}

/**
 * The chronicle with no other entries than these and those on which their headlines rest: what they quote, the reports of the
 * incidents that they name, and what replaced such a report. A view of it shows these entries as a view of the whole does.
 */
export function chronicleAround(chronicle: Chronicle, uuids: Iterable<string>): Chronicle {
  const part: Chronicle = {
    ...chronicle,
    isPart: true,
    entries: entriesAround(linkedEntriesOf(chronicle), uuids),
  };
  linkPart(part, (relation, key) => linksIn(chronicle).of(relation, key));
  return part;
}

/** These entries, and those on which their headlines rest. */
function entriesAround(known: LinkedEntries, uuids: Iterable<string>): Records {
  const { records, links } = known;
  const quoted = withQuoted(known, uuids);
  const incidents = reachable(idsNamed(quoted.values(), 'INCIDENT'), (incident) =>
    links.matchedWith(incident),
  );
  const reports = [...incidents].flatMap((incident) => [...links.reportsOf(incident)]);
  const told = [...quoted.keys(), ...reports];
  return records(reachable(told, (uuid) => links.replacedBy(uuid)));
}

function linkedEntriesOf(chronicle: Chronicle): LinkedEntries {
  const { entries } = chronicle;
  const links = linksIn(chronicle);
  return {
    records: (uuids) => recordsOf(entries, uuids),
    links: {
      reportsOf: (incident) =>
        [...links.of('INCIDENT', incident)].filter((uuid) => reports(entries.get(uuid))),
      replacedBy: (uuid) => links.of('REPLACED_BY', uuid),
      matchedWith: (incident) => links.of('MATCHED', incident),
    },
  };
}

function reports(record: EntryRecord | undefined): boolean {
  return record?.revisions[0].content.type === 'IncidentReported';
}

function withQuoted({ records }: LinkedEntries, uuids: Iterable<string>): Records {
  let level = records(uuids);
  const all = new Map(level);
  for (let depth = 0; depth < QUOTED_LEVELS; depth += 1) {
    level = records(idsNamed(level.values(), 'ENTRY').filter((uuid) => !all.has(uuid)));
    for (const [uuid, record] of level) all.set(uuid, record);
  }
  return all;
}

function idsNamed(records: Iterable<EntryRecord>, wanted: ReferenceKind): readonly string[] {
  return [...records].flatMap(({ revisions }) =>
    revisions.flatMap(({ content }) =>
      referencesOf(content).flatMap(({ kind, id }) => (kind === wanted ? [id] : [])),
    ),
  );
}

function recordsOf(entries: Records, uuids: Iterable<string>): Records {
  const records = new Map<string, EntryRecord>();
  for (const uuid of uuids) {
    const record = entries.get(uuid);
    if (record !== undefined) records.set(uuid, record);
  }
  return records;
}
