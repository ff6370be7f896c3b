import { uint32s } from '#libs/typed-arrays/growing';
import { OPEN } from '../open.js';

/**
 * The versions of the ties of one group, oldest first, with the positions from and up to which each stood: side by side, so that a
 * question about one group looks at nothing else.
 */
export class VersionsOfGroup {
  readonly #row = uint32s();
  readonly #recordedFrom = uint32s();
  readonly #recordedTo = uint32s();

  /** Adds a version that stands from a position on, and gives its place among these. */
  push(row: number, position: number): number {
    this.#row.push(row);
    this.#recordedFrom.push(position);
    this.#recordedTo.push(OPEN);
    return this.#row.length - 1;
  }

  /** The version at a place stands up to a position. */
  end(place: number, position: number): void {
    this.#recordedTo.set(place, position);
  }

  /** The rows of the versions that stood at a position, ascending. */
  standingAt(position: number): readonly number[] {
    const from = this.#recordedFrom.values;
    const to = this.#recordedTo.values;
    const rows = this.#row.values;
    const { length } = this.#row;
    const standing: number[] = [];
    for (let place = 0; place < length && (from[place] ?? 0) <= position; place += 1)
      if ((to[place] ?? 0) > position) standing.push(rows[place] ?? 0);
    return standing;
  }
}
