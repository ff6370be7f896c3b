import { isUuid } from '#events/ids';
import type { Certainty } from '#libs/time/certainty';
import { highest, lowest, not } from '#libs/time/certainty';
import { canonicalGroup, canonicalIncident } from './canonical.js';
import type { Link } from './hierarchy.js';
import { above, linksDuring, oneFamily } from './hierarchy.js';
import type { NaiveIncident } from './incidents.js';
import { counts } from './known.js';
import type { Knowledge } from './knowledge.js';
import { ofType } from './visibility.js';

export type Groups = ReadonlyMap<string, Certainty>;

export type Rule = 'ANY' | 'CLAIMED' | 'SOLE_CLAIM' | 'UNCONTESTED' | 'ATTRIBUTED' | 'INVOLVED';

interface JointClaim {
  readonly group: string;
  readonly with: string;
  readonly certainty: Certainty;
}

/** Who is said to be behind an incident, and the hierarchy of its date. */
export interface NaiveResponsibility {
  readonly links: readonly Link[];
  readonly claimants: Groups;
  readonly attributed: Groups;
  readonly parties: Groups;
  readonly denied: Groups;
  readonly joint: readonly JointClaim[];
}

function add(groups: Map<string, Certainty>, group: string, certainty: Certainty): void {
  groups.set(group, highest(groups.get(group), certainty) ?? certainty);
}

export function either(...several: readonly Groups[]): Groups {
  const all = new Map<string, Certainty>();
  for (const groups of several) for (const [group, certainty] of groups) add(all, group, certainty);
  return all;
}

function claimantsOf(known: Knowledge, slug: string): Groups {
  const claimants = new Map<string, Certainty>();
  for (const { content, visibility } of ofType(known.entries, 'ResponsibilityClaimed'))
    if (counts(content) && canonicalIncident(known.cut, content.fact.incident) === slug)
      add(claimants, canonicalGroup(known.cut, content.fact.group), visibility);
  return claimants;
}

function jointClaimsOf({ cut, entries }: Knowledge, slug: string): readonly JointClaim[] {
  const joint: JointClaim[] = [];
  for (const { content, visibility } of ofType(entries, 'ResponsibilityClaimed')) {
    if (!counts(content) || canonicalIncident(cut, content.fact.incident) !== slug) continue;
    const group = canonicalGroup(cut, content.fact.group);
    for (const other of content.fact.jointWith)
      joint.push({ group, with: canonicalGroup(cut, other), certainty: visibility });
  }
  return joint;
}

function attributedIn({ cut, entries }: Knowledge, slug: string): Groups {
  const attributed = new Map<string, Certainty>();
  for (const { content, visibility } of ofType(entries, 'ResponsibilityAttributed')) {
    const { incident, actor, finding } = content.fact;
    if (!counts(content) || canonicalIncident(cut, incident) !== slug) continue;
    if (finding === 'ATTRIBUTED' && !isUuid(actor))
      add(attributed, canonicalGroup(cut, actor), visibility);
  }
  return attributed;
}

function partiesIn({ cut }: Knowledge, { reports }: NaiveIncident): Groups {
  const parties = new Map<string, Certainty>();
  for (const { content, visibility } of reports)
    for (const { actor, side } of content.fact.parties)
      if (side !== 'TARGET' && !isUuid(actor)) add(parties, canonicalGroup(cut, actor), visibility);
  return parties;
}

function deniedIn({ cut, entries }: Knowledge, slug: string): Groups {
  const denied = new Map<string, Certainty>();
  for (const { content, visibility } of ofType(entries, 'ResponsibilityDenied'))
    if (canonicalIncident(cut, content.fact.incident) === slug)
      add(denied, canonicalGroup(cut, content.fact.group), visibility);
  return denied;
}

export function responsibilityFor(known: Knowledge, incident: NaiveIncident): NaiveResponsibility {
  return {
    links: linksDuring(known, incident.dates),
    claimants: claimantsOf(known, incident.slug),
    attributed: attributedIn(known, incident.slug),
    parties: partiesIn(known, incident),
    denied: deniedIn(known, incident.slug),
    joint: jointClaimsOf(known, incident.slug),
  };
}

/** Whether two groups acted together: as one family, or through joint claims, at any remove. */
function connected(
  responsibility: NaiveResponsibility,
  one: string,
  other: string,
  passed: readonly string[] = [],
): Certainty | undefined {
  const { links, joint, claimants, attributed } = responsibility;
  let surest = oneFamily(links, one, other);
  const others = new Set([
    ...either(claimants, attributed).keys(),
    ...joint.flatMap((claim) => [claim.group, claim.with]),
  ]);
  for (const next of others) {
    if (next === one || passed.includes(next)) continue;
    const together = highest(
      oneFamily(links, one, next),
      ...joint
        .filter((claim) => [claim.group, claim.with].includes(one))
        .filter((claim) => [claim.group, claim.with].includes(next))
        .map(({ certainty }) => certainty),
    );
    if (together === undefined) continue;
    const further =
      next === other ? 'CERTAIN' : connected(responsibility, next, other, [...passed, one]);
    surest = highest(surest, lowest(together, further));
  }
  return surest;
}

/** Two families that did not act together, or a denial of one that is said to be behind it. */
export function contestedIn(responsibility: NaiveResponsibility): Certainty | undefined {
  const behind = either(responsibility.claimants, responsibility.attributed);
  let contested: Certainty | undefined;
  for (const [one, certainty] of behind) {
    contested = highest(contested, lowest(certainty, responsibility.denied.get(one)));
    for (const [other, otherCertainty] of behind) {
      const apart = not(connected(responsibility, one, other));
      contested = highest(contested, lowest(certainty, otherCertainty, apart));
    }
  }
  return contested;
}

function severalFamiliesClaim({ claimants, links }: NaiveResponsibility): Certainty | undefined {
  let several: Certainty | undefined;
  for (const [one, certainty] of claimants)
    for (const [other, otherCertainty] of claimants)
      several = highest(
        several,
        lowest(certainty, otherCertainty, not(oneFamily(links, one, other))),
      );
  return several;
}

function anotherFamilyIsJoint({ joint, links }: NaiveResponsibility): Certainty | undefined {
  return highest(
    ...joint.map((claim) =>
      lowest(claim.certainty, not(oneFamily(links, claim.group, claim.with))),
    ),
  );
}

function under(groups: Groups, ...conditions: readonly (Certainty | undefined)[]): Groups {
  const left = new Map<string, Certainty>();
  for (const [group, certainty] of groups) {
    const still = lowest(certainty, ...conditions);
    if (still !== undefined) left.set(group, still);
  }
  return left;
}

/** The groups with everything that they roll up into. */
function withParents(links: readonly Link[], groups: Groups): Groups {
  const all = new Map<string, Certainty>();
  for (const [group, certainty] of groups)
    for (const [parent, rolled] of above(links, group))
      add(all, parent, lowest(certainty, rolled) ?? certainty);
  return all;
}

/** The groups that have the incident under a rule; with their parents where these are asked for. */
export function groupsUnder(
  rule: Rule,
  responsibility: NaiveResponsibility,
  parents: boolean,
): Groups {
  const reach = (groups: Groups) => (parents ? withParents(responsibility.links, groups) : groups);
  const claimants = reach(responsibility.claimants);
  const attributed = reach(responsibility.attributed);
  switch (rule) {
    case 'ANY':
      return either(claimants, attributed);
    case 'CLAIMED':
      return claimants;
    case 'SOLE_CLAIM':
      return under(
        claimants,
        not(severalFamiliesClaim(responsibility)),
        not(anotherFamilyIsJoint(responsibility)),
      );
    case 'UNCONTESTED':
      return under(claimants, not(contestedIn(responsibility)));
    case 'ATTRIBUTED':
      return attributed;
    case 'INVOLVED':
      return either(claimants, attributed, reach(responsibility.parties));
  }
}
