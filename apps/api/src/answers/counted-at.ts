import { tallyAt } from '#libs/projections/tally/tally';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { wholeTally } from '#libs/projections/tally/tally-answer';
import type { TallyAnswer } from '#libs/projections/tally/tally-answer';
import type { Answer } from './answer.js';

/** The tally of a question: from columns, unless a part of the answer is only assumed. */
export function countedAt({ basis, view, columns }: Answer, question: TallyQuestion): TallyAnswer {
  return columns === undefined
    ? wholeTally(tallyAt(view, basis.validAt, question))
    : columns.tally(view.cut, basis.validAt, question);
}
