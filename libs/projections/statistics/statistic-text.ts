import type { Figures } from '#libs/quantities/figures';
import { headlineOf } from '../entries/headline.js';
import type { Statistic } from './statistics.js';
import type { View } from '../view/view.js';

/** A statistic in words, with what incidents account for: its headline, a share as a figure, and how much of it is itemised. */
export function statisticText(view: View, statistic: Statistic): string {
  const { figure, fromShare, itemised, remainder, includes } = statistic;
  return [
    headlineOf(view, statistic.entry),
    ...(fromShare && figure !== undefined
      ? [`By its rounding that is ${figuresText(figure)}.`]
      : []),
    ...(itemised === undefined || includes.length === 0
      ? []
      : [`${itemisedText(includes.length, itemised)}${leftText(remainder)}.`]),
  ].join(' ');
}

function itemisedText(incidents: number, itemised: Figures): string {
  const noun = incidents === 1 ? 'incident' : 'incidents';
  return `Itemised: ${figuresText(itemised)} in ${String(incidents)} ${noun}`;
}

function leftText(remainder: Figures | undefined): string {
  return remainder === undefined ? '' : `; not itemised: ${figuresText(remainder)}`;
}

/** "226 (224 to 229)", "at least 70", "3". */
export function figuresText({ low, best, high }: Figures): string {
  if (low !== null && low === high) return String(low);
  const range = rangeText(low, high);
  if (best === null || range === `at least ${String(best)}`) return range;
  return range === '' ? `about ${String(best)}` : `${String(best)} (${range})`;
}

function rangeText(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `at most ${String(high)}`;
  return high === null ? `at least ${String(low)}` : `${String(low)} to ${String(high)}`;
}
