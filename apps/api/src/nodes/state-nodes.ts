import type { Affiliation } from '#libs/projections/ties/affiliations';
import type { ScopeArea } from '#libs/projections/ties/branch-scope';
import type { Custody } from '#libs/projections/people/custody';
import type { GroupName } from '#libs/projections/names/group-names';
import type { LineageStep } from '#libs/projections/groups/lineage';
import type { Membership } from '#libs/projections/people/memberships';
import type { Office } from '#libs/projections/people/offices';
import type { Presence } from '#libs/projections/people/presence';
import type { StateRow } from '#libs/projections/states/state-row';
import type { Answer } from '../answers/answer.js';
import { lastInside } from '../dates/date-time.js';
import { shownType } from './entry-type.js';
import { globalId } from './global-id.js';
import type { NodeKind } from './global-id.js';

interface KeyedState extends StateRow {
  readonly key: string;
}

/** What every pooled state shows; its dates and evidence are resolved when they are asked for. */
function stateFields<Row extends KeyedState>(at: Answer, kind: NodeKind, row: Row) {
  const { key, certainty, reason, stance, disputed, ended, lastReported } = row;
  return {
    at,
    row,
    id: globalId(kind, key, at.basis.token),
    certainty,
    reason,
    stance,
    disputed,
    ended,
    lastReported: lastInside(lastReported),
  };
}

/** What the nodes of all pooled states have in common. */
export interface StateNode {
  readonly at: Answer;
  readonly id: string;
  readonly row: KeyedState;
}

export type AffiliationNode = ReturnType<typeof affiliationNode>;
export function affiliationNode(at: Answer, affiliation: Affiliation) {
  const { text, tie, strength = null } = affiliation;
  return {
    __typename: 'Affiliation' as const,
    ...stateFields(at, 'affiliation', affiliation),
    text,
    tie,
    strength,
  };
}

export type OfficeNode = ReturnType<typeof officeNode>;
export function officeNode(at: Answer, office: Office) {
  const { text, role, exclusive } = office;
  return {
    __typename: 'Office' as const,
    ...stateFields(at, 'office', office),
    text,
    role,
    exclusive,
  };
}

export type MembershipNode = ReturnType<typeof membershipNode>;
export function membershipNode(at: Answer, membership: Membership) {
  const { text, kind } = membership;
  return {
    __typename: 'Membership' as const,
    ...stateFields(at, 'membership', membership),
    text,
    kind,
  };
}

export type PresenceNode = ReturnType<typeof presenceNode>;
export function presenceNode(at: Answer, presence: Presence) {
  const { text, kind } = presence;
  return {
    __typename: 'Presence' as const,
    ...stateFields(at, 'presence', presence),
    text,
    kind,
  };
}

export type CustodyNode = ReturnType<typeof custodyNode>;
export function custodyNode(at: Answer, custody: Custody) {
  const { text } = custody;
  return {
    __typename: 'Custody' as const,
    ...stateFields(at, 'custody', custody),
    text,
  };
}

export type ScopeAreaNode = ReturnType<typeof scopeAreaNode>;
export function scopeAreaNode(at: Answer, area: ScopeArea) {
  const { text, mode } = area;
  return {
    __typename: 'ScopeArea' as const,
    ...stateFields(at, 'scope-area', area),
    text,
    mode,
  };
}

export function groupNameNode(at: Answer, name: GroupName) {
  const { form, nameKind = null, language = null, usedBy = null, replaces = null } = name;
  return {
    __typename: 'GroupName' as const,
    ...stateFields(at, 'group-name', name),
    form,
    nameKind,
    language,
    usedBy,
    replaces,
  };
}

export type LineageStepNode = ReturnType<typeof lineageStepNode>;
export function lineageStepNode(at: Answer, step: LineageStep) {
  const { text, certainty, disputed, entry } = step;
  return {
    __typename: 'LineageStep' as const,
    at,
    step,
    id: globalId('lineage-step', entry.uuid, at.basis.token),
    text,
    type: shownType(step.type),
    certainty,
    disputed,
  };
}
