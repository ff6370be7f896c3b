import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import type { Bounds } from '#libs/time/bounds';
import { bytes, float64s } from '#libs/typed-arrays/growing';
import { Postings } from './postings.js';

/** By incident the rows of its reports, and when they, and whatever replaced one of them, came out. */
export class IncidentReports extends Whole {
  readonly rows = new Postings();
  readonly #earliest = float64s();
  readonly #latest = float64s();
  readonly #hangsTogether = bytes();

  protected parts(): Parts {
    const { rows } = this;
    const together = { hangsTogether: this.#hangsTogether };
    return { rows, earliest: this.#earliest, latest: this.#latest, ...together };
  }

  /** When the first came out; bounds only ever widen. */
  earliest(incident: number): number {
    return incident < this.#earliest.length ? this.#earliest.at(incident) : Infinity;
  }

  /** By when the last came out. */
  latest(incident: number): number {
    return incident < this.#latest.length ? this.#latest.at(incident) : -Infinity;
  }

  /** Whether an incident was ever matched with another, or one of its reports repeats another. */
  hangsTogether(incident: number): boolean {
    return this.#hangsTogether.at(incident) === 1;
  }

  widen(incident: number, { earliest, latest }: Bounds): void {
    this.#reach(incident);
    this.#earliest.set(incident, Math.min(this.#earliest.at(incident), earliest));
    this.#latest.set(incident, Math.max(this.#latest.at(incident), latest));
  }

  markAsHangingTogether(incident: number): void {
    this.#reach(incident);
    this.#hangsTogether.set(incident, 1);
  }

  #reach(incident: number): void {
    while (this.#earliest.length <= incident) {
      this.#earliest.push(Infinity);
      this.#latest.push(-Infinity);
      this.#hangsTogether.push(0);
    }
  }
}
