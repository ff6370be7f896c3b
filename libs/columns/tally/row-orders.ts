import type { RowOrder, TallyAnswer } from '#libs/projections/tally/tally-answer';
import { once } from '#libs/projections/view/once';
import type { CountedIncidents } from './counted-incidents.js';
import { belowGreatest, orderedBy } from './ordered-by.js';
import type { Placements } from './placements.js';

/** By cell the low and best figures of its certain incidents, added up. */
interface LowAndBest {
  readonly low: Float64Array;
  readonly best: Float64Array;
}

/** The orders in which the rows of a tally can be asked for. */
export function rowOrders(
  counted: CountedIncidents,
  placements: Placements,
): Pick<TallyAnswer, 'rowsBy' | 'placeOf'> {
  const byKey = once(() => {
    const { cells } = placements;
    const all = Uint32Array.from({ length: cells.size }, (_, cell) => cell);
    return orderedBy(all, cells.keys);
  });
  const killed = once(() => lowAndBest(counted, placements, (one) => counted.killed(one)));
  const wounded = once(() => lowAndBest(counted, placements, (one) => counted.wounded(one)));
  const measures = (order: RowOrder): readonly ArrayLike<number>[] => {
    switch (order) {
      case 'KEY':
        return [];
      case 'MOST_INCIDENTS':
        return [placements.certain.values, placements.possible.values];
      case 'MOST_KILLED':
        return [killed().low, killed().best];
      case 'MOST_WOUNDED':
        return [wounded().low, wounded().best];
    }
  };
  return {
    rowsBy: (order) =>
      Array.from(
        measures(order).reduceRight<Uint32Array>(
          (rows, measure) => orderedBy(rows, belowGreatest(measure, rows.length)),
          byKey(),
        ),
      ),
    placeOf: (cell, order) => measures(order).map((measure) => -(measure[cell] ?? 0)),
  };
}

function lowAndBest(
  counted: CountedIncidents,
  placements: Placements,
  figuresOf: (incident: number) => number,
): LowAndBest {
  const { figures } = counted.tables;
  const low = new Float64Array(placements.cells.size);
  const best = new Float64Array(placements.cells.size);
  for (let incident = 0; incident < counted.length; incident += 1) {
    const number = figuresOf(incident);
    for (const [cell, code] of placements.of(incident)) {
      if (code !== 2) continue;
      low[cell] = (low[cell] ?? 0) + figures.low.at(number);
      best[cell] = (best[cell] ?? 0) + figures.best.at(number);
    }
  }
  return { low, best };
}
