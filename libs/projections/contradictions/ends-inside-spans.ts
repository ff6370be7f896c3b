import { happenedBy, lowest } from '#libs/time/certainty';
import { groupedBy } from '../view/grouped-by.js';
import { custodyOf } from '../people/custody.js';
import { headlineOf } from '../entries/headline.js';
import { belongingKey, membershipsOf } from '../people/memberships.js';
import { mentionsOf } from '../view/mentions.js';
import { heldKey, officesOf } from '../people/offices.js';
import { presenceKey, presencesOf } from '../people/presence.js';
import { tieKey, tiesOf } from '../ties/ties.js';
import type { ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import type { Finding } from './finding.js';

interface KeyedState {
  readonly key: string;
  readonly told: ToldState<unknown>;
}

/** Ends of ties, offices, memberships, presences and custody that lie surely inside the span over which another entry says that they held. */
export function endsInsideSpans(view: View, validAt: number): readonly Finding[] {
  return [
    ...keyed(tiesOf(view), 'tie', tieKey),
    ...keyed(officesOf(view), 'office', heldKey),
    ...keyed(membershipsOf(view), 'membership', belongingKey),
    ...keyed(presencesOf(view), 'presence', presenceKey),
    ...keyed(custodyOf(view), 'custody', (person) => person),
  ].flatMap((state) => findingsOf(view, validAt, state));
}

function keyed<Subject>(
  states: readonly ToldState<Subject>[],
  kind: string,
  keyOf: (subject: Subject) => string,
): readonly KeyedState[] {
  return states.map((told) => ({ key: `${kind} ${keyOf(told.subject)}`, told }));
}

/** One for every end, against all spans that it lies in. */
function findingsOf(view: View, validAt: number, { key, told }: KeyedState): readonly Finding[] {
  const byEnd = groupedBy(told.pool.contradictions, ({ endsIn }) => endsIn);
  return [...byEnd].flatMap(([endsIn, ofOne]) => {
    const ending = view.entries.get(endsIn);
    const holding = [...new Set(ofOne.map(({ heldIn }) => heldIn))].flatMap(
      (uuid) => view.entries.get(uuid) ?? [],
    );
    if (ending === undefined || isSuccession(ending, told)) return [];
    const bounds = endOf(ending);
    const isCertain = ofOne.some(({ certainty }) => certainty === 'CERTAIN');
    const certainty = lowest(isCertain ? 'CERTAIN' : 'POSSIBLE', happenedBy(bounds, validAt));
    if (certainty === undefined) return [];
    const { groups, people, places } = mentionsOf(view, ending);
    return [
      {
        subject: `end of ${key} ${endsIn}`,
        question: `Had it ended? ${headlineOf(view, ending)}`,
        sides: [
          { answer: 'it ended', entries: [ending] },
          { answer: 'it went on', entries: holding },
        ],
        certainty,
        groups: [...groups].toSorted(),
        people: [...people].toSorted(),
        places: [...places].toSorted(),
        during: bounds,
      },
    ];
  });
}

/** That somebody else took an office is a contradiction of who held it. */
function isSuccession({ content }: ViewEntry, { subject }: ToldState<unknown>): boolean {
  return (
    content.type === 'LeadershipReported' &&
    typeof subject === 'object' &&
    subject !== null &&
    'person' in subject &&
    subject.person !== content.fact.person
  );
}

function endOf(entry: ViewEntry) {
  const { until, when } = entry.date;
  return (until ?? when)?.bounds ?? entry.published;
}
