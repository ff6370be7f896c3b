import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { Identity, StreamReading } from '../append-decision.js';
import { settledBefore } from '../append-decision.js';
import type { CheckedAppend, StoredEvent } from '../checked-append.js';
import { checkedAppend, DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { checkLimit, checkStreamRead } from '../checked-request.js';
import type {
  AppendOutcome,
  Capabilities,
  Checkpoint,
  EventStore,
  ExpectedRevision,
  ReadAllOptions,
  ReadEvent,
  ReadStreamOptions,
} from '../event-store.js';
import { EventStoreError } from '../event-store-error.js';
import { LocalBell } from '../local-bell.js';
import { checkpointOf, checkpointUnknown, positionOf } from '../numbered-checkpoint.js';
import type { StoredRow } from '../stored-row.js';
import { writtenEvent } from '../stored-row.js';

interface MemoryRow extends StoredRow, StoredEvent {}

const BACKWARDS_FROM_THE_END = Number.MAX_SAFE_INTEGER;

/** Keeps everything in this process; nothing survives it. The same rules as every other log, for tests and trials. */
export class MemoryEventStore implements EventStore {
  readonly capabilities: Capabilities;
  readonly changes = new LocalBell();
  readonly #log: MemoryRow[] = [];
  readonly #streams = new Map<string, MemoryRow[]>();
  #closed = false;

  constructor(options: { readonly maximumAppendBytes?: number } = {}) {
    this.capabilities = {
      survivesRestart: false,
      maximumAppendBytes: options.maximumAppendBytes ?? DEFAULT_APPEND_BYTES,
    };
  }

  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    return this.#answer(() => {
      const { maximumAppendBytes } = this.capabilities;
      const append = checkedAppend(stream, expected, events, maximumAppendBytes);
      return settledBefore(append, this.#reading) ?? this.#write(append);
    });
  }

  readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    return this.#answer(() => {
      checkStreamRead(stream, options);
      return this.#rows(stream, options).map(writtenEvent);
    });
  }

  readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    return this.#answer(() => {
      checkLimit(options.limit);
      const start = options.after === undefined ? 0 : this.#position(options.after);
      return this.#log.slice(start, start + options.limit).map((row, index) => ({
        ...writtenEvent(row),
        checkpoint: checkpointOf(start + index + 1),
      }));
    });
  }

  head(): Promise<Checkpoint | undefined> {
    return this.#answer(() =>
      this.#log.length === 0 ? undefined : checkpointOf(this.#log.length),
    );
  }

  close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }

  readonly #reading: StreamReading = {
    last: (stream) => this.#streams.get(stream)?.at(-1)?.revision ?? 'no_stream',
    identities: (stream, from, count): readonly Identity[] =>
      this.#streams.get(stream)?.slice(from, from + count) ?? [],
    has: (stream, id) => this.#streams.get(stream)?.some((row) => row.id === id) ?? false,
  };

  #write(append: CheckedAppend): AppendOutcome {
    const rows: MemoryRow[] = append.events.map((event, index) => ({
      ...event,
      stream: append.stream,
      revision: append.first + index,
    }));
    this.#log.push(...rows);
    const stream = this.#streams.get(append.stream);
    if (stream === undefined) this.#streams.set(append.stream, rows);
    else stream.push(...rows);
    this.changes.ring();
    return { outcome: 'committed', revision: append.first + rows.length - 1 };
  }

  #rows(stream: string, options: ReadStreamOptions): readonly MemoryRow[] {
    const rows = this.#streams.get(stream) ?? [];
    if (options.direction !== 'backwards') {
      const from = options.from ?? 0;
      return rows.slice(from, from + options.limit);
    }
    const end = Math.min(options.from ?? BACKWARDS_FROM_THE_END, rows.length - 1) + 1;
    return rows.slice(Math.max(0, end - options.limit), end).reverse();
  }

  #position(checkpoint: Checkpoint): number {
    const position = positionOf(checkpoint);
    if (position > this.#log.length) throw checkpointUnknown(checkpoint);
    return position;
  }

  #answer<T>(answer: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.#closed) throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
      resolve(answer());
    });
  }
}
