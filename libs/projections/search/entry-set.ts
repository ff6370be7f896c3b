const BITS = 32;

/** Entries by their numbers, a bit each: a quarter of a million out of a million costs what one does. */
export class EntrySet {
  #words: Uint32Array;

  /** Has room for numbers up to `most`, and makes more where it is needed. */
  constructor(most: number) {
    this.#words = new Uint32Array((most >>> 5) + 1);
  }

  /** Adds an entry, and says whether it is new. */
  add(number: number): boolean {
    const [place, bit] = [number >>> 5, 1 << (number & (BITS - 1))];
    if (place >= this.#words.length) this.#grow(place);
    const word = this.#words[place] ?? 0;
    this.#words[place] = word | bit;
    return (word & bit) === 0;
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & (BITS - 1)))) !== 0;
  }

  /** Keeps only what another one holds as well. */
  keepThoseIn(other: EntrySet): void {
    for (let place = 0; place < this.#words.length; place += 1)
      this.#words[place] = (this.#words[place] ?? 0) & (other.#words[place] ?? 0);
  }

  /** The numbers, ascending. */
  numbers(): Uint32Array {
    const numbers = new Uint32Array(this.#count());
    let next = 0;
    for (let place = 0; place < this.#words.length; place += 1)
      for (let left = this.#words[place] ?? 0; left !== 0; left &= left - 1) {
        numbers[next] = place * BITS + (BITS - 1 - Math.clz32(left & -left));
        next += 1;
      }
    return numbers;
  }

  #count(): number {
    let count = 0;
    for (let left of this.#words) for (; left !== 0; left &= left - 1) count += 1;
    return count;
  }

  #grow(place: number): void {
    const words = new Uint32Array(Math.max(place + 1, 2 * this.#words.length));
    words.set(this.#words);
    this.#words = words;
  }
}
