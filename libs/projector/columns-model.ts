import type { RecordedEvent } from '#events/recorded-event';
import { Columns } from '#libs/columns/columns';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { ReadModel } from './read-model.js';

/** The columns in memory, folded from the chronicle right after it has the events. */
export class ColumnsModel implements ReadModel {
  readonly name = 'columns';
  readonly columns: Columns;

  constructor(chronicle: Chronicle) {
    this.columns = new Columns(chronicle);
  }

  get position(): number {
    return this.columns.position;
  }

  apply(events: readonly RecordedEvent[]): void {
    this.columns.readOn(events.at(-1)?.position ?? 0);
  }

  close(): void {
    // Nothing is held but memory.
  }
}
