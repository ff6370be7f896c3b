import { OPERATOR_PATH } from '#apps/api/src/operator/operator-routes';
import type { NodeStatus, Operator, ShownKey } from '#apps/api/src/operator/operator';
import type { Rebuilt } from '#libs/projector/rebuild';
import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';

/** The running server could not do what was asked; the message is its own. */
export class RemoteOperatorError extends Error {
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
    const response = await fetch(`${this.#address}${OPERATOR_PATH}/${what}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    throw remoteError(answer, response.status);
  }
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
