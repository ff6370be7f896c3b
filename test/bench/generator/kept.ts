import type { Random } from './random.js';

/** Some of everything that came, the same number however much comes: what comes later takes the place of any before it. */
export class Kept<Value> {
  readonly #values: Value[] = [];
  readonly #most: number;
  readonly #random: Random;

  constructor(most: number, random: Random) {
    this.#most = most;
    this.#random = random;
  }

  keep(value: Value): void {
    if (this.#values.length < this.#most) this.#values.push(value);
    else this.#values[this.#random.below(this.#most)] = value;
  }

  any(): Value | undefined {
    return this.#values[this.#random.below(this.#values.length)];
  }

  /** Any one, and puts another in its place or takes it out. */
  exchange(change: (value: Value) => Value | undefined): void {
    const index = this.#random.below(this.#values.length);
    const value = this.#values[index];
    if (value === undefined) return;
    const after = change(value);
    if (after === undefined) this.#values.splice(index, 1);
    else this.#values[index] = after;
  }
}
