import type { NewEvent, WrittenEvent } from '#events/written-event';

/** The revision of the last event of a stream as the writer knows it; `no_stream` when the writer knows of none. */
export type ExpectedRevision = number | 'no_stream';

/**
 * `committed`: all events are kept; `revision` is that of the last of them. `refused`: nothing was written; `actual` is where the
 * stream really ends. `unknown`: the log cannot tell; look for the events' ids in the stream, or say so, but never append again blindly.
 */
export type AppendOutcome =
  | { readonly outcome: 'committed'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly actual: ExpectedRevision }
  | { readonly outcome: 'unknown'; readonly cause: unknown };

declare const checkpointBrand: unique symbol;
/** A place in one adapter's log. Opaque: only equality means anything. It never leaves the node, and no other adapter can read it. */
export type Checkpoint = string & { readonly [checkpointBrand]: true };

/** An event with the checkpoint after which the rest of the log begins. */
export interface ReadEvent extends WrittenEvent {
  readonly checkpoint: Checkpoint;
}

/** What an adapter can do beyond what all of them promise. */
export interface Capabilities {
  /** What was committed is there after closing and opening again, after kill -9, and after a power failure. */
  readonly survivesRestart: boolean;
  /** Most bytes that one append may hold: data and metadata as canonical JSON in UTF-8, and each type twice. */
  readonly maximumAppendBytes: number;
}

/** Rings when something may be new. It may ring without cause and be late; whoever hears it reads the log, which alone is complete. */
export interface Bell {
  /** Calls `listener` at every ring until the returned function is called. A listener only takes note: what it throws is reported and stops nothing. */
  subscribe(listener: () => void): () => void;
}

export interface ReadStreamOptions {
  /** The first revision wanted; by default the first of the stream, or read backwards the last. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  /** At most this many events. */
  readonly limit: number;
}

export interface ReadAllOptions {
  /** The checkpoint of the last event already read; without it reading begins at the first event. */
  readonly after?: Checkpoint;
  /** At most this many events. A batch with fewer ends at the log's end as it was when the batch was read. */
  readonly limit: number;
}

/**
 * A log of immutable events in streams. Revisions of a stream are 0, 1, 2 ...; the whole log has one order, that of committing:
 * once an event was read, nothing ever appears before it. Whatever a method cannot do rejects with an `EventStoreError`.
 */
export interface EventStore {
  readonly capabilities: Capabilities;

  /**
   * Writes all events to the end of one stream, next to each other also in the whole log, or none: only if the stream ends at
   * `expected`. Committed means durable, and visible to every read that begins later on this store.
   *
   * Events whose ids and request hashes already stand at exactly the revisions they would get were appended before: `committed`
   * again, with the revision of then. An id that stands anywhere else in the stream, or there with another request hash, or only
   * some of several ids, is `refused`. Ids of different streams are never compared: they contain their stream by construction.
   */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome>;

  /** The events of one stream in order of revision; none for a stream that nobody wrote to. Backwards from beyond the end begins at the end. */
  readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]>;

  /** The events of the whole log, in its order. Rejects with `CHECKPOINT_UNKNOWN` when the log holds no event at `after`. */
  readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]>;

  /** The checkpoint of the last event that `readAll` would give now; undefined for an empty log. */
  head(): Promise<Checkpoint | undefined>;

  /** Rings after each append that this store committed. */
  readonly changes: Bell;

  /** Waits for running appends and lets go of the log. Everything later rejects with `STORE_CLOSED`, but closing again. */
  close(): Promise<void>;
}
