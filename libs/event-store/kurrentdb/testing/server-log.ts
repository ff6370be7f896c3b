import type { AppendVerdict, ExpectedState, StreamState } from './append-rules.js';
import { decideAppend } from './append-rules.js';
import type { LogFile } from './log-file.js';
import type { LogPosition, LogRecord, ProposedEvent } from './log-record.js';
import { recordLength } from './log-record.js';
import type { StreamMetadata } from './stream-metadata.js';
import {
  DELETED,
  metastreamOf,
  readStreamMetadata,
  withTruncateBefore,
} from './stream-metadata.js';

const TICKS_PER_MILLISECOND = 10_000n;
/** Makes a truncation to milliseconds show. */
const ODD_TICKS = 1_234n;

/** What a client asks to append to a stream. */
export interface StreamAppend {
  readonly stream: string;
  readonly expected: ExpectedState;
  readonly events: readonly ProposedEvent[];
}

/** What came of an append; written, `revision` is that of its last event, `position` where that event lies. */
export type Appended =
  | {
      readonly verdict: 'write' | 'repeat';
      readonly revision: bigint;
      readonly position: LogPosition | undefined;
    }
  | Exclude<AppendVerdict, { readonly verdict: 'write' | 'repeat' }>;

interface ServerLogOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where the log outlives its process. */
  readonly file?: LogFile;
}

/** The log of a server, or of all members of a cluster: what is in it is committed. */
export class ServerLog {
  readonly #now: () => number;
  readonly #file: LogFile | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #streams = new Map<string, LogRecord[]>();
  readonly #recent = new Map<string, { readonly stream: string; readonly revision: bigint }>();
  #records: LogRecord[] = [];
  #end = 0n;

  constructor({ now, file }: ServerLogOptions) {
    this.#now = now;
    this.#file = file;
    this.#load(file?.read() ?? []);
    if (this.#records.length === 0) this.#writeSystemEvents();
  }

  /** Every record in the log's order. */
  get records(): readonly LogRecord[] {
    return this.#records;
  }

  /** Every record of a stream, hidden or not. */
  stream(name: string): readonly LogRecord[] {
    return this.#streams.get(name) ?? [];
  }

  /** What hides events of a stream, as the first `end` records of the log say. */
  metadataOf(stream: string, end = this.#records.length): StreamMetadata {
    return readStreamMetadata(stream, this.#lastMetadata(stream, end));
  }

  /** The events of a stream that reads show, among the first `end` records of the log. */
  visible(stream: string, end = this.#records.length): readonly LogRecord[] {
    const { truncateBefore, maximumCount, maximumAgeSeconds } = this.metadataOf(stream, end);
    const oldest = this.#now() - maximumAgeSeconds * 1000;
    return this.within(this.stream(stream), end)
      .slice(-maximumCount)
      .filter(({ revision }) => revision >= truncateBefore)
      .filter(({ created }) => created === undefined || milliseconds(created) >= oldest);
  }

  /** Those of some records that are among the first `end` of the log. */
  within(records: readonly LogRecord[], end: number): readonly LogRecord[] {
    const first = this.#records[end];
    return first === undefined
      ? records
      : records.filter((record) => record.prepare < first.prepare);
  }

  isTombstoned(stream: string, end = this.#records.length): boolean {
    return this.within(this.stream(stream), end).at(-1)?.revision === DELETED;
  }

  /** Decides and writes in one step. */
  append(append: StreamAppend): Appended {
    const verdict = decideAppend(
      append.expected,
      append.events.map(({ id }) => id),
      this.#state(append.stream),
    );
    if (verdict.verdict === 'repeat') return this.#repeated(append.stream, verdict.revision);
    if (verdict.verdict !== 'write') return verdict;
    const before = verdict.revives ? [this.#revival(append.stream)] : [];
    const written = this.#commit([...before, ...this.#numbered(append.stream, append.events)]);
    const last = written.at(-1);
    return {
      verdict: 'write',
      revision: last?.revision ?? this.#lastRevision(append.stream),
      position: last,
    };
  }

  /** What an append would come to, without writing. */
  decide({ stream, expected, events }: StreamAppend): AppendVerdict {
    return decideAppend(
      expected,
      events.map(({ id }) => id),
      this.#state(stream),
    );
  }

  /** Writes what no client would: foreign streams, links, malformed data, events without `created`. */
  write(
    stream: string,
    events: readonly (ProposedEvent & { created?: bigint | undefined })[],
  ): void {
    this.#commit(this.#numbered(stream, events));
  }

  /** Hides all events of a stream until it is written to again. */
  softDelete(stream: string): LogPosition | undefined {
    return this.#commit([this.#truncation(stream, DELETED)]).at(-1);
  }

  /** Ends a stream for ever. */
  tombstone(stream: string): LogPosition | undefined {
    const event = systemEvent('$streamDeleted', new Uint8Array(), false);
    return this.#commit([{ ...event, stream, revision: DELETED }]).at(-1);
  }

  /** The log restored to an earlier state: only its first `length` records remain. */
  truncate(length: number): void {
    this.#load(this.#records.slice(0, length));
    this.#file?.rewrite(this.#records);
  }

  /** Another log stands in the place of this one. */
  replace(): void {
    this.truncate(0);
    this.#writeSystemEvents();
  }

  /** What a restart does to the ids that were only in memory. */
  forgetRecentIds(): void {
    this.#recent.clear();
  }

  /** Calls `listener` after every commit until the returned function is called. */
  onGrowth(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #state(stream: string): StreamState {
    const records = this.stream(stream);
    return {
      last: records.at(-1)?.revision,
      tombstoned: this.isTombstoned(stream),
      softDeleted: this.metadataOf(stream).isSoftDeleted,
      hasMetadata: this.stream(metastreamOf(stream)).length > 0,
      idAt: (revision) => records[Number(revision)]?.id,
      recentRevisionOf: (id) => {
        const found = this.#recent.get(id);
        return found?.stream === stream ? found.revision : undefined;
      },
    };
  }

  #repeated(stream: string, revision: bigint): Appended {
    return { verdict: 'repeat', revision, position: this.stream(stream)[Number(revision)] };
  }

  #numbered(stream: string, events: readonly ProposedEvent[]): readonly Numbered[] {
    const next = this.#lastRevision(stream) + 1n;
    return events.map((event, index) => ({ ...event, stream, revision: next + BigInt(index) }));
  }

  #lastRevision(stream: string): bigint {
    return this.stream(stream).at(-1)?.revision ?? -1n;
  }

  #revival(stream: string): Numbered {
    return this.#truncation(stream, this.#lastRevision(stream) + 1n);
  }

  #truncation(stream: string, before: bigint): Numbered {
    const data = withTruncateBefore(this.#lastMetadata(stream, this.#records.length), before);
    const metastream = metastreamOf(stream);
    const revision = this.#lastRevision(metastream) + 1n;
    return { ...systemEvent('$metadata', data, true), stream: metastream, revision };
  }

  #lastMetadata(stream: string, end: number): Uint8Array | undefined {
    return this.within(this.stream(metastreamOf(stream)), end).at(-1)?.data;
  }

  #commit(events: readonly Numbered[]): readonly LogRecord[] {
    const created = BigInt(this.#now()) * TICKS_PER_MILLISECOND + ODD_TICKS;
    let end = this.#end;
    const records = events.map((event) => {
      const prepare = end;
      end += recordLength(event.stream, event);
      return { created, ...event, prepare, commit: prepare };
    });
    this.#file?.append(records);
    this.#take(records);
    for (const listener of this.#listeners) listener();
    return records;
  }

  #load(records: readonly LogRecord[]): void {
    this.#records = [];
    this.#streams.clear();
    this.#recent.clear();
    this.#end = 0n;
    this.#take(records);
    this.#recent.clear();
  }

  #take(records: readonly LogRecord[]): void {
    for (const record of records) {
      const { stream, id, revision } = record;
      this.#records.push(record);
      const others = this.#streams.get(stream);
      if (others === undefined) this.#streams.set(stream, [record]);
      else others.push(record);
      this.#recent.set(id, { stream, revision });
      this.#end = record.commit + recordLength(stream, record);
    }
  }

  /** A real server has written before its first client comes. */
  #writeSystemEvents(): void {
    const users = systemEvent('$UserCreated', Buffer.from('{"loginName":"admin"}'), true);
    this.write('$user-admin', [users]);
    this.write('$scavenges', [systemEvent('$scavengeIndexInitialized', Buffer.from('{}'), true)]);
  }
}

type Numbered = Pick<LogRecord, 'stream' | 'revision'> &
  ProposedEvent & { readonly created?: bigint | undefined };

function milliseconds(ticks: bigint): number {
  return Number(ticks / TICKS_PER_MILLISECOND);
}

function systemEvent(type: string, data: Uint8Array, isJson: boolean): ProposedEvent {
  return { id: crypto.randomUUID(), type, isJson, data, metadata: new Uint8Array() };
}
