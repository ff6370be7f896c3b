import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import type { Profile } from './profiles.js';

const STREAMS = 'event_store.client.streams.streams';
const PERSISTENT = 'event_store.client.persistent_subscriptions.persistentsubscriptions';

/** The answer of `GetSupportedMethods`. Persistent subscriptions are named as a real server names them, though this one has none. */
export function supportedMethods(profile: Profile): features.SupportedMethods {
  const methods = [
    method(STREAMS, 'append'),
    method(STREAMS, 'batchappend', ['deadline_duration']),
    method(STREAMS, 'read', ['position', 'events']),
    method(STREAMS, 'delete'),
    method(STREAMS, 'tombstone'),
    method(PERSISTENT, 'read', ['stream', 'all']),
  ];
  return new features.SupportedMethods()
    .setEventStoreServerVersion(profile.version)
    .setMethodsList(methods);
}

function method(service: string, name: string, found: string[] = []): features.SupportedMethod {
  return new features.SupportedMethod()
    .setServiceName(service)
    .setMethodName(name)
    .setFeaturesList(found);
}
