import type { ExpectedRevision, ReadStreamOptions } from './event-store.js';
import { EventStoreError } from './event-store-error.js';

const MAXIMUM_NAME = 255;
const UNSTORABLE = /\0|\p{Surrogate}/u;

function refuse(reason: string): never {
  throw new EventStoreError('REQUEST_INVALID', reason);
}

/** What is wrong with a name of a stream or an event type; undefined when nothing is. Names with `$` belong to KurrentDB itself. */
export function nameProblem(name: unknown): string | undefined {
  if (typeof name !== 'string' || name === '') return 'it is empty';
  if (name.length > MAXIMUM_NAME) return `it is longer than ${MAXIMUM_NAME} characters`;
  if (name.startsWith('$')) return 'names that begin with $ are reserved';
  if (UNSTORABLE.test(name)) return 'it contains a NUL or half a character';
  return undefined;
}

/** Refuses a stream that no log can have. */
export function checkStreamName(stream: string): void {
  const problem = nameProblem(stream);
  if (problem !== undefined) refuse(`the stream name ${JSON.stringify(stream)}: ${problem}`);
}

function isRevision(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Refuses an expected revision that no stream can have; `any` is not one. */
export function checkExpected(expected: ExpectedRevision): void {
  if (expected === 'no_stream' || isRevision(expected)) return;
  refuse(`the expected revision ${expected} is neither no_stream nor 0, 1, 2 ...`);
}

/** Refuses a limit that is not 1, 2, 3 ... */
export function checkLimit(limit: number): void {
  if (!isRevision(limit) || limit === 0) refuse(`the limit ${limit} is not 1, 2, 3 ...`);
}

/** Refuses a read of a stream that no log can answer. */
export function checkStreamRead(stream: string, options: ReadStreamOptions): void {
  checkStreamName(stream);
  checkLimit(options.limit);
  if (options.from !== undefined && !isRevision(options.from)) {
    refuse(`the revision ${options.from} to read from is not 0, 1, 2 ...`);
  }
}
