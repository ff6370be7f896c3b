import type { WebSocket } from 'ws';

/** Whoever gets the answers of one subscription. */
export interface Recipient {
  /** Hands over one answer, already written as JSON. */
  deliver(answer: string): void;
  /** Whether so much waits to be read that no more should be handed over. */
  readonly isBehind: boolean;
  /** Waits until everything handed over is on its way; for ever when nobody is there to read it any more. */
  flushed(): Promise<void>;
}

/** One subscription of a socket, by the protocol `graphql-transport-ws`. */
export class SocketRecipient implements Recipient {
  readonly #socket: WebSocket;
  readonly #limit: number;
  readonly #head: string;

  /** `limit` is how many bytes may wait in the socket, whatever they are of. */
  constructor(socket: WebSocket, id: string, limit: number) {
    this.#socket = socket;
    this.#limit = limit;
    this.#head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  }

  get isBehind(): boolean {
    return !this.#isOpen || this.#socket.bufferedAmount > this.#limit;
  }

  deliver(answer: string): void {
    if (this.#isOpen) this.#socket.send(`${this.#head}${answer}}`);
  }

  /** A ping goes out after everything else that waits in the socket, so that its turn comes when that is gone. */
  flushed(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#isOpen) return;
      this.#socket.ping(undefined, false, (failure: Error | null | undefined) => {
        if (failure == null) resolve();
      });
    });
  }

  get #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }
}
