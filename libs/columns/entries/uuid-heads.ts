import { byCodeUnits } from '#libs/projections/view/components';
import { bytes, uint32s } from '#libs/typed-arrays/growing';

const CHARACTERS = 4;
const LARGEST = 255;

/** Orders the UUIDs of entries, most of them by their first characters, which are kept as one number. */
export class UuidHeads {
  readonly uuidOf: (number: number) => string;
  readonly #heads = uint32s();
  readonly #known = bytes();

  constructor(uuidOf: (number: number) => string) {
    this.uuidOf = uuidOf;
  }

  compare(one: number, other: number): number {
    if (one === other) return 0;
    return this.#head(one) - this.#head(other) || byCodeUnits(this.uuidOf(one), this.uuidOf(other));
  }

  #head(number: number): number {
    if (this.#known.at(number) === 0) {
      while (this.#known.length <= number) {
        this.#known.push(0);
        this.#heads.push(0);
      }
      this.#heads.set(number, headOf(this.uuidOf(number)));
      this.#known.set(number, 1);
    }
    return this.#heads.at(number);
  }
}

/** Two texts are in the order of their heads, or their heads are equal. */
function headOf(text: string): number {
  let head = 0;
  for (let at = 0; at < CHARACTERS; at += 1)
    head = head * (LARGEST + 1) + Math.min(LARGEST, at < text.length ? text.charCodeAt(at) : 0);
  return head;
}
