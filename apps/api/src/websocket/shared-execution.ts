import type { PlacedStream } from './placed-stream.js';
import type { Recipient } from './recipient.js';

/** How one value of a stream becomes an answer, written as JSON. */
export type AnswerWriter = (value: unknown) => Promise<string>;

/** The executions of one subscription that others can join, by the place at which they stand. */
export type OpenExecutions = Map<string, SharedExecution>;

/** One subscriber: in one execution at a time, but not always in the same. */
export class Member {
  readonly recipient: Recipient;
  /** Settles when the stream ends, with the failure if that was one. */
  readonly ended: Promise<void>;
  #execution: SharedExecution | undefined;
  #settle: ((failure: Error | undefined) => void) | undefined;

  constructor(recipient: Recipient) {
    this.recipient = recipient;
    this.ended = new Promise((resolve, reject) => {
      this.#settle = (failure) => {
        if (failure === undefined) resolve();
        else reject(failure);
      };
    });
  }

  moveTo(execution: SharedExecution): void {
    this.#execution?.remove(this);
    this.#execution = execution;
    execution.add(this);
  }

  end(failure?: Error): void {
    this.#execution?.remove(this);
    this.#execution = undefined;
    this.#settle?.(failure);
  }
}

/** One stream that is read, executed and written once for everybody who stands at the same place of it. */
export class SharedExecution {
  readonly #stream: PlacedStream<unknown>;
  readonly #write: AnswerWriter;
  readonly #open: OpenExecutions;
  readonly #members = new Set<Member>();
  /** Where others find it; undefined while it cannot be joined. */
  #place: string | undefined;

  private constructor(stream: PlacedStream<unknown>, write: AnswerWriter, open: OpenExecutions) {
    this.#stream = stream;
    this.#write = write;
    this.#open = open;
  }

  /** Lets a subscriber follow a stream, with those who stand at its place already or as the first one there. */
  static follow(
    member: Member,
    stream: PlacedStream<unknown>,
    { write, open }: { readonly write: AnswerWriter; readonly open: OpenExecutions },
  ): void {
    const execution = new SharedExecution(stream, write, open);
    member.moveTo(execution);
    void execution.#run();
  }

  add(member: Member): void {
    this.#members.add(member);
  }

  /** When the last one has left, nothing is read any more. */
  remove(member: Member): void {
    this.#members.delete(member);
    if (this.#members.size > 0) return;
    this.#withdraw();
    void this.#stream.return?.();
  }

  async #run(): Promise<void> {
    try {
      while (this.#members.size > 0) {
        const [only, ...others] = this.#members;
        // others are never in the company of one who is behind
        if (others.length === 0 && only?.recipient.isBehind === true)
          await only.recipient.flushed();
        else await this.#step();
      }
    } catch (failure) {
      this.#end(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }

  async #step(): Promise<void> {
    if (this.#joinOthers()) return;
    // a long history is read in steps between which others get their turn
    await new Promise(setImmediate);
    const { done, value } = await this.#stream.next();
    if (done === true) {
      this.#end();
      return;
    }
    const answer = await this.#write(value);
    this.#withdraw();
    for (const { recipient } of this.#members) recipient.deliver(answer);
    this.#partFromThoseBehind();
  }

  /** Goes over to those who stand at the same place; stays there to be joined if there are none. */
  #joinOthers(): boolean {
    const { place } = this.#stream;
    const others = this.#open.get(place);
    if (others === undefined) {
      this.#open.set(place, this);
      this.#place = place;
      return false;
    }
    for (const member of [...this.#members]) member.moveTo(others);
    return true;
  }

  #withdraw(): void {
    if (this.#place !== undefined) this.#open.delete(this.#place);
    this.#place = undefined;
  }

  /** Whoever reads slowly goes on alone from here, and waits for nobody but themselves. */
  #partFromThoseBehind(): void {
    const shared = { write: this.#write, open: this.#open };
    for (const member of [...this.#members].filter(({ recipient }) => recipient.isBehind))
      if (this.#members.size > 1) SharedExecution.follow(member, this.#stream.fork(), shared);
  }

  #end(failure?: Error): void {
    for (const member of [...this.#members]) member.end(failure);
  }
}
