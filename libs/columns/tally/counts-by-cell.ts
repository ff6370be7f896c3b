import { boundedCount } from '#libs/quantities/bounded-count';
import type { BoundedCount } from '#libs/quantities/bounded-count';
import type { Casualties } from '#libs/quantities/casualties';
import type { TallyCounts } from '#libs/projections/tally/tally';
import { Growing } from '../growing.js';
import { FigureSums } from './figure-sums.js';

/** An incident as it is counted, the same for every cell that it stands in. */
export interface Counted {
  readonly isSummary: boolean;
  /** The code of how surely it is contested. */
  readonly contested: number;
  readonly killed: Casualties;
  readonly wounded: Casualties;
}

/** The counts of each cell of a tally. */
export class CountsByCell {
  readonly killed = new FigureSums();
  readonly wounded = new FigureSums();
  readonly #certain = numbers();
  readonly #possible = numbers();
  readonly #summaries = numbers();
  readonly #contestedCertain = numbers();
  readonly #contestedPossible = numbers();

  /** Adds an incident that is there with the certainty of a code that is not 0. */
  add(cell: number, { isSummary, contested, killed, wounded }: Counted, code: number): void {
    const isCertain = code === 2;
    increase(this.#possible, cell, 1);
    increase(this.#certain, cell, isCertain ? 1 : 0);
    increase(this.#summaries, cell, isSummary ? 1 : 0);
    const contestedHere = Math.min(code, contested);
    increase(this.#contestedPossible, cell, contestedHere > 0 ? 1 : 0);
    increase(this.#contestedCertain, cell, contestedHere === 2 ? 1 : 0);
    this.killed.add(cell, killed, isCertain);
    this.wounded.add(cell, wounded, isCertain);
  }

  certainOf(cell: number): number {
    return this.#certain.at(cell);
  }

  possibleOf(cell: number): number {
    return this.#possible.at(cell);
  }

  countsOf(cell: number): TallyCounts {
    return {
      incidents: boundedCount(this.certainOf(cell), this.possibleOf(cell)),
      summaries: this.#summaries.at(cell),
      killed: this.killed.rangeOf(cell),
      wounded: this.wounded.rangeOf(cell),
    };
  }

  contestedOf(cell: number): BoundedCount {
    return boundedCount(this.#contestedCertain.at(cell), this.#contestedPossible.at(cell));
  }
}

function numbers(): Growing<Uint32Array> {
  return new Growing((length) => new Uint32Array(length));
}

function increase(column: Growing<Uint32Array>, cell: number, by: number): void {
  while (column.length <= cell) column.push(0);
  if (by !== 0) column.set(cell, column.at(cell) + by);
}
