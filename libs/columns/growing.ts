type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const FIRST = 1024;

/** A column of numbers that grows at its end; what is in it can be overwritten. */
export class Growing<Column extends Numbers> {
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

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
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
}
