import type { Stopped, TrailingModel } from './read-model.js';
import type { NumberedLog, Stretch, TrailStart } from './trail.js';
import { Trail } from './trail.js';

/** The read models that follow behind, each at its own pace. */
export class Trails {
  readonly #models: readonly TrailingModel[];
  readonly #trails: readonly Trail[];

  /** `fromOf` says of a model how far it has everything; undefined for one that has nothing. */
  constructor(
    models: readonly TrailingModel[],
    log: NumberedLog,
    fromOf: (model: TrailingModel) => TrailStart | undefined,
  ) {
    this.#models = models;
    this.#trails = models.map((model) => new Trail(model, log, fromOf(model)));
  }

  get stopped(): readonly Stopped[] {
    return this.#models.flatMap(({ stopped }) => stopped ?? []);
  }

  /** Offers what was just read; without it they only look whether there is something to do. */
  offer(stretch?: Stretch): void {
    for (const trail of this.#trails) trail.offer(stretch);
  }

  /** Resolves when they have nothing to do before more of the log is numbered. */
  async rested(): Promise<void> {
    await Promise.all(this.#trails.map((trail) => trail.rested()));
  }

  /** Resolves when they have everything that the log is known to hold, or have stopped. */
  async settled(): Promise<void> {
    await Promise.all(this.#trails.map((trail) => trail.settled()));
  }

  async close(): Promise<void> {
    await Promise.all(this.#trails.map((trail) => trail.close()));
  }
}
