import type { RecordedEvent } from '@kurrent/kurrentdb-client';

/** Something that was done to one of our streams and hides or destroys what was recorded. */
export interface Forbidden {
  readonly stream: string;
  readonly problem: 'MAX_AGE' | 'MAX_COUNT' | 'TRUNCATED' | 'DELETED' | 'TOMBSTONED';
  readonly text: string;
}

const METASTREAM = '$$';
const TOMBSTONE = '$streamDeleted';
/** The `$tb` of a deleted stream as JSON readers see it: 2^63 - 1, rounded. */
const DELETED = 2 ** 63;

const ADVICE = 'events of Annals are never removed: restore a backup if any are missing';

const LIMITS = [
  ['$maxAge', 'MAX_AGE'],
  ['$maxCount', 'MAX_COUNT'],
  ['$tb', 'TRUNCATED'],
] as const;

/** Where KurrentDB keeps the metadata of all streams with a prefix, as a prefix. */
export function metastreamPrefix(prefix: string): string {
  return `${METASTREAM}${prefix}`;
}

function entriesOf(data: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

function limitsOf(stream: string, data: unknown): readonly Forbidden[] {
  const metadata = entriesOf(data);
  return LIMITS.flatMap(([key, problem]): readonly Forbidden[] => {
    const value = metadata.get(key);
    if (typeof value !== 'number' || value === 0) return [];
    if (value >= DELETED) {
      const text = `the stream ${stream} was deleted; ${ADVICE}`;
      return [{ stream, problem: 'DELETED', text }];
    }
    const text = `the stream ${stream} has ${key} ${value}, which hides events and lets them be removed: take ${key} away; ${ADVICE}`;
    return [{ stream, problem, text }];
  });
}

/** What is known to be wrong with our streams. The last word about a stream counts: what was taken away again is forgotten. */
export class ForbiddenThings {
  readonly #prefix: string;
  readonly #found = new Map<string, readonly Forbidden[]>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get all(): readonly Forbidden[] {
    return [...this.#found.values()].flat();
  }

  /** Looks at a record that is not an event of ours. */
  see({ streamId, type, data }: RecordedEvent): void {
    if (streamId.startsWith(metastreamPrefix(this.#prefix))) {
      this.#set(streamId, limitsOf(streamId.slice(METASTREAM.length), data));
    } else if (streamId.startsWith(this.#prefix) && type === TOMBSTONE) {
      const text = `the stream ${streamId} was deleted for ever; ${ADVICE}`;
      this.#set(streamId, [{ stream: streamId, problem: 'TOMBSTONED', text }]);
    }
  }

  #set(key: string, found: readonly Forbidden[]): void {
    if (found.length === 0) this.#found.delete(key);
    else this.#found.set(key, found);
  }
}
