import type { RecordedEvent } from '#events/recorded-event';
import type { ReadModel, Stopped } from './read-model.js';

/** The read models that are handed every event at once. One that cannot take an event stops there, visibly, and the others go on. */
export class FedModels {
  readonly #models: readonly ReadModel[];
  readonly #stopped = new Map<string, Stopped>();

  constructor(models: readonly ReadModel[]) {
    this.#models = models;
  }

  /** Position of the last event that every one of them has. */
  get position(): number {
    return Math.min(...this.#models.map(({ position }) => position));
  }

  get stopped(): readonly Stopped[] {
    return [...this.#stopped.values()];
  }

  feed(recorded: RecordedEvent): void {
    for (const model of this.#models)
      if (!this.#stopped.has(model.name)) this.#feedOne(model, recorded);
  }

  close(): void {
    for (const model of this.#models) model.close();
  }

  #feedOne(model: ReadModel, recorded: RecordedEvent): void {
    try {
      model.apply([recorded]);
    } catch (failure) {
      this.#stopped.set(model.name, {
        model: model.name,
        position: recorded.position,
        type: recorded.event.type,
        reason: failure instanceof Error ? failure.message : String(failure),
      });
    }
  }
}
