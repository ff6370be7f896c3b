import type { Contradiction } from '#libs/projections/contradictions/contradictions';
import { contradictionByKey, sideText } from '#libs/projections/contradictions/contradictions';
import type { Side } from '#libs/projections/contradictions/finding';
import type { Bounds } from '#libs/time/bounds';
import type { Answer } from '../answers/answer.js';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import type { FuzzyDate } from '../dates/fuzzy-date.js';
import { globalId } from './global-id.js';

export type ContradictionNode = ReturnType<typeof contradictionNode>;

/** A contradiction with its sides. */
export function contradictionNode(at: Answer, contradiction: Contradiction) {
  const { key, kind, text, question, certainty, during, sides } = contradiction;
  const id = globalId('contradiction', key, at.basis.token);
  return {
    __typename: 'Contradiction' as const,
    at,
    contradiction,
    id,
    kind,
    text,
    question,
    certainty,
    period: periodOf(during),
    sides: sides.map((side, index) => sideNode(at, side, `${key} side ${String(index + 1)}`)),
  };
}

/** The contradiction of that key; undefined where there is none at the basis. */
export function contradictionNodeOf(at: Answer, key: string): ContradictionNode | undefined {
  const contradiction = contradictionByKey(at.view, at.basis.validAt, key);
  return contradiction === undefined ? undefined : contradictionNode(at, contradiction);
}

function periodOf(during: Bounds): FuzzyDate | null {
  return during.earliest === -Infinity && during.latest === Infinity
    ? null
    : fuzzyDate(undefined, during);
}

export type ContradictionSideNode = ReturnType<typeof sideNode>;

/** The id binds the cursors of its lists and is not shown. */
function sideNode(at: Answer, side: Side, key: string) {
  return {
    at,
    side,
    id: globalId('contradiction', key, at.basis.token),
    answer: side.answer,
    text: sideText(at.view, side),
  };
}
