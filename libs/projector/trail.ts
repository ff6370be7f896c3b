import type { RecordedEvent } from '#events/recorded-event';
import type { Checkpoint } from '#libs/event-store/event-store';
import type { TrailingModel } from './read-model.js';

/** A part of the log: the events in it that have a position, and where it ends. */
export interface Stretch {
  /** Where in the log it begins; undefined at the very beginning. */
  readonly after: Checkpoint | undefined;
  readonly events: readonly RecordedEvent[];
  readonly checkpoint: Checkpoint | undefined;
}

/** How far a model was handed the log before. */
export interface TrailStart {
  readonly checkpoint: Checkpoint | undefined;
  readonly position: number;
}

/** The log as far as the projector has numbered it. */
export interface NumberedLog {
  readonly head: () => number;
  /** Whether the last look at the log found nothing after the head. */
  readonly isCaughtUp: () => boolean;
  /** Reads some of it again, no further than the head. */
  readonly read: (after: Checkpoint | undefined) => Promise<Stretch>;
}

/**
 * Hands a log to a model that follows behind. What the projector has just read goes straight to a model that waits for exactly that;
 * one that has fallen behind reads the log again in its own time, so that nothing is held for it in memory.
 */
export class Trail {
  readonly #model: TrailingModel;
  readonly #log: NumberedLog;
  #checkpoint: Checkpoint | undefined;
  #handed = 0;
  #running: Promise<void> | undefined;
  #readFailure: unknown;
  #isClosing = false;

  /** The model has everything up to `from`, and else nothing. */
  constructor(model: TrailingModel, log: NumberedLog, from?: TrailStart) {
    this.#model = model;
    this.#log = log;
    this.#checkpoint = from?.checkpoint;
    this.#handed = from?.position ?? 0;
  }

  /** Offers what was just read; without it the trail only looks whether there is something to do. */
  offer(stretch?: Stretch): void {
    if (this.#running !== undefined || this.#isClosing) return;
    const isNext = stretch !== undefined && stretch.after === this.#checkpoint;
    this.#running = this.#run(isNext ? stretch : undefined).finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when it has nothing to do before more of the log is numbered. */
  async rested(): Promise<void> {
    await this.#running;
  }

  /** Resolves when the model has everything that the log is known to hold, or has stopped; rejects when the log cannot be read. */
  async settled(): Promise<void> {
    for (;;) {
      await this.#running;
      if (this.#isClosing || this.#model.stopped !== undefined) return;
      if (this.#readFailure !== undefined) throw this.#readFailure as Error;
      if (this.#model.position >= this.#log.head() || !this.#log.isCaughtUp()) return;
      this.offer();
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#running;
    await this.#model.close();
  }

  /** A model that stops says so itself; a log that cannot be read now is tried again at the next offer. */
  async #run(first: Stretch | undefined): Promise<void> {
    this.#readFailure = undefined;
    try {
      if (first !== undefined) await this.#hand(first);
      while (!this.#isClosing && (await this.#step()));
    } catch (failure) {
      this.#readFailure = failure;
    }
  }

  /** Whether there is more to be done. */
  async #step(): Promise<boolean> {
    if (!this.#isAtHead()) {
      const stretch = await this.#log.read(this.#checkpoint);
      if (stretch.checkpoint === this.#checkpoint) throw new Error('the log ends before its head');
      await this.#hand(stretch);
      return true;
    }
    if (!this.#log.isCaughtUp()) return false;
    if ((await this.#model.reachedHead()) === 'FROM_START') this.#fromStart();
    return !this.#isAtHead();
  }

  #isAtHead(): boolean {
    return this.#handed >= this.#log.head();
  }

  async #hand({ events, checkpoint }: Stretch): Promise<void> {
    const wanted = await this.#model.take(events);
    if (wanted === 'FROM_START') {
      this.#fromStart();
      return;
    }
    this.#checkpoint = checkpoint;
    this.#handed = events.at(-1)?.position ?? this.#handed;
  }

  #fromStart(): void {
    this.#checkpoint = undefined;
    this.#handed = 0;
  }
}
