import { countRange } from '#libs/quantities/count-range';
import type { CountRange } from '#libs/quantities/count-range';
import { addWordCounts } from '#libs/quantities/in-words';
import { IN_WORDS, OPEN_ABOVE, REPORTED } from '../incidents/figure-table.js';
import type { FigureTable } from '../incidents/figure-table.js';

/** The sum of one figure of incidents, as `sumCasualties` makes it of a list. */
export class FigureSum {
  low = 0;
  best = 0;
  readonly #table: FigureTable;
  #high = 0;
  #reported = 0;
  #open = 0;
  #incidents = 0;
  readonly #words = new Map<string, number>();

  constructor(table: FigureTable) {
    this.#table = table;
  }

  /** Adds the figures of a number; low and best follow the certain incidents. */
  add(figures: number, isCertain: boolean): void {
    this.#incidents += 1;
    const flags = this.#table.flags.at(figures);
    if ((flags & REPORTED) === 0) return;
    this.#reported += 1;
    this.#high += this.#table.high.at(figures);
    if ((flags & OPEN_ABOVE) !== 0) this.#open += 1;
    if ((flags & IN_WORDS) !== 0) this.#addWords(figures);
    if (!isCertain) return;
    this.low += this.#table.low.at(figures);
    this.best += this.#table.best.at(figures);
  }

  #addWords(figures: number): void {
    for (const { words, count } of this.#table.words.get(figures) ?? [])
      this.#words.set(words, (this.#words.get(words) ?? 0) + count);
  }

  /** The sum as it is shown. */
  get range(): CountRange {
    const isReported = this.#reported > 0;
    const open = this.#open > 0;
    return countRange({
      low: this.low,
      best: isReported ? this.best : null,
      high: isReported && !open ? this.#high : null,
      open,
      unreported: this.#incidents - this.#reported,
      incidents: this.#incidents,
      inWords: addWordCounts([...this.#words].map(([words, count]) => ({ words, count }))),
    });
  }
}
