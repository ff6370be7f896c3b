import { basisText, RULES } from '#libs/projections/basis/basis';
import type { Basis } from '#libs/projections/basis/basis';
import type { Answer } from '../answers/answer.js';
import { lastInside, recordedTime } from '../dates/date-time.js';
import { globalId } from './global-id.js';

/** A basis as it is shown: instants are the last millisecond inside the cut. */
export function basisNode(basis: Basis) {
  return {
    token: basis.token,
    text: basisText(basis),
    validAt: recordedTime(basis.validAt - 1),
    publishedBy: lastInside(basis.publishedBy),
    recordedAt: basis.recordedAt === undefined ? null : recordedTime(basis.recordedAt),
    position: String(basis.position),
    rules: RULES,
    rulesChanged: basis.rulesChanged,
  };
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
