import { highest, lowest } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { headlineOf } from '../entries/headline.js';
import { mentionsOf } from '../view/mentions.js';
import { inOrder } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { deniedStates, soBy } from './denied-states.js';
import type { Finder, Finding, Sought } from './finding.js';

/**
 * What a source says and another statement that stands denies, by its `about`; and states, deaths and incidents that are both told and
 * denied by entries of their own kind. A warning or an assessment contradicts nothing.
 */
export const denialContradictions: Finder = (view, validAt, sought) => [
  ...deniable(view, sought).flatMap((entry) => deniedEntry(view, validAt, entry)),
  ...deniedStates(view, validAt),
];

/** The entries that stand and that a statement may deny. */
function deniable(view: View, sought: Sought): readonly ViewEntry[] {
  if (typeof sought !== 'string') return sought.flatMap(view.standingAbout);
  const denied = view
    .standingLinked('DENYING', ['StatementMade'])
    .flatMap(({ content }) => (content.type === 'StatementMade' ? content.fact.about : []));
  return [...new Set(denied)]
    .flatMap((uuid) => view.entries.get(uuid) ?? [])
    .filter(({ status }) => status === 'STANDING');
}

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
  return view
    .standingLinked('QUOTED_BY', [uuid])
    .filter(({ content }) => content.repeats === uuid || confirms(content, uuid));
}

function confirms(content: ViewEntry['content'], uuid: string): boolean {
  return (
    content.type === 'StatementMade' &&
    content.fact.statement === 'CONFIRMATION' &&
    content.fact.about.includes(uuid) &&
    countsAsSo(content.stance)
  );
}
