import type { RecordedEvent } from '#events/recorded-event';
import type { Columns } from '#libs/columns/columns';
import type { ReadModel } from './read-model.js';

/** The columns in memory, folded from the chronicle right after it has the events. */
export class ColumnsModel implements ReadModel {
  readonly name = 'columns';
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  get position(): number {
    return this.#columns.position;
  }

  apply(events: readonly RecordedEvent[]): void {
    this.#columns.readOn(events.at(-1)?.position ?? 0);
  }

  close(): void {
    // Nothing is held but memory.
  }
}
