import type { ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { Moment, Rpc } from './faults.js';
import type { Answerable, Member } from './member.js';
import { meetFaults } from './member.js';
import type { Refusal } from './refusal.js';
import { trailersOf } from './refusal.js';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** A message of a read, with what a fault may put in its place. */
interface ReadMessage {
  readonly at: Moment;
  readonly stream?: string | undefined;
  readonly message: () => streams.ReadResp;
  /** What `early-caught-up` and `early-checkpoint` say before it. */
  readonly early?: (kind: 'early-caught-up' | 'early-checkpoint') => streams.ReadResp;
}

/** The replies of one `Read`, which wait while their reader does. */
export class ReplyStream implements Answerable {
  readonly peer: string;
  readonly #member: Member;
  readonly #call: ReadCall;
  readonly #rpc: Rpc;
  #isOver = false;
  #hasWaited = false;
  #wake: () => void = () => undefined;

  constructor(member: Member, call: ReadCall, rpc: Rpc) {
    this.peer = call.getPeer();
    this.#member = member;
    this.#call = call;
    this.#rpc = rpc;
    const over = (): void => {
      this.#isOver = true;
      this.#wake();
    };
    for (const event of ['cancelled', 'close', 'error']) call.on(event, over);
  }

  /** Says something unless faults will have it otherwise; false when nothing more must be said. */
  async say({ at, stream, message, early }: ReadMessage): Promise<boolean> {
    const passage = await meetFaults(this.#member, { rpc: this.#rpc, at, stream }, this);
    if (passage === 'stop') return false;
    if (passage === 'drop') return !this.#isOver;
    if (passage === 'early-caught-up' || passage === 'early-checkpoint') {
      if (early !== undefined) await this.#write(early(passage));
    }
    if (passage === 'twice') await this.#write(message());
    return this.#write(message());
  }

  /** Waits for `register` to call back, or for the end of the call; false at its end. */
  async wait(register: (wake: () => void) => () => void): Promise<boolean> {
    if (this.#isOver) return false;
    let unregister: () => void = () => undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      unregister = register(resolve);
    });
    unregister();
    return !this.#isOver;
  }

  /** Whether the reader has made it wait since the last time this was asked. */
  takeWaited(): boolean {
    const waited = this.#hasWaited;
    this.#hasWaited = false;
    return waited;
  }

  fail(refusal: Refusal): void {
    if (!this.#isOver) this.#call.emit('error', trailersOf(refusal));
  }

  end(): void {
    if (!this.#isOver) this.#call.end();
    this.#isOver = true;
    this.#wake();
  }

  async #write(message: streams.ReadResp): Promise<boolean> {
    if (this.#isOver) return false;
    if (this.#call.write(message)) return true;
    this.#hasWaited = true;
    return this.wait((wake) => {
      this.#call.once('drain', wake);
      return () => this.#call.off('drain', wake);
    });
  }
}
