import type { Figures } from './figures.js';

/** How many of the dead are taken off: the best figure, else the least that is known. */
function counted({ low, best }: Figures): number {
  return best ?? low ?? 0;
}

function less(figure: number | null, dead: number): number | null {
  return figure === null ? null : Math.max(0, figure - dead);
}

/** A reported figure without the perpetrators among the dead: so many off low, best and high alike, and none below 0 (cf. GTD codebook, nkillter). */
export function withoutPerpetrators<Reported extends Figures>(
  reported: Reported,
  perpetrators: readonly Figures[],
): Reported {
  const dead = perpetrators.reduce((sum, figures) => sum + counted(figures), 0);
  return {
    ...reported,
    low: less(reported.low, dead),
    best: less(reported.best, dead),
    high: less(reported.high, dead),
  };
}
