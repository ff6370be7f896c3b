import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { linksIn } from './links.js';

/** A headline quotes the entries that its entry names, and those may name a statistic that theirs is a share of. */
const QUOTED_LEVELS = 2;

/**
 * The chronicle with no other entries than these and those on which their headlines rest: what they quote, the reports of the
 * incidents that they name, and what replaced such a report. A view of it shows these entries as a view of the whole does.
 */
export function chronicleAround(chronicle: Chronicle, uuids: Iterable<string>): Chronicle {
  const quoted = withQuoted(chronicle, uuids);
  const records = recordsOf(chronicle, [...quoted, ...reportsNamedIn(chronicle, quoted)]);
  const links = linksIn(chronicle);
  const replacers = links.closure('REPLACED_BY', records.keys());
  return { ...chronicle, entries: recordsOf(chronicle, replacers) };
}

function withQuoted(chronicle: Chronicle, uuids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(uuids);
  let level: readonly string[] = [...all];
  for (let depth = 0; depth < QUOTED_LEVELS; depth += 1) {
    level = idsNamed(chronicle, level, 'ENTRY').filter((uuid) => !all.has(uuid));
    for (const uuid of level) all.add(uuid);
  }
  return all;
}

/** The reports of the incidents that entries name, and of those that these were ever matched with. */
function reportsNamedIn(chronicle: Chronicle, uuids: Iterable<string>): readonly string[] {
  const links = linksIn(chronicle);
  const incidents = links.closure('MATCHED', idsNamed(chronicle, uuids, 'INCIDENT'));
  return [...incidents]
    .flatMap((incident) => [...links.of('INCIDENT', incident)])
    .filter((uuid) => reports(chronicle, uuid));
}

function reports({ entries }: Chronicle, uuid: string): boolean {
  return entries.get(uuid)?.revisions[0].content.type === 'IncidentReported';
}

function idsNamed(
  chronicle: Chronicle,
  uuids: Iterable<string>,
  wanted: ReferenceKind,
): readonly string[] {
  return [...recordsOf(chronicle, uuids).values()].flatMap(({ revisions }) =>
    revisions.flatMap(({ content }) =>
      referencesOf(content).flatMap(({ kind, id }) => (kind === wanted ? [id] : [])),
    ),
  );
}

function recordsOf(
  { entries }: Chronicle,
  uuids: Iterable<string>,
): ReadonlyMap<string, EntryRecord> {
  const records = new Map<string, EntryRecord>();
  for (const uuid of uuids) {
    const record = entries.get(uuid);
    if (record !== undefined) records.set(uuid, record);
  }
  return records;
}
