import type { TallyRow } from '#libs/projections/tally/tally';
import type { TallyRowAnswer } from './as-of.js';

/** A row of a tally as the two sides of a comparison give it. */
export function tallyRowAnswer({
  key,
  incidents,
  killed,
}: Pick<TallyRow, 'key' | 'incidents' | 'killed'>): TallyRowAnswer {
  return {
    group: key.group ?? '',
    province: key.place,
    month: key.period,
    certain: incidents.certain,
    possible: incidents.possible,
    killedLow: killed.low,
    killedBest: killed.best ?? 0,
    killedHigh: killed.open ? null : (killed.high ?? 0),
  };
}
