const FIRST = 1024;
const NONE = 0xffffffff;

/** Numbers cells 0, 1, 2 ... by whole keys below 2^53; a hash table in typed arrays, because a tally looks up one key an incident. */
export class CellIndex {
  #keys = new Float64Array(FIRST);
  #cells = new Uint32Array(FIRST * 2).fill(NONE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The cell of a key; a new one where the key was never met. */
  of(key: number): number {
    const place = this.#placeOf(key);
    const known = this.#cells[place] ?? NONE;
    if (known !== NONE) return known;
    return this.#add(key, place);
  }

  /** By cell its key. */
  get keys(): Float64Array {
    return this.#keys;
  }

  keyOf(cell: number): number {
    return this.#keys[cell] ?? Number.NaN;
  }

  #add(key: number, place: number): number {
    const cell = this.#size;
    if (cell === this.#keys.length) {
      this.#grow();
      return this.of(key);
    }
    this.#keys[cell] = key;
    this.#cells[place] = cell;
    this.#size += 1;
    return cell;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#cells = new Uint32Array(keys.length * 2).fill(NONE);
    for (let cell = 0; cell < this.#size; cell += 1)
      this.#cells[this.#placeOf(this.keyOf(cell))] = cell;
  }

  /** Where a key stands, or the first free place after where it should. */
  #placeOf(key: number): number {
    const mask = this.#cells.length - 1;
    let place = hashOf(key) & mask;
    for (;;) {
      const cell = this.#cells[place] ?? NONE;
      if (cell === NONE || this.#keys[cell] === key) return place;
      place = (place + 1) & mask;
    }
  }
}

/** Mixes both halves of a key; D. Knuth, The Art of Computer Programming 3, multiplicative hashing. */
function hashOf(key: number): number {
  const low = key >>> 0;
  const high = Math.floor(key / 0x100000000);
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
