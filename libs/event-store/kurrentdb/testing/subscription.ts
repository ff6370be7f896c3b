import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { eventMessage } from './event-messages.js';
import type { LogPosition, LogRecord } from './log-record.js';
import { comparePositions } from './log-record.js';
import type { Member } from './member.js';
import type { ReadRequest } from './read-request.js';
import type { ReplyStream } from './reply-stream.js';
import { firstAtOrAfter, resolve, revisionOf } from './select-records.js';
import { DELETED } from './stream-metadata.js';

/** A subscription: confirmed, then what comes strictly after its start, then caught up, then every event as it is committed. */
export async function follow(
  member: Member,
  request: ReadRequest,
  replies: ReplyStream,
): Promise<void> {
  const forget = member.subscribed(replies);
  const subscription = new Subscription(member, request, replies);
  if (await subscription.confirm()) {
    while ((await subscription.sendAvailable()) && (await replies.wait(member.onGrowth)));
  }
  forget();
}

class Subscription {
  readonly #member: Member;
  readonly #request: ReadRequest;
  readonly #replies: ReplyStream;
  /** The next record of the log to consider. */
  #next: number;
  #considered = 0;
  #last: LogRecord | undefined;
  #isLive = false;

  constructor(member: Member, request: ReadRequest, replies: ReplyStream) {
    this.#member = member;
    this.#request = request;
    this.#replies = replies;
    this.#next = firstIndex(member, request);
  }

  confirm(): Promise<boolean> {
    const confirmation = new streams.ReadResp.SubscriptionConfirmation();
    confirmation.setSubscriptionId(crypto.randomUUID());
    return this.#replies.say({
      at: 'confirmation',
      message: () => new streams.ReadResp().setConfirmation(confirmation),
    });
  }

  /** Sends all that is there; false when the subscription is over. */
  async sendAvailable(): Promise<boolean> {
    const { log } = this.#member;
    while (this.#next < this.#member.end()) {
      const record = log.records[this.#next];
      this.#next += 1;
      if (record === undefined) break;
      if (this.#wants(record) && !(await this.#sendEvent(record))) return false;
      if (!(await this.#sendCheckpoint(record))) return false;
      if (this.#replies.takeWaited() && this.#next < this.#member.end()) this.#isLive = false;
    }
    return this.#goLive();
  }

  #wants(record: LogRecord): boolean {
    const { stream, from, filter } = this.#request;
    if (stream === undefined) return filter?.accepts(record) ?? true;
    if (record.stream !== stream) return false;
    const after = typeof from === 'object' ? revisionOf(from) : -1n;
    return record.revision === DELETED || (record.revision > after && this.#isVisible(record));
  }

  #isVisible({ stream, revision }: LogRecord): boolean {
    const [first] = this.#member.log.visible(stream, this.#member.end());
    return first !== undefined && revision >= first.revision;
  }

  async #sendEvent(record: LogRecord): Promise<boolean> {
    this.#last = record;
    const { log, structuredIds } = this.#member;
    const isSent = await this.#replies.say({
      at: 'event',
      stream: record.stream,
      message: () => eventMessage(resolve(log, record, this.#request.resolveLinks), structuredIds),
      early: (kind) => (kind === 'early-caught-up' ? this.#caughtUp() : checkpoint(above(record))),
    });
    if (this.#request.stream === undefined || record.revision !== DELETED) return isSent;
    this.#replies.fail({ refusal: 'deleted', stream: record.stream });
    return false;
  }

  async #sendCheckpoint(record: LogRecord): Promise<boolean> {
    const { filter } = this.#request;
    this.#considered += 1;
    if (filter === undefined || this.#considered % filter.checkpointEvery !== 0) return true;
    return this.#replies.say({ at: 'checkpoint', message: () => checkpoint(record) });
  }

  async #goLive(): Promise<boolean> {
    const { log, profile } = this.#member;
    const { stream } = this.#request;
    const isMissing = stream !== undefined && log.stream(stream).length === 0;
    if (this.#isLive || (isMissing && !profile.caughtUpOnMissingStream)) return true;
    this.#isLive = true;
    return this.#replies.say({ at: 'caught-up', stream, message: () => this.#caughtUp() });
  }

  #caughtUp(): streams.ReadResp {
    const { log, profile, now, end } = this.#member;
    const caughtUp = new streams.ReadResp.CaughtUp();
    const message = new streams.ReadResp().setCaughtUp(caughtUp);
    if (!profile.caughtUpSaysWhere) return message;
    const time = new timestamp.Timestamp();
    time.fromDate(new Date(now()));
    caughtUp.setTimestamp(time);
    const last = this.#request.stream === undefined ? log.records[end() - 1] : this.#last;
    if (last === undefined) return message;
    if (this.#request.stream !== undefined) caughtUp.setStreamRevision(last.revision.toString());
    else {
      caughtUp.setPosition(
        new streams.ReadResp.Position()
          .setCommitPosition(last.commit.toString())
          .setPreparePosition(last.prepare.toString()),
      );
    }
    return message;
  }
}

/** Where in the log to begin. A position where no record begins, or beyond the end, leads to whatever comes next. */
function firstIndex({ log, end }: Member, { stream, from }: ReadRequest): number {
  if (from === 'end') return end();
  if (stream !== undefined || from === 'start' || 'revision' in from) return 0;
  return firstAtOrAfter(log.records, (record) => comparePositions(record, from) > 0);
}

function checkpoint({ commit, prepare }: LogPosition): streams.ReadResp {
  return new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint()
      .setCommitPosition(commit.toString())
      .setPreparePosition(prepare.toString()),
  );
}

function above({ commit, prepare }: LogPosition): LogPosition {
  return { commit: commit + 1n, prepare: prepare + 1n };
}
