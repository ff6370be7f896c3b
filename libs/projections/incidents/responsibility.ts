import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { familiesDuring, severalFamilies } from '../ties/families.js';
import { groupedBy } from '../view/grouped-by.js';
import { boundsOfIncident } from './incidents.js';
import type { Incident } from './incidents.js';
import { actedApart, jointClaims, namesAnotherFamily } from './joint-claims.js';
import { perView } from '../view/per-view.js';
import { sureGroups, under, union } from '../states/sure-groups.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View, ViewEntry } from '../view/view.js';

/** How a tally gives an incident to a group; conventions of the CPOST suicide attack codebook 2020. */
export type AttributionRule =
  'ANY' | 'CLAIMED' | 'SOLE_CLAIM' | 'UNCONTESTED' | 'ATTRIBUTED' | 'INVOLVED';

/** Who is said to be behind one incident. Cut by the published and the recorded clock only, never by valid time. */
export interface Responsibility {
  readonly claims: readonly ViewEntry<'ResponsibilityClaimed'>[];
  readonly denials: readonly ViewEntry<'ResponsibilityDenied'>[];
  readonly attributions: readonly ViewEntry<'ResponsibilityAttributed'>[];
  readonly claimants: SureGroups;
  /** Groups to which it is attributed; a suspicion attributes nothing. */
  readonly attributed: SureGroups;
  /** Parties that were not its targets: a side in a battle is a party, not a perpetrator. */
  readonly parties: SureGroups;
  /** Two families behind it that did not act jointly, or one behind it that denies it. */
  readonly contested: Certainty | undefined;
  /** Whether all claims come from one family, and none names another as joint. */
  readonly soleFamily: Certainty | undefined;
}

const claimsByIncident = perView((view) =>
  groupedBy(
    view.standingOf('ResponsibilityClaimed').filter(({ content }) => countsAsSo(content.stance)),
    ({ content }) => view.canonicalIncident(content.fact.incident),
  ),
);

const denialsByIncident = perView((view) =>
  groupedBy(view.standingOf('ResponsibilityDenied'), ({ content }) =>
    view.canonicalIncident(content.fact.incident),
  ),
);

const attributionsByIncident = perView((view) =>
  groupedBy(
    view.standingOf('ResponsibilityAttributed').filter(({ content }) => countsAsSo(content.stance)),
    ({ content }) => view.canonicalIncident(content.fact.incident),
  ),
);

/** Who is said to be behind an incident, and whether that is contested. */
export function responsibilityFor(view: View, incident: Incident): Responsibility {
  const claims = claimsByIncident(view).get(incident.slug) ?? [];
  const denials = denialsByIncident(view).get(incident.slug) ?? [];
  const attributions = attributionsByIncident(view).get(incident.slug) ?? [];
  const claimants = sureGroups(
    view,
    claims.map((claim) => [claim.content.fact.group, claim.visibility]),
  );
  const attributed = sureGroups(view, attributions.flatMap(attributedTo));
  const behind = union(claimants, attributed);
  const joint = jointClaims(view, claims);
  const same = familiesDuring(view, boundsOfIncident(incident));
  return {
    claims,
    denials,
    attributions,
    claimants,
    attributed,
    parties: sureGroups(view, incident.reports.flatMap(partiesOf)),
    contested: highest(actedApart(behind, joint, same), denied(view, denials, behind)),
    soleFamily: not(highest(severalFamilies(claimants, same), namesAnotherFamily(joint, same))),
  };
}

function attributedTo(
  entry: ViewEntry<'ResponsibilityAttributed'>,
): readonly (readonly [string, Certainty])[] {
  const { actor, finding } = entry.content.fact;
  return finding === 'ATTRIBUTED' ? [[actor, entry.visibility]] : [];
}

function partiesOf(report: Incident['reports'][number]): readonly (readonly [string, Certainty])[] {
  return report.content.fact.parties
    .filter(({ side }) => side !== 'TARGET')
    .map(({ actor }) => [actor, report.visibility]);
}

function denied(
  view: View,
  denials: readonly ViewEntry<'ResponsibilityDenied'>[],
  behind: SureGroups,
): Certainty | undefined {
  return highest(
    ...denials.map(({ content, visibility }) =>
      lowest(visibility, behind.get(view.canonicalGroup(content.fact.group))),
    ),
  );
}

/** The groups that have the incident under a rule, as they are named, before any roll-up. */
export function groupsUnder(rule: AttributionRule, responsibility: Responsibility): SureGroups {
  const { claimants, attributed, parties, contested, soleFamily } = responsibility;
  switch (rule) {
    case 'ANY':
      return union(claimants, attributed);
    case 'CLAIMED':
      return claimants;
    case 'SOLE_CLAIM':
      return under(claimants, soleFamily);
    case 'UNCONTESTED':
      return under(claimants, not(contested));
    case 'ATTRIBUTED':
      return attributed;
    case 'INVOLVED':
      return union(union(claimants, attributed), parties);
  }
}
