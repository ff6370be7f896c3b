import type { ToldTie } from '#libs/projections/ties/ties';
import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { TieRow } from './as-of.js';

/** A row that no position of the log bounds. */
type TieStretch = Omit<TieRow, 'recordedFrom' | 'recordedTo'>;

/** A tie cut into the stretches of valid time over which its answer is the same. */
export function stretchesOf(told: Pick<ToldTie, 'subject' | 'pool'>): readonly TieStretch[] {
  const rows: TieStretch[] = [];
  const cuts = cutsOf(told);
  for (const [index, validFrom] of cuts.entries()) {
    const certainty = listedCertainty(told, validFrom);
    if (certainty === undefined) continue;
    const validTo = cuts[index + 1] ?? Infinity;
    const last = rows.at(-1);
    if (last?.validTo === validFrom && last.certainty === certainty)
      rows[rows.length - 1] = { ...last, validTo };
    else rows.push({ ...told.subject, certainty, validFrom, validTo });
  }
  return rows;
}

/** The answer can change only where something may have begun or ended, or surely has. */
function cutsOf({ pool }: Pick<ToldTie, 'pool'>): readonly number[] {
  const bounds = [
    ...pool.beginnings.map((beginning) => beginning.bounds),
    ...pool.ends,
    ...pool.ends.map(({ end }) => end.bounds),
  ];
  const cuts = bounds.flatMap(({ earliest, latest }) => [earliest + 1, latest]);
  const others = [pool.firstReport, ...pool.ends.map(({ contestedUntil }) => contestedUntil)];
  return [...new Set([-Infinity, ...cuts, ...others])]
    .filter((cut) => cut < Infinity)
    .toSorted((a, b) => a - b);
}

function listedCertainty(told: Pick<ToldTie, 'pool'>, cut: number): Certainty | undefined {
  const answer = stateAt(told.pool, cut);
  const isListed = answer !== undefined && !answer.ended && answer.reason !== 'START_UNKNOWN';
  return isListed ? answer.certainty : undefined;
}
