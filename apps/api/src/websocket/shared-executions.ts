import type { PlacedStream } from './placed-stream.js';
import type { Recipient } from './recipient.js';
import { Member, SharedExecution } from './shared-execution.js';
import type { AnswerWriter, OpenExecutions } from './shared-execution.js';

/** A subscription as it was asked for. */
interface Asked {
  /** Equal for subscriptions that get the same answers from the same place on. */
  readonly key: string;
  readonly stream: PlacedStream<unknown>;
  readonly write: AnswerWriter;
  readonly recipient: Recipient;
}

interface Followed {
  readonly open: OpenExecutions;
  members: number;
}

/**
 * Runs each subscription once for all who ask for it, and writes each answer once. Whoever stands elsewhere in the stream, because they
 * begin earlier or read slowly, goes on alone until they have caught up: nobody waits for anybody, and everybody gets exactly what they
 * would have got alone.
 */
export class SharedExecutions {
  readonly #followed = new Map<string, Followed>();

  /** What the socket holds of a subscription: it gives nothing itself, ends when the stream ends, and ends its part when it is returned. */
  subscribe({ key, stream, write, recipient }: Asked): AsyncIterableIterator<never, undefined> {
    const member = new Member(recipient);
    const over = { done: true, value: undefined } as const;
    let begun = false;
    return {
      next: async () => {
        if (begun) return over;
        begun = true;
        await this.#follow(key, member, { stream, write });
        return over;
      },
      return: async () => {
        if (begun) member.end();
        else await stream.return?.();
        begun = true;
        return over;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  async #follow(
    key: string,
    member: Member,
    { stream, write }: Pick<Asked, 'stream' | 'write'>,
  ): Promise<void> {
    const followed = this.#followed.get(key) ?? { open: new Map(), members: 0 };
    this.#followed.set(key, followed);
    followed.members += 1;
    try {
      SharedExecution.follow(member, stream, { write, open: followed.open });
      await member.ended;
    } finally {
      followed.members -= 1;
      if (followed.members === 0) this.#followed.delete(key);
    }
  }
}
