import type { RecordedEvent } from '#events/recorded-event';
import { readEvent } from '#events/reading';
import { parseStreamName } from '#events/streams';
import type { WrittenEvent } from '#events/written-event';
import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';
import { PlacedEvents } from './placed-events.js';

/** What the sequencer makes of one event of the log. */
export type Sequenced =
  | { readonly kind: 'RECORDED'; readonly recorded: RecordedEvent }
  | { readonly kind: 'ADMINISTRATIVE'; readonly event: RecordedEvent['event'] }
  | { readonly kind: 'FOREIGN' }
  | { readonly kind: 'REPEATED' };

/** An event that has no place in the log of this chronology; nothing behind it may be read as if it had. */
class SequenceError extends Error {
  readonly code = 'LOG_OUT_OF_SEQUENCE';

  constructor(stream: string, revision: number, reason: string) {
    super(`${stream} revision ${String(revision)}: ${reason}`);
    this.name = 'SequenceError';
  }
}

/**
 * Numbers the events of one log in its order. Positions are 1, 2, 3 ..., gapless and the same on every node, because they depend on
 * the log alone; `recordedAt` is the running maximum of the writers' clocks. What is not ours, and what is administrative, has no position.
 */
export class Sequencer extends Whole {
  readonly #prefix: string;
  readonly #placed: PlacedEvents;
  /** The administrative events that came, by stream and id: they have no position. */
  readonly #administrative = new Set<string>();
  #recordedAt = -Infinity;

  constructor(prefix: string, placed: PlacedEvents = new PlacedEvents(new UuidNumbers())) {
    super();
    this.#prefix = prefix;
    this.#placed = placed;
  }

  protected parts(): Parts {
    return {
      recordedAt: textPart(
        () => this.#recordedAt,
        (recordedAt) => (this.#recordedAt = recordedAt),
      ),
      administrative: textPart(
        () => [...this.#administrative],
        (names) => {
          this.#administrative.clear();
          for (const name of names) this.#administrative.add(name);
        },
      ),
    };
  }

  /** Position of the last event numbered; 0 before the first. */
  get position(): number {
    return this.#placed.position;
  }

  /** Record time of the last event numbered (ms UTC); undefined before the first. */
  get recordedAt(): number | undefined {
    return this.position === 0 ? undefined : this.#recordedAt;
  }

  /** Takes the next event of the log. */
  next(written: WrittenEvent): Sequenced {
    const name = parseStreamName(written.stream, this.#prefix);
    if (name === undefined) return { kind: 'FOREIGN' };
    return name.kind === 'admin' ? this.#administer(written) : this.#number(written);
  }

  #administer(written: WrittenEvent): Sequenced {
    const name = `${written.stream} ${written.metadata.id}`;
    if (this.#administrative.has(name)) return { kind: 'REPEATED' };
    const event = readEvent(written);
    this.#administrative.add(name);
    return { kind: 'ADMINISTRATIVE', event };
  }

  #number(written: WrittenEvent): Sequenced {
    const { stream, revision, metadata } = written;
    if (this.#placed.has(stream, metadata.id)) return { kind: 'REPEATED' };
    const event = readEvent(written);
    this.#refuseOutOfPlace(written, event.type === 'ChronologyOpened');
    this.#placed.push(stream, revision, metadata.id);
    this.#recordedAt = Math.max(this.#recordedAt, Date.parse(metadata.at));
    const recorded: RecordedEvent = {
      event,
      stream,
      revision,
      metadata,
      position: this.position,
      recordedAt: this.#recordedAt,
    };
    return { kind: 'RECORDED', recorded };
  }

  #refuseOutOfPlace({ stream, revision }: WrittenEvent, opens: boolean): void {
    if (opens === (this.position === 0)) return;
    throw new SequenceError(
      stream,
      revision,
      opens
        ? 'the chronology is opened a second time'
        : 'stands before the opening of the chronology',
    );
  }
}
