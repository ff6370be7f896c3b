import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Bounds } from '#libs/time/bounds';
import { float64s, uint32s } from '#libs/typed-arrays/growing';

/**
 * By entry when the first and by when the last of the other entries came out on which its standing hangs. Bounds only ever widen: as of
 * an earlier position they hold more than was known then, which makes somebody look closer, and never wrong.
 */
export class HullsOfOthers extends Whole {
  /** By entry the place of its bounds, plus 1. */
  readonly #places = uint32s();
  readonly #earliest = float64s();
  readonly #latest = float64s();

  protected parts(): Parts {
    return { places: this.#places, earliest: this.#earliest, latest: this.#latest };
  }

  /** Whether the standing of an entry ever hung on others. */
  has(entry: number): boolean {
    return this.#places.at(entry) > 0;
  }

  earliest(entry: number): number {
    return this.#earliest.at(this.#places.at(entry) - 1);
  }

  latest(entry: number): number {
    return this.#latest.at(this.#places.at(entry) - 1);
  }

  widen(entry: number, { earliest, latest }: Bounds): void {
    while (this.#places.length <= entry) this.#places.push(0);
    const place = this.#places.at(entry) - 1;
    if (place < 0) {
      this.#earliest.push(earliest);
      this.#latest.push(latest);
      this.#places.set(entry, this.#earliest.length);
      return;
    }
    this.#earliest.set(place, Math.min(this.#earliest.at(place), earliest));
    this.#latest.set(place, Math.max(this.#latest.at(place), latest));
  }
}
