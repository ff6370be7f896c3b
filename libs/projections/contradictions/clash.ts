import type { Certainty } from '#libs/time/certainty';
import { highest } from '#libs/time/certainty';
import { pairsOf } from '../ties/families.js';
import { inOrder } from '../states/told-state.js';
import type { ViewEntry } from '../view/view.js';
import type { Side } from './finding.js';

/** That some of several reports contradict each other, and what each of them answers. */
interface Clash {
  readonly certainty: Certainty;
  readonly sides: readonly Side[];
}

/** What is needed of a report to set it against others. */
interface Answering {
  readonly entry: ViewEntry;
  readonly answer: string;
}

/**
 * The reports that contradict at least one other, by what they answer, in the order of the answers' first reports. `apart` says how
 * surely two of them contradict each other. Where no two do, but all together leave nothing, `together` says how surely that is so.
 */
export function clashOf<Report extends Answering>(
  reports: readonly Report[],
  apart: (one: Report, other: Report) => Certainty | undefined,
  together?: Certainty,
): Clash | undefined {
  const clashing = pairsOf(reports).flatMap(([one, other]) => {
    const certainty = apart(one, other);
    return certainty === undefined ? [] : [{ pair: [one, other], certainty }];
  });
  const certainty = highest(...clashing.map((clash) => clash.certainty)) ?? together;
  if (certainty === undefined) return undefined;
  const among = new Set(clashing.flatMap(({ pair }) => pair));
  const involved = reports.filter((report) => among.size === 0 || among.has(report));
  return { certainty, sides: sidesBy(involved) };
}

/** The reports under what they answer. */
function sidesBy(reports: readonly Answering[]): readonly Side[] {
  const answers = [...new Set(reports.map(({ answer }) => answer))];
  return answers.map((answer) => ({
    answer,
    entries: inOrder(
      reports.filter((report) => report.answer === answer).map(({ entry }) => entry),
    ),
  }));
}
