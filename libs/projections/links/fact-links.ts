import type { EntryContent } from '#events/entries/entry';

/**
 * What two entries surely have in common that state the same fact, where that fact is neither a tie nor about an incident; of
 * memberships and offices also the group that they are of.
 */
export function factsStatedIn(content: EntryContent): readonly string[] {
  const about = new Set([...subjectsOf(content), ...groupsOver(content)]);
  return [...about].map((subject) => factLink(content.type, subject));
}

function groupsOver({ type, fact }: EntryContent): readonly string[] {
  if (type === 'LeadershipReported' || type === 'LeadershipEnded') return [fact.group];
  return type === 'MembershipReported' && fact.memberOf !== undefined ? [fact.memberOf] : [];
}

/** Names the facts of one type about one thing. */
export function factLink(type: EntryContent['type'], subject: string): string {
  return `${type} ${subject}`;
}

/** Whom or what a fact is about, by the name under which the entry speaks of it. */
export function subjectsOf(content: EntryContent): readonly string[] {
  switch (content.type) {
    case 'BranchScopeReported':
      return [content.fact.branch];
    case 'MembershipReported':
      return [...content.fact.members, ...content.fact.cameFrom];
    case 'PresenceReported':
      return [content.fact.actor];
    case 'GroupsMerged':
      return [content.fact.whole];
    case 'LeadershipReported':
    case 'LeadershipEnded':
    case 'PersonArrested':
    case 'PersonReleased':
    case 'PersonKilled':
      return [content.fact.person];
    case 'GroupFormed':
    case 'GroupDissolved':
    case 'GroupSplit':
    case 'GroupNameReported':
      return [content.fact.group];
    case 'StatisticReported':
      return [
        `${content.fact.measure} ${content.places
          .map(({ place }) => place)
          .toSorted()
          .join(' ')}`,
      ];
    case 'AllegiancePledged':
    case 'AllegianceAccepted':
    case 'AllegianceRenounced':
    case 'RelationshipReported':
    case 'RelationshipEnded':
    case 'BranchAnnounced':
    case 'IncidentReported':
    case 'CasualtiesReported':
    case 'ResponsibilityClaimed':
    case 'ResponsibilityDenied':
    case 'ResponsibilityUnclaimed':
    case 'ResponsibilityAttributed':
    case 'PersonDescribed':
    case 'StatementMade':
    case 'ContextReported':
    case 'ReportWithdrawn':
      return [];
  }
}
