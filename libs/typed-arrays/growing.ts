import type { Numbers } from './numbers.js';
import type { Part } from './part.js';
import type { Saved } from './saved.js';

const FIRST = 16;
/** Large columns grow by less than they hold, so that little of a large memory is room that nobody uses. */
const LARGE = 1 << 16;

/** A column of numbers that grows at its end; what is in it can be overwritten. */
export class Growing<Column extends Numbers> implements Part {
  readonly #make: (length: number) => Column;
  #values: Column;
  #length = 0;

  constructor(make: (length: number) => Column) {
    this.#make = make;
    this.#values = make(FIRST);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers themselves, for scans: only the first `length` were written, and a push may replace the array. */
  get values(): Column {
    return this.#values;
  }

  saved(): Column {
    return this.written;
  }

  /** What was saved, and whatever follows it in its buffer, belongs to the column from now on. */
  restore(saved: Saved[string] | undefined): void {
    const kind = this.#values.constructor;
    if (!(saved instanceof kind)) throw new TypeError(`the snapshot has no ${kind.name} here`);
    this.#values = withRoom(saved as Column);
    this.#length = (saved as Column).length;
  }

  /** The numbers that were written; a view of them, which later pushes may leave behind. */
  get written(): Column {
    return this.#values.subarray(0, this.#length) as Column;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow();
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The number in a row; 0 where there is none. */
  at(row: number): number {
    return this.#values[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#length) throw new RangeError(`row ${String(row)} was never written`);
    this.#values[row] = value;
  }

  /** Makes sure that a row is there; those before it that were never written hold 0. */
  reach(row: number): void {
    while (this.#values.length <= row) this.#grow();
    if (this.#length > row) return;
    this.#values.fill(0, this.#length, row + 1);
    this.#length = row + 1;
  }

  #grow(): void {
    const { length } = this.#values;
    const larger = this.#make(Math.max(FIRST, length + (length < LARGE ? length : length >> 2)));
    larger.set(this.#values);
    this.#values = larger;
  }
}

function withRoom<Column extends Numbers>(values: Column): Column {
  const kind = values.constructor as new (buffer: ArrayBufferLike, from: number) => Column;
  return new kind(values.buffer, values.byteOffset);
}

export function bytes(): Growing<Uint8Array> {
  return new Growing((length) => new Uint8Array(length));
}

export function uint32s(): Growing<Uint32Array> {
  return new Growing((length) => new Uint32Array(length));
}

export function float64s(): Growing<Float64Array> {
  return new Growing((length) => new Float64Array(length));
}
