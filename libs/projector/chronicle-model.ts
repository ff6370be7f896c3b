import type { RecordedEvent } from '#events/recorded-event';
import type { FoldedLog } from './folded-log.js';
import type { ReadModel } from './read-model.js';

/** The chronicle in memory. */
export class ChronicleModel implements ReadModel {
  readonly name = 'chronicle';
  readonly #folded: FoldedLog;

  constructor(folded: FoldedLog) {
    this.#folded = folded;
  }

  get position(): number {
    return this.#folded.chronicle.position;
  }

  apply(events: readonly RecordedEvent[]): void {
    for (const recorded of events) this.#folded.evolve(recorded);
  }

  close(): void {
    // Nothing is held but memory.
  }
}
