import type { KurrentDBClient, RecordedEvent } from '@kurrent/kurrentdb-client';
import { BACKWARDS, END } from '@kurrent/kurrentdb-client';
import type { WrittenEvent } from '#events/written-event';
import type { ExpectedRevision, ReadStreamOptions } from '../event-store.js';
import type { PageReader, Query } from './read-pages.js';
import { isOurs, writtenEvent } from './wire-event.js';

/** A query for some events of a stream from a revision on. */
export function forwardsFrom(stream: string, from: number, count: number): Query {
  return (client: KurrentDBClient) =>
    client.readStream(stream, { fromRevision: BigInt(from), maxCount: count });
}

function backwardsFrom(stream: string, from: number | typeof END, count: number): Query {
  return (client: KurrentDBClient) =>
    client.readStream(stream, {
      direction: BACKWARDS,
      fromRevision: from === END ? END : BigInt(from),
      maxCount: count,
    });
}

/** Reads single streams. */
export class StreamReader {
  readonly #pages: PageReader;

  constructor(pages: PageReader) {
    this.#pages = pages;
  }

  async read(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    const { from, direction, limit } = options;
    if (direction !== 'backwards') return this.#forwards(stream, from ?? 0, limit);
    if (from === undefined) return this.#backwards(stream, END, limit);
    const last = await this.last(stream);
    return last === 'no_stream' ? [] : this.#backwards(stream, Math.min(from, last), limit);
  }

  /** The revision of the last event of a stream. */
  async last(stream: string): Promise<ExpectedRevision> {
    const [last] = await this.#pages.page(backwardsFrom(stream, END, 1));
    return last === undefined ? 'no_stream' : Number(last.revision);
  }

  async #forwards(stream: string, first: number, limit: number): Promise<readonly WrittenEvent[]> {
    const found: WrittenEvent[] = [];
    let from = first;
    while (found.length < limit) {
      const count = Math.min(this.#pages.pageSize, limit - found.length);
      const page = await this.#pages.page(forwardsFrom(stream, from, count));
      found.push(...ours(page, stream));
      const last = page.at(-1);
      if (last === undefined || page.length < count) break;
      from = Number(last.revision) + 1;
    }
    return found;
  }

  async #backwards(
    stream: string,
    first: number | typeof END,
    limit: number,
  ): Promise<readonly WrittenEvent[]> {
    const found: WrittenEvent[] = [];
    let from = first;
    while (found.length < limit) {
      const count = Math.min(this.#pages.pageSize, limit - found.length);
      const page = await this.#pages.page(backwardsFrom(stream, from, count));
      found.push(...ours(page, stream));
      const last = page.at(-1);
      if (last === undefined || last.revision === 0n || page.length < count) break;
      from = Number(last.revision) - 1;
    }
    return found;
  }
}

function ours(page: readonly RecordedEvent[], stream: string): readonly WrittenEvent[] {
  return page.filter((record) => isOurs(record, stream)).map(writtenEvent);
}
