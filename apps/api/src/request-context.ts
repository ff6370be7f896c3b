import type { Caller } from './authority/caller.js';

/** Something odd but legal about a question, told beside its answer. */
export interface Hint {
  readonly code: string;
  readonly message: string;
  /** Where in the question. */
  readonly at?: string;
}

/** What belongs to one operation, whichever way it came in. */
export interface RequestContext {
  /** The HTTP request, or what stands for it on a WebSocket. */
  readonly req: object;
  readonly authorization: string | undefined;
  /** Set once the caller's key was looked at. */
  caller: Caller | undefined;
  readonly hints: Hint[];
}

interface Headers {
  readonly authorization?: string | undefined;
}

/** The context of an operation that came over HTTP. */
export function httpContext(request: { readonly headers: Headers }): RequestContext {
  return newContext(request, request.headers.authorization);
}

/** The context of an operation, from a request or socket and the authorization that came with it. */
export function newContext(req: object, authorization: string | undefined): RequestContext {
  return { req, authorization, caller: undefined, hints: [] };
}
