import { hasFigure } from '#libs/quantities/figures';
import { statisticOf } from '#libs/projections/statistics/statistics';
import type { Statistic, StatisticEntry } from '#libs/projections/statistics/statistics';
import { statisticText } from '#libs/projections/statistics/statistic-text';
import type { Answer } from '../answers/answer.js';
import { globalId } from './global-id.js';
import { rangeOfFigures } from './quantity-nodes.js';

export type StatisticNode = ReturnType<typeof statisticNode>;

/** A statistic with what incidents account for. */
export function statisticNode(at: Answer, statistic: Statistic) {
  const { entry, figure, fromShare, itemised, remainder } = statistic;
  const { fact } = entry.content;
  const inWords = figure !== undefined && !hasFigure(figure) ? fact.figure?.words : undefined;
  return {
    __typename: 'Statistic' as const,
    at,
    statistic,
    id: globalId('statistic', entry.uuid, at.basis.token),
    text: statisticText(at.view, statistic),
    measure: fact.measure,
    targets: fact.targets,
    figure: figure === undefined ? null : rangeOfFigures(figure, { inWords: inWords ?? null }),
    fromShare,
    itemised: itemised === undefined ? null : rangeOfFigures(itemised),
    remainder: remainder === undefined ? null : rangeOfFigures(remainder),
  };
}

/** The statistic that an entry gives; undefined for an entry that gives none, or is not known at the basis. */
export function statisticNodeOf(at: Answer, uuid: string | undefined): StatisticNode | undefined {
  const entry = uuid === undefined ? undefined : at.view.entries.get(uuid);
  if (entry === undefined || !givesStatistic(entry)) return undefined;
  return statisticNode(at, statisticOf(at.view, at.basis.validAt, entry, 'AS_REPORTED'));
}

function givesStatistic(entry: {
  readonly content: { readonly type: string };
}): entry is StatisticEntry {
  return entry.content.type === 'StatisticReported';
}
