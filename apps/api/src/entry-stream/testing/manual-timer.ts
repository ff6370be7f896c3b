import type { Timer } from '../waiting.js';

/** A timer that fires when it is told. */
export class ManualTimer {
  readonly #waiting = new Set<() => void>();
  #someoneWaits: (() => void) | undefined;

  readonly timer: Timer = (callback) => {
    this.#waiting.add(callback);
    this.#someoneWaits?.();
    return () => this.#waiting.delete(callback);
  };

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Lets the time pass for everybody who waits, and before that waits until somebody does. */
  async pass(): Promise<void> {
    if (this.#waiting.size === 0)
      await new Promise<void>((resolve) => {
        this.#someoneWaits = resolve;
      });
    for (const callback of [...this.#waiting]) callback();
  }
}
