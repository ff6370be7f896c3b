import type { EntryType } from '#events/entries/entry-definitions';
import { highest, lowest } from '#libs/time/certainty';
import type { Certainty } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { certaintyOf, orderingBounds } from '../incidents/entry-certainty.js';
import { headlineOf } from '../entries/headline.js';
import { belongingKey, membershipsOf } from '../people/memberships.js';
import { mentionsOf } from '../view/mentions.js';
import { heldKey, officesOf } from '../people/offices.js';
import { presenceKey, presencesOf } from '../people/presence.js';
import { tieKey, tiesBetween } from '../ties/ties.js';
import { killingsOf } from '../people/people.js';
import { aboutIncident } from '../incidents/about-incident.js';
import { linksIn } from '../links/links.js';
import { groupsOfPair, pairKey } from '../links/pair-key.js';
import { inOrder } from '../states/told-state.js';
import type { ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import type { Finding } from './finding.js';

/** Something that some entries tell and others of the same kind deny. */
interface Disputed {
  readonly subject: string;
  readonly told: readonly ViewEntry[];
  readonly denied: readonly ViewEntry[];
}

/** States, deaths and incidents that are told by some entries, and by others with the stance DENIED. */
export function deniedStates(view: View, validAt: number): readonly Finding[] {
  return [
    ...deniedTies(view),
    ...otherStates(view),
    ...deniedDeaths(view),
    ...deniedIncidents(view),
  ].flatMap((disputed) => findingOf(view, validAt, disputed));
}

/** The entries of some types that stand and say that it was not so. */
function denying(view: View, types: readonly EntryType[]): readonly ViewEntry[] {
  return view
    .standingLinked('DENYING', types)
    .filter(({ content: { stance, type } }) => stance === 'DENIED' && types.includes(type));
}

const TELLING_TIES: readonly EntryType[] = [
  'AllegiancePledged',
  'AllegianceAccepted',
  'AllegianceRenounced',
  'BranchAnnounced',
  'RelationshipReported',
  'RelationshipEnded',
];

function deniedTies(view: View): readonly Disputed[] {
  const links = linksIn(view.chronicle);
  const pairs = denying(view, TELLING_TIES).flatMap(({ uuid }) => [...links.of('TIES_OF', uuid)]);
  const canonical = pairs.map((pair) => {
    const [one, other] = groupsOfPair(pair);
    return pairKey(view.canonicalGroup(one), view.canonicalGroup(other));
  });
  const ties = [...new Set(canonical)].flatMap((pair) => tiesBetween(view, pair));
  return ofStates(ties, 'tie', tieKey);
}

/** Where nobody denies anything of a kind, none of its states is denied. */
function otherStates(view: View): readonly Disputed[] {
  const areDenied = (...types: readonly EntryType[]) => denying(view, types).length > 0;
  return [
    ...(areDenied('LeadershipReported', 'LeadershipEnded')
      ? ofStates(officesOf(view), 'office', heldKey)
      : []),
    ...(areDenied('PresenceReported') ? ofStates(presencesOf(view), 'presence', presenceKey) : []),
    ...(areDenied('MembershipReported')
      ? ofStates(membershipsOf(view), 'membership', belongingKey)
      : []),
  ];
}

function ofStates<Subject>(
  states: readonly ToldState<Subject>[],
  kind: string,
  keyOf: (subject: Subject) => string,
): readonly Disputed[] {
  return states.map(({ subject, reports, denied }) => ({
    subject: `${kind} ${keyOf(subject)}`,
    told: reports,
    denied,
  }));
}

function deniedDeaths(view: View): readonly Disputed[] {
  const people = denying(view, ['PersonKilled']).flatMap(({ content }) =>
    content.type === 'PersonKilled' ? [content.fact.person] : [],
  );
  return [...new Set(people)].map((person) =>
    ofEntries(`death ${person}`, killingsOf(view, person)),
  );
}

function deniedIncidents(view: View): readonly Disputed[] {
  const incidents = denying(view, ['IncidentReported']).flatMap(({ content }) =>
    content.type === 'IncidentReported' ? [view.canonicalIncident(content.fact.incident)] : [],
  );
  return [...new Set(incidents)].map((incident) =>
    ofEntries(`incident ${incident}`, aboutIncident(view, incident, 'IncidentReported')),
  );
}

function ofEntries(subject: string, entries: readonly ViewEntry[]): Disputed {
  return {
    subject,
    told: entries.filter(({ content }) => countsAsSo(content.stance)),
    denied: entries.filter(({ content }) => content.stance === 'DENIED'),
  };
}

function findingOf(
  view: View,
  validAt: number,
  { subject, told, denied }: Disputed,
): readonly Finding[] {
  const [first] = told;
  const certainty = lowest(
    highest(...told.map((entry) => soBy(view, validAt, entry))),
    highest(...denied.map(({ visibility }) => visibility)),
  );
  if (certainty === undefined || first === undefined) return [];
  const { groups, people, places, incidents } = mentionsOf(view, first);
  const [incident] = incidents;
  return [
    {
      subject,
      question: `Is it so? ${headlineOf(view, first)}`,
      sides: [
        { answer: 'yes', entries: inOrder(told) },
        { answer: 'no', entries: inOrder(denied) },
      ],
      certainty,
      groups: [...groups].toSorted(),
      people: [...people].toSorted(),
      places: [...places].toSorted(),
      ...(incident === undefined ? {} : { incident }),
      during: orderingBounds(view, first),
    },
  ];
}

/** How surely what an entry says was so by a moment, and was out. */
export function soBy(view: View, validAt: number, entry: ViewEntry): Certainty | undefined {
  const certainty = certaintyOf(view, entry, validAt);
  return certainty === 'NOT_YET' ? undefined : lowest(certainty, entry.visibility);
}
