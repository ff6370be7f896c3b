import type { Chronicle } from '../chronicle/chronicle.js';
import { loggedAt } from '../chronicle/recorded-log.js';
import type { LoggedEvent, LogSubject } from '../chronicle/recorded-log.js';
import { groupsOfPair, pairKey } from '../links/pair-key.js';
import { linksIn, pairsLike } from '../links/links.js';
import type { Links } from '../links/links.js';

/** What may differ between two positions of the log: never too little, and seldom much too much. */
export interface Scope {
  /** Entries that may be there or stand at one of them only, or that say something else. */
  readonly entries: ReadonlySet<string>;
  /** Pairs of groups between which a tie may differ. */
  readonly pairs: ReadonlySet<string>;
  /** Incidents that may be counted otherwise. */
  readonly incidents: ReadonlySet<string>;
}

/** What the events after `from` up to `to` may have changed. It costs as much as these events and what they touch. */
export function scopeBetween(chronicle: Chronicle, from: number, to: number): Scope {
  const links = linksIn(chronicle);
  const log = Array.from({ length: to - from }, (_, index) =>
    loggedAt(chronicle.log, from + index + 1),
  ).filter((event) => event !== undefined);
  const subjects = log.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
  const groups = links.closure('UNIFIED', subjects.flatMap(groupsIn));
  const matched = links.closure('MATCHED', subjects.flatMap(incidentsIn));
  const touched = [
    ...log.flatMap((event) => entriesConcerned(links, event)),
    ...links.reached('INCIDENT', matched),
  ];
  const entries = links.closure('REPLACES', touched);
  const pairs = pairsTouched(links, entries, groups);
  const named = [...entries, ...links.reached('ACTOR', groups)];
  const incidents = [
    ...matched,
    ...links.reached('INCIDENT_OF', named),
    ...incidentsRollingUp(links, pairs),
  ];
  return { entries, pairs, incidents: links.closure('MATCHED', incidents) };
}

function groupsIn(subject: LogSubject): readonly string[] {
  if (subject.kind === 'GROUPS') return subject.pair;
  return subject.kind === 'GROUP' ? [subject.id] : [];
}

function incidentsIn(subject: LogSubject): readonly string[] {
  return subject.kind === 'INCIDENTS' ? subject.pair : [];
}

/** The entries that an event of the log records, corrects or retracts, or whose source it describes anew. */
export function entriesConcerned(links: Links, { entry, subject }: LoggedEvent): readonly string[] {
  if (entry !== undefined) return [entry];
  return subject?.kind === 'SOURCE'
    ? links.reached('SOURCE', links.closure('DERIVED', [subject.id]))
    : [];
}

/** Pairs of groups between which entries, or what became of groups, may change a tie. */
export function pairsTouched(
  links: Links,
  entries: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): ReadonlySet<string> {
  const speaking = [...entries, ...links.reached('ABOUT_OF', entries)];
  const ended = links.closure('UNIFIED', [...groups, ...links.reached('ENDS', entries)]);
  const pairs = [
    ...links.reached('TIES_OF', speaking),
    ...[...ended].flatMap((group) =>
      [...links.of('PARTNER', group)].map((partner) => pairKey(group, partner)),
    ),
  ];
  return new Set(pairs.flatMap((pair) => pairsLike(links, pair)));
}

/** Whether an incident is contested can hang on which of the groups behind it belong to one family. */
function incidentsRollingUp(links: Links, pairs: ReadonlySet<string>): readonly string[] {
  const children = [...pairs].flatMap((pair) => {
    const [one, other] = groupsOfPair(pair);
    return [
      ...(links.of('PARENT', one).has(other) ? [one] : []),
      ...(links.of('PARENT', other).has(one) ? [other] : []),
    ];
  });
  const below = familyClosure(links, 'CHILD', children);
  return links
    .reached('BEHIND_OF', below)
    .filter((incident) => groupsBehind(links, [incident]).length > 1);
}

/** The groups that are named as behind these incidents, or as behind what they were ever matched with. */
export function groupsBehind(links: Links, incidents: Iterable<string>): readonly string[] {
  return links.reached('BEHIND', links.closure('MATCHED', incidents));
}

/** Groups, and those above or below them by ties that roll up, at any depth and under all their names. */
export function familyClosure(
  links: Links,
  relation: 'PARENT' | 'CHILD',
  groups: Iterable<string>,
): ReadonlySet<string> {
  const family = new Set(groups);
  for (const group of family)
    for (const next of [...links.of(relation, group), ...links.of('UNIFIED', group)])
      family.add(next);
  return family;
}
