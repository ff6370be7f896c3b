import { bytes, uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { CellIndex } from './cell-index.js';

/** In which cells the incidents that a question counts stand, incident by incident, and how surely each there. */
export class Placements {
  readonly cells = new CellIndex();
  /** By cell how many incidents stand in it, surely and at all. */
  readonly certain = uint32s();
  readonly possible = uint32s();
  readonly #cell = uint32s();
  readonly #code = bytes();
  /** By incident its first placement. */
  readonly #first = uint32s();
  #byCell: PlacementsByCell | undefined;

  /** The placements that follow are of the next incident. */
  next(): void {
    this.#first.push(this.#cell.length);
  }

  /** Places the incident in the cell of a key, with the certainty of a code that is not 0. */
  place(key: number, code: number): void {
    const cell = this.cells.of(key);
    if (cell === this.possible.length) {
      this.possible.push(0);
      this.certain.push(0);
    }
    this.possible.values[cell] = this.possible.at(cell) + 1;
    if (code === 2) this.certain.values[cell] = this.certain.at(cell) + 1;
    this.#cell.push(cell);
    this.#code.push(code);
  }

  /** The cells of an incident with the codes of how surely it stands there. */
  *of(incident: number): Iterable<readonly [cell: number, code: number]> {
    const end = this.#endOf(incident);
    for (let at = this.#first.at(incident); at < end; at += 1)
      yield [this.#cell.at(at), this.#code.at(at)];
  }

  /** Of an incident how many cells it stands in at all, and surely. */
  countOf(incident: number): readonly [possible: number, certain: number] {
    const first = this.#first.at(incident);
    const end = this.#endOf(incident);
    let certain = 0;
    for (let at = first; at < end; at += 1) if (this.#code.at(at) === 2) certain += 1;
    return [end - first, certain];
  }

  /** The incidents of a cell with the codes of how surely each stands there, in the order of the log. */
  *in(cell: number): Iterable<readonly [incident: number, code: number]> {
    const { first, incidents, codes } = (this.#byCell ??= this.#turned());
    const end = first[cell + 1] ?? 0;
    for (let at = first[cell] ?? 0; at < end; at += 1) yield [incidents[at] ?? 0, codes[at] ?? 0];
  }

  #endOf(incident: number): number {
    return incident + 1 < this.#first.length ? this.#first.at(incident + 1) : this.#cell.length;
  }

  #turned(): PlacementsByCell {
    const first = firstOfEach(this.possible);
    const free = first.slice();
    const incidents = new Uint32Array(this.#cell.length);
    const codes = new Uint8Array(this.#cell.length);
    for (let incident = 0; incident < this.#first.length; incident += 1) {
      const end = this.#endOf(incident);
      for (let at = this.#first.at(incident); at < end; at += 1) {
        const cell = this.#cell.at(at);
        const place = free[cell] ?? 0;
        free[cell] = place + 1;
        incidents[place] = incident;
        codes[place] = this.#code.at(at);
      }
    }
    return { first, incidents, codes };
  }
}

/** The same cell by cell: those of a cell stand from its first up to the first of the next. */
interface PlacementsByCell {
  readonly first: Uint32Array;
  readonly incidents: Uint32Array;
  readonly codes: Uint8Array;
}

function firstOfEach(counts: Growing<Uint32Array>): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  for (let cell = 0; cell < counts.length; cell += 1)
    first[cell + 1] = (first[cell] ?? 0) + counts.at(cell);
  return first;
}
