import type { DomainEvent } from '#events/domain-event';
import type { RecordedEvent } from '#events/recorded-event';
import type { Checkpoint, ReadEvent } from '#libs/event-store/event-store';
import type { WholeChronicle } from '#libs/projections/chronicle/chronicle';
import type { Columns } from '#libs/columns/columns';
import type { BodyKeeper } from './body-keeper.js';
import { Breath } from './breath.js';
import { ChronicleModel } from './chronicle-model.js';
import { ColumnsModel } from './columns-model.js';
import { FedModels } from './fed-models.js';
import { FoldedLog } from './folded-log.js';
import type { LogPlace } from './folded-log.js';
import type { KeyRegistry } from './key-registry.js';
import type {
  Before,
  FollowedLog,
  ProjectorHealth,
  ProjectorOptions,
  Snapshots,
} from './projector-options.js';
import { readNumbered } from './read-numbered.js';
import type { ReadModel } from './read-model.js';
import { Trails } from './trails.js';
import { WaitingRoom } from './waiting-room.js';

function modelsOf(folded: FoldedLog, { models }: ProjectorOptions): readonly ReadModel[] {
  const own = [new ChronicleModel(folded), new ColumnsModel(folded.columns)];
  return [...own, ...(models?.(folded.chronicle) ?? [])];
}

function beginning({ prefix, bodies }: ProjectorOptions): Before {
  const place = { position: 0, checkpoint: undefined, beforeLast: undefined, hash: '' };
  return { folded: new FoldedLog(prefix, bodies), place };
}

const BATCH_SIZE = 500;
const POLL_MS = 1000;
/** More bodies than this wait for nobody: the log is read no further until they are kept. */
const MOST_WAITING = 20_000;

/**
 * Follows a log and keeps the read models of this node. Facts come only from reading after the last checkpoint; the bell and a timer
 * say when to read, so that a lost or doubled ring loses or doubles nothing.
 */
export class Projector {
  readonly #store: FollowedLog;
  readonly #folded: FoldedLog;
  readonly #bodies: BodyKeeper | undefined;
  readonly #snapshots: Snapshots | undefined;
  readonly #models: FedModels;
  readonly #trails: Trails;
  readonly #batchSize: number;
  readonly #room = new WaitingRoom();
  readonly #listeners = new Set<() => void>();
  readonly #pollMs: number;
  #place: LogPlace;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #caughtUp = false;
  #readFailure: string | undefined;
  #stopFollowing: (() => void) | undefined;

  /** Goes on from what was folded before, if anything is handed over, and else begins with the log's first event. */
  constructor(options: ProjectorOptions, before?: Before) {
    const { bodies, trailing = [], batchSize = BATCH_SIZE, pollMs = POLL_MS } = options;
    this.#store = options.store;
    const { folded, place } = before ?? beginning(options);
    this.#folded = folded;
    this.#place = place;
    this.#bodies = bodies;
    bodies?.numberBy(this.#folded.chronicle.log);
    this.#snapshots = options.snapshots;
    this.#models = new FedModels(modelsOf(folded, options));
    const behind = bodies === undefined ? trailing : [bodies, ...trailing];
    // What keeps bodies has those of everything that was folded before; any other model has nothing.
    this.#trails = new Trails(behind, this.#numbered(), (model) =>
      model === bodies ? place : undefined,
    );
    this.#batchSize = batchSize;
    this.#pollMs = pollMs;
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
  get chronicle(): WholeChronicle {
    return this.#folded.chronicle;
  }

  /** Every key that was ever made. */
  get keys(): KeyRegistry {
    return this.#folded.keys;
  }

  /** The same in columns, which count without reading what was recorded again. */
  get columns(): Columns {
    return this.#folded.columns;
  }

  /** Position of the last event that every read model has but for those that trail: what this node can answer for. */
  get position(): number {
    return this.#models.position;
  }

  /** Record time of the last event numbered (ms UTC); undefined before the first. */
  get lastRecordedAt(): number | undefined {
    return this.#folded.sequencer.recordedAt;
  }

  health(): ProjectorHealth {
    return {
      position: this.position,
      caughtUp: this.#caughtUp,
      stopped: [...this.#models.stopped, ...this.#trails.stopped],
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

  /** Does something while nothing is folded; whoever wants more of the log folded waits for it. */
  rest<Result>(work: (resting: Before) => Promise<Result>): Promise<Result> {
    const resting = this.#running
      .catch(() => undefined)
      .then(() => work({ folded: this.#folded, place: this.#place }));
    this.#running = resting.then(
      () => undefined,
      () => undefined,
    );
    return resting;
  }

  async #readOn(): Promise<void> {
    this.#caughtUp = false;
    try {
      for (;;) {
        const batch = await this.#readBatch();
        await this.#take(batch);
        await this.#keepInBounds();
        if (batch.length < this.#batchSize) break;
      }
    } catch (failure) {
      this.#readFailure = failure instanceof Error ? failure.message : String(failure);
      throw failure;
    }
    this.#readFailure = undefined;
    this.#caughtUp = true;
    this.#trails.offer();
    await this.#keepSnapshot('NOW');
  }

  #readBatch(): Promise<readonly ReadEvent[]> {
    const { checkpoint } = this.#place;
    return this.#store.readAll({
      ...(checkpoint === undefined ? {} : { after: checkpoint }),
      limit: this.#batchSize,
    });
  }

  async #take(batch: readonly ReadEvent[]): Promise<void> {
    const events: RecordedEvent[] = [];
    const after = this.#place.checkpoint;
    const breath = new Breath();
    try {
      for (const read of batch) {
        this.#sequence(read, events);
        if (!breath.isDue) continue;
        this.#tell();
        await breath.take();
      }
    } finally {
      if (events.length > 0) {
        this.#tell();
        this.#trails.offer({ after, events, checkpoint: this.#place.checkpoint });
      }
    }
  }

  #sequence(read: ReadEvent, events: RecordedEvent[]): void {
    const { checkpoint } = this.#place;
    const sequenced = this.#folded.sequencer.next(read);
    if (sequenced.kind === 'ADMINISTRATIVE') this.#administer(sequenced.event);
    this.#place = { ...this.#place, checkpoint: read.checkpoint };
    if (sequenced.kind !== 'RECORDED') return;
    const { recorded } = sequenced;
    const { position, metadata } = recorded;
    this.#place = { ...this.#place, position, beforeLast: checkpoint, hash: metadata.hash };
    events.push(recorded);
    this.#models.feed(recorded);
  }

  #tell(): void {
    this.#room.changed();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Lets bodies go that are kept elsewhere; where too many are not, it waits until they are, or until nobody will keep them. */
  async #keepInBounds(): Promise<void> {
    if (this.#bodies === undefined) return;
    this.#folded.letGo(this.#bodies.position);
    if (this.#folded.waiting < MOST_WAITING || this.#bodies.stopped !== undefined) return;
    await this.#trails.rested();
    this.#folded.letGo(this.#bodies.position);
  }

  async #keepSnapshot(when: 'NOW' | 'AT_END'): Promise<void> {
    const { position } = this.#place;
    if (this.#snapshots?.isDue(position, when) !== true || this.#models.stopped.length > 0) return;
    if (this.#bodies !== undefined && this.#bodies.position < position) return;
    this.#folded.letGo(position);
    await this.#snapshots.keep(this.#folded, this.#place);
  }

  #administer(event: DomainEvent): void {
    if (event.type === 'KeyCreated' || event.type === 'KeyRevoked') this.keys.apply(event);
  }

  #numbered() {
    return {
      head: () => this.#folded.sequencer.position,
      isCaughtUp: () => this.#caughtUp,
      read: (after: Checkpoint | undefined) =>
        readNumbered(this.#store, this.#folded, { after, limit: this.#batchSize }),
    };
  }

  /** The position of an event by its place in its stream; undefined while this node does not have it, and for administrative events. */
  positionOf(stream: string, revision: number): number | undefined {
    return this.#folded.placed.positionOf(stream, revision);
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
    await this.#trails.settled();
  }

  /** Stops following and lets go of the read models; the log stays open. */
  async close(): Promise<void> {
    this.#stopFollowing?.();
    await (this.#next ?? this.#running).catch(() => undefined);
    await this.#keepSnapshot('AT_END');
    await this.#trails.close();
    this.#models.close();
  }
}
