/** The answer to a GraphQL request, as JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly ShownError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly body: string;
}

interface ShownError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export interface AskOptions {
  readonly variables?: object;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a service over HTTP. */
export async function ask(url: string, query: string, options: AskOptions = {}): Promise<Answered> {
  const { variables = {}, key, headers = {} } = options;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const { data, errors, extensions } = JSON.parse(body) as Partial<Answered>;
  return {
    status: response.status,
    headers: response.headers,
    body,
    data: data ?? null,
    errors: errors ?? [],
    extensions: extensions ?? {},
  };
}

/** What was asked for, of an answer without errors. */
export function dataOf({ data, errors }: Answered): unknown {
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return data;
}
