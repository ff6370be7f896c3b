/** Where the writer expects a stream to end. */
export type ExpectedState = bigint | 'no_stream' | 'any' | 'stream_exists';

/** What the server knows about a stream before it decides on an append. */
export interface StreamState {
  /** The revision of its last event, hidden or not; undefined when nobody ever wrote to it. */
  readonly last: bigint | undefined;
  readonly tombstoned: boolean;
  readonly softDeleted: boolean;
  /** Whether metadata was ever set for it. */
  readonly hasMetadata: boolean;
  /** The id of the event stored at a revision. Survives restarts. */
  readonly idAt: (revision: bigint) => string | undefined;
  /** Where an id was written to this stream lately. Kept in memory only: a restart forgets it. */
  readonly recentRevisionOf: (id: string) => bigint | undefined;
}

/**
 * `write`: append after the last event, and lift the soft delete if there is one. `repeat`: everything was written before and ends
 * at `revision`. `wrong-version`: the stream ends at `actual`. `deleted`: nothing can be written there.
 */
export type AppendVerdict =
  | { readonly verdict: 'write'; readonly revives: boolean }
  | { readonly verdict: 'repeat'; readonly revision: bigint }
  | { readonly verdict: 'wrong-version'; readonly actual: bigint | undefined }
  | { readonly verdict: 'deleted' };

/**
 * Decides an append as KurrentDB does (`IndexWriter.CheckCommit`): optimistic concurrency, and idempotency by ids alone. With an
 * exact state ids are compared with those stored at the revisions they would get; without one with those written lately.
 */
export function decideAppend(
  expected: ExpectedState,
  ids: readonly string[],
  stream: StreamState,
): AppendVerdict {
  if (stream.tombstoned) return { verdict: 'deleted' };
  switch (expected) {
    case 'stream_exists':
      if (stream.softDeleted) return { verdict: 'deleted' };
      if (stream.last === undefined && !stream.hasMetadata) return wrongVersion(stream);
      return decideWithoutState(ids, stream);
    case 'any':
      return decideWithoutState(ids, stream);
    case 'no_stream':
      return decideAfter(-1n, ids, stream);
    default:
      return decideAfter(expected, ids, stream);
  }
}

function decideWithoutState(ids: readonly string[], stream: StreamState): AppendVerdict {
  let end: bigint | undefined;
  for (const [index, id] of ids.entries()) {
    const revision = stream.recentRevisionOf(id);
    if (revision === undefined) return index === 0 ? write(stream) : wrongVersion(stream);
    end = revision;
  }
  return end === undefined ? write(stream) : { verdict: 'repeat', revision: end };
}

function decideAfter(expected: bigint, ids: readonly string[], stream: StreamState): AppendVerdict {
  const last = stream.last ?? -1n;
  if (expected === last) return write(stream);
  if (expected > last || ids.length === 0) return wrongVersion(stream);
  const same = sameFrom(expected + 1n, ids, stream);
  if (same === ids.length) return { verdict: 'repeat', revision: expected + BigInt(same) };
  return same === 0 && isRevivedAt(expected, stream) ? write(stream) : wrongVersion(stream);
}

function isRevivedAt(expected: bigint, stream: StreamState): boolean {
  return expected === -1n && stream.softDeleted;
}

/** How many of the ids, from the first on, stand in the stream from a revision on. */
function sameFrom(first: bigint, ids: readonly string[], stream: StreamState): number {
  const different = ids.findIndex((id, index) => stream.idAt(first + BigInt(index)) !== id);
  return different === -1 ? ids.length : different;
}

function write(stream: StreamState): AppendVerdict {
  return { verdict: 'write', revives: stream.softDeleted };
}

function wrongVersion(stream: StreamState): AppendVerdict {
  return { verdict: 'wrong-version', actual: stream.last };
}

/** The sizes of one event that limits are about, in bytes. */
export interface EventSize {
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** How a server measures an append: before 25.1 by its data alone, later as it lies on disk, with a limit for each record. */
export interface SizeLimits {
  readonly append: number;
  readonly record: number;
  readonly counts: 'data' | 'size on disk';
}

/** Which limit an append breaks, if any. */
export function brokenLimit(
  events: readonly EventSize[],
  limits: SizeLimits,
): 'append' | 'record' | undefined {
  if (events.some((event) => sizeOnDisk(event) > limits.record)) return 'record';
  const sizes = events.map((event) =>
    limits.counts === 'data' ? event.data.length : sizeOnDisk(event),
  );
  return sizes.reduce((sum, size) => sum + size, 0) > limits.append ? 'append' : undefined;
}

/** Data, metadata, and the type as UTF-16. */
function sizeOnDisk({ type, data, metadata }: EventSize): number {
  return data.length + metadata.length + 2 * type.length;
}
