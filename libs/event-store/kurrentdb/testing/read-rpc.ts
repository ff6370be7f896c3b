import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { eventMessage, streamIdentifier } from './event-messages.js';
import type { LogRecord } from './log-record.js';
import type { Member } from './member.js';
import { meetFaults } from './member.js';
import type { ReadRequest } from './read-request.js';
import { readRequest } from './read-request.js';
import type { ReadCall } from './reply-stream.js';
import { ReplyStream } from './reply-stream.js';
import type { Refusal } from './refusal.js';
import { trailersOf } from './refusal.js';
import { resolve, selectFromAll, selectFromStream } from './select-records.js';
import { follow } from './subscription.js';

/** `Read`: a page of a stream or of the whole log, or a subscription. */
export async function answerRead(member: Member, call: ReadCall): Promise<void> {
  const request = readRequest(call.request);
  if ('refusal' in request) call.emit('error', trailersOf(request));
  else await answerRequest(member, call, request);
}

async function answerRequest(member: Member, call: ReadCall, request: ReadRequest): Promise<void> {
  const isSubscription = request.count === undefined;
  const rpc = isSubscription ? 'Subscribe' : 'Read';
  const replies = new ReplyStream(member, call, rpc);
  const { stream } = request;
  member.received({ rpc, stream });
  if ((await meetFaults(member, { rpc, at: 'request', stream }, replies)) === 'stop') return;
  const refused = member.admits('read', call.metadata) ?? gone(member, stream);
  if (refused !== undefined) replies.fail(refused);
  else await (isSubscription ? follow : page)(member, request, replies);
}

function gone({ log, end }: Member, stream: string | undefined): Refusal | undefined {
  if (stream === undefined || !log.isTombstoned(stream, end())) return undefined;
  return { refusal: 'deleted', stream };
}

async function page(member: Member, request: ReadRequest, replies: ReplyStream): Promise<void> {
  const { log, structuredIds } = member;
  const messages = request.stream === undefined ? [] : edges(member, request.stream, request);
  for (const record of select(member, request)) {
    const message = (): streams.ReadResp =>
      eventMessage(resolve(log, record, request.resolveLinks), structuredIds);
    if (!(await replies.say({ at: 'event', stream: record.stream, message }))) return;
  }
  for (const message of messages) {
    if (!(await replies.say({ at: 'reply', stream: request.stream, message: () => message }))) {
      return;
    }
  }
  replies.end();
}

function select(member: Member, request: ReadRequest): readonly LogRecord[] {
  const { log } = member;
  const end = member.end();
  return request.stream === undefined
    ? selectFromAll(log.within(log.records, end), request)
    : selectFromStream(log.visible(request.stream, end), request);
}

/** What is said about a stream itself: that there is none, or, to who asks for it, where it begins or ends. */
function edges(
  { log, end }: Member,
  stream: string,
  { wantsEnds }: ReadRequest,
): readonly streams.ReadResp[] {
  const last = log.within(log.stream(stream), end()).at(-1)?.revision;
  if (last === undefined || log.metadataOf(stream, end()).isSoftDeleted) {
    const missing = new streams.ReadResp.StreamNotFound();
    missing.setStreamIdentifier(streamIdentifier(stream));
    return [new streams.ReadResp().setStreamNotFound(missing)];
  }
  if (!wantsEnds) return [];
  return log.visible(stream, end()).length === 0
    ? [new streams.ReadResp().setFirstStreamPosition((last + 1n).toString())]
    : [new streams.ReadResp().setLastStreamPosition(last.toString())];
}
