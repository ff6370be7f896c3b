import type { Tie } from '#events/words';
import { SYMMETRIC_TIES } from '#events/words';
import { stateAt } from '#libs/time/state';
import { groupedBy } from '../view/grouped-by.js';
import { groupName } from '../names/naming.js';
import { tiesOf } from '../ties/ties.js';
import type { ToldTie } from '../ties/ties.js';
import { isUnnamed } from '../states/unnamed.js';
import type { View } from '../view/view.js';
import { placesNamed } from './finding.js';
import type { Finder, Finding, Side } from './finding.js';
import { heldTogether } from './moments-together.js';

/** Strongest first; one pair can surely have only one of them at a time. */
const STRENGTHS = {
  ALLEGIANCE: 'it has pledged allegiance',
  AFFILIATE: 'an affiliate',
  CONTRACTOR: 'it works for it',
  SYMPATHISER: 'a sympathiser',
  ASSOCIATION: 'associated in some way',
} as const satisfies Partial<Record<Tie, string>>;

type Strength = keyof typeof STRENGTHS;

const IN_ORDER = Object.keys(STRENGTHS) as readonly Strength[];

/** Pairs of named groups of which two or more strengths of tie are certain at the valid time. */
export const strengthContradictions: Finder = (view, validAt) => {
  const certain = tiesOf(view).filter(
    ({ subject: { from, to }, pool }) =>
      !isUnnamed(view, from) && !isUnnamed(view, to) && isCertain(pool, validAt),
  );
  const byPair = groupedBy(certain.flatMap(directed), ({ pair }) => pair);
  return [...byPair.values()].flatMap((ofPair) => severalStrengths(view, validAt, ofPair));
};

interface Directed {
  readonly pair: string;
  readonly from: string;
  readonly to: string;
  readonly tie: Strength;
  readonly told: ToldTie;
}

/** A tie that has a strength, from the one to the other; a symmetric one stands in both directions. */
function directed(told: ToldTie): readonly Directed[] {
  const { from, to, tie } = told.subject;
  if (!isStrength(tie)) return [];
  const one = { pair: `${from} ${to}`, from, to, tie, told };
  const back = { pair: `${to} ${from}`, from: to, to: from, tie, told };
  return SYMMETRIC_TIES.has(tie) ? [one, back] : [one];
}

function isStrength(tie: Tie): tie is Strength {
  return tie in STRENGTHS;
}

function isCertain(pool: ToldTie['pool'], validAt: number): boolean {
  const answer = stateAt(pool, validAt);
  return answer?.certainty === 'CERTAIN' && !answer.ended && answer.reason !== 'START_UNKNOWN';
}

function severalStrengths(
  view: View,
  validAt: number,
  ofPair: readonly Directed[],
): readonly Finding[] {
  const [first, second] = ofPair;
  if (first === undefined || second === undefined) return [];
  const { from, to, pair } = first;
  const sides: readonly Side[] = ofPair
    .toSorted((a, b) => IN_ORDER.indexOf(a.tie) - IN_ORDER.indexOf(b.tie))
    .map(({ tie, told }) => ({ answer: STRENGTHS[tie], entries: told.reports }));
  return [
    {
      subject: pair,
      question: `How closely is ${groupName(view, from)} tied to ${groupName(view, to)}?`,
      sides,
      certainty: 'CERTAIN',
      groups: [from, to],
      places: placesNamed(sides.flatMap(({ entries }) => entries)),
      during: heldTogether(first.told.pool, second.told.pool, validAt)?.during ?? {
        earliest: validAt - 1,
        latest: validAt,
      },
    },
  ];
}
