import type { Part } from '#libs/typed-arrays/part';
import type { Saved } from '#libs/typed-arrays/saved';
import { byCodeUnits } from '#libs/projections/view/components';

/** Texts by small numbers, from 1 upwards in the order in which they were met; 0 is no text. */
export class Symbols implements Part {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];
  #ranks: Uint32Array | undefined;
  #inOrder: readonly string[] = [];

  saved(): string {
    return JSON.stringify(this.all());
  }

  restore(saved: Saved[string] | undefined): void {
    if (typeof saved !== 'string') throw new TypeError('the snapshot has no symbols here');
    this.#numbers.clear();
    this.#texts.length = 1;
    this.#ranks = undefined;
    for (const text of JSON.parse(saved) as readonly string[]) this.of(text);
  }

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

  /** Every text that was met, in the order of the numbers. */
  all(): readonly string[] {
    return this.#texts.slice(1);
  }

  /** The texts in the order of code units. */
  inOrder(): readonly string[] {
    this.ranks();
    return this.#inOrder;
  }

  /** By number the place of each text in the order of code units, from 0; no text comes last. */
  ranks(): Uint32Array {
    if (this.#ranks !== undefined) return this.#ranks;
    const ranks = new Uint32Array(this.#texts.length);
    const inOrder = [...this.#numbers].sort(([one], [other]) => byCodeUnits(one, other));
    for (const [rank, [, number]] of inOrder.entries()) ranks[number] = rank;
    ranks[0] = inOrder.length;
    this.#ranks = ranks;
    this.#inOrder = inOrder.map(([text]) => text);
    return ranks;
  }
}
