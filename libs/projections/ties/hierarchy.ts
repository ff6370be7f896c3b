import type { Tie } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest } from '#libs/time/certainty';
import type { StatePool } from '#libs/time/state-pool';
import { certaintyDuring, turningPoints } from '../states/certainty-during.js';
import { perStretch } from '../states/per-stretch.js';
import type { SureGroups } from '../states/sure-groups.js';
import { byCodeUnits } from '../view/components.js';
import { groupedBy } from '../view/grouped-by.js';
import { loopsAmong } from '../view/loops.js';

/** A branch or faction of a parent, and how surely it was one. */
export interface RollUpLink {
  readonly child: string;
  readonly parent: string;
  readonly tie: Tie;
  readonly certainty: Certainty;
}

/** A tie that rolls up, with all that is told of it. */
export interface RollUpTie extends Omit<RollUpLink, 'certainty'> {
  readonly pool: StatePool;
  /** Whether sources name both groups: one that nobody names is never certainly anyone's, nor anyone certainly its. */
  readonly named: boolean;
}

/**
 * Which groups roll up into which, at any time. A tie that would lead back to where it begins is left out: ties are taken the certain
 * before the possible, and then by the slugs of child and parent.
 */
export interface Hierarchy {
  /** The group itself, and every group that it rolls up into during the bounds, at any depth, each as sure as the surest way to it. */
  above(group: string, during: Bounds): SureGroups;
  /** Every group that rolls up into this one during the bounds, at any depth, without itself. */
  below(group: string, during: Bounds): SureGroups;
  /** The groups that it rolls up into directly. */
  parents(group: string, during: Bounds): SureGroups;
  /** Every group that may ever roll up into one of these, and these. */
  everBelow(groups: Iterable<string>): ReadonlySet<string>;
  /** The moments, ascending, at which what is above these groups may change. */
  turnsAbove(groups: Iterable<string>): readonly number[];
  /** The ties that are left out. */
  broken(during: Bounds): readonly RollUpLink[];
}

/** The hierarchy of ties; each is looked at only when somebody asks for a group that it concerns. */
export function hierarchyOf(ties: readonly RollUpTie[]): Hierarchy {
  const links = ties.map(datedLink);
  const loops = loopsOf(links);
  const loopOf = new Map(loops.flatMap((loop) => loop.links.map((link) => [link, loop])));
  const during: LinkDuring = (link, bounds) => {
    const found = link.during(bounds);
    if (found === undefined) return undefined;
    return loopOf.get(link)?.broken(bounds).has(found) === true ? undefined : found;
  };
  const up = directed(
    groupedBy(links, ({ tie }) => tie.child),
    'parent',
    during,
  );
  const down = directed(
    groupedBy(links, ({ tie }) => tie.parent),
    'child',
    during,
  );
  return {
    above: (group, bounds) => new Map([[group, 'CERTAIN'], ...up.reachable(group, bounds)]),
    below: down.reachable,
    parents: up.direct,
    everBelow: (groups) =>
      new Set(
        [...groups].flatMap((group) => [group, ...down.ever(group).map(({ tie }) => tie.child)]),
      ),
    turnsAbove: (groups) => turnsOf([...groups].flatMap((group) => up.ever(group))),
    broken: (bounds) =>
      loops.flatMap((loop) => [...loop.broken(bounds)]).toSorted(byCertaintyThenSlugs),
  };
}

/** A tie as a link that is there during some bounds; the same stretch gives the same object. */
interface DatedLink {
  readonly tie: RollUpTie;
  readonly turns: readonly number[];
  readonly during: (bounds: Bounds) => RollUpLink | undefined;
}

type LinkDuring = (link: DatedLink, bounds: Bounds) => RollUpLink | undefined;

function datedLink(tie: RollUpTie): DatedLink {
  const { child, parent, pool, named } = tie;
  const turns = turningPoints(pool);
  const during = perStretch(turns, (bounds): RollUpLink | undefined => {
    const certainty = certaintyDuring(pool, bounds);
    if (certainty === undefined) return undefined;
    return { child, parent, tie: tie.tie, certainty: named ? certainty : 'POSSIBLE' };
  });
  return { tie, turns, during };
}

/** Links that lead back to each other, whenever they were there. */
interface Loop {
  readonly links: readonly DatedLink[];
  readonly broken: (bounds: Bounds) => ReadonlySet<RollUpLink>;
}

function loopsOf(links: readonly DatedLink[]): readonly Loop[] {
  const parents = groupedBy(links, ({ tie }) => tie.child);
  const next = (group: string) => (parents.get(group) ?? []).map(({ tie }) => tie.parent);
  return loopsAmong(parents.keys(), next).map((groups) => {
    const members = new Set(groups);
    const inner = links.filter(({ tie }) => members.has(tie.child) && members.has(tie.parent));
    const broken = perStretch(turnsOf(inner), (bounds) =>
      closingCircles(inner.flatMap((link) => link.during(bounds) ?? [])),
    );
    return { links: inner, broken };
  });
}

function turnsOf(links: readonly DatedLink[]): readonly number[] {
  const turns = new Set(links.flatMap((link) => link.turns));
  return [...turns].toSorted((one, other) => one - other);
}

/** Of links taken one by one, those that would lead back to where they begin. */
function closingCircles(links: readonly RollUpLink[]): ReadonlySet<RollUpLink> {
  const parents = new Map<string, Map<string, Certainty>>();
  const closing = new Set<RollUpLink>();
  for (const link of links.toSorted(byCertaintyThenSlugs)) {
    const { child, parent, certainty } = link;
    const reached = reachableFrom(parent, (group) => parents.get(group) ?? NOBODY);
    if (child === parent || reached.has(child)) {
      closing.add(link);
      continue;
    }
    const known = parents.get(child) ?? new Map<string, Certainty>();
    parents.set(child, known.set(parent, highest(known.get(parent), certainty) ?? certainty));
  }
  return closing;
}

const NOBODY: SureGroups = new Map();

interface Directed {
  readonly direct: (group: string, bounds: Bounds) => SureGroups;
  readonly reachable: (group: string, bounds: Bounds) => SureGroups;
  /** Every link that may ever be on a way from a group. */
  readonly ever: (group: string) => readonly DatedLink[];
}

/** One way through the hierarchy: up to the parents, or down to the children. */
function directed(
  linksOf: ReadonlyMap<string, readonly DatedLink[]>,
  towards: 'child' | 'parent',
  linkDuring: LinkDuring,
): Directed {
  const known = new Map<string, (bounds: Bounds) => SureGroups>();
  const ever = (group: string) => linksFrom(group, linksOf, towards);
  const direct = (group: string, bounds: Bounds): SureGroups => {
    const links = linksOf.get(group);
    if (links === undefined) return NOBODY;
    return surest(
      links.flatMap((link) => linkDuring(link, bounds) ?? []),
      towards,
    );
  };
  const reachable = (group: string, bounds: Bounds): SureGroups => {
    if (!linksOf.has(group)) return NOBODY;
    let ofGroup = known.get(group);
    if (ofGroup === undefined) {
      ofGroup = perStretch(turnsOf(ever(group)), (during) =>
        reachableFrom(group, (at) => direct(at, during)),
      );
      known.set(group, ofGroup);
    }
    return ofGroup(bounds);
  };
  return { direct, reachable, ever };
}

function surest(links: readonly RollUpLink[], towards: 'child' | 'parent'): SureGroups {
  const groups = new Map<string, Certainty>();
  for (const link of links.toSorted(byCertaintyThenSlugs))
    groups.set(link[towards], highest(groups.get(link[towards]), link.certainty) ?? link.certainty);
  return groups;
}

function linksFrom(
  group: string,
  linksOf: ReadonlyMap<string, readonly DatedLink[]>,
  towards: 'child' | 'parent',
): readonly DatedLink[] {
  const groups = new Set([group]);
  const found: DatedLink[] = [];
  for (const at of groups)
    for (const link of linksOf.get(at) ?? []) {
      found.push(link);
      groups.add(link.tie[towards]);
    }
  return found;
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
function reachableFrom(group: string, next: (group: string) => SureGroups): SureGroups {
  const reached = new Map<string, Certainty>();
  const walk = (at: string, certainty: Certainty): void => {
    for (const [further, link] of next(at)) {
      const sure = lowest(certainty, link) ?? link;
      const known = reached.get(further);
      if (known === 'CERTAIN' || known === sure) continue;
      reached.set(further, sure);
      walk(further, sure);
    }
  };
  walk(group, 'CERTAIN');
  return reached;
}
