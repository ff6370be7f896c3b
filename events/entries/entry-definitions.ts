import { allegianceAccepted } from './allegiance-accepted.js';
import { allegiancePledged } from './allegiance-pledged.js';
import { allegianceRenounced } from './allegiance-renounced.js';
import { branchAnnounced } from './branch-announced.js';
import { branchScopeReported } from './branch-scope-reported.js';
import { casualtiesReported } from './casualties-reported.js';
import { contextReported } from './context-reported.js';
import { groupDissolved } from './group-dissolved.js';
import { groupFormed } from './group-formed.js';
import { groupNameReported } from './group-name-reported.js';
import { groupSplit } from './group-split.js';
import { groupsMerged } from './groups-merged.js';
import { incidentReported } from './incident-reported.js';
import { leadershipEnded } from './leadership-ended.js';
import { leadershipReported } from './leadership-reported.js';
import { membershipReported } from './membership-reported.js';
import { personArrested } from './person-arrested.js';
import { personDescribed } from './person-described.js';
import { personKilled } from './person-killed.js';
import { personReleased } from './person-released.js';
import { presenceReported } from './presence-reported.js';
import { relationshipEnded } from './relationship-ended.js';
import { relationshipReported } from './relationship-reported.js';
import { reportWithdrawn } from './report-withdrawn.js';
import { responsibilityAttributed } from './responsibility-attributed.js';
import { responsibilityClaimed } from './responsibility-claimed.js';
import { responsibilityDenied } from './responsibility-denied.js';
import { responsibilityUnclaimed } from './responsibility-unclaimed.js';
import { statementMade } from './statement-made.js';
import { statisticReported } from './statistic-reported.js';

/** Every type of entry; each is a way in which a source can say that something was so. */
export const ENTRY_DEFINITIONS = {
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
} as const;

export type EntryType = keyof typeof ENTRY_DEFINITIONS;
