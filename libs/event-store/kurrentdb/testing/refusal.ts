import { Metadata, status } from '@grpc/grpc-js';

/** Where a member of a cluster listens. */
export interface EndPoint {
  readonly host: string;
  readonly port: number;
}

/** Why a server does not do what it was asked for, before each call says it in its own way. */
export type Refusal =
  | { readonly refusal: 'not-leader'; readonly leader: EndPoint }
  | {
      readonly refusal: 'wrong-version';
      readonly stream: string;
      readonly expected: bigint;
      readonly actual: bigint;
    }
  | { readonly refusal: 'deleted'; readonly stream: string }
  | { readonly refusal: 'too-large'; readonly maximum: number }
  | { readonly refusal: 'invalid'; readonly message: string }
  | { readonly refusal: PlainRefusal };

/** Refusals that carry nothing. */
type PlainRefusal =
  | 'not-ready'
  | 'too-busy'
  | 'no-leader-info'
  | 'timeout'
  | 'access-denied'
  | 'record-too-large'
  | 'unavailable'
  | 'cancelled'
  | 'unknown';

/** A gRPC status with its trailers. */
interface Trailers {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

const PLAIN: Readonly<Record<PlainRefusal, readonly [code: status, details: string]>> = {
  'not-ready': [status.UNAVAILABLE, 'Server Is Not Ready'],
  'too-busy': [status.UNAVAILABLE, 'Server Is Too Busy'],
  'no-leader-info': [status.UNKNOWN, 'No leader info available in response'],
  timeout: [status.ABORTED, 'Operation timed out: no answer in time'],
  'access-denied': [status.PERMISSION_DENIED, 'Access Denied'],
  'record-too-large': [status.UNKNOWN, 'Record is too big'],
  unavailable: [status.UNAVAILABLE, 'Service is unavailable'],
  cancelled: [status.CANCELLED, 'Cancelled by the server'],
  unknown: [status.UNKNOWN, 'Unexpected'],
};

/** A refusal as calls end with it: the trailer `exception` and its fields, or a bare code. */
export function trailersOf(refusal: Refusal): Trailers {
  switch (refusal.refusal) {
    case 'not-leader':
      return trailers([status.NOT_FOUND, 'Leader info available'], {
        exception: 'not-leader',
        'leader-endpoint-host': refusal.leader.host,
        'leader-endpoint-port': refusal.leader.port.toString(),
      });
    case 'wrong-version':
      return trailers([status.FAILED_PRECONDITION, 'Wrong expected version'], {
        exception: 'wrong-expected-version',
        'stream-name': refusal.stream,
        'expected-version': refusal.expected.toString(),
        'actual-version': refusal.actual.toString(),
      });
    case 'deleted':
      return trailers(
        [status.FAILED_PRECONDITION, `Event stream '${refusal.stream}' is deleted.`],
        {
          exception: 'stream-deleted',
          'stream-name': refusal.stream,
        },
      );
    case 'too-large':
      return trailers([status.INVALID_ARGUMENT, 'Maximum Append Size Exceeded'], {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': refusal.maximum.toString(),
      });
    case 'invalid':
      return trailers([status.INVALID_ARGUMENT, refusal.message]);
    case 'access-denied':
      return trailers(PLAIN['access-denied'], { exception: 'access-denied' });
    case 'not-ready':
    case 'too-busy':
    case 'no-leader-info':
    case 'timeout':
    case 'record-too-large':
    case 'unavailable':
    case 'cancelled':
    case 'unknown':
      return trailers(PLAIN[refusal.refusal]);
  }
}

function trailers(
  [code, details]: readonly [code: status, details: string],
  fields: Readonly<Record<string, string>> = {},
): Trailers {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(fields)) metadata.set(name, value);
  return { code, details, metadata };
}
