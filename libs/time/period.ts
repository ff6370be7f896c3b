import type { Bounds } from './bounds.js';
import { contains, overlaps } from './bounds.js';
import type { Certainty } from './certainty.js';
import type { DateProblem } from './date-problem.js';
import { dateProblem } from './date-problem.js';
import { parseEdtf } from './edtf.js';

/** Reads the period of a filter (`2018`, `2019-03/2019-06`, `2022/..`): the whole of it, from its first moment to its last. */
export function parsePeriod(text: string): Bounds | DateProblem {
  const date = parseEdtf(text);
  if ('code' in date) return date;
  if (date.expression.form === 'ONE_OF' && date.expression.members.length > 1) {
    return dateProblem(
      'DATE_SEVERAL',
      `${text} is one of several dates; a filter takes one whole period.`,
      'Ask for each of them apart.',
    );
  }
  return date.bounds;
}

/**
 * Whether something falls into a period, given the bounds of its date and of each alternative:
 * certain when every one lies inside, possible when one overlaps it.
 */
export function certaintyInPeriod(dates: readonly Bounds[], period: Bounds): Certainty | undefined {
  if (!dates.some((date) => overlaps(date, period))) return undefined;
  return dates.every((date) => contains(period, date)) ? 'CERTAIN' : 'POSSIBLE';
}
