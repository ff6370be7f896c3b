/** The revision of a tombstone, and the `$tb` of a stream that was soft-deleted. */
export const DELETED = 2n ** 63n - 1n;
/** `DELETED` as JSON readers see it: doubles cannot tell it from its neighbours. */
const DELETED_AS_NUMBER = Number(DELETED);

/** What hides a stream's events from reads of the stream, never from reads of the whole log. */
export interface StreamMetadata {
  readonly truncateBefore: bigint;
  readonly maximumCount: number;
  readonly maximumAgeSeconds: number;
  readonly isSoftDeleted: boolean;
}

/** Where a stream's metadata is kept. */
export function metastreamOf(stream: string): string {
  return `$$${stream}`;
}

/** Reads the data of the last `$metadata` event of a stream; without one nothing is hidden. A metastream keeps only its last event. */
export function readStreamMetadata(stream: string, data: Uint8Array | undefined): StreamMetadata {
  const stated = parse(data);
  const truncateBefore = numberAt(stated, '$tb') ?? 0;
  const isSoftDeleted = truncateBefore === DELETED_AS_NUMBER;
  return {
    truncateBefore: isSoftDeleted ? DELETED : BigInt(truncateBefore),
    maximumCount: stream.startsWith('$$') ? 1 : (numberAt(stated, '$maxCount') ?? Infinity),
    maximumAgeSeconds: numberAt(stated, '$maxAge') ?? Infinity,
    isSoftDeleted,
  };
}

/** The same metadata with another `$tb`, as bytes to store. */
export function withTruncateBefore(data: Uint8Array | undefined, revision: bigint): Uint8Array {
  const others = Object.entries(parse(data)).filter(([key]) => key !== '$tb');
  const members = others.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return Buffer.from(`{${[...members, `"$tb":${revision.toString()}`].join(',')}}`);
}

function parse(data: Uint8Array | undefined): object {
  if (data === undefined) return {};
  try {
    const stated: unknown = JSON.parse(Buffer.from(data).toString());
    return typeof stated === 'object' && stated !== null ? stated : {};
  } catch {
    return {};
  }
}

function numberAt(stated: object, key: string): number | undefined {
  const found = new Map<string, unknown>(Object.entries(stated)).get(key);
  return typeof found === 'number' ? found : undefined;
}
