import type { Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { certaintyDuring, turningPoints } from '../states/certainty-during.js';
import { byCodeUnits } from '../view/components.js';
import { perView } from '../view/per-view.js';
import type { SureGroups } from '../states/sure-groups.js';
import { tiesOf } from './ties.js';
import type { ToldTie } from './ties.js';
import { isUnnamed } from '../states/unnamed.js';
import type { View } from '../view/view.js';

/** A branch or faction of a parent, and how surely it was one. */
export interface RollUpLink {
  readonly child: string;
  readonly parent: string;
  readonly tie: Tie;
  readonly certainty: Certainty;
}

/** The hierarchy of groups as it was during some bounds. */
interface Hierarchy {
  readonly parents: ReadonlyMap<string, SureGroups>;
  readonly children: ReadonlyMap<string, SureGroups>;
  /** Links that were left out because they would have led back to where they began. */
  readonly broken: readonly RollUpLink[];
}

const NOBODY: SureGroups = new Map();

/**
 * The group itself, and every group that it rolls up into, at any depth, as it was during the bounds, each as sure as the surest way
 * to it. Only BRANCH and FACTION roll up.
 */
export function groupsAbove(view: View, group: string, during: Bounds): SureGroups {
  return upwards(view.canonicalGroup(group), hierarchyDuring(view, during));
}

function upwards(group: string, { parents }: Hierarchy): SureGroups {
  return new Map([[group, 'CERTAIN'], ...reachable(group, parents)]);
}

/** The family of a group during the bounds: those above it, or itself, that roll up into nobody. */
export function topmostParents(view: View, group: string, during: Bounds): SureGroups {
  const hierarchy = hierarchyDuring(view, during);
  const topmost = new Map<string, Certainty>();
  for (const [candidate, certainty] of upwards(view.canonicalGroup(group), hierarchy)) {
    const rollsUp = highest(...(hierarchy.parents.get(candidate) ?? NOBODY).values());
    const isTopmost = lowest(certainty, not(rollsUp));
    if (isTopmost !== undefined) topmost.set(candidate, isTopmost);
  }
  return topmost;
}

/** The groups themselves, and every group that rolls up into one of them during the bounds. */
export function includedGroups(view: View, groups: readonly string[], during: Bounds): SureGroups {
  const { children } = hierarchyDuring(view, during);
  const included = new Map<string, Certainty>();
  for (const group of groups.map(view.canonicalGroup))
    for (const [below, certainty] of reachable(group, children))
      included.set(below, highest(included.get(below), certainty) ?? certainty);
  for (const group of groups.map(view.canonicalGroup)) included.set(group, 'CERTAIN');
  return included;
}

/** The ties that lead back to where they began, and are left out of the hierarchy for that. */
export function brokenLinks(view: View, during: Bounds): readonly RollUpLink[] {
  return hierarchyDuring(view, during).broken;
}

interface RollUpTies {
  readonly ties: readonly ToldTie[];
  readonly turns: readonly number[];
  /** By the stretch of turning points that the bounds touch: within it the hierarchy is the same. */
  readonly known: Map<string, Hierarchy>;
}

const rollUpTies = perView((view): RollUpTies => {
  const ties = tiesOf(view).filter(({ subject: { tie } }) => tie === 'BRANCH' || tie === 'FACTION');
  const turns = new Set(ties.flatMap(({ pool }) => turningPoints(pool)));
  return { ties, turns: [...turns].toSorted((one, other) => one - other), known: new Map() };
});

function hierarchyDuring(view: View, during: Bounds): Hierarchy {
  const { ties, turns, known } = rollUpTies(view);
  const stretch = `${countUpTo(turns, during.earliest + 1)} ${countUpTo(turns, during.latest)}`;
  let hierarchy = known.get(stretch);
  if (hierarchy === undefined) {
    hierarchy = withoutCycles(linksDuring(view, ties, during));
    known.set(stretch, hierarchy);
  }
  return hierarchy;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A group that no source names is never certainly anyone's, nor anyone certainly its. */
function linksDuring(view: View, ties: readonly ToldTie[], during: Bounds): readonly RollUpLink[] {
  return ties.flatMap(({ subject: { from, to, tie }, pool }) => {
    const certainty = certaintyDuring(pool, during);
    if (certainty === undefined) return [];
    const named = !isUnnamed(view, from) && !isUnnamed(view, to);
    return [{ child: from, parent: to, tie, certainty: named ? certainty : 'POSSIBLE' }];
  });
}

/**
 * A hierarchy of the links, taken one by one: the certain before the possible, then by the slugs of child and parent.
 * One that would lead back to where it begins is left out.
 */
function withoutCycles(links: readonly RollUpLink[]): Hierarchy {
  const parents = new Map<string, Map<string, Certainty>>();
  const children = new Map<string, Map<string, Certainty>>();
  const broken: RollUpLink[] = [];
  for (const link of links.toSorted(byCertaintyThenSlugs)) {
    const { child, parent } = link;
    if (reachable(parent, parents).has(child)) {
      broken.push(link);
      continue;
    }
    put(parents, child, link);
    put(children, parent, { ...link, parent: child });
  }
  return { parents, children, broken };
}

function put(
  links: Map<string, Map<string, Certainty>>,
  from: string,
  { parent: to, certainty }: RollUpLink,
): void {
  const known = links.get(from) ?? new Map<string, Certainty>();
  known.set(to, highest(known.get(to), certainty) ?? certainty);
  links.set(from, known);
}

function byCertaintyThenSlugs(one: RollUpLink, other: RollUpLink): number {
  return (
    byCodeUnits(one.certainty, other.certainty) ||
    byCodeUnits(one.child, other.child) ||
    byCodeUnits(one.parent, other.parent) ||
    byCodeUnits(one.tie, other.tie)
  );
}

/** Whatever can be reached from a group, without the group, each as sure as the surest way to it. */
function reachable(group: string, links: ReadonlyMap<string, SureGroups>): SureGroups {
  const reached = new Map<string, Certainty>();
  const walk = (at: string, certainty: Certainty): void => {
    for (const [next, link] of links.get(at) ?? NOBODY) {
      const sure = lowest(certainty, link) ?? link;
      const known = reached.get(next);
      if (known === 'CERTAIN' || known === sure) continue;
      reached.set(next, sure);
      walk(next, sure);
    }
  };
  walk(group, 'CERTAIN');
  return reached;
}
