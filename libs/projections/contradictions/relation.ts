import { lowest } from '#libs/time/certainty';
import { groupName } from '../names/naming.js';
import { tiesOf } from '../ties/ties.js';
import type { ToldTie } from '../ties/ties.js';
import { isUnnamed } from '../states/unnamed.js';
import type { View } from '../view/view.js';
import { placesNamed } from './finding.js';
import type { Finder, Finding } from './finding.js';
import { heldTogether } from './moments-together.js';

/** Two groups that were allies and rivals at once, at some moment by the valid time. */
export const relationContradictions: Finder = (view, validAt) => {
  const rivals = tiesOf(view).filter(({ subject: { tie } }) => tie === 'RIVAL');
  return tiesOf(view)
    .filter(({ subject: { tie } }) => tie === 'ALLY')
    .flatMap((ally) => {
      const rival = rivals.find(({ subject }) => isOfPair(subject, ally.subject));
      return rival === undefined ? [] : bothAtOnce(view, validAt, { ally, rival });
    });
};

type Pair = Pick<ToldTie['subject'], 'from' | 'to'>;

function isOfPair(one: Pair, other: Pair): boolean {
  return one.from === other.from && one.to === other.to;
}

function bothAtOnce(
  view: View,
  validAt: number,
  { ally, rival }: { readonly ally: ToldTie; readonly rival: ToldTie },
): readonly Finding[] {
  const together = heldTogether(ally.pool, rival.pool, validAt);
  if (together === undefined) return [];
  const { from, to } = ally.subject;
  const named = !isUnnamed(view, from) && !isUnnamed(view, to);
  return [
    {
      subject: `${from} ${to}`,
      question: `Are ${groupName(view, from)} and ${groupName(view, to)} allies or rivals?`,
      sides: [
        { answer: 'allies', entries: ally.reports },
        { answer: 'rivals', entries: rival.reports },
      ],
      certainty: lowest(together.certainty, named ? 'CERTAIN' : 'POSSIBLE') ?? 'POSSIBLE',
      groups: [from, to],
      places: placesNamed([...ally.reports, ...rival.reports]),
      during: together.during,
    },
  ];
}
