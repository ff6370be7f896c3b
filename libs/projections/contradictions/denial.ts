import { highest, lowest } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { headlineOf } from '../entries/headline.js';
import { mentionsOf } from '../view/mentions.js';
import { inOrder } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { deniedStates, soBy } from './denied-states.js';
import type { Finder, Finding } from './finding.js';

/**
 * What a source says and another statement that stands denies, by its `about`; and states, deaths and incidents that are both told and
 * denied by entries of their own kind. A warning or an assessment contradicts nothing.
 */
export const denialContradictions: Finder = (view, validAt) => [
  ...view.standing.flatMap((entry) => deniedEntry(view, validAt, entry)),
  ...deniedStates(view, validAt),
];

function deniedEntry(view: View, validAt: number, entry: ViewEntry): readonly Finding[] {
  const denials = view.denialsOf(entry.uuid);
  const certainty = lowest(
    soBy(view, validAt, entry),
    highest(...denials.map(({ visibility }) => visibility)),
  );
  if (certainty === undefined || !countsAsSo(entry.content.stance)) return [];
  const { groups, people, places } = mentionsOf(view, entry);
  return [
    {
      subject: entry.uuid,
      question: `Is it so? ${headlineOf(view, entry)}`,
      sides: [
        { answer: 'yes', entries: inOrder([entry, ...sayingSo(view, entry)]) },
        { answer: 'no', entries: denials },
      ],
      certainty,
      groups: [...groups].toSorted(),
      people: [...people].toSorted(),
      places: [...places].toSorted(),
      ...('incident' in entry.content.fact
        ? { incident: view.canonicalIncident(entry.content.fact.incident) }
        : {}),
      during: orderingBounds(view, entry),
    },
  ];
}

/** What repeats an entry, and statements that confirm it. */
function sayingSo(view: View, { uuid }: ViewEntry): readonly ViewEntry[] {
  return [
    ...view.standing.filter(({ content }) => content.repeats === uuid),
    ...view
      .standingOf('StatementMade')
      .filter(
        ({ content: { fact, stance } }) =>
          fact.statement === 'CONFIRMATION' && fact.about.includes(uuid) && countsAsSo(stance),
      ),
  ];
}
