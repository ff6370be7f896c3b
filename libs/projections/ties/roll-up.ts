import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { SureGroups } from '../states/sure-groups.js';
import { isUnnamed } from '../states/unnamed.js';
import { perView } from '../view/per-view.js';
import type { View } from '../view/view.js';
import { datedBy, hierarchyAmong } from './hierarchy.js';
import type { Hierarchy, RollUpLink } from './hierarchy.js';
import { tiesOf } from './ties.js';

/** Which groups roll up into which, by all that is known at a cut. Only BRANCH and FACTION roll up. */
export const hierarchyAt = perView((view): Hierarchy =>
  hierarchyAmong(
    tiesOf(view).flatMap(({ subject: { from, to, tie }, pool }) =>
      tie === 'BRANCH' || tie === 'FACTION'
        ? [{ child: from, parent: to, tie, dated: datedBy(pool) }]
        : [],
    ),
    (group) => !isUnnamed(view, group),
  ),
);

/** The group itself, and every group that it rolls up into, at any depth, as it was during the bounds. */
export function groupsAbove(view: View, group: string, during: Bounds): SureGroups {
  return hierarchyAt(view).above(view.canonicalGroup(group), during);
}

/** The family of a group during the bounds: those above it, or itself, that roll up into nobody. */
export function topmostParents(view: View, group: string, during: Bounds): SureGroups {
  return topmostOf(hierarchyAt(view), view.canonicalGroup(group), during);
}

/** Of a group and those above it the ones that roll up into nobody. */
export function topmostOf(hierarchy: Hierarchy, group: string, during: Bounds): SureGroups {
  const topmost = new Map<string, Certainty>();
  for (const [candidate, certainty] of hierarchy.above(group, during)) {
    const rollsUp = highest(...hierarchy.parents(candidate, during).values());
    const isTopmost = lowest(certainty, not(rollsUp));
    if (isTopmost !== undefined) topmost.set(candidate, isTopmost);
  }
  return topmost;
}

/** The groups themselves, and every group that rolls up into one of them during the bounds. */
export function includedGroups(view: View, groups: readonly string[], during: Bounds): SureGroups {
  return includedIn(hierarchyAt(view), groups.map(view.canonicalGroup), during);
}

/** The same in a hierarchy; the groups are named by their canonical slugs. */
export function includedIn(
  hierarchy: Hierarchy,
  groups: readonly string[],
  during: Bounds,
): SureGroups {
  const included = new Map<string, Certainty>();
  for (const group of groups)
    for (const [below, certainty] of hierarchy.below(group, during))
      included.set(below, highest(included.get(below), certainty) ?? certainty);
  for (const group of groups) included.set(group, 'CERTAIN');
  return included;
}

/** The ties that lead back to where they began, and are left out of the hierarchy for that. */
export function brokenLinks(view: View, during: Bounds): readonly RollUpLink[] {
  return hierarchyAt(view).broken(during);
}
