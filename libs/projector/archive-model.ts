import type { RecordedEvent } from '#events/recorded-event';
import type { Progress } from '#libs/archive/archive-file';
import {
  moveArchive,
  NOTHING_ARCHIVED,
  removeArchive,
  showsDamage,
} from '#libs/archive/archive-file';
import type { ArchiveKeeper, StartKeeper } from '#libs/archive/archive-keeper';
import type { Answer, Opened, Question } from '#libs/archive/archive-messages';
import { ArchiveError, failureIn, openedIn, plainFailure } from '#libs/archive/archive-messages';
import { batchOf } from '#libs/archive/batch';
import { BodyReader } from '#libs/archive/body-reader';
import { EntryNumbers } from '#libs/archive/entry-numbers';
import type { Taken } from '#libs/archive/handover';
import { Handover } from '#libs/archive/handover';
import { besideFile } from '#libs/archive/kept-archive';
import { Searcher } from '#libs/archive/searcher';
import { startArchiveThread } from '#libs/archive/start-archive-thread';
import type { Body } from '#libs/projections/chronicle/archived-entries';
import type { RecordedLog } from '#libs/projections/chronicle/recorded-log';
import type { EntryNumbering } from '#libs/projections/search/search-links';
import type { BodyKeeper } from './body-keeper.js';
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
  readonly #numbers = new EntryNumbers();
  #numbering: EntryNumbering = this.#numbers;
  readonly #bodies = new BodyReader();
  readonly #searcher: Searcher;
  readonly #handover: Handover;
  /** The file that the thread writes, and which archive it is. */
  #file: string;
  #identity: string;
  /** Up to here it is known to be of this log, whatever it is after that. */
  #vouchedFor = 0;
  /** How far the file had come when it was opened, until the log has shown its event. */
  #unproven: Progress | undefined;
  #progress = NOTHING_ARCHIVED;
  #sent = 0;
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
    this.#searcher = new Searcher(() => this.#numbering, ask);
    this.#handover = new Handover(ask, (taken, events) => this.#heard(taken, events));
    if (progress.position > 0) this.#unproven = progress;
    keeper.onEnd((cause) => {
      this.#stop(cause, []);
    });
  }

  get position(): number {
    return Math.max(this.#progress.position, this.#vouchedFor);
  }

  get identity(): string {
    return this.#identity;
  }

  /** Lets entries be numbered by a log that is always ahead of what it is handed. */
  numberBy(log: RecordedLog): void {
    this.#numbering = {
      numberOf: (uuid) => log.numberOf(uuid),
      uuidOf: (number) => (log.numberAt(number) === number ? log.entryAt(number) : undefined),
    };
  }

  goOnFrom(position: number): boolean {
    const held = this.#unproven ?? this.#progress;
    if (held.position < position) return false;
    this.#vouchedFor = position;
    if (held.position === position) this.#prove(held);
    return true;
  }

  get stopped(): Stopped | undefined {
    return this.#stopped;
  }

  /** How far the file had come when it was opened, as long as the log has not shown its event; undefined for a new one. */
  get unproven(): Progress | undefined {
    return this.#unproven;
  }

  /** Takes events that follow in the log on the checkpoint `after`: without it on its beginning. */
  async take(events: readonly RecordedEvent[], after?: string): Promise<Wanted> {
    await this.#moving;
    if (this.#wantsStart) return this.#next();
    if (this.#numbering === this.#numbers) this.#numbers.take(events);
    if (!this.#isOwnLog(events)) return this.#startAfresh();
    const fresh = events.filter(({ position }) => position > this.#sent);
    if (this.#unproven === undefined && fresh.length > 0) this.#hand(fresh, after);
    await this.#handover.room();
    return this.#next();
  }

  async reachedHead(): Promise<Wanted> {
    await this.#moving;
    await this.#handover.done();
    // The log ends before the event that the file ends with.
    if (this.#unproven !== undefined) return this.#startAfresh();
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
    this.#vouchedFor = 0;
    this.#wantsStart = progress.position < this.#sent;
    this.#sent = progress.position;
    this.#searcher.forget();
    this.#move(progress);
  }

  /** Whether these events do not contradict that the file is of this log. */
  #isOwnLog(events: readonly RecordedEvent[]): boolean {
    if (this.#unproven === undefined) return true;
    const { position, hash } = this.#unproven;
    const same = events.find((recorded) => recorded.position === position);
    if (same === undefined) return true;
    if (same.metadata.hash !== hash) return false;
    this.#prove(this.#unproven);
    return true;
  }

  #prove(progress: Progress): void {
    this.#sent = progress.position;
    this.#unproven = undefined;
    this.#move(progress);
  }

  #hand(events: readonly RecordedEvent[], after: string | undefined): void {
    if (!this.#isWriting()) return;
    this.#sent = events.at(-1)?.position ?? this.#sent;
    const batch = batchOf(events, after, (uuid) => this.#numbering.numberOf(uuid));
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
    if (answer.say === 'failed' && (answer.progress?.position ?? 0) > this.position)
      this.#move(answer.progress ?? this.#progress);
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
    this.#progress = progress;
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
    this.#unproven = undefined;
    this.#damage = undefined;
    this.#sent = 0;
    this.#bodies.close();
    this.#vouchedFor = 0;
    this.#move(NOTHING_ARCHIVED);
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
