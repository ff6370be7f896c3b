import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { canonicalGroup } from './canonical.js';
import type { Alternatives } from './dates.js';
import type { NaiveCut } from './known.js';
import { eventsUpTo, streamId } from './known.js';
import type { Knowledge } from './knowledge.js';
import type { TieEvidence } from './tie-evidence.js';
import { evidenceOf, tiesTold } from './tie-evidence.js';
import { holdingDuring } from './tie-certainty.js';

/** How surely one group was a branch or faction of another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
}

function duringAll(evidence: TieEvidence, dates: Alternatives): Certainty | undefined {
  const verdicts = dates.map((during: Bounds) => holdingDuring(evidence, during));
  if (verdicts.every((verdict) => verdict === 'CERTAIN')) return 'CERTAIN';
  return verdicts.some((verdict) => verdict !== undefined) ? 'POSSIBLE' : undefined;
}

/** Whether nobody names a group: under every slug by which it is registered it is only somebody. */
function isUnnamed({ cut }: Knowledge, group: string): boolean {
  const kinds = groupKinds(cut).filter(([slug]) => canonicalGroup(cut, slug) === group);
  return kinds.length > 0 && kinds.every(([, kind]) => kind === 'UNNAMED');
}

/** What every group is described as last. */
function groupKinds(cut: NaiveCut): readonly (readonly [string, string])[] {
  const kinds = new Map<string, string>();
  for (const recorded of eventsUpTo(cut)) {
    const { event } = recorded;
    if (event.type === 'GroupRegistered' || event.type === 'GroupAmended')
      kinds.set(streamId(recorded), event.data.groupKind);
  }
  return [...kinds];
}

function orderOf({ certainty, from, to }: Link): string {
  return [certainty, from, to].join(' ');
}

/** Takes the certain links before the possible, each in the order of slugs; one that leads back to where it begins is left out. */
function withoutCircles(links: readonly Link[]): readonly Link[] {
  const taken: Link[] = [];
  for (const link of links.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)))
    if (rollsUp(taken, link.to, link.from) === undefined) taken.push(link);
  return taken;
}

/** Every branch and faction of a parent during the dates; somebody unnamed is never surely anyone's. */
export function linksDuring(known: Knowledge, dates: Alternatives): readonly Link[] {
  const links: Link[] = [];
  for (const { from, to, tie } of tiesTold(known)) {
    if (tie !== 'BRANCH' && tie !== 'FACTION') continue;
    const holds = duringAll(evidenceOf(known, { from, to, tie }), dates);
    if (holds === undefined) continue;
    const isNamed = !isUnnamed(known, from) && !isUnnamed(known, to);
    links.push({ from, to, certainty: isNamed ? holds : 'POSSIBLE' });
  }
  return withoutCircles(links);
}

/** How surely a group rolls up into another, or is it. */
export function rollsUp(
  links: readonly Link[],
  from: string,
  to: string,
  passed: readonly string[] = [],
): Certainty | undefined {
  if (from === to) return 'CERTAIN';
  let surest: Certainty | undefined;
  for (const link of links) {
    if (link.from !== from || passed.includes(link.to)) continue;
    const further = rollsUp(links, link.to, to, [...passed, from]);
    surest = highest(surest, lowest(link.certainty, further));
  }
  return surest;
}

/** Every group that a link names. */
function groupsIn(links: readonly Link[], ...others: readonly string[]): readonly string[] {
  return [...new Set([...others, ...links.flatMap(({ from, to }) => [from, to])])];
}

/** The group and all that it rolls up into, each as sure as its surest way. */
export function above(links: readonly Link[], group: string): ReadonlyMap<string, Certainty> {
  const found = new Map<string, Certainty>();
  for (const other of groupsIn(links, group)) {
    const certainty = rollsUp(links, group, other);
    if (certainty !== undefined) found.set(other, certainty);
  }
  return found;
}

function hasParent(links: readonly Link[], group: string): Certainty | undefined {
  return highest(...links.filter(({ from }) => from === group).map(({ certainty }) => certainty));
}

/** A group's family: those above it, or itself, that have no parent. */
function family(links: readonly Link[], group: string): ReadonlyMap<string, Certainty> {
  const topmost = new Map<string, Certainty>();
  for (const [parent, certainty] of above(links, group)) {
    const isTopmost = lowest(certainty, not(hasParent(links, parent)));
    if (isTopmost !== undefined) topmost.set(parent, isTopmost);
  }
  return topmost;
}

/** Whether two groups are one family: their topmost parents meet. */
export function oneFamily(
  links: readonly Link[],
  one: string,
  other: string,
): Certainty | undefined {
  if (one === other) return 'CERTAIN';
  let surest: Certainty | undefined;
  for (const [parent, certainty] of family(links, one))
    surest = highest(surest, lowest(certainty, family(links, other).get(parent)));
  return surest;
}
