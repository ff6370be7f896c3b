import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { Interned } from '../interned.js';

/** From here on a number stands for several; below it a set is the one number that is in it, and 0 is the empty set. */
const SEVERAL = 0x8000_0000;

/** Sets of numbers from 1 upwards, each as one number: most sets that rows share have one element or none, and take no room. */
export class NumberSets extends Whole {
  readonly #several = new Interned<readonly number[]>();

  protected parts(): Parts {
    return { several: this.#several };
  }

  /** The number of a set; equal sets have the same, however they are told. */
  of(numbers: Iterable<number>): number {
    const distinct = [...new Set(numbers)].sort((one, other) => one - other);
    const [first = 0] = distinct;
    if (distinct.length < 2) return first;
    return SEVERAL + this.#several.of(distinct.join(' '), distinct);
  }

  /** What is in a set, ascending. */
  members(set: number): readonly number[] {
    if (set === 0) return [];
    return set < SEVERAL ? [set] : this.#several.at(set - SEVERAL);
  }

  /** Computes something of a set once, however many rows share it. */
  remembered<Result>(compute: (members: readonly number[]) => Result): (set: number) => Result {
    const single: Result[] = [];
    const several: Result[] = [];
    return (set) =>
      set < SEVERAL
        ? (single[set] ??= compute(this.members(set)))
        : (several[set - SEVERAL] ??= compute(this.members(set)));
  }
}
