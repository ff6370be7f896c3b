import { highest, lowest } from '#libs/time/certainty';
import type { Certainty } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { certaintyOf, orderingBounds } from '../incidents/entry-certainty.js';
import { groupedBy } from '../view/grouped-by.js';
import { headlineOf } from '../entries/headline.js';
import { belongingKey, membershipsOf } from '../people/memberships.js';
import { mentionsOf } from '../view/mentions.js';
import { heldKey, officesOf } from '../people/offices.js';
import { presenceKey, presencesOf } from '../people/presence.js';
import { tieKey, tiesOf } from '../ties/ties.js';
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
    ...ofStates(tiesOf(view), 'tie', tieKey),
    ...ofStates(officesOf(view), 'office', heldKey),
    ...ofStates(presencesOf(view), 'presence', presenceKey),
    ...ofStates(membershipsOf(view), 'membership', belongingKey),
    ...ofEntries(view.standingOf('PersonKilled'), 'death', ({ content }) => content.fact.person),
    ...ofEntries(view.standingOf('IncidentReported'), 'incident', ({ content }) =>
      view.canonicalIncident(content.fact.incident),
    ),
  ].flatMap((disputed) => findingOf(view, validAt, disputed));
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

function ofEntries<Entry extends ViewEntry>(
  entries: readonly Entry[],
  kind: string,
  keyOf: (entry: Entry) => string,
): readonly Disputed[] {
  return [...groupedBy(entries, keyOf)].map(([key, ofOne]) => ({
    subject: `${kind} ${key}`,
    told: ofOne.filter(({ content }) => countsAsSo(content.stance)),
    denied: ofOne.filter(({ content }) => content.stance === 'DENIED'),
  }));
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
