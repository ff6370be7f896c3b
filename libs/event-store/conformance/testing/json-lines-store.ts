import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { StreamReading } from '../../append-decision.js';
import { settledBefore } from '../../append-decision.js';
import type { CheckedAppend, StoredEvent } from '../../checked-append.js';
import { checkedAppend, DEFAULT_APPEND_BYTES } from '../../checked-append.js';
import { checkLimit, checkStreamRead } from '../../checked-request.js';
import type {
  AppendOutcome,
  Checkpoint,
  EventStore,
  ExpectedRevision,
  ReadAllOptions,
  ReadEvent,
  ReadStreamOptions,
} from '../../event-store.js';
import { EventStoreError } from '../../event-store-error.js';
import { LocalBell } from '../../local-bell.js';
import { checkpointOf, checkpointUnknown, positionOf } from '../../numbered-checkpoint.js';
import type { StoredRow } from '../../stored-row.js';
import { writtenEvent } from '../../stored-row.js';

type Line = StoredRow & StoredEvent;

/** Keeps the log in a file of one JSON text a line. It reads the file at every question, and trusts that nobody else writes to it. */
export class JsonLinesStore implements EventStore {
  readonly capabilities = { survivesRestart: true, maximumAppendBytes: DEFAULT_APPEND_BYTES };
  readonly changes = new LocalBell();
  #closed = false;

  constructor(readonly file: string) {}

  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    return this.#answer((lines) => {
      const append = checkedAppend(stream, expected, events, DEFAULT_APPEND_BYTES);
      return settledBefore(append, readingOf(lines)) ?? this.#write(append);
    });
  }

  readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    return this.#answer((lines) => {
      checkStreamRead(stream, options);
      const { from, limit } = options;
      const found = lines.filter((line) => line.stream === stream);
      const wanted =
        options.direction === 'backwards'
          ? found.slice(0, (from ?? found.length) + 1).reverse()
          : found.slice(from ?? 0);
      return wanted.slice(0, limit).map(writtenEvent);
    });
  }

  readAll({ after, limit }: ReadAllOptions): Promise<readonly ReadEvent[]> {
    return this.#answer((lines) => {
      checkLimit(limit);
      const start = after === undefined ? 0 : positionOf(after);
      if (after !== undefined && start > lines.length) throw checkpointUnknown(after);
      return lines.slice(start, start + limit).map((line, index) => ({
        ...writtenEvent(line),
        checkpoint: checkpointOf(start + index + 1),
      }));
    });
  }

  head(): Promise<Checkpoint | undefined> {
    return this.#answer(({ length }) => (length === 0 ? undefined : checkpointOf(length)));
  }

  close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }

  #write({ stream, first, events }: CheckedAppend): AppendOutcome {
    const lines = events.map((event, index) =>
      JSON.stringify({ ...event, stream, revision: first + index }),
    );
    appendFileSync(this.file, `${lines.join('\n')}\n`, { flush: true });
    this.changes.ring();
    return { outcome: 'committed', revision: first + events.length - 1 };
  }

  #answer<T>(answer: (lines: readonly Line[]) => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.#closed) throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
      resolve(answer(linesIn(this.file)));
    });
  }
}

function linesIn(file: string): readonly Line[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

function readingOf(lines: readonly Line[]): StreamReading {
  const of = (stream: string): readonly Line[] => lines.filter((line) => line.stream === stream);
  return {
    last: (stream) => of(stream).at(-1)?.revision ?? 'no_stream',
    identities: (stream, from, count) => of(stream).slice(from, from + count),
    has: (stream, id) => of(stream).some((line) => line.id === id),
  };
}
