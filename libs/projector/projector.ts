import type { DomainEvent } from '#events/domain-event';
import { readEvent } from '#events/reading';
import type { RecordedEvent } from '#events/recorded-event';
import type { Checkpoint, EventStore, ReadEvent } from '#libs/event-store/event-store';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import type { Columns } from '#libs/columns/columns';
import { ChronicleModel } from './chronicle-model.js';
import { ColumnsModel } from './columns-model.js';
import { KeyRegistry } from './key-registry.js';
import type { ReadModel, Stopped, TrailingModel } from './read-model.js';
import { Sequencer } from './sequencer.js';
import { Trail } from './trail.js';
import type { Stretch } from './trail.js';
import { WaitingRoom } from './waiting-room.js';

export interface ProjectorOptions {
  readonly store: EventStore;
  readonly prefix: string;
  /** Read models beside the chronicle itself; each is handed every event after the chronicle has it. */
  readonly models?: (chronicle: Chronicle) => readonly ReadModel[];
  /** Read models that follow behind: neither answers nor the other models wait for them. */
  readonly trailing?: readonly TrailingModel[];
  /** How many events are read at once. */
  readonly batchSize?: number;
  /** How often the log is looked at even if its bell does not ring (ms). */
  readonly pollMs?: number;
}

/** How a node follows its log. */
export interface ProjectorHealth {
  /** Position of the last event that every read model has. */
  readonly position: number;
  /** Whether the last look at the log found nothing more to read. */
  readonly caughtUp: boolean;
  readonly stopped: readonly Stopped[];
  /** Why the log could not be read at the last attempt. */
  readonly readFailure: string | undefined;
}

const BATCH_SIZE = 500;
const POLL_MS = 1000;

/**
 * Follows a log and keeps the read models of this node. Facts come only from reading after the last checkpoint; the bell and a timer
 * say when to read, so that a lost or doubled ring loses or doubles nothing.
 */
export class Projector {
  readonly keys = new KeyRegistry();
  readonly #store: EventStore;
  readonly #models: readonly ReadModel[];
  readonly #trailing: readonly TrailingModel[];
  readonly #trails: readonly Trail[];
  readonly #chronicle = new ChronicleModel();
  readonly #columns: ColumnsModel;
  readonly #sequencer: Sequencer;
  readonly #batchSize: number;
  readonly #room = new WaitingRoom();
  readonly #listeners = new Set<() => void>();
  readonly #stopped = new Map<string, Stopped>();
  readonly #placed = new Map<string, number[]>();
  readonly #pollMs: number;
  #checkpoint: Checkpoint | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #caughtUp = false;
  #readFailure: string | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor(options: ProjectorOptions) {
    this.#store = options.store;
    this.#columns = new ColumnsModel(this.chronicle);
    this.#models = [this.#chronicle, this.#columns, ...(options.models?.(this.chronicle) ?? [])];
    this.#trailing = options.trailing ?? [];
    this.#trails = this.#trailing.map((model) => new Trail(model, this.#numbered()));
    this.#sequencer = new Sequencer(options.prefix);
    this.#batchSize = options.batchSize ?? BATCH_SIZE;
    this.#pollMs = options.pollMs ?? POLL_MS;
  }

  /** Reads the whole log, then keeps following it until closed. */
  async start(): Promise<void> {
    await this.catchUp();
    const look = (): void => {
      this.catchUp().catch(() => undefined);
    };
    const unsubscribe = this.#store.changes.subscribe(look);
    const timer = setInterval(look, this.#pollMs);
    timer.unref();
    this.#stopFollowing = () => {
      unsubscribe();
      clearInterval(timer);
    };
  }

  /** Everything recorded that this node has read; grows as the node follows the log. */
  get chronicle(): Chronicle {
    return this.#chronicle.chronicle;
  }

  /** The same in columns, which count without reading what was recorded again. */
  get columns(): Columns {
    return this.#columns.columns;
  }

  /** Position of the last event that every read model has but for those that trail: what this node can answer for. */
  get position(): number {
    return Math.min(...this.#models.map(({ position }) => position));
  }

  /** Record time of the last event numbered (ms UTC); undefined before the first. */
  get lastRecordedAt(): number | undefined {
    return this.#sequencer.recordedAt;
  }

  health(): ProjectorHealth {
    return {
      position: this.position,
      caughtUp: this.#caughtUp,
      stopped: [
        ...this.#stopped.values(),
        ...this.#trailing.flatMap(({ stopped }) => stopped ?? []),
      ],
      readFailure: this.#readFailure,
    };
  }

  /**
   * Reads everything that the log holds when this is called. Rejects when the log cannot be read, or when it holds an event that
   * this software cannot take: nothing behind that one is read.
   */
  catchUp(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        this.#running = this.#readOn();
        return this.#running;
      });
    return this.#next;
  }

  async #readOn(): Promise<void> {
    this.#caughtUp = false;
    try {
      for (;;) {
        const batch = await this.#readBatch();
        this.#take(batch);
        if (batch.length < this.#batchSize) break;
      }
    } catch (failure) {
      this.#readFailure = failure instanceof Error ? failure.message : String(failure);
      throw failure;
    }
    this.#readFailure = undefined;
    this.#caughtUp = true;
    for (const trail of this.#trails) trail.offer();
  }

  #readBatch(): Promise<readonly ReadEvent[]> {
    return this.#store.readAll({
      ...(this.#checkpoint === undefined ? {} : { after: this.#checkpoint }),
      limit: this.#batchSize,
    });
  }

  #take(batch: readonly ReadEvent[]): void {
    const recorded: RecordedEvent[] = [];
    const after = this.#checkpoint;
    try {
      for (const read of batch) this.#sequence(read, recorded);
    } finally {
      if (recorded.length > 0)
        this.#hand({ after, events: recorded, checkpoint: this.#checkpoint });
    }
  }

  #sequence(read: ReadEvent, recorded: RecordedEvent[]): void {
    const sequenced = this.#sequencer.next(read);
    if (sequenced.kind === 'ADMINISTRATIVE') this.#administer(sequenced.event);
    if (sequenced.kind === 'RECORDED') recorded.push(sequenced.recorded);
    this.#checkpoint = read.checkpoint;
  }

  #administer(event: DomainEvent): void {
    if (event.type === 'KeyCreated' || event.type === 'KeyRevoked') this.keys.apply(event);
  }

  #hand(stretch: Stretch): void {
    for (const model of this.#models) this.#feed(model, stretch.events);
    for (const { stream, revision, position } of stretch.events)
      this.#place(stream, revision, position);
    for (const trail of this.#trails) trail.offer(stretch);
    this.#room.changed();
    for (const listener of [...this.#listeners]) listener();
  }

  #numbered() {
    return {
      head: () => this.#sequencer.position,
      isCaughtUp: () => this.#caughtUp,
      read: (after: Checkpoint | undefined) => this.#readAgain(after),
    };
  }

  /** What was numbered once is known by its place in its stream; whatever has none was passed over. */
  async #readAgain(after: Checkpoint | undefined): Promise<Stretch> {
    const head = this.#sequencer.position;
    const { log } = this.chronicle;
    const limit = this.#batchSize;
    const batch = await this.#store.readAll(after === undefined ? { limit } : { after, limit });
    const events: RecordedEvent[] = [];
    let checkpoint = after;
    for (const read of batch) {
      const { stream, revision, metadata } = read;
      const position = this.positionOf(stream, revision);
      checkpoint = read.checkpoint;
      if (position === undefined) continue;
      const recordedAt = log[position - 1]?.recordedAt ?? 0;
      events.push({ event: readEvent(read), stream, revision, position, recordedAt, metadata });
      if (position === head) break;
    }
    return { after, events, checkpoint };
  }

  #feed(model: ReadModel, recorded: readonly RecordedEvent[]): void {
    if (this.#stopped.has(model.name)) return;
    try {
      model.apply(recorded);
    } catch (failure) {
      const culprit = recorded.find(({ position }) => position > model.position);
      this.#stopped.set(model.name, {
        model: model.name,
        position: culprit?.position ?? model.position,
        type: culprit?.event.type ?? '',
        reason: failure instanceof Error ? failure.message : String(failure),
      });
    }
  }

  #place(stream: string, revision: number, position: number): void {
    const positions = this.#placed.get(stream) ?? [];
    positions[revision] = position;
    this.#placed.set(stream, positions);
  }

  /** The position of an event by its place in its stream; undefined while this node does not have it, and for administrative events. */
  positionOf(stream: string, revision: number): number | undefined {
    return this.#placed.get(stream)?.[revision];
  }

  /** Waits until every read model has the event at this place of its stream; undefined when that takes longer than the time-out. */
  waitForEvent(stream: string, revision: number, timeoutMs: number): Promise<number | undefined> {
    return this.#room.until(() => {
      const position = this.positionOf(stream, revision);
      return position !== undefined && position <= this.position ? position : undefined;
    }, timeoutMs);
  }

  /** Waits until every read model has reached the position; false when that takes longer than the time-out. */
  async waitForPosition(position: number, timeoutMs: number): Promise<boolean> {
    const reached = await this.#room.until(
      () => (this.position >= position ? true : undefined),
      timeoutMs,
    );
    return reached === true;
  }

  /** Calls `listener` whenever the read models have moved on, until the returned function is called. */
  onProgress(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Waits until the read models that trail have everything that this node has read, or have stopped. */
  async settled(): Promise<void> {
    await Promise.all(this.#trails.map((trail) => trail.settled()));
  }

  /** Stops following and lets go of the read models; the log stays open. */
  async close(): Promise<void> {
    this.#stopFollowing?.();
    await (this.#next ?? this.#running).catch(() => undefined);
    await Promise.all(this.#trails.map((trail) => trail.close()));
    for (const model of this.#models) model.close();
  }
}
