import { bytes } from './growing.js';
import type { Part } from './part.js';
import { SavedReader } from './saved.js';
import type { Saved } from './saved.js';

const BYTES = 16;
const TEXT_LENGTH = 36;
const FIRST_SLOTS = 2048;
/** A slot of the table that holds nothing; others hold a number and one. */
const FREE = 0;
const NO_DIGIT = 255;
const DIGITS = '0123456789abcdef';
const DIGIT_VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = DIGITS.indexOf(String.fromCharCode(code));
  return value === -1 ? NO_DIGIT : value;
});
const HYPHEN = 0x2d;
const HYPHENATED = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';
const IS_HYPHEN = Uint8Array.from(HYPHENATED, (sign) => (sign === '-' ? 1 : 0));
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Numbers UUIDs 0, 1, 2 ... in the order in which they come, some 30 bytes each: a map keyed by a million texts would take ten
 * times as much.
 */
export class UuidNumbers implements Part {
  readonly #bytes = bytes();
  /** By the first bytes of a UUID, which are as good as random; always at least a third of them free. */
  #slots: Uint32Array = new Uint32Array(FIRST_SLOTS);
  readonly #sought = new Uint8Array(BYTES);

  get size(): number {
    return this.#bytes.length / BYTES;
  }

  saved(): Saved {
    return { bytes: this.#bytes.written, slots: this.#slots };
  }

  restore(saved: Saved[string] | undefined): void {
    const reader = SavedReader.of(saved);
    this.#bytes.restore(reader.bytes('bytes'));
    this.#slots = reader.uint32s('slots');
  }

  /** The number of a UUID, which it has from now on. */
  add(uuid: string): number {
    if (!this.#seek(uuid)) throw new Error(`${uuid} is no UUID`);
    const slot = this.#slotOf(this.#sought, 0);
    const known = this.#slots[slot] ?? FREE;
    if (known !== FREE) return known - 1;
    const number = this.size;
    for (const byte of this.#sought) this.#bytes.push(byte);
    this.#slots[slot] = number + 1;
    if (this.size * 3 > this.#slots.length * 2) this.#makeRoom();
    return number;
  }

  /** The number of a UUID; undefined when it never came, or is none. */
  numberOf(uuid: string): number | undefined {
    if (!this.#seek(uuid)) return undefined;
    const known = this.#slots[this.#slotOf(this.#sought, 0)] ?? FREE;
    return known === FREE ? undefined : known - 1;
  }

  uuidOf(number: number): string {
    const start = number * BYTES;
    if (number >= this.size) throw new RangeError(`${String(number)} is no UUID's number`);
    let text = '';
    for (let index = 0; index < BYTES; index += 1) {
      if (IS_HYPHEN[text.length] === 1) text += '-';
      text += HEX[this.#bytes.at(start + index)] ?? '';
    }
    return text;
  }

  /** Reads a UUID as bytes; false where the text is none, as it is written here. */
  #seek(uuid: string): boolean {
    return readUuid(uuid, this.#sought);
  }

  /** The slot that holds a UUID, else the free one in which it belongs. */
  #slotOf(uuid: Uint8Array, from: number): number {
    const count = this.#slots.length;
    let slot = startOf(uuid, from) % count;
    for (;;) {
      const known = this.#slots[slot] ?? FREE;
      if (known === FREE || this.#isAt((known - 1) * BYTES, uuid, from)) return slot;
      slot = slot + 1 === count ? 0 : slot + 1;
    }
  }

  #isAt(start: number, uuid: Uint8Array, from: number): boolean {
    const all = this.#bytes.values;
    for (let index = 0; index < BYTES; index += 1)
      if (all[start + index] !== uuid[from + index]) return false;
    return true;
  }

  #makeRoom(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let number = 0; number < this.size; number += 1)
      this.#slots[this.#slotOf(this.#bytes.values, number * BYTES)] = number + 1;
  }
}

function startOf(uuid: Uint8Array, from: number): number {
  let start = 0;
  for (let index = from + 3; index >= from; index -= 1) start = (start << 8) | (uuid[index] ?? 0);
  return start >>> 0;
}

/** Writes the bytes of a UUID in lower case; false where the text is none. */
export function readUuid(text: string, into: Uint8Array): boolean {
  if (text.length !== TEXT_LENGTH) return false;
  let digits = 0;
  let byte = 0;
  for (let index = 0; index < TEXT_LENGTH; index += 1) {
    const code = text.charCodeAt(index);
    if (IS_HYPHEN[index] === 1) {
      if (code !== HYPHEN) return false;
      continue;
    }
    const value = DIGIT_VALUES[code] ?? NO_DIGIT;
    if (value === NO_DIGIT) return false;
    byte = (byte << 4) | value;
    digits += 1;
    if (digits % 2 === 0) {
      into[digits / 2 - 1] = byte;
      byte = 0;
    }
  }
  return true;
}
