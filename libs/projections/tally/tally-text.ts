import { dateText } from '#libs/time/date-text';
import { groupName, placeName } from '../names/naming.js';
import type { TallyCounts, TallyKey } from './tally.js';
import type { CountedRow } from './tally-answer.js';
import type { TallyDimension } from './tally-dimensions.js';
import type { View } from '../view/view.js';

const UNKNOWN_DIMENSION: Readonly<Record<TallyDimension, string>> = {
  GROUP: 'no group',
  PLACE: 'place unknown',
  PROVINCE: 'province unknown',
  COUNTRY: 'country unknown',
  YEAR: 'year unknown',
  MONTH: 'month unknown',
  INCIDENT_KIND: 'kind unknown',
  WEAPON: 'weapon unknown',
  TARGET: 'target unknown',
};

/** Counts in words, with every hedge: "4 incidents; at least 200 killed; at least 295, and scores wounded". */
export function countsText(counts: TallyCounts): string {
  const { incidents, summaries, killed, wounded } = counts;
  const one = incidents.certain === 1 && incidents.possible === 1;
  const noun = one ? 'incident' : 'incidents';
  return [
    `${incidents.text} ${noun}`,
    ...(summaries === 0 ? [] : [`${String(summaries)} of them summaries of several`]),
    ...(incidents.possible === 0 ? [] : [`killed: ${killed.text}`, `wounded: ${wounded.text}`]),
  ].join('; ');
}

/** A row in words: what its incidents share, and how many they are. */
export function tallyRowText(view: View, row: CountedRow): string {
  const key = keyText(view, row.key);
  const contested = row.contested.possible === 0 ? '' : `; contested: ${row.contested.text}`;
  const counts = `${countsText(row)}${contested}`;
  return key === '' ? counts : `${key}: ${counts}`;
}

function keyText(view: View, key: TallyKey): string {
  return [
    ...(key.group === undefined ? [] : [groupName(view, key.group)]),
    ...(key.place === undefined ? [] : [placeName(view, key.place)]),
    ...(key.period === undefined ? [] : [dateText(key.period)]),
    ...[key.incidentKind, key.weapon, key.target].flatMap((word) =>
      word === undefined ? [] : [word.toLowerCase().replaceAll('_', ' ')],
    ),
    ...key.unknown.map((dimension) => UNKNOWN_DIMENSION[dimension]),
  ].join(', ');
}
