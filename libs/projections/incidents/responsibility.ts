import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { familiesDuring, severalFamilies } from '../ties/families.js';
import type { SameFamily } from '../ties/families.js';
import { aboutIncident, countingAbout } from './about-incident.js';
import type { ToldOfIncident } from './about-incident.js';
import { boundsOfIncident } from './incidents.js';
import type { Incident } from './incidents.js';
import { actedApart, jointClaims, namesAnotherFamily } from './joint-claims.js';
import type { JointClaim } from './joint-claims.js';
import { sureGroups, under, union } from '../states/sure-groups.js';
import type { SureGroups } from '../states/sure-groups.js';
import type { View, ViewEntry } from '../view/view.js';

/** How a tally gives an incident to a group; conventions of the CPOST suicide attack codebook 2020. */
export type AttributionRule =
  'ANY' | 'CLAIMED' | 'SOLE_CLAIM' | 'UNCONTESTED' | 'ATTRIBUTED' | 'INVOLVED';

/** The groups that are said to be behind one incident. Cut by the published and the recorded clock only, never by valid time. */
export interface Behind {
  readonly claimants: SureGroups;
  /** Groups to which it is attributed; a suspicion attributes nothing. */
  readonly attributed: SureGroups;
  /** Parties that were not its targets: a side in a battle is a party, not a perpetrator. */
  readonly parties: SureGroups;
  readonly joint: readonly JointClaim[];
  /** Whether one that is behind it denies it. */
  readonly denied: Certainty | undefined;
}

/** Who is said to be behind one incident, and who disagrees. */
export interface Responsibility extends Omit<Behind, 'joint' | 'denied'>, Verdict {
  readonly claims: readonly ViewEntry<'ResponsibilityClaimed'>[];
  readonly denials: readonly ViewEntry<'ResponsibilityDenied'>[];
  readonly attributions: readonly ViewEntry<'ResponsibilityAttributed'>[];
}

/** Whether those behind an incident agree, given the families of its date. */
export interface Verdict {
  /** Two families behind it that did not act jointly, or one behind it that denies it. */
  readonly contested: Certainty | undefined;
  /** Whether all claims come from one family, and none names another as joint. */
  readonly soleFamily: Certainty | undefined;
}

/** Who is said to be behind an incident, and whether that is contested. */
export function responsibilityFor(view: View, incident: Incident): Responsibility {
  const { slug } = incident;
  const behind = behindIncident(view, incident);
  const same = familiesDuring(view, boundsOfIncident(incident));
  return {
    claims: countingAbout(view, slug, 'ResponsibilityClaimed'),
    denials: aboutIncident(view, slug, 'ResponsibilityDenied'),
    attributions: countingAbout(view, slug, 'ResponsibilityAttributed'),
    claimants: behind.claimants,
    attributed: behind.attributed,
    parties: behind.parties,
    ...verdictOn(behind, same),
  };
}

/** Who is said to be behind an incident, whatever their families. */
function behindIncident(view: View, { slug, reports }: Incident): Behind {
  return behindFrom(view, {
    reports,
    claims: countingAbout(view, slug, 'ResponsibilityClaimed'),
    attributions: countingAbout(view, slug, 'ResponsibilityAttributed'),
    denials: aboutIncident(view, slug, 'ResponsibilityDenied'),
  });
}

/** The same from what is told of one incident. Of the view only its groups and their canonical names count. */
export function behindFrom(
  view: View,
  { reports, claims, attributions, denials }: Omit<ToldOfIncident, 'casualties'>,
): Behind {
  const claimants = sureGroups(
    view,
    claims.map((claim) => [claim.content.fact.group, claim.visibility]),
  );
  const attributed = sureGroups(view, attributions.flatMap(attributedTo));
  return {
    claimants,
    attributed,
    parties: sureGroups(view, reports.flatMap(partiesOf)),
    joint: jointClaims(view, claims),
    denied: denied(view, denials, union(claimants, attributed)),
  };
}

/** Whether those behind an incident agree. */
export function verdictOn(behind: Behind, same: SameFamily): Verdict {
  const { claimants, attributed, joint } = behind;
  return {
    contested: highest(actedApart(union(claimants, attributed), joint, same), behind.denied),
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
  if (denials.length === 0) return undefined;
  return highest(
    ...denials.map(({ content, visibility }) =>
      lowest(visibility, behind.get(view.canonicalGroup(content.fact.group))),
    ),
  );
}

/** The groups that have the incident under a rule, as they are named, before any roll-up. */
export function groupsUnder(
  rule: AttributionRule,
  responsibility: Omit<Behind, 'joint' | 'denied'> & Verdict,
): SureGroups {
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
