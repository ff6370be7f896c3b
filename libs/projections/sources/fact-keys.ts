import { SYMMETRIC_TIES } from '#events/words';
import type { Tie } from '#events/words';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { foldedName } from '../names/folded-name.js';
import { canonicalActor } from '../names/naming.js';
import { officeKey } from '../people/offices.js';
import { presenceKey } from '../people/presence.js';
import { tieKey } from '../ties/ties.js';
import type { View, ViewEntry } from '../view/view.js';

/**
 * What an entry states, one key for each fact, under canonical names: two entries that state the same fact, however they date it, share
 * its key. What is only ever said once, such as a statement, has the key of the entry, or of the one that it repeats.
 */
export function factKeys(view: View, entry: ViewEntry): readonly string[] {
  return [...new Set(keysOf(view, entry))].toSorted();
}

function keysOf(view: View, entry: ViewEntry): readonly string[] {
  const { content } = entry;
  switch (content.type) {
    case 'AllegiancePledged':
    case 'AllegianceAccepted':
      return tiesKeys(view, content.fact, 'ALLEGIANCE').map((key) => `tie ${key}`);
    case 'AllegianceRenounced':
      return tiesKeys(view, content.fact, 'ALLEGIANCE').map((key) => `end of tie ${key}`);
    case 'RelationshipReported':
      return tiesKeys(view, content.fact, content.fact.tie).map((key) => `tie ${key}`);
    case 'RelationshipEnded':
      return tiesKeys(view, content.fact, content.fact.tie).map((key) => `end of tie ${key}`);
    case 'BranchAnnounced': {
      const { branch, parent } = content.fact;
      return tiesKeys(view, { from: [branch], to: [parent] }, 'BRANCH').map((key) => `tie ${key}`);
    }
    case 'BranchScopeReported': {
      const { branch, mode, scope } = content.fact;
      return scope.map((place) => `scope ${view.canonicalGroup(branch)} ${mode} ${place}`);
    }
    case 'MembershipReported':
    case 'PresenceReported':
    case 'LeadershipReported':
    case 'LeadershipEnded':
    case 'PersonArrested':
    case 'PersonReleased':
    case 'PersonKilled':
      return keysOfActors(view, { ...entry, content });
    case 'GroupFormed':
    case 'GroupDissolved':
    case 'GroupSplit':
      return [`${content.type} ${view.canonicalGroup(content.fact.group)}`];
    case 'GroupsMerged':
      return [`merged ${view.canonicalGroup(content.fact.whole)}`];
    case 'GroupNameReported':
      return [`name ${view.canonicalGroup(content.fact.group)} ${foldedName(content.fact.form)}`];
    case 'IncidentReported':
    case 'CasualtiesReported':
    case 'ResponsibilityUnclaimed':
      return [`${content.type} ${view.canonicalIncident(content.fact.incident)}`];
    case 'ResponsibilityClaimed':
    case 'ResponsibilityDenied':
      return [behindKey(view, content.type, content.fact.incident, content.fact.group)];
    case 'ResponsibilityAttributed':
      return [behindKey(view, content.type, content.fact.incident, content.fact.actor)];
    case 'StatisticReported':
      return [statisticKey(view, { ...entry, content })];
    case 'PersonDescribed':
    case 'StatementMade':
    case 'ContextReported':
    case 'ReportWithdrawn':
      return [`entry ${firstToldIn(view, entry)}`];
  }
}

type ActorEntry = ViewEntry<
  | 'MembershipReported'
  | 'PresenceReported'
  | 'LeadershipReported'
  | 'LeadershipEnded'
  | 'PersonArrested'
  | 'PersonReleased'
  | 'PersonKilled'
>;

function keysOfActors(view: View, { content, uuid }: ActorEntry): readonly string[] {
  switch (content.type) {
    case 'MembershipReported': {
      const { members, memberOf, cameFrom } = content.fact;
      const group = memberOf === undefined ? '' : view.canonicalGroup(memberOf);
      const all = [...members, ...cameFrom].map((actor) => canonicalActor(view, actor));
      return all.length === 0 ? [`entry ${uuid}`] : all.map((actor) => `member ${actor} ${group}`);
    }
    case 'PresenceReported': {
      const { actor, presence: kind } = content.fact;
      const places = content.places.map(({ place }) => place);
      return (places.length === 0 ? [undefined] : places).map(
        (place) => `presence ${presenceKey({ actor: canonicalActor(view, actor), place, kind })}`,
      );
    }
    case 'LeadershipReported':
    case 'LeadershipEnded': {
      const { person, group, role } = content.fact;
      const office = officeKey({ group: view.canonicalGroup(group), role });
      return [`${content.type} ${office} ${person}`];
    }
    case 'PersonArrested':
    case 'PersonReleased':
    case 'PersonKilled':
      return [`${content.type} ${content.fact.person}`];
  }
}

interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function tiesKeys(view: View, { from, to }: Sides, tie: Tie): readonly string[] {
  return from.map(view.canonicalGroup).flatMap((one) =>
    to.map(view.canonicalGroup).map((other) => {
      const swapped = SYMMETRIC_TIES.has(tie) && one > other;
      return tieKey(swapped ? { from: other, to: one, tie } : { from: one, to: other, tie });
    }),
  );
}

function behindKey(view: View, type: string, incident: string, actor: string): string {
  return `${type} ${view.canonicalIncident(incident)} ${canonicalActor(view, actor)}`;
}

function statisticKey(view: View, entry: ViewEntry<'StatisticReported'>): string {
  const { measure, groups, targets } = entry.content.fact;
  const { earliest, latest } = orderingBounds(view, entry);
  return [
    'statistic',
    measure,
    String(earliest),
    String(latest),
    entry.content.places
      .map(({ place }) => place)
      .toSorted()
      .join(','),
    groups.map(view.canonicalGroup).toSorted().join(','),
    targets.toSorted().join(','),
  ].join(' ');
}

/** The entry that an entry repeats, directly or through others. */
export function firstToldIn(view: View, entry: ViewEntry): string {
  const seen = new Set<string>();
  let at: ViewEntry = entry;
  while (!seen.has(at.uuid)) {
    seen.add(at.uuid);
    const before =
      at.content.repeats === undefined ? undefined : view.entries.get(at.content.repeats);
    if (before === undefined) return at.uuid;
    at = before;
  }
  return [...seen].toSorted()[0] ?? entry.uuid;
}
