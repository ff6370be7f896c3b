import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { sameBounds } from '#libs/time/bounds';
import type { Bounds } from '#libs/time/bounds';
import { bytes, float64s, uint32s } from '#libs/typed-arrays/growing';
import type { AskedDates } from './known-entry.js';

/** Bounds as pairs of numbers in one column. */
const PAIR = 2;

/** By row what can be asked of its date, where that is not just the bounds by which it is ordered. */
export class DatesOfRows extends Whole {
  /** By row the first pair, plus 1, of its dates: when it had begun, then every date; and how many pairs there are. */
  readonly #first = uint32s();
  readonly #pairs = bytes();
  readonly #bounds = float64s();

  protected parts(): Parts {
    return { first: this.#first, pairs: this.#pairs, bounds: this.#bounds };
  }

  push(dates: AskedDates | undefined): void {
    this.#first.push(dates === undefined ? 0 : this.#bounds.length / PAIR + 1);
    const pairs = dates === undefined ? [] : [dates.begun, ...dates.each];
    this.#pairs.push(pairs.length);
    for (const { earliest, latest } of pairs) {
      this.#bounds.push(earliest);
      this.#bounds.push(latest);
    }
  }

  /** Whether the row has dates of its own. */
  has(row: number): boolean {
    return this.#first.at(row) > 0;
  }

  /** By which bounds it had begun. */
  begun(row: number): Bounds {
    return this.#pair(this.#first.at(row) - 1);
  }

  /** Every date that a period may hold. */
  each(row: number): readonly Bounds[] {
    const first = this.#first.at(row);
    return Array.from({ length: this.#pairs.at(row) - 1 }, (_, index) => this.#pair(first + index));
  }

  equals(row: number, dates: AskedDates | undefined): boolean {
    if (dates === undefined) return !this.has(row);
    const each = this.has(row) ? this.each(row) : [];
    return (
      each.length === dates.each.length &&
      sameBounds(this.begun(row), dates.begun) &&
      dates.each.every((bounds, index) => isSame(bounds, each[index]))
    );
  }

  #pair(index: number): Bounds {
    return {
      earliest: this.#bounds.at(PAIR * index),
      latest: this.#bounds.at(PAIR * index + 1),
    };
  }
}

function isSame(one: Bounds, other: Bounds | undefined): boolean {
  return other !== undefined && sameBounds(one, other);
}
