import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';

/** A headline quotes the entries that its entry names, and those may name a statistic that theirs is a share of. */
const QUOTED_LEVELS = 2;

/**
 * The chronicle with no other entries than this one and those on which its headline rests: what they quote, the reports of the
 * incidents that they name, and what replaced such a report.
 */
export function chronicleAround(chronicle: Chronicle, uuid: string): Chronicle {
  const links = linksIn(chronicle);
  const quoted = new Set([uuid]);
  for (let depth = 0; depth < QUOTED_LEVELS; depth += 1)
    for (const id of named(chronicle, [...quoted], 'ENTRY')) quoted.add(id);
  const incidents = links.closure('MATCHED', named(chronicle, quoted, 'INCIDENT'));
  const reports = links
    .reached('INCIDENT', incidents)
    .filter(
      (about) => chronicle.entries.get(about)?.revisions[0].content.type === 'IncidentReported',
    );
  const around = [...links.closure('REPLACED_BY', [...quoted, ...reports])].flatMap((one) => {
    const record = chronicle.entries.get(one);
    return record === undefined ? [] : [[one, record] as const];
  });
  return { ...chronicle, isPart: true, entries: new Map(around) };
}

function named(
  { entries }: Chronicle,
  uuids: Iterable<string>,
  wanted: ReferenceKind,
): readonly string[] {
  return [...uuids].flatMap((uuid) =>
    (entries.get(uuid)?.revisions ?? []).flatMap(({ content }) =>
      referencesOf(content).flatMap(({ kind, id }) => (kind === wanted ? [id] : [])),
    ),
  );
}
