import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';

/** Values that many rows share, by small numbers from 0 upwards; values of equal keys are the same. */
export class Interned<Value> extends Whole {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  protected parts(): Parts {
    const numbered = textPart(
      () => [...this.#numbers.keys()].map((key, number) => [key, this.at(number)] as const),
      (all) => {
        this.#numbers.clear();
        this.#values.length = 0;
        for (const [key, value] of all) this.of(key, value);
      },
    );
    return { numbered };
  }

  get size(): number {
    return this.#values.length;
  }

  of(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.length;
    this.#numbers.set(key, number);
    this.#values.push(value);
    return number;
  }

  at(number: number): Value {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError(`${String(number)} was never interned`);
    return value;
  }
}
