import type { FactOf } from '#events/entries/entry';
import type { EntryType } from '#events/entries/entry-definitions';
import { branchAnnounced, branchScopeReported } from './branches.js';
import { contextReported } from './context.js';
import { groupDissolved, groupFormed, groupSplit, groupsMerged } from './groups.js';
import { casualtiesReported, incidentReported } from './incidents.js';
import { membershipReported } from './membership.js';
import { groupNameReported } from './names.js';
import {
  leadershipEnded,
  leadershipReported,
  personArrested,
  personDescribed,
  personKilled,
  personReleased,
} from './people.js';
import { presenceReported } from './presence.js';
import {
  responsibilityAttributed,
  responsibilityClaimed,
  responsibilityDenied,
  responsibilityUnclaimed,
} from './responsibility.js';
import { statementMade } from './statements.js';
import { statisticReported } from './statistics.js';
import type { Telling, Told } from './telling.js';
import {
  allegianceAccepted,
  allegiancePledged,
  allegianceRenounced,
  relationshipEnded,
  relationshipReported,
} from './ties.js';
import { reportWithdrawn } from './withdrawal.js';

type Tellers = { readonly [T in EntryType]: (told: Told, fact: FactOf<T>) => Telling };

const TELLERS: Tellers = {
  AllegiancePledged: allegiancePledged,
  AllegianceAccepted: allegianceAccepted,
  AllegianceRenounced: allegianceRenounced,
  BranchAnnounced: branchAnnounced,
  BranchScopeReported: branchScopeReported,
  RelationshipReported: relationshipReported,
  RelationshipEnded: relationshipEnded,
  MembershipReported: membershipReported,
  GroupFormed: groupFormed,
  GroupDissolved: groupDissolved,
  GroupSplit: groupSplit,
  GroupsMerged: groupsMerged,
  GroupNameReported: groupNameReported,
  LeadershipReported: leadershipReported,
  LeadershipEnded: leadershipEnded,
  PersonDescribed: personDescribed,
  PersonArrested: personArrested,
  PersonReleased: personReleased,
  PersonKilled: personKilled,
  PresenceReported: presenceReported,
  IncidentReported: incidentReported,
  CasualtiesReported: casualtiesReported,
  ResponsibilityClaimed: responsibilityClaimed,
  ResponsibilityDenied: responsibilityDenied,
  ResponsibilityUnclaimed: responsibilityUnclaimed,
  ResponsibilityAttributed: responsibilityAttributed,
  StatementMade: statementMade,
  StatisticReported: statisticReported,
  ContextReported: contextReported,
  ReportWithdrawn: reportWithdrawn,
};

/** What an entry says, in words that its stance is still to be put to. */
export function tell(told: Told): Telling {
  const { type, fact } = told.entry.content;
  return TELLERS[type](told, fact as never);
}
