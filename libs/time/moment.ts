import type { DateProblem } from './date-problem.js';
import { dateProblem } from './date-problem.js';
import type { ParsedEdtf } from './edtf.js';
import { parseEdtf } from './edtf.js';

/** A point at which answers are cut: a day, month or year at its end, an instant just after itself. `cut` is exclusive. */
export interface Moment {
  readonly text: string;
  readonly begins: number;
  readonly cut: number;
}

function isMoment({ expression, precision, edtf }: ParsedEdtf): boolean {
  if (expression.form !== 'SINGLE' || /[?~%XS]/.test(edtf)) return false;
  return ['INSTANT', 'DAY', 'MONTH', 'YEAR'].includes(precision);
}

/** Reads a moment: an instant, a day, a month or a year, without hedges. */
export function parseMoment(text: string): Moment | DateProblem {
  const date = parseEdtf(text);
  if ('code' in date) return date;
  if (!isMoment(date)) {
    return dateProblem(
      'MOMENT_IMPRECISE',
      `${text} is no moment.`,
      'A moment is a year, a month, a day or an instant: 2019, 2019-05, 2019-05-15, 2019-05-15T10:00:00Z.',
    );
  }
  return { text, begins: date.bounds.earliest, cut: date.bounds.latest };
}
