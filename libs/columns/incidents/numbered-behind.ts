import type { Behind } from '#libs/projections/incidents/responsibility';
import type { SureGroups } from '#libs/projections/states/sure-groups';
import { certaintyOfCode, codeOf } from '../certainty-code.js';
import type { Symbols } from '../symbols.js';

/** Who is behind an incident, by the numbers of groups: each group, or pair of groups, with the code of how surely. */
export interface NumberedBehind {
  readonly claimants: readonly number[];
  readonly attributed: readonly number[];
  readonly parties: readonly number[];
  readonly joint: readonly number[];
  readonly denied: number;
}

export function numberedBehind(groups: Symbols, behind: Behind): NumberedBehind {
  return {
    claimants: numberedGroups(groups, behind.claimants),
    attributed: numberedGroups(groups, behind.attributed),
    parties: numberedGroups(groups, behind.parties),
    joint:
      behind.joint.length === 0
        ? []
        : behind.joint.flatMap(({ claimant, partner, certainty }) => [
            groups.of(claimant),
            groups.of(partner),
            codeOf(certainty),
          ]),
    denied: codeOf(behind.denied),
  };
}

function numberedGroups(groups: Symbols, sure: SureGroups): readonly number[] {
  const numbers: number[] = [];
  for (const [group, certainty] of sure) numbers.push(groups.of(group), codeOf(certainty));
  return numbers;
}

export function behindKey({
  claimants,
  attributed,
  parties,
  joint,
  denied,
}: NumberedBehind): string {
  return `${claimants.join()}|${attributed.join()}|${parties.join()}|${joint.join()}|${String(denied)}`;
}

/** The same with the groups by their slugs. */
export function behindOf(groups: Symbols, numbered: NumberedBehind): Behind {
  const { claimants, attributed, parties, joint, denied } = numbered;
  return {
    claimants: sureGroupsOf(groups, claimants),
    attributed: sureGroupsOf(groups, attributed),
    parties: sureGroupsOf(groups, parties),
    joint: Array.from({ length: joint.length / 3 }, (_, index) => ({
      claimant: groups.text(joint[index * 3] ?? 0) ?? '',
      partner: groups.text(joint[index * 3 + 1] ?? 0) ?? '',
      certainty: certaintyOfCode(joint[index * 3 + 2] ?? 0) ?? 'POSSIBLE',
    })),
    denied: certaintyOfCode(denied),
  };
}

function sureGroupsOf(groups: Symbols, numbers: readonly number[]): SureGroups {
  return new Map(
    Array.from({ length: numbers.length / 2 }, (_, index) => [
      groups.text(numbers[index * 2] ?? 0) ?? '',
      certaintyOfCode(numbers[index * 2 + 1] ?? 0) ?? 'POSSIBLE',
    ]),
  );
}
