import type { CountedRow } from '#libs/projections/tally/tally-answer';
import type { TallyKey } from '#libs/projections/tally/tally';
import type { BoundedCount } from '#libs/quantities/bounded-count';
import type { CountRange } from '#libs/quantities/count-range';
import type { IncidentSums } from './incident-sums.js';

/** A row of a tally of which only what somebody asks for is put into words. */
export class TallyRowAt implements CountedRow {
  readonly key: TallyKey;
  readonly #sums: IncidentSums;
  readonly #contested: () => BoundedCount;

  constructor(key: TallyKey, sums: IncidentSums, contested: () => BoundedCount) {
    this.key = key;
    this.#sums = sums;
    this.#contested = contested;
  }

  get incidents(): BoundedCount {
    return this.#sums.incidents;
  }

  get summaries(): number {
    return this.#sums.summaries;
  }

  get killed(): CountRange {
    return this.#sums.killed;
  }

  get wounded(): CountRange {
    return this.#sums.wounded;
  }

  get contested(): BoundedCount {
    return this.#contested();
  }

  /** A row as a JSON text holds all that it says. */
  toJSON(): CountedRow {
    const { key, incidents, summaries, killed, wounded, contested } = this;
    return { key, incidents, summaries, killed, wounded, contested };
  }
}
