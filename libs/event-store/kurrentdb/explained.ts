import { isNativeError } from 'node:util/types';
import { EventStoreError } from '../event-store-error.js';
import { hostsOf, redactor } from './connection-string.js';
import type { Verdict } from './verdict.js';

/** Says in our words, without secrets, why a call failed. */
export type Explain = (verdict: Verdict, failure: unknown) => EventStoreError;

const BUSY = 'is not ready, an election may be running; nothing was recorded: try again';
const UNREACHABLE = 'cannot be reached; nothing was recorded: check that it runs, and the address';
const SILENT = 'did not answer: check that it runs, and try again';

function saying(verdict: Verdict): Pick<EventStoreError, 'code'> & { readonly says: string } {
  switch (verdict.kind) {
    case 'refused':
      return verdict;
    case 'not-applied':
      return { code: verdict.code, says: verdict.code === 'LOG_BUSY' ? BUSY : UNREACHABLE };
    case 'unclear':
      return { code: 'LOG_UNREACHABLE', says: SILENT };
    case 'conflict':
    case 'missing':
      return { code: 'LOG_FAILED', says: 'gave an answer that does not fit what it was asked' };
  }
}

function rootOf(failure: unknown): unknown {
  if (!isNativeError(failure) || failure.cause === undefined) return failure;
  return rootOf(failure.cause);
}

/** The client's error as it may be kept and printed: its words only, because errors of the client can hold the whole address. */
export function withoutSecrets(failure: unknown, url: string): Error {
  const root = rootOf(failure);
  const hide = redactor(url);
  const words = isNativeError(root) ? root.message : String(root);
  const error = new Error(hide(words === '' ? 'the client does not say why' : words));
  error.stack = hide(isNativeError(root) ? (root.stack ?? words) : words);
  return error;
}

/** Explains failures of the server at `url`. */
export function explainFor(url: string): Explain {
  const server = `KurrentDB at ${hostsOf(url)}`;
  return (verdict, failure) => {
    const { code, says } = saying(verdict);
    const cause = withoutSecrets(failure, url);
    return new EventStoreError(code, `${server} ${says} (${cause.message})`, { cause });
  };
}
