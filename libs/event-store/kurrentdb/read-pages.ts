import type { KurrentDBClient, RecordedEvent } from '@kurrent/kurrentdb-client';
import type { Explain } from './explained.js';
import type { Server } from './persist.js';
import { persist } from './persist.js';
import type { TimeLimit } from './timing.js';
import { withTimer } from './timing.js';

/** What the client's reads give: an event, or a link whose event is gone. */
interface Read {
  readonly event?: RecordedEvent;
  readonly link?: RecordedEvent;
}

export type Query = (client: KurrentDBClient) => AsyncIterable<Read>;

/** Reads a page to its end. The client's reads have no deadline: the page is dropped when nothing comes for too long. */
export function readPage(
  client: KurrentDBClient,
  limit: TimeLimit,
  query: Query,
): Promise<readonly RecordedEvent[]> {
  let isWanted = true;
  const collected = withTimer(limit, async (progressed) => {
    const records: RecordedEvent[] = [];
    for await (const { event, link } of query(client)) {
      if (!isWanted) break;
      progressed();
      const record = event ?? link;
      if (record !== undefined) records.push(record);
    }
    return records;
  });
  return collected.finally(() => (isWanted = false));
}

interface PageReaderOptions extends Server {
  readonly explain: Explain;
  /** Ends every read at once when the store is closed. */
  readonly signal?: AbortSignal;
}

/** Reads pages, over new connections where the old ones fail. */
export class PageReader {
  readonly pageSize: number;
  readonly #options: PageReaderOptions;

  constructor(options: PageReaderOptions) {
    this.#options = options;
    this.pageSize = options.limits.pageSize;
  }

  /** The records of a page; none where there is no such stream. Rejects when it could not be read for as long as the patience lasts. */
  async page(query: Query): Promise<readonly RecordedEvent[]> {
    const { explain, signal, timing } = this.#options;
    const read = await persist(this.#options, {
      call: (client, milliseconds) => readPage(client, { timing, milliseconds, signal }, query),
      signal,
    });
    if (read.is === 'done') return read.answer;
    if (read.verdict.kind === 'missing') return [];
    throw explain(read.verdict, read.failure);
  }
}
