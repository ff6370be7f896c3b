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
import type { View, ViewEntry } from '../view/view.js';
import { stating } from './stating.js';

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
  const asked = members ?? groups;
  const told = asked === undefined ? membershipsOf(view) : readMemberships(view, asked);
  const meant = told.filter(
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
export const membershipsOf = perView((view) => readMemberships(view));

/** The same of these members or groups alone, and perhaps of others. */
function readMemberships(view: View, actors?: readonly string[]): readonly ToldState<Belonging>[] {
  const tellings = tellingsIn(view, stating(view, 'MembershipReported', actors));
  return toldStates(tellings, belongingKey, ({ member }) => endsOfPerson(view, member));
}

function tellingsIn(
  view: View,
  entries: readonly ViewEntry<'MembershipReported'>[],
): readonly Telling<Belonging>[] {
  return entries.flatMap((entry) => {
    const { members, memberOf, membership: kind } = entry.content.fact;
    if (memberOf === undefined) return [];
    const group = view.canonicalGroup(memberOf);
    return [...new Set(members.map((member) => canonicalActor(view, member)))]
      .filter((member) => member !== group)
      .map((member) => ({ subject: { member, group, kind }, entry, evidence: stateTold(entry) }));
  });
}
