import { Metadata } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  StreamDeletedError,
  TimeoutError,
  UnavailableError,
  UnknownError,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { TimerExpired } from './timing.js';
import { breaksClient, NotSent, verdictOf } from './verdict.js';

/** An error as grpc-js makes it, before the client gives it a type. */
function plain(code: number, message: string): Error {
  return Object.assign(new Error(message), { code, details: message, metadata: new Metadata() });
}

const wrongVersion = (current: bigint | 'no_stream'): Error =>
  new WrongExpectedVersionError(undefined, { streamName: 'a', current, expected: 'no_stream' });

describe('a failed call', () => {
  it('says where the stream ends when it ends elsewhere', () => {
    expect(verdictOf(wrongVersion(4n))).toEqual({ kind: 'conflict', actual: 4 });
    expect(verdictOf(wrongVersion('no_stream'))).toEqual({ kind: 'conflict', actual: 'no_stream' });
  });

  it.each([
    ['an unsent request', new NotSent('no connection')],
    ['a refused connection', plain(14, '14 UNAVAILABLE: No connection established')],
    ['a discovery without a result', new Error('Failed to discover after 10 attempts.')],
    [
      'a server that is not ready',
      new UnknownError(undefined, 'Could not recognize Server Is Not Ready'),
    ],
    ['a server that is too busy', plain(14, '14 UNAVAILABLE: Server Is Too Busy')],
    ['no leader', plain(2, '2 UNKNOWN: No leader info available in response')],
  ])('wrote nothing and may succeed later: %s', (_, failure) => {
    expect(verdictOf(failure).kind).toBe('not-applied');
  });

  it.each([
    ['our own timer', new TimerExpired(3000)],
    ['a lost connection', plain(14, '14 UNAVAILABLE: Connection dropped')],
    [
      'a stream reset on a graceful stop',
      plain(13, '13 INTERNAL: Received RST_STREAM with code 0'),
    ],
    ['an operation that timed out', plain(10, '10 ABORTED: Operation timed out')],
    ['a deadline', new DeadlineExceededError()],
    ['a time-out', new TimeoutError()],
    ['a cancelled call', new CancelledError()],
    ['an unavailable server', new UnavailableError()],
    ['an error without a word', new UnknownError()],
    ['something that is no error', 'text'],
  ])('may have written: %s', (_, failure) => {
    expect(verdictOf(failure)).toEqual({ kind: 'unclear' });
  });

  it.each([
    ['LOG_READ_ONLY', new AccessDeniedError()],
    ['LOG_READ_ONLY', plain(16, '16 UNAUTHENTICATED: who are you')],
    ['LOG_CORRUPT', StreamDeletedError.fromStreamName('a')],
    ['EVENT_TOO_LARGE', new UnknownError(undefined, 'Could not recognize Record is too big')],
    ['EVENT_TOO_LARGE', plain(8, '8 RESOURCE_EXHAUSTED: Received message larger than max')],
    ['LOG_FAILED', new UnknownError(undefined, 'Could not recognize BadRequest')],
    ['LOG_FAILED', new UnsupportedError('appendRecords', '26.1')],
  ])('is refused for good, with %s', (code, failure) => {
    expect(verdictOf(failure)).toMatchObject({ kind: 'refused', code });
  });

  it('is judged by its words when it lacks what gRPC adds', () => {
    const bare = Object.assign(new Error('Server Is Not Ready'), { code: 10 });
    expect(verdictOf(bare).kind).toBe('not-applied');
  });

  it('costs the client only where the client will not recover by itself', () => {
    const costs = (failure: unknown): boolean => breaksClient(verdictOf(failure));
    expect(costs(new TimerExpired(3000))).toBe(true);
    expect(costs(new NotSent('no connection'))).toBe(true);
    expect(costs(new Error('Failed to discover after 10 attempts.'))).toBe(true);
    expect(costs(new UnknownError(undefined, 'Could not recognize Server Is Not Ready'))).toBe(
      false,
    );
    expect(costs(wrongVersion(1n))).toBe(false);
    expect(costs(new AccessDeniedError())).toBe(false);
  });
});
