import { uint32s } from './growing.js';
import type { Part } from './part.js';
import { SavedReader } from './saved.js';
import type { Saved } from './saved.js';

/** A power of two, as every later number of slots. */
const FIRST_SLOTS = 2048;
/** In a slot that holds no key. */
const FREE = 0xffffffff;
/** Spreads keys that lie close together (Knuth, multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** For each of many keys, which are numbers below 2^32 - 1, a list of numbers to which more can be added: 8 bytes a number and some 12 a key. */
export class Postings implements Part {
  #keys: Uint32Array = new Uint32Array(FIRST_SLOTS).fill(FREE);
  /** By slot, one more than the cell of the number added last. */
  #heads: Uint32Array = new Uint32Array(FIRST_SLOTS);
  #size = 0;
  readonly #values = uint32s();
  /** By cell, one more than the cell of the number added before to the same key; 0 for the first. */
  readonly #before = uint32s();

  saved(): Saved {
    return {
      keys: this.#keys,
      heads: this.#heads,
      size: Uint32Array.of(this.#size),
      values: this.#values.written,
      before: this.#before.written,
    };
  }

  restore(saved: Saved[string] | undefined): void {
    const reader = SavedReader.of(saved);
    this.#keys = reader.uint32s('keys');
    this.#heads = reader.uint32s('heads');
    this.#size = reader.uint32s('size')[0] ?? 0;
    this.#values.restore(reader.uint32s('values'));
    this.#before.restore(reader.uint32s('before'));
  }

  /** Adds a number to the list of a key, unless it was the last one added to it. */
  add(key: number, value: number): void {
    const slot = this.#slotOf(key);
    const head = this.#heads[slot] ?? 0;
    if (head > 0 && this.#values.at(head - 1) === value) return;
    if (this.#keys[slot] === FREE) {
      this.#keys[slot] = key;
      this.#size += 1;
    }
    this.#values.push(value);
    this.#before.push(head);
    this.#heads[slot] = this.#values.length;
    if (this.#size * 3 > this.#keys.length * 2) this.#makeRoom();
  }

  /** The numbers of a key, in the order in which they were added. */
  of(key: number): readonly number[] {
    const found: number[] = [];
    for (let cell = this.#heads[this.#slotOf(key)] ?? 0; cell > 0; cell = this.#before.at(cell - 1))
      found.push(this.#values.at(cell - 1));
    return found.reverse();
  }

  /** Whether something was added to a key. */
  has(key: number): boolean {
    return (this.#heads[this.#slotOf(key)] ?? 0) > 0;
  }

  #slotOf(key: number): number {
    const count = this.#keys.length;
    let slot = Math.imul(key, SPREAD) >>> (Math.clz32(count) + 1);
    for (;;) {
      const known = this.#keys[slot];
      if (known === key || known === FREE) return slot;
      slot = slot + 1 === count ? 0 : slot + 1;
    }
  }

  #makeRoom(): void {
    const [keys, heads] = [this.#keys, this.#heads];
    this.#keys = new Uint32Array(2 * keys.length).fill(FREE);
    this.#heads = new Uint32Array(2 * keys.length);
    for (const [index, key] of keys.entries()) {
      if (key === FREE) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#heads[slot] = heads[index] ?? 0;
    }
  }
}
