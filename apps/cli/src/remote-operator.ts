import { OPERATOR_PATH } from '#apps/api/src/operator/operator-routes';
import type {
  NodeStatus,
  Operator,
  Recorded,
  RecordedAsked,
  ShownKey,
} from '#apps/api/src/operator/operator';
import type { Rebuilt } from '#libs/projector/rebuilding/rebuild';
import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';
import { CommandLineError, systemReason } from './command-line-error.js';

/** The running server could not do what was asked; the message is its own. */
class RemoteOperatorError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RemoteOperatorError';
  }
}

/** The operator of a server that runs in another process, reached by the address and the token in its lock file. */
export class RemoteOperator implements Operator {
  readonly #address: string;
  readonly #token: string;

  constructor(server: { readonly address: string; readonly token: string }) {
    this.#address = server.address;
    this.#token = server.token;
  }

  async status(): Promise<NodeStatus> {
    return (await this.#ask('GET', 'status')) as NodeStatus;
  }

  async recorded(asked: RecordedAsked): Promise<Recorded> {
    return (await this.#ask('POST', 'recorded', asked)) as Recorded;
  }

  async keys(): Promise<readonly ShownKey[]> {
    return (await this.#ask('GET', 'keys')) as readonly ShownKey[];
  }

  async rebuild(): Promise<Rebuilt> {
    return (await this.#ask('POST', 'rebuild', {})) as Rebuilt;
  }

  async recordAll(
    items: readonly RecordItem[],
    { dryRun }: { readonly dryRun: boolean },
  ): Promise<readonly Receipt[]> {
    return (await this.#ask('POST', 'record', { items, dryRun })) as readonly Receipt[];
  }

  async #ask(method: 'GET' | 'POST', what: string, body?: object): Promise<unknown> {
    const request = {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const [status, answer] = await this.#send(what, request);
    if (status < 300) return answer;
    throw remoteError(answer, status);
  }

  async #send(what: string, request: RequestInit): Promise<readonly [number, unknown]> {
    try {
      const response = await fetch(`${this.#address}${OPERATOR_PATH}/${what}`, request);
      return [response.status, (await response.json()) as unknown];
    } catch (failure) {
      throw unanswered(failure, { address: this.#address, what });
    }
  }
}

/** A server that nothing reached did nothing; one that went away after it was asked may have done it. */
function unanswered(
  failure: unknown,
  { address, what }: { readonly address: string; readonly what: string },
): Error {
  const reason = systemReason(failure);
  if (what !== 'record' || reason === 'ECONNREFUSED')
    return new CommandLineError(
      'SERVER_UNREACHABLE',
      `the lock file names a server at ${address}, which does not answer (${reason}). Is it starting or stopping? Try again, or stop it.`,
      { cause: failure },
    );
  return new RemoteOperatorError(
    'OUTCOME_UNKNOWN',
    `the server at ${address} went away before it answered (${reason}). Say it again: nothing is recorded twice.`,
  );
}

function remoteError(answer: unknown, status: number): RemoteOperatorError {
  const { errors: [error] = [] } = answer as { readonly errors?: readonly RemoteError[] };
  return new RemoteOperatorError(
    error?.extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    error?.message ?? `the server answered ${String(status)}`,
  );
}

interface RemoteError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}
