import type { RecordedEvent } from '#events/recorded-event';
import { isEntryEvent } from '#libs/projections/chronicle/chronicle';
import { countUpTo } from '#libs/projections/chronicle/count-up-to';
import { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';
import { subjectOf } from './batch.js';

const FIRST_ROOM = 1024;

/** The numbers of entries: the positions that recorded them, as the events tell in the order of the log. */
export class EntryNumbers {
  readonly #order = new UuidNumbers();
  #positions = new Uint32Array(FIRST_ROOM);
  #last = 0;

  /** Takes events that follow on those it has; of others nothing. */
  take(events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      if (recorded.position <= this.#last) continue;
      this.#last = recorded.position;
      if (isEntryEvent(recorded.event)) this.#add(subjectOf(recorded), recorded.position);
    }
  }

  /** The number of an entry; undefined where none was recorded under this UUID. */
  numberOf(uuid: string): number | undefined {
    const place = this.#order.numberOf(uuid);
    return place === undefined ? undefined : this.#positions[place];
  }

  /** The entry that has a number; undefined where none has. */
  uuidOf(number: number): string | undefined {
    const place = countUpTo(this.#positions, number, this.#order.size) - 1;
    return this.#positions[place] === number ? this.#order.uuidOf(place) : undefined;
  }

  #add(uuid: string, position: number): void {
    const place = this.#order.add(uuid);
    if (place === this.#positions.length) {
      const more = new Uint32Array(2 * place);
      more.set(this.#positions);
      this.#positions = more;
    }
    this.#positions[place] = position;
  }
}
