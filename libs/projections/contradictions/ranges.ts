import type { Figures } from '#libs/quantities/figures';
import { byCodeUnits } from '../view/components.js';
import { originKey, originOf } from '../origins/origin.js';
import { sortText } from '../names/sort-text.js';
import type { View, ViewEntry } from '../view/view.js';

/** Whether two ranges have no number in common. An end that nobody reported reaches as far as can be. */
export function areDisjoint(one: Figures, other: Figures): boolean {
  return isBelow(one, other) || isBelow(other, one);
}

/** Whether every number of the one is less than any of the other. */
export function isBelow({ high }: Figures, { low }: Figures): boolean {
  return high !== null && low !== null && high < low;
}

interface Reported {
  readonly entry: ViewEntry;
  readonly figures: Figures;
}

/** Of the reports of one origin the one published last, the least figure first: an origin that revises itself contradicts nobody. */
export function latestOfOrigins<Report extends Reported>(
  view: View,
  reports: readonly Report[],
): readonly Report[] {
  const last = new Map<string, Report>();
  for (const report of reports.toSorted(byPublication))
    last.set(originKey(originOf(view, report.entry)), report);
  return [...last.values()].toSorted(byFigures);
}

function byPublication({ entry: one }: Reported, { entry: other }: Reported): number {
  return byCodeUnits(recency(one), recency(other));
}

function byFigures(one: Reported, other: Reported): number {
  return byCodeUnits(sizeOf(one), sizeOf(other));
}

function sizeOf({ figures: { low, best, high }, entry }: Reported): string {
  const [least, most] = [low ?? best ?? -Infinity, high ?? best ?? Infinity];
  return sortText(least, most, entry.uuid);
}

/** What is only possibly out comes before what surely is: it replaces nothing. */
function recency({ visibility, published, uuid }: ViewEntry): string {
  return sortText(
    visibility === 'CERTAIN' ? 'sure' : 'possible',
    published.latest,
    published.earliest,
    uuid,
  );
}
