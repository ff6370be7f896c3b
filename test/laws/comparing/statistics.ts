import type { FittingStatistic } from '#libs/projections/statistics/statistics';
import type { NaiveStatistic } from '../naive/statistics.js';

/** Statistics by their entries, in a form in which two can be compared. */
export function comparableStatistics(statistics: readonly FittingStatistic[]): object {
  return Object.fromEntries(
    statistics.map(({ entry, fit, figure, includes, itemised, remainder }) => [
      entry.uuid,
      {
        fit,
        figure: figure && { low: figure.low, best: figure.best, high: figure.high },
        includes: includes.map(({ slug }) => slug).toSorted(),
        itemised,
        remainder,
      },
    ]),
  );
}

export function comparableNaiveStatistics(statistics: readonly NaiveStatistic[]): object {
  return Object.fromEntries(statistics.map(({ uuid, ...compared }) => [uuid, compared]));
}
