import { EventStoreError } from '#libs/event-store/event-store-error';
import type { Bell, ReadAllOptions, ReadEvent } from '#libs/event-store/event-store';
import type { FollowedLog } from '../projector-options.js';
import type { FromThread, ToThread } from './messages.js';

type Read = Extract<ToThread, { readonly read: number }>;

interface Waiting {
  readonly resolve: (events: readonly ReadEvent[]) => void;
  readonly reject: (failure: Error) => void;
}

/** A log that another thread has open: it is asked for what is read, and nothing can be written. */
export class ReadElsewhere implements FollowedLog {
  /** Whoever reads here asks again by itself. */
  readonly changes: Bell = { subscribe: () => () => undefined };
  readonly #ask: (message: FromThread) => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(ask: (message: FromThread) => void) {
    this.#ask = ask;
  }

  readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    this.#asked += 1;
    const read = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(read, { resolve, reject });
      this.#ask({ read, options });
    });
  }

  /** Hears what the other thread has read. */
  heard(answer: Read): void {
    const waiting = this.#waiting.get(answer.read);
    this.#waiting.delete(answer.read);
    if ('events' in answer) waiting?.resolve(answer.events);
    else waiting?.reject(new EventStoreError('LOG_UNREACHABLE', answer.failure));
  }
}
