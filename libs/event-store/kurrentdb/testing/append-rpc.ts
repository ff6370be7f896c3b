import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ExpectedState } from './append-rules.js';
import { proposedEvent, streamName } from './event-messages.js';
import type { LogPosition, ProposedEvent } from './log-record.js';
import type { Answerable, Member } from './member.js';
import { performAppend } from './perform-append.js';
import { trailersOf } from './refusal.js';
import type { Appended, StreamAppend } from './server-log.js';

type AppendCall = ServerReadableStream<streams.AppendReq, streams.AppendResp>;

/** `Append`: options, then one message for each event, and one reply. */
export function answerAppend(
  member: Member,
  call: AppendCall,
  reply: sendUnaryData<streams.AppendResp>,
): void {
  const events: ProposedEvent[] = [];
  const peer = call.getPeer();
  let options = new streams.AppendReq.Options();
  call.on('error', () => undefined);
  call.on('data', (message: streams.AppendReq) => {
    options = message.getOptions() ?? options;
    const proposed = message.getProposedMessage();
    if (proposed !== undefined) events.push(proposedEvent(proposed));
  });
  call.on('end', () => {
    const answerable: Answerable = { peer, fail: (refusal) => reply(trailersOf(refusal)) };
    void answer(member, { options, events, headers: call.metadata }, answerable, reply);
  });
}

interface AppendRequest {
  readonly options: streams.AppendReq.Options;
  readonly events: readonly ProposedEvent[];
  readonly headers: AppendCall['metadata'];
}

async function answer(
  member: Member,
  { options, events, headers }: AppendRequest,
  call: Answerable,
  reply: sendUnaryData<streams.AppendResp>,
): Promise<void> {
  const append = {
    stream: streamName(options.getStreamIdentifier()),
    expected: expectedOf(options, options.getRevision()),
    events,
  };
  const answered = await performAppend(member, { rpc: 'Append', headers, call }, append);
  if (answered === undefined) return;
  if ('refused' in answered) call.fail(answered.refused);
  else respond(append, answered.appended, { call, reply });
}

function respond(
  { stream, expected }: StreamAppend,
  appended: Appended,
  to: { readonly call: Answerable; readonly reply: sendUnaryData<streams.AppendResp> },
): void {
  const message = new streams.AppendResp();
  switch (appended.verdict) {
    case 'deleted':
      to.call.fail({ refusal: 'deleted', stream });
      break;
    case 'wrong-version':
      to.reply(null, message.setWrongExpectedVersion(wrongVersion(expected, appended.actual)));
      break;
    case 'write':
    case 'repeat':
      to.reply(null, message.setSuccess(success(appended)));
  }
}

interface ExpectedOptions {
  readonly hasNoStream: () => boolean;
  readonly hasAny: () => boolean;
  readonly hasStreamExists: () => boolean;
}

/** The state in the options of an append, delete or tombstone. */
export function expectedOf(options: ExpectedOptions, revision: string): ExpectedState {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream_exists' : BigInt(revision);
}

function success(appended: {
  readonly revision: bigint;
  readonly position: LogPosition | undefined;
}): streams.AppendResp.Success {
  const message = new streams.AppendResp.Success();
  if (appended.revision < 0n) message.setNoStream(new shared.Empty());
  else message.setCurrentRevision(appended.revision.toString());
  if (appended.position === undefined) return message.setNoPosition(new shared.Empty());
  return message.setPosition(
    new streams.AppendResp.Position()
      .setCommitPosition(appended.position.commit.toString())
      .setPreparePosition(appended.position.prepare.toString()),
  );
}

function wrongVersion(
  expected: ExpectedState,
  actual: bigint | undefined,
): streams.AppendResp.WrongExpectedVersion {
  const message = new streams.AppendResp.WrongExpectedVersion();
  if (actual === undefined) message.setCurrentNoStream(new shared.Empty());
  else message.setCurrentRevision(actual.toString());
  switch (expected) {
    case 'any':
      return message.setExpectedAny(new shared.Empty());
    case 'no_stream':
      return message.setExpectedNoStream(new shared.Empty());
    case 'stream_exists':
      return message.setExpectedStreamExists(new shared.Empty());
    default:
      return message.setExpectedRevision(expected.toString());
  }
}
