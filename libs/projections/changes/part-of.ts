import { referencesOf } from '#events/entries/references-of';
import type { Reference, ReferenceKind } from '#events/entries/references-of';
import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';
import { groupsOfPair, pairKey } from '../links/pair-key.js';
import { linksIn } from '../links/links.js';
import type { Links } from '../links/links.js';
import { familyClosure, groupsBehind } from './scope.js';

/** What a part of a chronicle has to answer for. */
export interface PartWanted {
  readonly entries: Iterable<string>;
  readonly pairs: Iterable<string>;
  readonly incidents: Iterable<string>;
}

/**
 * So much of a chronicle as gives the same answers about these entries, the ties of these pairs and the responsibility and
 * casualties of these incidents. Places are left out; so is everything else that these answers do not rest on.
 */
export function partOf(chronicle: Chronicle, wanted: PartWanted): Chronicle {
  return chronicleOf(chronicle, entriesBehind(chronicle, wanted));
}

/** Every entry that answers about these may rest on, or that decides whether one of those stands. */
function entriesBehind(
  chronicle: Chronicle,
  { entries, pairs, incidents: named }: PartWanted,
): ReadonlySet<string> {
  const links = linksIn(chronicle);
  const incidents = links.closure('MATCHED', named);
  const told = links.reached('INCIDENT', incidents);
  const family = [...incidents].flatMap((incident) => familyPairs(links, incident));
  const speaking = [
    ...entries,
    ...told,
    ...[...pairs, ...family].flatMap((pair) => tellingOf(links, pair)),
  ];
  const disputing = links.reached('ABOUT', speaking);
  return links.closure('REPLACED_BY', [...speaking, ...disputing]);
}

function tellingOf(links: Links, pair: string): readonly string[] {
  const groups = links.closure('UNIFIED', groupsOfPair(pair));
  return [...links.of('TIE', pair), ...links.reached('ENDING', groups)];
}

/** The pairs of groups over which the groups behind an incident roll up; of one group alone nothing hangs on its family. */
function familyPairs(links: Links, incident: string): readonly string[] {
  const groups = groupsBehind(links, [incident]);
  if (groups.length < 2) return [];
  const family = familyClosure(links, 'PARENT', groups);
  return [...family].flatMap((child) =>
    [...links.of('PARENT', child)].map((parent) => pairKey(child, parent)),
  );
}

/** A chronicle of these entries alone, with the sources, groups and people that they name, and every decision about pairs. */
export function chronicleOf(chronicle: Chronicle, uuids: ReadonlySet<string>): Chronicle {
  const entries = picked(chronicle.entries, uuids);
  const references = [...entries.values()].flatMap(namedIn);
  const of = (...kinds: readonly ReferenceKind[]): ReadonlySet<string> =>
    new Set(references.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : [])));
  const sources = of('SOURCE');
  const actors = of('GROUP', 'ACTOR', 'PERSON');
  const named = linksIn(chronicle).closure('UNIFIED', actors);
  return {
    ...chronicle,
    isPart: true,
    entries,
    sources: picked(chronicle.sources, withOriginals(chronicle, sources)),
    groups: picked(chronicle.groups, named),
    people: picked(chronicle.people, named),
    places: new Map(),
    reassignments: new Map(),
  };
}

function namedIn({ revisions }: EntryRecord): readonly Reference[] {
  return revisions.flatMap(({ content }) => referencesOf(content));
}

/** The sources, and what they derive from at any depth. */
export function withOriginals(
  chronicle: Chronicle,
  sources: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(sources);
  for (const source of all)
    for (const { value } of chronicle.sources.get(source) ?? [])
      for (const original of value.derivedFrom) all.add(original);
  return all;
}

function picked<Value>(
  all: ReadonlyMap<string, Value>,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  const some = new Map<string, Value>();
  for (const key of keys) {
    const value = all.get(key);
    if (value !== undefined) some.set(key, value);
  }
  return some;
}
