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
import { remembered } from '../view/remembered.js';

/** A branch or faction of a parent, and how surely it was one. */
export interface RollUpLink {
  readonly child: string;
  readonly parent: string;
  readonly tie: Tie;
  readonly certainty: Certainty;
}

/** When a tie that rolls up can change, ascending, and how sure it is that it was so during some bounds, whoever is named. */
export interface Dated {
  readonly turns: readonly number[];
  readonly during: (bounds: Bounds) => Certainty | undefined;
}

/** A tie that rolls up, and when it was so. */
export interface RollUpTie extends Omit<RollUpLink, 'certainty'> {
  readonly dated: Dated;
}

/** The ties of a hierarchy, by whom they concern. */
export interface RollUpTies {
  readonly ofChild: (group: string) => readonly RollUpTie[];
  readonly ofParent: (group: string) => readonly RollUpTie[];
  /** Sets of groups among which ties may lead back to where they began: those between others never do. */
  readonly loops: readonly ReadonlySet<string>[];
  /** Whether sources name a group: one that nobody names is never certainly anyone's, nor anyone certainly its. */
  readonly isNamed: (group: string) => boolean;
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
export function hierarchyOf(ties: RollUpTies): Hierarchy {
  const linkDuring = linking(ties);
  const loops = ties.loops.map((groups) => loopOf(groups, ties, linkDuring));
  const loopAt = (tie: RollUpTie) =>
    loops.find(({ groups }) => groups.has(tie.child) && groups.has(tie.parent));
  const unbroken: LinkDuring = (tie, bounds) =>
    loopAt(tie)?.broken(bounds).has(tie) === true ? undefined : linkDuring(tie, bounds);
  const up = directed(ties.ofChild, 'parent', unbroken);
  const down = directed(ties.ofParent, 'child', unbroken);
  return {
    above: (group, bounds) => new Map([[group, 'CERTAIN'], ...up.reachable(group, bounds)]),
    below: down.reachable,
    parents: up.direct,
    everBelow: (groups) =>
      new Set(
        [...groups].flatMap((group) => [group, ...down.ever(group).map(({ child }) => child)]),
      ),
    turnsAbove: (groups) => turnsOf([...groups].flatMap((group) => up.ever(group))),
    broken: (bounds) =>
      loops
        .flatMap((loop) => [...loop.broken(bounds)])
        .flatMap((tie) => linkDuring(tie, bounds) ?? [])
        .toSorted(byCertaintyThenSlugs),
  };
}

/** The hierarchy of a list of ties. */
export function hierarchyAmong(
  ties: readonly RollUpTie[],
  isNamed: RollUpTies['isNamed'],
): Hierarchy {
  const byChild = groupedBy(ties, ({ child }) => child);
  const byParent = groupedBy(ties, ({ parent }) => parent);
  const ofChild = (group: string) => byChild.get(group) ?? [];
  const parents = (group: string) => ofChild(group).map(({ parent }) => parent);
  return hierarchyOf({
    ofChild,
    ofParent: (group) => byParent.get(group) ?? [],
    loops: loopsAmong(byChild.keys(), parents).map((groups) => new Set(groups)),
    isNamed,
  });
}

type LinkDuring = (tie: RollUpTie, bounds: Bounds) => RollUpLink | undefined;

/** When a state of which this is told was so. */
export function datedBy(pool: StatePool): Dated {
  const turns = turningPoints(pool);
  return { turns, during: perStretch(turns, (bounds) => certaintyDuring(pool, bounds)) };
}

function linking({ isNamed }: RollUpTies): LinkDuring {
  return (rollUp, bounds) => {
    const certainty = rollUp.dated.during(bounds);
    if (certainty === undefined) return undefined;
    const { child, parent, tie } = rollUp;
    const named = isNamed(child) && isNamed(parent);
    return { child, parent, tie, certainty: named ? certainty : 'POSSIBLE' };
  };
}

/** Ties that lead back to each other, whenever they were there. */
interface Loop {
  readonly groups: ReadonlySet<string>;
  readonly broken: (bounds: Bounds) => ReadonlySet<RollUpTie>;
}

function loopOf(groups: ReadonlySet<string>, ties: RollUpTies, linkDuring: LinkDuring): Loop {
  const inner = [...groups].flatMap((group) =>
    ties.ofChild(group).filter(({ parent }) => groups.has(parent)),
  );
  const broken = perStretch(turnsOf(inner), (bounds) =>
    closingCircles(
      inner.flatMap((tie) => {
        const link = linkDuring(tie, bounds);
        return link === undefined ? [] : [{ tie, link }];
      }),
    ),
  );
  return { groups, broken };
}

function turnsOf(ties: readonly RollUpTie[]): readonly number[] {
  const turns = new Set(ties.flatMap((tie) => tie.dated.turns));
  return [...turns].toSorted((one, other) => one - other);
}

interface Linked {
  readonly tie: RollUpTie;
  readonly link: RollUpLink;
}

/** Of links taken one by one, the ties of those that would lead back to where they begin. */
function closingCircles(linked: readonly Linked[]): ReadonlySet<RollUpTie> {
  const parents = new Map<string, Map<string, Certainty>>();
  const closing = new Set<RollUpTie>();
  const inOrder = linked.toSorted((one, other) => byCertaintyThenSlugs(one.link, other.link));
  for (const { tie, link } of inOrder) {
    const { child, parent, certainty } = link;
    const reached = reachableFrom(parent, (group) => parents.get(group) ?? NOBODY);
    if (child === parent || reached.has(child)) {
      closing.add(tie);
      continue;
    }
    const above = parents.get(child) ?? new Map<string, Certainty>();
    parents.set(child, above.set(parent, highest(above.get(parent), certainty) ?? certainty));
  }
  return closing;
}

const NOBODY: SureGroups = new Map();

interface Directed {
  readonly direct: (group: string, bounds: Bounds) => SureGroups;
  readonly reachable: (group: string, bounds: Bounds) => SureGroups;
  /** Every tie that may ever be on a way from a group. */
  readonly ever: (group: string) => readonly RollUpTie[];
}

/** One way through the hierarchy: up to the parents, or down to the children. */
function directed(
  tiesOf: (group: string) => readonly RollUpTie[],
  towards: 'child' | 'parent',
  linkDuring: LinkDuring,
): Directed {
  const ever = (group: string) => everFrom(group, tiesOf, towards);
  const direct = (group: string, bounds: Bounds): SureGroups =>
    surest(
      tiesOf(group).flatMap((tie) => linkDuring(tie, bounds) ?? []),
      towards,
    );
  const reachable = remembered((group: string) =>
    perStretch(turnsOf(ever(group)), (during) => reachableFrom(group, (at) => direct(at, during))),
  );
  return { direct, reachable: (group, bounds) => reachable(group)(bounds), ever };
}

function surest(links: readonly RollUpLink[], towards: 'child' | 'parent'): SureGroups {
  if (links.length === 0) return NOBODY;
  const groups = new Map<string, Certainty>();
  for (const link of links.toSorted(byCertaintyThenSlugs))
    groups.set(link[towards], highest(groups.get(link[towards]), link.certainty) ?? link.certainty);
  return groups;
}

function everFrom(
  group: string,
  tiesOf: (group: string) => readonly RollUpTie[],
  towards: 'child' | 'parent',
): readonly RollUpTie[] {
  const groups = new Set([group]);
  const found: RollUpTie[] = [];
  for (const at of groups)
    for (const tie of tiesOf(at)) {
      found.push(tie);
      groups.add(tie[towards]);
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
