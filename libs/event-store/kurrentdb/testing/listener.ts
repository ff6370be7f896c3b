import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { ConnectionInjector, Server } from '@grpc/grpc-js';
import { ServerCredentials } from '@grpc/grpc-js';

export const HOST = '127.0.0.1';

/** Below the ports that systems give to outgoing connections, lest one takes the port of a server that is down, or connects to itself. */
const FIRST_PORT = 20_000;
const PORTS = 12_000;

/** The sockets of one run of a server. It holds them itself, to be able to break them as a dying process or a cut cable would. */
export class Listener {
  readonly #grpc: Server;
  readonly #injector: ConnectionInjector;
  readonly #sockets = new Set<Socket>();
  readonly #tcp = createServer({ noDelay: true }, (socket) => this.#accept(socket));

  constructor(grpc: Server) {
    this.#grpc = grpc;
    this.#injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  }

  async listen(port: number): Promise<void> {
    this.#tcp.listen(port, HOST);
    await once(this.#tcp, 'listening');
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Resets the link to one peer, named `address:port`, or to all. */
  cut(peer?: string): void {
    for (const socket of this.#sockets) {
      const name = `${socket.remoteAddress ?? ''}:${socket.remotePort ?? 0}`;
      if (peer === undefined || peer === name) socket.resetAndDestroy();
    }
  }

  /** Everything ends at once, without a word to the peers; the port refuses from now on. */
  async kill(): Promise<void> {
    const closed = this.#tcp.listening ? once(this.#tcp, 'close') : undefined;
    this.#tcp.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#grpc.forceShutdown();
    await closed;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.#sockets.delete(socket));
    this.#injector.injectConnection(socket);
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const probe = createServer();
    const taken = once(probe, 'error').then(() => true);
    probe.listen(FIRST_PORT + Math.floor(Math.random() * PORTS), HOST);
    const isTaken = await Promise.race([taken, once(probe, 'listening').then(() => false)]);
    if (isTaken) continue;
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
