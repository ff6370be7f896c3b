import type { Certainty } from '#libs/time/certainty';
import { highest, lowest } from '#libs/time/certainty';
import type { View } from '../view/view.js';

/** Groups by canonical slug, and how sure it is that each is meant. */
export type SureGroups = ReadonlyMap<string, Certainty>;

/** The named groups under their canonical slugs, each as sure as the surest mention; people are left out. */
export function sureGroups(
  view: View,
  named: readonly (readonly [string, Certainty])[],
): SureGroups {
  if (named.length === 0) return NOBODY;
  const groups = new Map<string, Certainty>();
  for (const [slug, certainty] of named) {
    if (!view.groups.has(slug)) continue;
    const group = view.canonicalGroup(slug);
    groups.set(group, highest(groups.get(group), certainty) ?? certainty);
  }
  return groups;
}

const NOBODY: SureGroups = new Map();

/** Whoever is in one of the two. */
export function union(one: SureGroups, other: SureGroups): SureGroups {
  if (other.size === 0) return one;
  const groups = new Map(one);
  for (const [group, certainty] of other)
    groups.set(group, highest(groups.get(group), certainty) ?? certainty);
  return groups;
}

/** The groups, each no surer than the condition under which all of them stand. */
export function under(groups: SureGroups, condition: Certainty | undefined): SureGroups {
  const kept = new Map<string, Certainty>();
  for (const [group, certainty] of groups) {
    const both = lowest(certainty, condition);
    if (both !== undefined) kept.set(group, both);
  }
  return kept;
}
