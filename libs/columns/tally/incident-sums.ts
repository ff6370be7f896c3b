import { boundedCount } from '#libs/quantities/bounded-count';
import type { BoundedCount } from '#libs/quantities/bounded-count';
import type { CountRange } from '#libs/quantities/count-range';
import type { TallyCounts } from '#libs/projections/tally/tally';
import type { CountedIncidents } from './counted-incidents.js';
import { FigureSum } from './figure-sums.js';

/** How many incidents there are, and what their figures add up to. */
export class IncidentSums {
  readonly #counted: CountedIncidents;
  readonly #killed: FigureSum;
  readonly #wounded: FigureSum;
  #certain = 0;
  #possible = 0;
  #summaries = 0;

  constructor(counted: CountedIncidents) {
    this.#counted = counted;
    this.#killed = new FigureSum(counted.tables.figures);
    this.#wounded = new FigureSum(counted.tables.figures);
  }

  /** Adds an incident that is there with the certainty of a code that is not 0. */
  add(incident: number, code: number): void {
    const isCertain = code === 2;
    this.#possible += 1;
    if (isCertain) this.#certain += 1;
    if (this.#counted.isSummary(incident)) this.#summaries += 1;
    this.#killed.add(this.#counted.killed(incident), isCertain);
    this.#wounded.add(this.#counted.wounded(incident), isCertain);
  }

  get counts(): TallyCounts {
    const { incidents, summaries, killed, wounded } = this;
    return { incidents, summaries, killed, wounded };
  }

  get incidents(): BoundedCount {
    return boundedCount(this.#certain, this.#possible);
  }

  get summaries(): number {
    return this.#summaries;
  }

  get killed(): CountRange {
    return this.#killed.range;
  }

  get wounded(): CountRange {
    return this.#wounded.range;
  }
}

/** How many of some incidents are contested, given how surely each is there. */
export function contestedAmong(
  counted: CountedIncidents,
  incidents: Iterable<readonly [incident: number, code: number]>,
): BoundedCount {
  let certain = 0;
  let possible = 0;
  for (const [incident, code] of incidents) {
    const contested = Math.min(code, counted.contested(incident));
    if (contested > 0) possible += 1;
    if (contested === 2) certain += 1;
  }
  return boundedCount(certain, possible);
}
