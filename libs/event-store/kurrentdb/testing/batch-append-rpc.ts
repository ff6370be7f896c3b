import type { ServerDuplexStream } from '@grpc/grpc-js';
import code from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/code_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import rpcStatus from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import anyMessage from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { ExpectedState } from './append-rules.js';
import { expectedOf } from './append-rpc.js';
import { proposedEvent, streamIdentifier, streamName, uuidText } from './event-messages.js';
import type { LogPosition } from './log-record.js';
import type { Answerable, Member } from './member.js';
import type { AppendAnswer } from './perform-append.js';
import { performAppend } from './perform-append.js';
import type { Refusal } from './refusal.js';
import { trailersOf } from './refusal.js';

type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

interface Batch {
  readonly options: streams.BatchAppendReq.Options;
  readonly messages: streams.BatchAppendReq.ProposedMessage[];
}

/** `BatchAppend`: one long stream for many appends, each of one or more chunks, answered by its correlation id. */
export function answerBatchAppend(member: Member, call: BatchCall): void {
  const batches = new Map<string, Batch>();
  const line: Answerable = {
    peer: call.getPeer(),
    fail: (refusal) => call.emit('error', trailersOf(refusal)),
    end: () => call.end(),
  };
  call.on('error', () => undefined);
  call.on('end', () => call.end());
  call.on('data', (chunk: streams.BatchAppendReq) => {
    const correlation = uuidText(chunk.getCorrelationId());
    const options = chunk.getOptions() ?? new streams.BatchAppendReq.Options();
    const batch = batches.get(correlation) ?? { options, messages: [] };
    batch.messages.push(...chunk.getProposedMessagesList());
    batches.set(correlation, batch);
    if (!chunk.getIsFinal()) return;
    batches.delete(correlation);
    const respond = (message: streams.BatchAppendResp): void => {
      if (!call.writableEnded) call.write(message.setCorrelationId(chunk.getCorrelationId()));
    };
    void answer(member, { batch, headers: call.metadata, line }, respond);
  });
}

interface BatchRequest {
  readonly batch: Batch;
  readonly headers: BatchCall['metadata'];
  readonly line: Answerable;
}

async function answer(
  member: Member,
  { batch: { options, messages }, headers, line }: BatchRequest,
  respond: (message: streams.BatchAppendResp) => void,
): Promise<void> {
  const append = {
    stream: streamName(options.getStreamIdentifier()),
    expected: expectedOf(options, options.getStreamPosition()),
    events: messages.map(proposedEvent),
  };
  const say = (answered: AppendAnswer): void => {
    const message = response(append, answered);
    if (message !== undefined) respond(message);
  };
  const fail = (refused: Refusal): void => {
    if (refused.refusal === 'not-leader') line.fail(refused);
    else say({ refused });
  };
  const call = { ...line, fail };
  const answered = await performAppend(member, { rpc: 'BatchAppend', headers, call }, append);
  if (answered !== undefined && 'refused' in answered) fail(answered.refused);
  else say(answered);
}

interface Asked {
  readonly stream: string;
  readonly expected: ExpectedState;
}

function response(asked: Asked, answered: AppendAnswer): streams.BatchAppendResp | undefined {
  if (answered === undefined) return undefined;
  const message = new streams.BatchAppendResp().setStreamIdentifier(streamIdentifier(asked.stream));
  if ('refused' in answered) return message.setError(statusOf(answered.refused));
  const { appended } = answered;
  switch (appended.verdict) {
    case 'deleted':
      return message.setError(statusOf({ refusal: 'deleted', stream: asked.stream }));
    case 'wrong-version':
      return message.setError(wrongVersion(asked.expected, appended.actual));
    case 'write':
    case 'repeat':
      return message.setSuccess(success(appended));
  }
}

function success(appended: {
  readonly revision: bigint;
  readonly position: LogPosition | undefined;
}): streams.BatchAppendResp.Success {
  const message = new streams.BatchAppendResp.Success();
  if (appended.revision < 0n) message.setNoStream(new empty.Empty());
  else message.setCurrentRevision(appended.revision.toString());
  if (appended.position === undefined) return message.setNoPosition(new empty.Empty());
  return message.setPosition(
    new shared.AllStreamPosition()
      .setCommitPosition(appended.position.commit.toString())
      .setPreparePosition(appended.position.prepare.toString()),
  );
}

/** A refusal inside the stream, which goes on: a google.rpc.Status with one packed message. */
function statusOf(refusal: Refusal): rpcStatus.Status {
  switch (refusal.refusal) {
    case 'deleted': {
      const deleted = new shared.StreamDeleted();
      deleted.setStreamIdentifier(streamIdentifier(refusal.stream));
      return packed(code.Code.NOT_FOUND, 'StreamDeleted', deleted);
    }
    case 'access-denied':
      return packed(code.Code.PERMISSION_DENIED, 'AccessDenied', new shared.AccessDenied());
    case 'timeout':
      return packed(code.Code.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout());
    case 'too-large': {
      const exceeded = new shared.MaximumAppendSizeExceeded().setMaxappendsize(refusal.maximum);
      return packed(code.Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', exceeded);
    }
    case 'invalid': {
      const bad = new shared.BadRequest().setMessage(refusal.message);
      return packed(code.Code.INVALID_ARGUMENT, 'BadRequest', bad);
    }
    case 'not-ready':
      return bare(code.Code.UNAVAILABLE, 'Server Is Not Ready');
    case 'too-busy':
      return bare(code.Code.UNAVAILABLE, 'Server Is Busy');
    case 'no-leader-info':
      return bare(code.Code.UNKNOWN, 'No leader info available in response');
    case 'record-too-large':
    case 'wrong-version':
    case 'not-leader':
    case 'unavailable':
    case 'cancelled':
    case 'unknown':
      return packed(code.Code.UNKNOWN, 'Unknown', new shared.Unknown());
  }
}

function wrongVersion(expected: ExpectedState, actual: bigint | undefined): rpcStatus.Status {
  const message = new shared.WrongExpectedVersion();
  if (actual === undefined) message.setCurrentNoStream(new empty.Empty());
  else message.setCurrentStreamRevision(actual.toString());
  if (expected === 'any') message.setExpectedAny(new empty.Empty());
  else if (expected === 'no_stream') message.setExpectedNoStream(new empty.Empty());
  else if (expected === 'stream_exists') message.setExpectedStreamExists(new empty.Empty());
  else message.setExpectedStreamPosition(expected.toString());
  return packed(code.Code.ALREADY_EXISTS, 'WrongExpectedVersion', message);
}

function packed(
  statusCode: code.Code,
  name: string,
  message: { readonly serializeBinary: () => Uint8Array },
): rpcStatus.Status {
  const any = new anyMessage.Any();
  any.pack(message.serializeBinary(), `event_store.client.${name}`);
  return new rpcStatus.Status().setCode(statusCode).setMessage(name).setDetails(any);
}

function bare(statusCode: code.Code, message: string): rpcStatus.Status {
  const any = new anyMessage.Any();
  any.pack(new empty.Empty().serializeBinary(), 'google.protobuf.Empty');
  return new rpcStatus.Status().setCode(statusCode).setMessage(message).setDetails(any);
}
