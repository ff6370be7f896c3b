import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { ReadModel } from './read-model.js';

/** The chronicle in memory, folded from the log's first event at every start. */
export class ChronicleModel implements ReadModel {
  readonly name = 'chronicle';
  readonly chronicle: Chronicle = emptyChronicle();

  get position(): number {
    return this.chronicle.position;
  }

  apply(events: readonly RecordedEvent[]): void {
    for (const recorded of events) evolve(this.chronicle, recorded);
  }

  close(): void {
    // Nothing is held but memory.
  }
}
