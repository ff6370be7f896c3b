import { setImmediate } from 'node:timers/promises';

/** Most that is done in one go on a thread that serves (ms). */
const LONGEST = 4;

/** Lets others have their turn between pieces of a long work. */
export class Breath {
  #since = performance.now();

  /** Whether the work has gone on for so long that others should have their turn. */
  get isDue(): boolean {
    return performance.now() - this.#since > LONGEST;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.#since = performance.now();
  }
}
