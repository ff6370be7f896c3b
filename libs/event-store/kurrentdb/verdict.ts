import { isNativeError } from 'node:util/types';
import type { CommandError } from '@kurrent/kurrentdb-client';
import {
  convertToCommandError,
  ErrorType,
  isCommandError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import type { ExpectedRevision } from '../event-store.js';
import type { EventStoreErrorCode } from '../event-store-error.js';

/**
 * What a failed call means. `conflict`: nothing was written, the stream ends elsewhere. `missing`: there is no such stream.
 * `refused`: nothing was done, and nothing will be however often it is asked. `not-applied`: nothing was done, another try may succeed.
 * `unclear`: it may have been done.
 */
export type Verdict =
  | { readonly kind: 'conflict'; readonly actual: ExpectedRevision }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly code: EventStoreErrorCode; readonly says: string }
  | {
      readonly kind: 'not-applied';
      readonly code: 'LOG_BUSY' | 'LOG_UNREACHABLE';
      /** Whether the client will not recover by itself. */
      readonly isBroken: boolean;
    }
  | { readonly kind: 'unclear' };

/** A call failed before its request was sent. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

const BUSY: Verdict = { kind: 'not-applied', code: 'LOG_BUSY', isBroken: false };
const UNREACHABLE: Verdict = { kind: 'not-applied', code: 'LOG_UNREACHABLE', isBroken: true };
const UNCLEAR: Verdict = { kind: 'unclear' };
const DENIED: Verdict = {
  kind: 'refused',
  code: 'LOG_READ_ONLY',
  says: 'denies this user the access: reading $all and writing need a user of $admins, or an ACL that allows both',
};
const DELETED: Verdict = {
  kind: 'refused',
  code: 'LOG_CORRUPT',
  says: 'has a deleted stream of Annals, and nothing can be written there again: restore a backup',
};
const TOO_LARGE: Verdict = {
  kind: 'refused',
  code: 'EVENT_TOO_LARGE',
  says: 'takes no append of this size: split it, or raise its limit',
};
const NOT_UNDERSTOOD: Verdict = {
  kind: 'refused',
  code: 'LOG_FAILED',
  says: 'does not understand what it was asked: its version is not one that Annals knows',
};

const VERDICTS: Readonly<Partial<Record<ErrorType, Verdict>>> = {
  [ErrorType.STREAM_NOT_FOUND]: { kind: 'missing' },
  [ErrorType.NOT_LEADER]: { kind: 'not-applied', code: 'LOG_BUSY', isBroken: true },
  [ErrorType.ACCESS_DENIED]: DENIED,
  [ErrorType.STREAM_DELETED]: DELETED,
  [ErrorType.STREAM_TOMBSTONED]: DELETED,
  [ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED]: TOO_LARGE,
  [ErrorType.APPEND_RECORD_SIZE_EXCEEDED]: TOO_LARGE,
  [ErrorType.TRANSACTION_MAX_SIZE_EXCEEDED]: TOO_LARGE,
  [ErrorType.INVALID_ARGUMENT]: NOT_UNDERSTOOD,
  [ErrorType.INVALID_TRANSACTION]: NOT_UNDERSTOOD,
  [ErrorType.MISSING_REQUIRED_METADATA_PROPERTY]: NOT_UNDERSTOOD,
  [ErrorType.UNSUPPORTED]: NOT_UNDERSTOOD,
};

const RESOURCE_EXHAUSTED = 8;

/** What servers say in words only. */
const WORDS: readonly (readonly [RegExp, Verdict])[] = [
  [/not ready|too busy|server is busy|no leader info/i, BUSY],
  [/could not recognize badrequest/i, NOT_UNDERSTOOD],
  [/record is too big/i, TOO_LARGE],
  // The channel never had a connection: the call was not sent.
  [/no connection established|failed to discover/i, UNREACHABLE],
];

function byWords(message: string): Verdict {
  return WORDS.find(([words]) => words.test(message))?.[1] ?? UNCLEAR;
}

function revision(actual: bigint | string): ExpectedRevision {
  return typeof actual === 'bigint' ? Number(actual) : 'no_stream';
}

function verdictOfCommand(failure: CommandError): Verdict {
  if (failure instanceof WrongExpectedVersionError) {
    return { kind: 'conflict', actual: revision(failure.actualState) };
  }
  if (Number(failure.code) === RESOURCE_EXHAUSTED) return TOO_LARGE;
  return VERDICTS[failure.type] ?? byWords(failure.message);
}

/** The client gives some failures no type of its own, and fails itself on some that lack what gRPC adds. */
function commandErrorOf(failure: Error): CommandError | undefined {
  try {
    const converted: unknown = convertToCommandError(failure);
    return isNativeError(converted) && isCommandError(converted) ? converted : undefined;
  } catch {
    return undefined;
  }
}

/** Judges whatever a call of the client rejected with; a failure nobody knows leaves open what was done. */
export function verdictOf(failure: unknown): Verdict {
  if (failure instanceof NotSent) return UNREACHABLE;
  if (!isNativeError(failure)) return UNCLEAR;
  const command = commandErrorOf(failure);
  return command === undefined ? byWords(failure.message) : verdictOfCommand(command);
}

/** Whether the client that failed so must be replaced: its two transports recover apart, or never. */
export function breaksClient(verdict: Verdict): boolean {
  return verdict.kind === 'unclear' || (verdict.kind === 'not-applied' && verdict.isBroken);
}
