import { basisText, RULES } from '#libs/projections/basis/basis';
import type { Answer, AnswerBasis } from '../answers/answer.js';
import { lastInside, recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';

/** A basis as it is shown: instants are the last millisecond inside the cut. */
export function basisNode(basis: AnswerBasis) {
  const { assumed = 0 } = basis;
  return {
    token: basis.token,
    text: assumed === 0 ? basisText(basis) : `${basisText(basis)} ${assumedText(assumed)}`,
    assumed,
    validAt: recordedTime(basis.validAt - 1),
    publishedBy: lastInside(basis.publishedBy),
    recordedAt: basis.recordedAt === undefined ? null : recordedTime(basis.recordedAt),
    position: String(basis.position),
    rules: RULES,
    rulesChanged: basis.rulesChanged,
  };
}

function assumedText(count: number): string {
  return `Besides, ${count === 1 ? 'one entry is' : `${String(count)} entries are`} only assumed.`;
}

export type ChronologyNode = ReturnType<typeof chronologyNode>;

/** The chronology at one basis. */
export function chronologyNode(at: Answer) {
  return {
    __typename: 'Chronology' as const,
    at,
    id: globalId('chronology', at.basis.chronologyId, at.basis.token),
    basis: basisNode(at.basis),
  };
}
