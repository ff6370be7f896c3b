import type { KurrentDBClient, RecordedEvent } from '@kurrent/kurrentdb-client';
import type { CheckedAppend, StoredEvent } from '../checked-append.js';
import type { AppendOutcome, ExpectedRevision } from '../event-store.js';
import type { Explain } from './explained.js';
import type { Persisted, Server } from './persist.js';
import { persist } from './persist.js';
import { probe } from './probe.js';
import type { PageReader, Query } from './read-pages.js';
import { readPage } from './read-pages.js';
import type { StreamReader } from './read-stream.js';
import { forwardsFrom } from './read-stream.js';
import type { TimeLimit } from './timing.js';
import { withTimer } from './timing.js';
import { verdictOf } from './verdict.js';
import { identityOf, wireEvent } from './wire-event.js';

interface AppenderOptions extends Server {
  readonly explain: Explain;
  /** Reads of appends go on while the store waits for them to close. */
  readonly pages: PageReader;
  readonly streams: StreamReader;
}

function lastRevision(append: CheckedAppend): number {
  return append.first + append.events.length - 1;
}

function isSame(wanted: StoredEvent, found: RecordedEvent | undefined): boolean {
  const identity = found === undefined ? undefined : identityOf(found);
  return identity?.id === wanted.id && identity.requestHash === wanted.requestHash;
}

function committed(revision: number): AppendOutcome {
  return { outcome: 'committed', revision };
}

/** Others stand where the events would stand. */
const TAKEN = 'taken';
type Sent = AppendOutcome | typeof TAKEN;

/** Writes appends: every one at an exact revision, so that sending it again cannot write it twice. */
export class Appender {
  readonly #options: AppenderOptions;

  constructor(options: AppenderOptions) {
    this.#options = options;
  }

  async append(append: CheckedAppend): Promise<AppendOutcome> {
    // KurrentDB would write an id again at the end of its stream.
    if (await this.#holdsAnId(append)) return this.#refused(append);
    const { timing } = this.#options;
    const sent = await persist(this.#options, {
      call: (client, milliseconds, maybeDone) =>
        send({ client, limit: { timing, milliseconds }, append, maybeDone }),
    });
    if (sent.is === 'failed') return this.#settled(append, sent);
    return sent.answer === TAKEN ? this.#refused(append) : sent.answer;
  }

  async #settled(append: CheckedAppend, sent: Failed): Promise<AppendOutcome> {
    const { explain } = this.#options;
    const { verdict, failure, maybeDone } = sent;
    if (verdict.kind === 'conflict') return this.#afterConflict(append, verdict.actual, maybeDone);
    const explained = explain(verdict, failure);
    if (maybeDone) return { outcome: 'unknown', cause: explained };
    throw explained;
  }

  /** KurrentDB compares its own ids; the words of the port are about ours. */
  async #afterConflict(
    append: CheckedAppend,
    actual: ExpectedRevision,
    maybeDone: boolean,
  ): Promise<AppendOutcome> {
    if (actual === 'no_stream' || actual < lastRevision(append)) {
      return { outcome: 'refused', actual };
    }
    try {
      const found = await this.#options.pages.page(placesOf(append));
      const settled = settledBy(found, append);
      return settled === TAKEN ? { outcome: 'refused', actual } : settled;
    } catch (cause) {
      if (maybeDone) return { outcome: 'unknown', cause };
      throw cause;
    }
  }

  async #holdsAnId({ stream, expected, events }: CheckedAppend): Promise<boolean> {
    if (expected === 'no_stream') return false;
    const ids = new Set(events.map(({ id }) => id));
    const { pages } = this.#options;
    for (let from = 0; from <= expected;) {
      const count = Math.min(pages.pageSize, expected - from + 1);
      const page = await pages.page(forwardsFrom(stream, from, count));
      if (page.some((record) => ids.has(identityOf(record)?.id ?? ''))) return true;
      const last = page.at(-1);
      if (last === undefined || page.length < count) return false;
      from = Number(last.revision) + 1;
    }
    return false;
  }

  async #refused({ stream }: CheckedAppend): Promise<AppendOutcome> {
    return { outcome: 'refused', actual: await this.#options.streams.last(stream) };
  }
}

interface Sending {
  readonly client: KurrentDBClient;
  readonly limit: TimeLimit;
  readonly append: CheckedAppend;
  readonly maybeDone: boolean;
}

/** Sends an append, unless what stands in its place settles it: that is looked for when an earlier sending may have arrived. */
async function send({ client, limit, append, maybeDone }: Sending): Promise<Sent> {
  if (maybeDone) {
    const found = await readPage(client, limit, placesOf(append)).catch(emptyIfMissing);
    if (found.length > 0) return settledBy(found, append);
  }
  await probe(client, limit);
  const { nextExpectedRevision } = await withTimer(limit, () =>
    client.appendToStream(append.stream, append.events.map(wireEvent), {
      streamState: append.expected === 'no_stream' ? 'no_stream' : BigInt(append.expected),
    }),
  );
  return committed(Number(nextExpectedRevision));
}

type Failed = Extract<Persisted<Sent>, { readonly is: 'failed' }>;

/** A query for what stands where the events would stand. */
function placesOf({ stream, first, events }: CheckedAppend): Query {
  return forwardsFrom(stream, first, events.length);
}

function settledBy(found: readonly RecordedEvent[], append: CheckedAppend): Sent {
  const isThere = append.events.every((event, index) => isSame(event, found[index]));
  return isThere ? committed(lastRevision(append)) : TAKEN;
}

function emptyIfMissing(failure: unknown): readonly RecordedEvent[] {
  if (verdictOf(failure).kind === 'missing') return [];
  throw failure;
}
