import { byCodeUnits } from '#libs/projections/view/components';

/** Texts by small numbers, from 1 upwards in the order in which they were met; 0 is no text. */
export class Symbols {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];
  #ranks: Uint32Array | undefined;

  /** One more than the largest number. */
  get size(): number {
    return this.#texts.length;
  }

  of(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(text, number);
    this.#texts.push(text);
    this.#ranks = undefined;
    return number;
  }

  /** The number of a text that was met; undefined for any other. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The text of a number; undefined for 0. */
  text(number: number): string | undefined {
    return number === 0 ? undefined : this.#texts[number];
  }

  /** By number the place of each text in the order of code units, from 0; no text comes last. */
  ranks(): Uint32Array {
    if (this.#ranks !== undefined) return this.#ranks;
    const ranks = new Uint32Array(this.#texts.length);
    const inOrder = [...this.#numbers].sort(([one], [other]) => byCodeUnits(one, other));
    for (const [rank, [, number]] of inOrder.entries()) ranks[number] = rank;
    ranks[0] = inOrder.length;
    this.#ranks = ranks;
    return ranks;
  }
}
