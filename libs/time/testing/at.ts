import { isDateProblem } from '../date-problem.js';
import { parseMoment } from '../moment.js';

/** The exclusive cut of a moment, as in `asOf`: of a day its end. */
export function endOf(text: string): number {
  const moment = parseMoment(text);
  if (isDateProblem(moment)) throw new RangeError(moment.message);
  return moment.cut;
}
