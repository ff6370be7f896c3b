import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createSourceEventStream, execute } from 'graphql';
import type {
  ExecutionArgs,
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { callerOf, requireScope } from '../authority/caller.js';
import type { Caller, KeyLookup } from '../authority/caller.js';
import { codedError, shownError } from '../error-shape.js';
import type { UnexpectedErrors } from '../error-shape.js';
import type { ErrorCode } from '../error-codes.js';
import type { Limits } from '../limits/limits.js';
import { newContext } from '../request-context.js';
import type { RequestContext } from '../request-context.js';
import { isPlacedStream } from './placed-stream.js';
import { SocketRecipient } from './recipient.js';
import { SharedExecutions } from './shared-executions.js';
import { admit } from './subscription-admission.js';
import { subscriptionKey } from './subscription-key.js';

export interface GatewayOptions {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly limits: Limits;
  readonly keys: KeyLookup;
  readonly readsAreOpen: boolean;
  /** Web pages that may connect, besides those of this server. */
  readonly origins: readonly string[];
  readonly unexpected: UnexpectedErrors;
}

type Socket = Context<Record<string, unknown> | undefined, Extra>;

/** Bytes that may wait in a socket before its stream is read no further. */
const BUFFERED = 65_536;

/** Who asked for what. */
interface Subscriber {
  readonly socket: Socket;
  readonly id: string;
  readonly payload: SubscribePayload;
}

/** Why no WebSocket is opened: what HTTP says, and what GraphQL would. */
interface UpgradeRefusal {
  readonly status: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice: string;
}

function tooMany(message: string, advice: string): UpgradeRefusal {
  return { status: '429 Too Many Requests', code: 'SUBSCRIPTION_LIMIT', message, advice };
}

/**
 * Subscriptions over WebSocket, by the protocol `graphql-transport-ws`. The same limits and masking hold as over HTTP; queries and
 * mutations do not travel here. Sockets for any other path, from foreign web pages and beyond the limits are refused at once.
 */
export class SubscriptionGateway {
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  readonly #addresses = new WeakMap<WebSocket, string | undefined>();
  readonly #callers = new WeakMap<WebSocket, Caller>();
  readonly #subscribers = new WeakMap<ExecutionArgs, Subscriber>();
  readonly #executions = new SharedExecutions();
  readonly #dispose: () => Promise<void> | void;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: options.limits.frameBytes });
    const opened = useServer(
      {
        isProd: true,
        onConnect: (socket) => this.#connect(socket),
        onSubscribe: (socket, id, payload) => this.#admit({ socket, id, payload }),
        subscribe: (asked) => this.#subscribe(asked),
        context: (socket) => this.#contextOf(socket),
        onNext: (...[, , , , { data = null, errors }]) =>
          errors === undefined ? undefined : { data, errors: this.#shown(errors) },
        onError: (_socket, _id, _payload, errors) => this.#shown(errors),
      },
      this.#sockets,
    );
    this.#dispose = () => opened.dispose();
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head);
    });
  }

  /** Closes all sockets with 1001, "going away". */
  async close(): Promise<void> {
    await this.#dispose();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const refused = this.#refusalOf(request);
    if (refused === undefined) {
      this.#sockets.handleUpgrade(request, socket, head, (opened) => {
        this.#addresses.set(opened, request.socket.remoteAddress);
        this.#sockets.emit('connection', opened, request);
      });
      return;
    }
    socket.on('error', () => socket.destroy());
    socket.end(responseOf(refused), () => socket.destroy());
  }

  #refusalOf(request: IncomingMessage): UpgradeRefusal | undefined {
    const { limits, path } = this.#options;
    if (request.url?.split('?')[0] !== path)
      return {
        status: '404 Not Found',
        code: 'NOT_FOUND',
        message: 'No WebSocket is opened at this address.',
        advice: `Connect to ${path}.`,
      };
    if (!this.#mayConnectFrom(request))
      return {
        status: '403 Forbidden',
        code: 'FORBIDDEN',
        message: 'The web page may not connect from where it was loaded.',
        advice: 'Add its origin to the allowed ones.',
      };
    if (this.#sockets.clients.size >= limits.sockets)
      return tooMany(
        `All connections that may be open are in use: ${String(limits.sockets)}.`,
        'Try again later, or raise LIMIT_SOCKETS.',
      );
    return this.#heldBy(request.socket.remoteAddress) >= limits.socketsPerAddress
      ? tooMany(
          `All connections that one address may open are in use: ${String(limits.socketsPerAddress)}.`,
          'Close one, or raise LIMIT_SOCKETS_PER_ADDRESS.',
        )
      : undefined;
  }

  /** A browser names the page that connects; whatever names none is no browser. */
  #mayConnectFrom({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    if (origin === undefined || this.#options.origins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  #heldBy(address: string | undefined): number {
    return [...this.#sockets.clients].filter((socket) => this.#addresses.get(socket) === address)
      .length;
  }

  #connect(socket: Socket): boolean {
    const { keys, readsAreOpen } = this.#options;
    try {
      const caller = callerOf(authorizationOf(socket), keys);
      if (!readsAreOpen) requireScope(caller, 'read');
      if (caller !== undefined) this.#callers.set(socket.extra.socket, caller);
      return true;
    } catch {
      return false;
    }
  }

  #contextOf(socket: Socket): RequestContext {
    const context = newContext(socket.extra.request, authorizationOf(socket));
    context.caller = this.#callers.get(socket.extra.socket);
    return context;
  }

  #admit(subscriber: Subscriber): ExecutionArgs | readonly GraphQLError[] {
    const { socket, payload } = subscriber;
    // the one that is asked for is already among them
    const held = Object.keys(socket.subscriptions).length - 1;
    const admitted = admit(payload, { ...this.#options, held });
    if ('document' in admitted) this.#subscribers.set(admitted, subscriber);
    return admitted;
  }

  /** Begins a stream, or tells why there is none; its answers do not pass through graphql-ws, which would write each of them for each socket. */
  async #subscribe(
    asked: ExecutionArgs,
  ): Promise<AsyncIterableIterator<never, undefined> | ExecutionResult> {
    const subscriber = this.#subscribers.get(asked);
    const stream = await createSourceEventStream(asked);
    if (!(Symbol.asyncIterator in stream)) return stream;
    if (subscriber === undefined || !isPlacedStream(stream))
      throw new Error('This subscription has no stream that can be shared.');
    const { socket, id, payload } = subscriber;
    const caller = this.#callers.get(socket.extra.socket);
    // nothing of the one whose turn it happens to be reaches the others
    const contextValue = { ...newContext({}, undefined), caller };
    return this.#executions.subscribe({
      key: subscriptionKey(payload, asked.document, caller?.keyId),
      stream,
      recipient: new SocketRecipient(socket.extra.socket, id, BUFFERED),
      write: async (rootValue) => {
        const { data, errors } = await execute({ ...asked, contextValue, rootValue });
        const shown = errors === undefined ? {} : { errors: this.#shown(errors) };
        return JSON.stringify({ data: data ?? null, ...shown });
      },
    });
  }

  #shown(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    return errors.map((error) =>
      shownError(codedError(error), error.originalError ?? error, this.#options.unexpected),
    );
  }
}

/** A key, from where scripts send it, or from where a browser can: the first message of the protocol. */
function authorizationOf({ connectionParams, extra }: Socket): string | undefined {
  const sent = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  return typeof sent === 'string' ? sent : extra.request.headers.authorization;
}

/** The whole HTTP response that refuses a WebSocket, with a body like that of a refused query. */
function responseOf({ status, code, message, advice }: UpgradeRefusal): string {
  const body = JSON.stringify({
    errors: [{ message: `${message} ${advice}`, extensions: { code, advice } }],
  });
  return [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    '',
    body,
  ].join('\r\n');
}
