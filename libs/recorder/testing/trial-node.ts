import { readEvent } from '#events/reading';
import { DEFAULT_PREFIX, parseStreamName } from '#events/streams';
import type { Known } from '#libs/chronology/known';
import { nothingKnown, Overlay } from '#libs/chronology/overlay';
import type { Checkpoint, EventStore } from '#libs/event-store/event-store';
import type { ReadSide } from '../read-side.js';

/** A read side that reads only when it is told to, or when somebody waits for an event. */
export class TrialNode implements ReadSide {
  lastRecordedAt: number | undefined;
  /** A lagging node never gets to what one waits for. */
  lagging = false;
  /** How often it was asked to read on to the head. */
  catchUps = 0;
  readonly #store: EventStore;
  readonly #known: Overlay;
  readonly #positions = new Map<string, number>();
  #checkpoint: Checkpoint | undefined;
  #position = 0;

  constructor(store: EventStore, chronologyId: string) {
    this.#store = store;
    this.#known = new Overlay(nothingKnown(chronologyId));
  }

  known(): Known {
    return this.#known;
  }

  async catchUp(): Promise<void> {
    this.catchUps += 1;
    await this.#readOn();
  }

  async waitForEvent(stream: string, revision: number): Promise<number | undefined> {
    if (!this.lagging) await this.#readOn();
    return this.#positions.get(`${stream} ${String(revision)}`);
  }

  async #readOn(): Promise<void> {
    const after = this.#checkpoint === undefined ? {} : { after: this.#checkpoint };
    for (const read of await this.#store.readAll({ ...after, limit: 10_000 })) {
      this.#checkpoint = read.checkpoint;
      const stream = parseStreamName(read.stream, DEFAULT_PREFIX);
      if (stream === undefined || stream.kind === 'admin') continue;
      this.#position += 1;
      this.#positions.set(`${read.stream} ${String(read.revision)}`, this.#position);
      this.lastRecordedAt = Math.max(this.lastRecordedAt ?? 0, Date.parse(read.metadata.at));
      this.#known.add(stream, readEvent(read));
    }
  }
}
