import type { Membership as MembershipKind } from '#events/words';
import { actorName, canonicalActor, groupName } from '../names/naming.js';
import { endsOfPerson } from '../states/ends-of-actors.js';
import { perView } from '../view/per-view.js';
import { sorted, sortText } from '../names/sort-text.js';
import { bySince, stateRowsAt } from '../states/state-row.js';
import type { StateFilter, StateRow } from '../states/state-row.js';
import { stateText } from '../states/state-text.js';
import { stateTold, toldStates } from '../states/told-state.js';
import type { Telling, ToldState } from '../states/told-state.js';
import type { View } from '../view/view.js';

/** A named person or group, and how they belonged to a group. */
interface Belonging {
  readonly member: string;
  readonly group: string;
  readonly kind: MembershipKind;
}

/** Which memberships are meant; lists hold alternatives. */
export interface MembershipFilter extends StateFilter {
  readonly member?: readonly string[];
  readonly group?: readonly string[];
}

/** A membership at one valid time. */
export interface Membership extends Belonging, StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly text: string;
}

/** The memberships at an exclusive cut of valid time, in the order of their beginnings. */
export function membershipsAt(
  view: View,
  validAt: number,
  filter: MembershipFilter,
): readonly Membership[] {
  const members = filter.member?.map((member) => canonicalActor(view, member));
  const groups = filter.group?.map(view.canonicalGroup);
  const meant = membershipsOf(view).filter(
    ({ subject: { member, group } }) =>
      (members?.includes(member) ?? true) && (groups?.includes(group) ?? true),
  );
  return sorted(
    stateRowsAt(view, meant, validAt, filter).map(([belonging, row]) => {
      const key = belongingKey(belonging);
      return {
        ...belonging,
        ...row,
        key,
        sortKey: sortText(...bySince(row), key),
        text: membershipText(view, belonging, row),
      };
    }),
  );
}

const KIND_WORDS: Readonly<Record<MembershipKind, string>> = {
  MEMBER: '',
  JOINED: ' (joined)',
  RECRUITED: ' (recruited)',
  TRAVELLED: ' (travelled there)',
};

function membershipText(view: View, { member, group, kind }: Belonging, row: StateRow): string {
  const predicate = `member of ${groupName(view, group)}${KIND_WORDS[kind]}`;
  return stateText(actorName(view, member), predicate, row);
}

export function belongingKey({ member, group, kind }: Belonging): string {
  return `${member} ${group} ${kind}`;
}

/** Every membership of somebody named; it ends with a member's death. Members who are only counted have none of their own. */
export const membershipsOf = perView((view): readonly ToldState<Belonging>[] =>
  toldStates(tellingsOf(view), belongingKey, ({ member }) => endsOfPerson(view, member)),
);

function tellingsOf(view: View): readonly Telling<Belonging>[] {
  return view.standingOf('MembershipReported').flatMap((entry) => {
    const { members, memberOf, membership: kind } = entry.content.fact;
    if (memberOf === undefined) return [];
    const group = view.canonicalGroup(memberOf);
    return [...new Set(members.map((member) => canonicalActor(view, member)))]
      .filter((member) => member !== group)
      .map((member) => ({ subject: { member, group, kind }, entry, evidence: stateTold(entry) }));
  });
}
