import type { Metadata, sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ExpectedState } from './append-rules.js';
import { expectedOf } from './append-rpc.js';
import { streamName } from './event-messages.js';
import type { LogPosition } from './log-record.js';
import type { Answerable, Member } from './member.js';
import { meetFaults } from './member.js';
import type { Refusal } from './refusal.js';
import { trailersOf } from './refusal.js';

/** `Delete`: hides a stream until it is written to again. */
export async function answerDelete(
  member: Member,
  call: ServerUnaryCall<streams.DeleteReq, streams.DeleteResp>,
  reply: sendUnaryData<streams.DeleteResp>,
): Promise<void> {
  const options = call.request.getOptions() ?? new streams.DeleteReq.Options();
  const request = deletion('Delete', options, call.metadata);
  const position = await performDelete(member, request, {
    peer: call.getPeer(),
    fail: (refusal) => reply(trailersOf(refusal)),
  });
  if (position === undefined) return;
  const message = new streams.DeleteResp.Position()
    .setCommitPosition(position.commit.toString())
    .setPreparePosition(position.prepare.toString());
  reply(null, new streams.DeleteResp().setPosition(message));
}

/** `Tombstone`: ends a stream for ever. */
export async function answerTombstone(
  member: Member,
  call: ServerUnaryCall<streams.TombstoneReq, streams.TombstoneResp>,
  reply: sendUnaryData<streams.TombstoneResp>,
): Promise<void> {
  const options = call.request.getOptions() ?? new streams.TombstoneReq.Options();
  const request = deletion('Tombstone', options, call.metadata);
  const position = await performDelete(member, request, {
    peer: call.getPeer(),
    fail: (refusal) => reply(trailersOf(refusal)),
  });
  if (position === undefined) return;
  const message = new streams.TombstoneResp.Position()
    .setCommitPosition(position.commit.toString())
    .setPreparePosition(position.prepare.toString());
  reply(null, new streams.TombstoneResp().setPosition(message));
}

interface DeleteRequest {
  readonly rpc: 'Delete' | 'Tombstone';
  readonly stream: string;
  readonly expected: ExpectedState;
  readonly headers: Metadata;
}

function deletion(
  rpc: DeleteRequest['rpc'],
  options: streams.DeleteReq.Options | streams.TombstoneReq.Options,
  headers: Metadata,
): DeleteRequest {
  const stream = streamName(options.getStreamIdentifier());
  return { rpc, stream, expected: expectedOf(options, options.getRevision()), headers };
}

/** Where the deletion lies; undefined when it was refused or nothing must be said any more. A stream that nobody wrote to can be tombstoned, not deleted. */
async function performDelete(
  member: Member,
  { rpc, stream, expected, headers }: DeleteRequest,
  call: Answerable,
): Promise<LogPosition | undefined> {
  member.received({ rpc, stream });
  if ((await meetFaults(member, { rpc, at: 'request', stream }, call)) === 'stop') return undefined;
  const refused = member.admits('write', headers) ?? refusalOf(member, { rpc, stream, expected });
  if (refused !== undefined) {
    call.fail(refused);
    return undefined;
  }
  const { log } = member;
  const position = rpc === 'Delete' ? log.softDelete(stream) : log.tombstone(stream);
  const passage = await meetFaults(member, { rpc, at: 'reply', stream }, call);
  return passage === 'stop' ? undefined : position;
}

function refusalOf(
  { log }: Member,
  { rpc, stream, expected }: Omit<DeleteRequest, 'headers'>,
): Refusal | undefined {
  const { verdict } = log.decide({ stream, expected, events: [] });
  if (verdict === 'deleted') return { refusal: 'deleted', stream };
  const actual = log.stream(stream).at(-1)?.revision ?? -1n;
  const isMissing = rpc === 'Delete' && actual === -1n;
  if (verdict !== 'wrong-version' && !isMissing) return undefined;
  return { refusal: 'wrong-version', stream, expected: asNumber(expected), actual };
}

/** An expected state as numbers say it. */
function asNumber(expected: ExpectedState): bigint {
  switch (expected) {
    case 'no_stream':
      return -1n;
    case 'any':
      return -2n;
    case 'stream_exists':
      return -4n;
    default:
      return expected;
  }
}
