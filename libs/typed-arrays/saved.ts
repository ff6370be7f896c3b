import type { Numbers } from './numbers.js';

/**
 * What stands in memory as a snapshot keeps it: columns of numbers, texts, and parts made of these, by name. A column is the memory
 * itself and no copy.
 */
export interface Saved {
  readonly [name: string]: Numbers | string | Saved;
}

/** Reads parts of what was saved by name; throws where something else was saved under it. */
export class SavedReader {
  readonly #saved: Saved;

  constructor(saved: Saved) {
    this.#saved = saved;
  }

  /** Reads what was saved as parts by name; throws where it was saved as something else. */
  static of(saved: Saved[string] | undefined): SavedReader {
    return new SavedReader(partsIn(saved));
  }

  part(name: string): Saved {
    return partsIn(this.#saved[name]);
  }

  text(name: string): string {
    const text = this.#saved[name];
    if (typeof text !== 'string') throw new TypeError(`the snapshot has no text ${name}`);
    return text;
  }

  bytes(name: string): Uint8Array {
    return this.#column(name, Uint8Array);
  }

  uint16s(name: string): Uint16Array {
    return this.#column(name, Uint16Array);
  }

  uint32s(name: string): Uint32Array {
    return this.#column(name, Uint32Array);
  }

  float64s(name: string): Float64Array {
    return this.#column(name, Float64Array);
  }

  #column<Column extends Numbers>(
    name: string,
    kind: abstract new (...args: never[]) => Column,
  ): Column {
    const column = this.#saved[name];
    if (column instanceof kind) return column;
    throw new TypeError(`the snapshot has no column ${name}`);
  }
}

/** What was saved as parts by name; throws a TypeError where something else was. */
export function partsIn(saved: Saved[string] | undefined): Saved {
  if (saved === undefined || typeof saved === 'string' || ArrayBuffer.isView(saved))
    throw new TypeError('the snapshot has other parts');
  return saved;
}
