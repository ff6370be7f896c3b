import { Agent } from 'node:http';
import { post } from './post.js';
import { annals } from './served.js';
import type { Served } from './served.js';

/** Asks one server over one connection, one thing after the other. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;
  readonly #key: string | undefined;

  constructor({ address }: Pick<Served, 'address'>, key?: string) {
    this.#url = `${address}/graphql`;
    this.#key = key;
  }

  /** The data of an answer; an answer with errors is thrown. */
  async ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
    const key = this.#key === undefined ? {} : { key: this.#key };
    const text = await post(this.#url, JSON.stringify({ query, variables }), {
      agent: this.#agent,
      ...key,
    });
    const { data, errors } = JSON.parse(text) as {
      readonly data: Answer;
      readonly errors?: object;
    };
    if (errors !== undefined) throw new Error(`${query} answers ${JSON.stringify(errors)}`);
    return data;
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** A client that may write, by a key made for it. */
export async function writingClient(served: Served, folder: string): Promise<Client> {
  const made = await annals(folder, ['keys', 'create', '--scopes', 'write', '--json']);
  return new Client(served, (JSON.parse(made) as { readonly key: string }).key);
}
