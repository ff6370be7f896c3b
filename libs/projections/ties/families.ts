import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import type { Hierarchy } from './hierarchy.js';
import { hierarchyAt, topmostOf } from './roll-up.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View } from '../view/view.js';

/** Whether two groups belong to one family: the sets of their topmost parents meet. */
export type SameFamily = (one: string, other: string) => Certainty | undefined;

/** The families as they were during the bounds. */
export function familiesDuring(view: View, during: Bounds): SameFamily {
  return familiesIn(() => hierarchyAt(view), during);
}

/** The families of a hierarchy, which is only looked at when two groups differ; groups are named by canonical slugs. */
export function familiesIn(hierarchy: () => Hierarchy, during: Bounds): SameFamily {
  const known = new Map<string, SureGroups>();
  const topmost = (group: string): SureGroups => {
    const parents = known.get(group) ?? topmostOf(hierarchy(), group, during);
    known.set(group, parents);
    return parents;
  };
  return (one, other) => {
    if (one === other) return 'CERTAIN';
    const others = topmost(other);
    return highest(
      ...[...topmost(one)].map(([parent, certainty]) => lowest(certainty, others.get(parent))),
    );
  };
}

/** Whether two of the groups are of different families. */
export function severalFamilies(groups: SureGroups, same: SameFamily): Certainty | undefined {
  return highest(
    ...pairsOf([...groups]).map(([[one, first], [other, second]]) =>
      lowest(first, second, not(same(one, other))),
    ),
  );
}

/** Every two of the elements. */
export function pairsOf<Element>(
  elements: readonly Element[],
): readonly (readonly [Element, Element])[] {
  return elements.flatMap((one, index) =>
    elements.slice(index + 1).map((other): readonly [Element, Element] => [one, other]),
  );
}
