import type { RecordedEvent } from '#events/recorded-event';
import type { Progress } from '#libs/archive/archive-file';
import { moveArchive, removeArchive, showsDamage } from '#libs/archive/archive-file';
import type { ArchiveKeeper, StartKeeper } from '#libs/archive/archive-keeper';
import type { Answer, Opened, Question } from '#libs/archive/archive-messages';
import { ArchiveError, failureIn, openedIn, plainFailure } from '#libs/archive/archive-messages';
import { batchOf } from '#libs/archive/batch';
import type { NumberOf } from '#libs/archive/batch';
import { BodyReader } from '#libs/archive/body-reader';
import type { Taken } from '#libs/archive/handover';
import { Handover } from '#libs/archive/handover';
import { besideFile } from '#libs/archive/kept-archive';
import { Searcher } from '#libs/archive/searcher';
import { startArchiveThread } from '#libs/archive/start-archive-thread';
import type { Body } from '#libs/projections/chronicle/archived-entries';
import type { RecordedLog } from '#libs/projections/chronicle/recorded-log';
import type { BodyKeeper } from './body-keeper.js';
import { ProvenProgress } from './proven-progress.js';
import type { Stopped, Wanted } from './read-model.js';
import type { SearchOptions, SearchOutcome } from './search-outcome.js';
import { WaitingRoom } from './waiting-room.js';

export interface ArchiveOptions {
  readonly file: string;
  /** Names the code that makes it: an archive that other code made is made anew. */
  readonly version: string;
  /** Who keeps it; by default a thread of its own. */
  readonly start?: StartKeeper;
}

/** Opens an archive, which a thread of its own keeps. Rejects with an {@link ArchiveError} where no archive can be kept there. */
export async function openArchive(options: ArchiveOptions): Promise<ArchiveModel> {
  const { file, version, start } = options;
  const keeper = (start ?? startArchiveThread)({ file, version });
  return new ArchiveModel(options, keeper, openedIn(await keeper.first));
}

/**
 * Every revision of every entry, and the words under which entries could ever be found, in a file. A thread of its own writes it; what
 * an answer shows of an entry is read from it here. It narrows a search to candidates; whether one holds the words at a basis is
 * decided there. Nothing is told from a file before the log has shown that it is its own.
 */
export class ArchiveModel implements BodyKeeper {
  readonly name = 'archive';
  readonly place: ArchiveOptions;
  readonly #keeper: ArchiveKeeper;
  readonly #room = new WaitingRoom();
  #numberOf: NumberOf = () => undefined;
  readonly #bodies = new BodyReader();
  readonly #searcher: Searcher;
  readonly #handover: Handover;
  /** The file that the thread writes, and which archive it is. */
  #file: string;
  #identity: string;
  readonly #progress: ProvenProgress;
  #damage: Error | undefined;
  #stopped: Stopped | undefined;
  #stopCause: Error | undefined;
  #beganAfresh = false;
  /** While the thread lets go of its file. */
  #moving: Promise<void> | undefined;
  #wantsStart = false;

  constructor(place: ArchiveOptions, keeper: ArchiveKeeper, { progress, file, identity }: Opened) {
    this.place = place;
    this.#keeper = keeper;
    this.#file = file;
    this.#identity = identity;
    const ask = (question: Question) => keeper.ask(question);
    this.#searcher = new Searcher(ask);
    this.#handover = new Handover(ask, (taken, events) => this.#heard(taken, events));
    this.#progress = new ProvenProgress(progress);
    keeper.onEnd((cause) => {
      this.#stop(cause, []);
    });
  }

  get position(): number {
    return this.#progress.position;
  }

  get identity(): string {
    return this.#identity;
  }

  /** Lets entries be numbered by a log that is always ahead of what it is handed. */
  numberBy(log: RecordedLog): void {
    this.#numberOf = (uuid) => log.numberOf(uuid);
  }

  goOnFrom(position: number): boolean {
    return this.#progress.goOnFrom(position);
  }

  get stopped(): Stopped | undefined {
    return this.#stopped;
  }

  async take(events: readonly RecordedEvent[]): Promise<Wanted> {
    await this.#moving;
    if (this.#wantsStart) return this.#next();
    if (!this.#progress.agreesWith(events)) return this.#startAfresh();
    // What the file has may count only now.
    this.#room.changed();
    const missing = this.#progress.missing(events);
    if (missing.length > 0) this.#hand(missing);
    await this.#handover.room();
    return this.#next();
  }

  async reachedHead(): Promise<Wanted> {
    await this.#moving;
    await this.#handover.done();
    // The log ends before the event that the file ends with.
    if (!this.#progress.isProven) return this.#startAfresh();
    const wanted = await this.#next();
    if (wanted === 'FROM_START') return wanted;
    if (this.#file !== this.place.file) await this.#moves(this.#file);
    this.#beganAfresh = false;
    return 'NEXT';
  }

  /**
   * What stood in entries at these revisions, by position, as far as the archive has come; a retraction keeps what it took back. It
   * reads the file at once, some hundredths of a millisecond each. Throws an {@link ArchiveError} where the file cannot be read.
   */
  readBodies(positions: readonly number[]): ReadonlyMap<number, Body> {
    try {
      return this.#bodies.read(
        this.#file,
        positions.filter((position) => position <= this.position),
      );
    } catch (failure) {
      const error = new ArchiveError(plainFailure(failure), failure);
      if (showsDamage(failure)) this.#foundDamage(error, []);
      throw error;
    }
  }

  /** The entries that could hold all words, the last as the beginning of a word, at the position. */
  async search(
    words: readonly string[],
    { position, chronicle, waitMs }: SearchOptions,
  ): Promise<SearchOutcome> {
    const isThere = await this.#room.until(
      () => this.position >= position || this.#stopped !== undefined || undefined,
      waitMs,
    );
    if (isThere === undefined) return { refused: 'NOT_CAUGHT_UP' };
    while (this.#moving !== undefined) await this.#moving;
    if (this.#stopped !== undefined) return { refused: 'STOPPED' };
    try {
      const found = await this.#searcher.search({ words, chronicle, waitMs });
      return 'isLate' in found ? { refused: 'TOO_BROAD' } : found;
    } catch (failure) {
      if (failure instanceof ArchiveError && failure.isDamage) this.#foundDamage(failure, []);
      throw failure;
    }
  }

  /** One text for everything that it holds: equal for two archives exactly when they hold the same. */
  async digest(): Promise<string> {
    while (this.#moving !== undefined) await this.#moving;
    const answer = await this.#ask({ ask: 'digest' });
    if (answer.say !== 'digest') throw failureIn(answer);
    return answer.digest;
  }

  /** Takes another archive of the same log in place of its own, and goes on from where that one ends; the file is moved. */
  async replaceBy(file: string): Promise<void> {
    await this.#moving;
    await this.#moves(file);
  }

  async close(): Promise<void> {
    await this.#moving;
    await this.#handover.done();
    this.#bodies.close();
    // One that has ended by itself has nothing left to let go.
    await this.#keeper.ask({ ask: 'close' }).catch(() => undefined);
  }

  #moves(file: string): Promise<void> {
    const moving = this.#moveIntoPlace(file);
    const end = (): void => {
      this.#moving = undefined;
    };
    this.#moving = moving.then(end, end);
    return moving;
  }

  /** Bodies can be read all the while: nothing else comes between letting go of the one file and moving the other. */
  async #moveIntoPlace(file: string): Promise<void> {
    await this.#handover.done();
    this.#bodies.close();
    const closed = await this.#ask({ ask: 'let go' });
    if (closed.say !== 'closed') throw failureIn(closed);
    this.#bodies.close();
    try {
      moveArchive(file, this.place.file);
      removeArchive(besideFile(this.place.file));
    } catch (failure) {
      this.#stop(failure, []);
      throw failure;
    }
    this.#file = this.place.file;
    const { progress, identity } = openedIn(await this.#ask({ ask: 'open' }));
    this.#identity = identity;
    this.#wantsStart = this.#progress.replacedBy(progress);
    this.#searcher.forget();
    this.#room.changed();
  }

  #hand(events: readonly RecordedEvent[]): void {
    if (!this.#isWriting()) return;
    this.#progress.handed(events);
    const batch = batchOf(events, this.#numberOf);
    this.#handover.hand(batch, events);
  }

  #isWriting(): boolean {
    return this.#stopped === undefined && this.#damage === undefined;
  }

  /** Whether what comes after these events can be written. */
  #heard(taken: Taken, events: readonly RecordedEvent[]): boolean {
    if ('cause' in taken) this.#stop(taken.cause, events);
    else if (taken.answer.say === 'progress') this.#move(taken.answer.progress);
    else this.#failed(taken.answer, events);
    return this.#isWriting();
  }

  #failed(answer: Answer, events: readonly RecordedEvent[]): void {
    const progress = answer.say === 'failed' ? answer.progress : undefined;
    if (progress !== undefined && progress.position > this.position) this.#move(progress);
    const failure = failureIn(answer);
    if (failure.isDamage) this.#foundDamage(failure, events);
    else this.#stop(failure, events);
  }

  /** A file that turns out to be damaged is made anew, once; one that is damaged again will be so the next time as well. */
  #foundDamage(failure: ArchiveError, events: readonly RecordedEvent[]): void {
    if (this.#damage !== undefined) return;
    if (this.#beganAfresh) this.#stop(failure, events);
    else this.#damage = failure;
  }

  #move(progress: Progress): void {
    this.#progress.moved(progress);
    this.#room.changed();
  }

  async #next(): Promise<Wanted> {
    if (this.#stopCause !== undefined) throw this.#stopCause;
    if (this.#wantsStart) {
      this.#wantsStart = false;
      return 'FROM_START';
    }
    if (this.#damage === undefined) return 'NEXT';
    await this.#handover.done();
    return this.#startAfresh();
  }

  async #startAfresh(): Promise<Wanted> {
    this.#beganAfresh = true;
    this.#damage = undefined;
    this.#bodies.close();
    this.#progress.startedAfresh();
    const { progress, file, identity } = openedIn(await this.#ask({ ask: 'start afresh' }));
    this.#file = file;
    this.#identity = identity;
    this.#searcher.forget();
    this.#move(progress);
    return 'FROM_START';
  }

  async #ask(question: Question): Promise<Answer> {
    const answer = await this.#keeper.ask(question);
    if (answer.say === 'failed') this.#stop(failureIn(answer), []);
    return answer;
  }

  #stop(cause: unknown, events: readonly RecordedEvent[]): void {
    if (this.#stopped !== undefined) return;
    const failure = cause instanceof Error ? cause : new Error(String(cause));
    const culprit = events.find(({ position }) => position > this.position);
    this.#stopped = {
      model: this.name,
      position: culprit?.position ?? this.position,
      type: culprit?.event.type ?? '',
      reason: failure.message,
    };
    this.#stopCause = failure;
    this.#room.changed();
  }
}
