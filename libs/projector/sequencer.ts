import type { RecordedEvent } from '#events/recorded-event';
import { readEvent } from '#events/reading';
import { parseStreamName } from '#events/streams';
import type { WrittenEvent } from '#events/written-event';

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
export class Sequencer {
  readonly #prefix: string;
  #position = 0;
  #recordedAt = -Infinity;
  /** The ids of each stream in order of revision, to know an event that comes a second time. */
  readonly #idsOf = new Map<string, string[]>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Position of the last event numbered; 0 before the first. */
  get position(): number {
    return this.#position;
  }

  /** Record time of the last event numbered (ms UTC); undefined before the first. */
  get recordedAt(): number | undefined {
    return this.#position === 0 ? undefined : this.#recordedAt;
  }

  /** Takes the next event of the log. */
  next(written: WrittenEvent): Sequenced {
    const name = parseStreamName(written.stream, this.#prefix);
    if (name === undefined) return { kind: 'FOREIGN' };
    if (this.#isKnown(written)) return { kind: 'REPEATED' };
    const event = readEvent(written);
    if (name.kind !== 'admin') this.#refuseOutOfPlace(written, event.type === 'ChronologyOpened');
    this.#remember(written);
    if (name.kind === 'admin') return { kind: 'ADMINISTRATIVE', event };
    this.#position += 1;
    this.#recordedAt = Math.max(this.#recordedAt, Date.parse(written.metadata.at));
    const { stream, revision, metadata } = written;
    const recorded: RecordedEvent = {
      event,
      stream,
      revision,
      metadata,
      position: this.#position,
      recordedAt: this.#recordedAt,
    };
    return { kind: 'RECORDED', recorded };
  }

  #isKnown({ stream, metadata }: WrittenEvent): boolean {
    return this.#idsOf.get(stream)?.includes(metadata.id) ?? false;
  }

  #remember({ stream, metadata }: WrittenEvent): void {
    const ids = this.#idsOf.get(stream);
    if (ids === undefined) this.#idsOf.set(stream, [metadata.id]);
    else ids.push(metadata.id);
  }

  #refuseOutOfPlace({ stream, revision }: WrittenEvent, opens: boolean): void {
    if (opens === (this.#position === 0)) return;
    throw new SequenceError(
      stream,
      revision,
      opens
        ? 'the chronology is opened a second time'
        : 'stands before the opening of the chronology',
    );
  }
}
