import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { pairsOf } from '../ties/families.js';
import type { SameFamily } from '../ties/families.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View, ViewEntry } from '../view/view.js';

/** A claimant and a group that its claim names as joint; one side naming the other suffices. */
export interface JointClaim {
  readonly claimant: string;
  readonly partner: string;
  readonly certainty: Certainty;
}

/** What the claims say of acting together. A group that others merely name as joint is no claimant by that. */
export function jointClaims(
  view: View,
  claims: readonly ViewEntry<'ResponsibilityClaimed'>[],
): readonly JointClaim[] {
  return claims.flatMap(({ content, visibility }) =>
    content.fact.jointWith.map((partner) => ({
      claimant: view.canonicalGroup(content.fact.group),
      partner: view.canonicalGroup(partner),
      certainty: visibility,
    })),
  );
}

/** Whether a claim names a group of another family as joint. */
export function namesAnotherFamily(
  joint: readonly JointClaim[],
  same: SameFamily,
): Certainty | undefined {
  return highest(
    ...joint.map(({ claimant, partner, certainty }) =>
      lowest(certainty, not(same(claimant, partner))),
    ),
  );
}

/** Whether two of the groups are neither of one family nor connected through joint claims, directly or through others. */
export function actedApart(
  groups: SureGroups,
  joint: readonly JointClaim[],
  same: SameFamily,
): Certainty | undefined {
  const nodes = [...new Set([...groups.keys(), ...joint.map(({ partner }) => partner)])];
  const surely = connected(nodes, (one, other) => linked(joint, same, one, other) === 'CERTAIN');
  const possibly = connected(nodes, (one, other) => linked(joint, same, one, other) !== undefined);
  const together = (one: string, other: string): Certainty | undefined => {
    if (surely(one, other)) return 'CERTAIN';
    return possibly(one, other) ? 'POSSIBLE' : undefined;
  };
  return highest(
    ...pairsOf([...groups]).map(([[one, first], [other, second]]) =>
      lowest(first, second, not(together(one, other))),
    ),
  );
}

/** The groups in the sets that surely belong together: by family, or by joint claims, directly or through others; in the order of slugs. */
export function actingTogether(
  groups: SureGroups,
  joint: readonly JointClaim[],
  same: SameFamily,
): readonly (readonly string[])[] {
  const nodes = [...new Set([...groups.keys(), ...joint.map(({ partner }) => partner)])];
  const surely = connected(nodes, (one, other) => linked(joint, same, one, other) === 'CERTAIN');
  const sets: (readonly [string, ...string[]])[] = [];
  for (const group of [...groups.keys()].toSorted()) {
    const index = sets.findIndex(([first]) => surely(first, group));
    const found = sets[index];
    if (found === undefined) sets.push([group]);
    else sets[index] = [...found, group];
  }
  return sets;
}

function linked(
  joint: readonly JointClaim[],
  same: SameFamily,
  one: string,
  other: string,
): Certainty | undefined {
  const named = joint.filter(
    ({ claimant, partner }) =>
      (claimant === one && partner === other) || (claimant === other && partner === one),
  );
  return highest(same(one, other), ...named.map(({ certainty }) => certainty));
}

function connected(
  nodes: readonly string[],
  areLinked: (one: string, other: string) => boolean,
): (one: string, other: string) => boolean {
  const component = new Map<string, number>();
  const visit = (node: string, number: number): void => {
    component.set(node, number);
    for (const next of nodes)
      if (!component.has(next) && areLinked(node, next)) visit(next, number);
  };
  nodes.forEach((node, number) => {
    if (!component.has(node)) visit(node, number);
  });
  return (one, other) => component.get(one) === component.get(other);
}
