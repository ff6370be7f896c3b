import type { RecordedEvent } from '#events/recorded-event';
import type { Answer, Question } from './archive-messages.js';
import type { Batch } from './batch.js';

/** Events on their way to an archive. */
interface Handed {
  readonly batch: Batch;
  readonly events: readonly RecordedEvent[];
}

/** What became of events that were handed over: what the archive answered, or that it could not be asked. */
export type Taken = { readonly answer: Answer } | { readonly cause: unknown };

/** A few batches: enough that the archive never waits for more, and little memory. */
const MOST = 6;

/** Hands events to an archive. While it writes, what comes next is gathered: the more it writes at once, the less each event costs. */
export class Handover {
  readonly #ask: (question: Question) => Promise<Answer>;
  /** Hears what became of events; false when no others are to follow. */
  readonly #taken: (outcome: Taken, events: readonly RecordedEvent[]) => boolean;
  readonly #next: Handed[] = [];
  #writing: Promise<void> | undefined;

  constructor(
    ask: (question: Question) => Promise<Answer>,
    taken: (outcome: Taken, events: readonly RecordedEvent[]) => boolean,
  ) {
    this.#ask = ask;
    this.#taken = taken;
  }

  hand(batch: Batch, events: readonly RecordedEvent[]): void {
    this.#next.push({ batch, events });
    if (this.#writing === undefined) this.#send();
  }

  /** Waits until there is room for more. */
  async room(): Promise<void> {
    while (this.#next.length >= MOST) await this.#writing;
  }

  /** Waits until everything is written, or cannot be. */
  async done(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
  }

  #send(): void {
    const handed = this.#next.splice(0);
    if (handed.length === 0) return;
    const events = handed.flatMap((each) => each.events);
    this.#writing = this.#ask({ ask: 'take', batches: handed.map(({ batch }) => batch) })
      .then(
        (answer) => this.#taken({ answer }, events),
        (cause: unknown) => this.#taken({ cause }, events),
      )
      .then((goesOn) => {
        this.#writing = undefined;
        if (goesOn) this.#send();
        else this.#next.length = 0;
      });
  }
}
