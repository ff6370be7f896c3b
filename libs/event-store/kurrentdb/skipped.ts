import type { Checkpoint } from '../event-store.js';
import type { Place } from './wire-checkpoint.js';
import { isSamePlace } from './wire-checkpoint.js';

/** After the event at `after` (undefined: from the beginning) the log was seen up to `seen`, and nothing there was ours. */
interface Stretch {
  readonly after: Checkpoint | undefined;
  readonly seen: Place;
}

/** Readers of different speed, each at its own place. */
const MOST = 16;

/** How far this process has looked past events of others, so that it looks at each of them once and not at every reading. */
export class Skipped {
  #stretches: readonly Stretch[] = [];

  get isEmpty(): boolean {
    return this.#stretches.length === 0;
  }

  note(after: Checkpoint | undefined, seen: Place): void {
    this.forget(after);
    this.#stretches = [{ after, seen }, ...this.#stretches.slice(0, MOST - 1)];
  }

  forget(after: Checkpoint | undefined): void {
    this.#stretches = this.#stretches.filter((stretch) => stretch.after !== after);
  }

  /** How far nothing after a checkpoint is ours. */
  seenAfter(after: Checkpoint | undefined): Place | undefined {
    return this.#stretches.find((stretch) => stretch.after === after)?.seen;
  }

  /** The stretch that ends at a place. */
  endingAt(place: Place): Stretch | undefined {
    return this.#stretches.find(({ seen }) => isSamePlace(seen, place));
  }
}
