import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { Alternatives } from './dates.js';
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

/** Every branch and faction of a parent during the dates. */
export function linksDuring(known: Knowledge, dates: Alternatives): readonly Link[] {
  const links: Link[] = [];
  for (const tie of tiesTold(known)) {
    if (tie.tie !== 'BRANCH' && tie.tie !== 'FACTION') continue;
    const certainty = duringAll(evidenceOf(known, tie), dates);
    if (certainty !== undefined) links.push({ from: tie.from, to: tie.to, certainty });
  }
  return links;
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
