import { setMaxListeners } from 'node:events';
import type { RecordedEvent } from '@kurrent/kurrentdb-client';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import { checkedAppend } from '../checked-append.js';
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
import { Appender } from './append-events.js';
import { Connection } from './connection.js';
import { kurrentDbUrlProblems } from './connection-string.js';
import { diagnose } from './diagnose.js';
import { Doorbell } from './doorbell.js';
import type { Explain } from './explained.js';
import { explainFor, withoutSecrets } from './explained.js';
import type { Forbidden } from './forbidden.js';
import { ForbiddenThings } from './forbidden.js';
import type { KurrentDbLimits } from './limits.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { Server } from './persist.js';
import { persist } from './persist.js';
import { probe } from './probe.js';
import { LogReader } from './read-log.js';
import { PageReader } from './read-pages.js';
import { StreamReader } from './read-stream.js';
import type { Timing } from './timing.js';
import { SYSTEM_TIMING } from './timing.js';

export interface KurrentDbOptions {
  /** The address, as `KURRENTDB_URL` has it. */
  readonly connectionString: string;
  /** Begins the name of every stream of this log; other streams of the database are left alone. */
  readonly prefix: string;
  readonly limits?: Partial<KurrentDbLimits>;
  readonly timing?: Timing;
  /** Makes a client, for credentials that are not in the address. */
  readonly connect?: (connectionString: string) => KurrentDBClient;
}

/** How the log's server fares, as this process sees it. */
interface KurrentDbHealth {
  /** Why the last call failed, without secrets; undefined while calls succeed. */
  readonly failure: string | undefined;
  /** How many clients were given up. */
  readonly replacements: number;
  /** What reading the log showed to be wrong with our streams; `diagnose` looks for all of it. */
  readonly forbidden: readonly Forbidden[];
}

/**
 * Opens a log in a KurrentDB. Rejects with `REQUEST_INVALID` when the address is wrong, and like a read when the server cannot be
 * read; once open it is warm: the first read of a client is slow, and one that fails spoils the client.
 */
export async function openKurrentDbEventStore(
  options: KurrentDbOptions,
): Promise<KurrentDbEventStore> {
  const problems = kurrentDbUrlProblems(options.connectionString);
  if (problems.length > 0) {
    throw new EventStoreError(
      'REQUEST_INVALID',
      `the address of KurrentDB: ${problems.join(' · ')}`,
    );
  }
  const store = new KurrentDbEventStore(options);
  try {
    await store.warm();
    return store;
  } catch (failure) {
    await store.close();
    throw failure;
  }
}

/** Keeps the log in a KurrentDB, alone or among the streams of others. Any number of processes may use it at once. */
export class KurrentDbEventStore implements EventStore {
  readonly capabilities: Capabilities;
  readonly changes = new LocalBell();
  readonly #url: string;
  readonly #prefix: string;
  readonly #server: Server;
  readonly #explain: Explain;
  readonly #closing = new AbortController();
  readonly #forbidden: ForbiddenThings;
  readonly #pages: PageReader;
  readonly #streams: StreamReader;
  readonly #log: LogReader;
  readonly #appender: Appender;
  readonly #appends = new Set<Promise<AppendOutcome>>();
  #listening: Promise<void> = Promise.resolve();
  #closed: Promise<void> | undefined;

  constructor(options: KurrentDbOptions) {
    const { connectionString, prefix, timing = SYSTEM_TIMING } = options;
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const { connect = (url: string) => KurrentDBClient.connectionString(url) } = options;
    // every call under way listens for the end of the store
    setMaxListeners(0, this.#closing.signal);
    const connection = new Connection({ connect: () => connect(connectionString), timing, limits });
    this.#url = connectionString;
    this.#prefix = prefix;
    this.#server = { connection, timing, limits };
    this.#explain = explainFor(connectionString);
    this.#forbidden = new ForbiddenThings(prefix);
    const reading = { ...this.#server, explain: this.#explain };
    this.#pages = new PageReader({ ...reading, signal: this.#closing.signal });
    this.#streams = new StreamReader(this.#pages);
    const onOther = (record: RecordedEvent): void => this.#forbidden.see(record);
    this.#log = new LogReader({ pages: this.#pages, prefix, onOther });
    const pages = new PageReader(reading);
    this.#appender = new Appender({ ...reading, pages, streams: new StreamReader(pages) });
    this.capabilities = { survivesRestart: true, maximumAppendBytes: limits.maximumAppendBytes };
  }

  get health(): KurrentDbHealth {
    const { lastFailure, clients } = this.#server.connection;
    return {
      failure:
        lastFailure === undefined ? undefined : withoutSecrets(lastFailure, this.#url).message,
      replacements: Math.max(0, clients - 1),
      forbidden: this.#forbidden.all,
    };
  }

  /** Connects, and begins to listen for what others write. */
  async warm(): Promise<void> {
    const { timing } = this.#server;
    await this.#log.head();
    const probed = await persist(this.#server, {
      call: (client, milliseconds) => probe(client, { timing, milliseconds }),
    });
    if (probed.is === 'failed') throw this.#explain(probed.verdict, probed.failure);
    const { prefix, signal } = { prefix: this.#prefix, signal: this.#closing.signal };
    const doorbell = new Doorbell({
      ...this.#server,
      prefix,
      signal,
      ring: () => this.changes.ring(),
      head: () => this.#log.head(),
    });
    this.#listening = doorbell.listen();
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    this.#refuseWhenClosed();
    const { maximumAppendBytes } = this.capabilities;
    const append = checkedAppend(stream, expected, events, maximumAppendBytes);
    this.#refuseForeign(stream);
    const appending = this.#appender.append(append);
    this.#appends.add(appending);
    try {
      const outcome = await appending;
      if (outcome.outcome === 'committed') this.changes.ring();
      return outcome;
    } finally {
      this.#appends.delete(appending);
    }
  }

  async readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    this.#refuseWhenClosed();
    checkStreamRead(stream, options);
    this.#refuseForeign(stream);
    return this.#streams.read(stream, options);
  }

  async readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    this.#refuseWhenClosed();
    checkLimit(options.limit);
    return this.#log.readAll(options);
  }

  async head(): Promise<Checkpoint | undefined> {
    this.#refuseWhenClosed();
    return this.#log.head();
  }

  /** Looks through the whole database for what was done to our streams and is forbidden. */
  async diagnose(): Promise<readonly Forbidden[]> {
    this.#refuseWhenClosed();
    return diagnose(this.#pages, this.#prefix);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled([...this.#appends, this.#listening]);
    this.#server.connection.close();
  }

  #refuseWhenClosed(): void {
    if (this.#closed === undefined) return;
    throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
  }

  /** A stream of another log would be written and never read. */
  #refuseForeign(stream: string): void {
    if (stream.startsWith(this.#prefix)) return;
    throw new EventStoreError(
      'REQUEST_INVALID',
      `the stream ${JSON.stringify(stream)} does not begin with ${JSON.stringify(this.#prefix)}`,
    );
  }
}
