import type { handleUnaryCall, ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { Server, status } from '@grpc/grpc-js';
import type { IGossipServer } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import { GossipService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import type { IServerFeaturesServer } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import { ServerFeaturesService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import type { IStreamsServer } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import { StreamsService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import { answerAppend } from './append-rpc.js';
import { answerBatchAppend } from './batch-append-rpc.js';
import { clusterInfo } from './cluster-info.js';
import { answerDelete, answerTombstone } from './delete-rpc.js';
import type { Rpc } from './faults.js';
import type { Answerable, Member } from './member.js';
import { meetFaults } from './member.js';
import { answerRead } from './read-rpc.js';
import { trailersOf } from './refusal.js';
import { supportedMethods } from './supported-methods.js';

/** A gRPC server with the services of the member's profile; what the profile lacks is UNIMPLEMENTED. */
export function grpcServer(member: Member): Server {
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  const streams: IStreamsServer = {
    read: (call) => void answerRead(member, call),
    append: (call, reply) => answerAppend(member, call, reply),
    batchAppend: (call) => {
      if (member.profile.batchAppend) answerBatchAppend(member, call);
      else call.emit('error', { code: status.UNIMPLEMENTED });
    },
    delete: (call, reply) => void answerDelete(member, call, reply),
    tombstone: (call, reply) => void answerTombstone(member, call, reply),
  };
  const gossip: IGossipServer = {
    read: answering(member, 'Gossip', () => clusterInfo(member.gossip())),
  };
  const features: IServerFeaturesServer = {
    getSupportedMethods: answering(member, 'GetSupportedMethods', () =>
      supportedMethods(member.profile),
    ),
  };
  server.addService(StreamsService, streams);
  server.addService(GossipService, gossip);
  if (member.profile.batchAppend) server.addService(ServerFeaturesService, features);
  return server;
}

function answering<Request, Response>(
  member: Member,
  rpc: Rpc,
  response: () => Response,
): handleUnaryCall<Request, Response> {
  return (call, reply) => {
    void answerOnce(member, rpc, call, { reply, response });
  };
}

async function answerOnce<Request, Response>(
  member: Member,
  rpc: Rpc,
  call: ServerUnaryCall<Request, Response>,
  answer: { readonly reply: sendUnaryData<Response>; readonly response: () => Response },
): Promise<void> {
  member.received({ rpc });
  const answerable: Answerable = {
    peer: call.getPeer(),
    fail: (refusal) => answer.reply(trailersOf(refusal)),
  };
  if ((await meetFaults(member, { rpc, at: 'request' }, answerable)) === 'stop') return;
  answer.reply(null, answer.response());
}
