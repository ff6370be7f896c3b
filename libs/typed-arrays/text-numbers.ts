import { bytes, uint32s } from './growing.js';
import type { Part } from './part.js';
import { SavedReader } from './saved.js';
import type { Saved } from './saved.js';

const FIRST_SLOTS = 2048;
/** A slot of the table that holds nothing; others hold a number and one. */
const FREE = 0;
/** Of FNV-1a over the bytes of a text. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Numbers texts 0, 1, 2 ... in the order in which they come, in their own bytes and a few more. */
export class TextNumbers implements Part {
  readonly #bytes = bytes();
  /** By number, where the text ends in the bytes; it begins where the one before ends. */
  readonly #ends = uint32s();
  #slots: Uint32Array = new Uint32Array(FIRST_SLOTS);
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  #sought = new Uint8Array(256);

  get size(): number {
    return this.#ends.length;
  }

  saved(): Saved {
    return { bytes: this.#bytes.written, ends: this.#ends.written, slots: this.#slots };
  }

  restore(saved: Saved[string] | undefined): void {
    const reader = SavedReader.of(saved);
    this.#bytes.restore(reader.bytes('bytes'));
    this.#ends.restore(reader.uint32s('ends'));
    this.#slots = reader.uint32s('slots');
  }

  /** The number of a text, which it has from now on. */
  add(text: string): number {
    const length = this.#seek(text);
    const slot = this.#slotOf(this.#sought, 0, length);
    const known = this.#slots[slot] ?? FREE;
    if (known !== FREE) return known - 1;
    const number = this.size;
    for (let index = 0; index < length; index += 1) this.#bytes.push(this.#sought[index] ?? 0);
    this.#ends.push(this.#bytes.length);
    this.#slots[slot] = number + 1;
    if (this.size * 3 > this.#slots.length * 2) this.#makeRoom();
    return number;
  }

  /** The number of a text; undefined when it never came. */
  numberOf(text: string): number | undefined {
    const length = this.#seek(text);
    const known = this.#slots[this.#slotOf(this.#sought, 0, length)] ?? FREE;
    return known === FREE ? undefined : known - 1;
  }

  textOf(number: number): string {
    if (number >= this.size) throw new RangeError(`${String(number)} is no text's number`);
    return this.#decoder.decode(
      this.#bytes.values.subarray(this.#startOf(number), this.#ends.at(number)),
    );
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  #seek(text: string): number {
    if (text.length * 3 > this.#sought.length) this.#sought = new Uint8Array(text.length * 3);
    return this.#encoder.encodeInto(text, this.#sought).written;
  }

  /** The slot that holds a text, else the free one in which it belongs. */
  #slotOf(text: Uint8Array, from: number, length: number): number {
    const count = this.#slots.length;
    let slot = hashOf(text, from, length) % count;
    for (;;) {
      const known = this.#slots[slot] ?? FREE;
      if (known === FREE || this.#is(known - 1, text, from, length)) return slot;
      slot = slot + 1 === count ? 0 : slot + 1;
    }
  }

  #is(number: number, text: Uint8Array, from: number, length: number): boolean {
    const start = this.#startOf(number);
    if (this.#ends.at(number) - start !== length) return false;
    const all = this.#bytes.values;
    for (let index = 0; index < length; index += 1)
      if (all[start + index] !== text[from + index]) return false;
    return true;
  }

  #makeRoom(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let number = 0; number < this.size; number += 1) {
      const start = this.#startOf(number);
      const length = this.#ends.at(number) - start;
      this.#slots[this.#slotOf(this.#bytes.values, start, length)] = number + 1;
    }
  }
}

function hashOf(text: Uint8Array, from: number, length: number): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < from + length; index += 1)
    hash = Math.imul(hash ^ (text[index] ?? 0), FNV_PRIME);
  return hash >>> 0;
}
