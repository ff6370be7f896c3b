import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { uint32s } from '#libs/typed-arrays/growing';

/** By key, a number from 1 upwards, the rows in which it is named: two numbers a row, however many keys there are. */
export class Postings extends Whole {
  readonly #rows = uint32s();
  /** Of each posting the one before it under the same key, plus 1. */
  readonly #before = uint32s();
  /** By key the last posting, plus 1, and how many there are. */
  readonly #last = uint32s();
  readonly #counts = uint32s();

  protected parts(): Parts {
    return { rows: this.#rows, before: this.#before, last: this.#last, counts: this.#counts };
  }

  add(key: number, row: number): void {
    while (this.#last.length <= key) {
      this.#last.push(0);
      this.#counts.push(0);
    }
    this.#rows.push(row);
    this.#before.push(this.#last.at(key));
    this.#last.set(key, this.#rows.length);
    this.#counts.set(key, this.#counts.at(key) + 1);
  }

  count(key: number): number {
    return this.#counts.at(key);
  }

  /** Visits the rows of a key, the last first. */
  visit(key: number, visit: (row: number) => void): void {
    for (let posting = this.#last.at(key); posting > 0; posting = this.#before.at(posting - 1))
      visit(this.#rows.at(posting - 1));
  }
}
