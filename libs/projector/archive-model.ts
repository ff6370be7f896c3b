import { setTimeout } from 'node:timers/promises';
import type { RecordedEvent } from '#events/recorded-event';
import type { Progress } from '#libs/archive/archive-file';
import type { ArchiveKeeper, StartKeeper } from '#libs/archive/archive-keeper';
import type { Answer, Question } from '#libs/archive/archive-messages';
import { ArchiveError } from '#libs/archive/archive-messages';
import { startArchiveThread } from '#libs/archive/start-archive-thread';
import type { Stopped, TrailingModel, Wanted } from './read-model.js';
import { WaitingRoom } from './waiting-room.js';

export interface ArchiveOptions {
  readonly file: string;
  /** Names the code that makes it: an archive that other code made is made anew. */
  readonly version: string;
  /** Who keeps it; by default a thread of its own. */
  readonly start?: StartKeeper;
}

/** Why a search was not answered: more entries hold its words than are looked through in time, or the archive is behind, or has stopped. */
export type SearchRefused = 'TOO_BROAD' | 'NOT_CAUGHT_UP' | 'STOPPED';

/** The entries that could hold the words of a search, or why none are told. */
export type SearchOutcome =
  { readonly candidates: ReadonlySet<string> } | { readonly refused: SearchRefused };

export interface SearchOptions {
  /** The position as of which is searched: the archive must have come so far. */
  readonly position: number;
  /** How long it may take to come so far, and again to search (ms). */
  readonly waitMs: number;
  /** Most entries that are told. */
  readonly limit?: number;
}

/** A few batches: enough that the thread never waits for this one. */
const IN_FLIGHT = 2;
const CANDIDATES = 50_000;

/** Opens an archive, which a thread of its own keeps. Rejects with an {@link ArchiveError} where no archive can be kept there. */
export async function openArchive(options: ArchiveOptions): Promise<ArchiveModel> {
  const { file, version, start } = options;
  const keeper = (start ?? startArchiveThread)({ file, version });
  return new ArchiveModel(options, keeper, progressIn(await keeper.first));
}

/**
 * Every revision of every entry, and the words under which entries could ever be found, in a file. It narrows a search to candidates;
 * whether one holds the words at a basis is decided there. Nothing is told from a file before the log has shown that it is its own.
 */
export class ArchiveModel implements TrailingModel {
  readonly name = 'archive';
  readonly place: ArchiveOptions;
  readonly #keeper: ArchiveKeeper;
  readonly #room = new WaitingRoom();
  readonly #inFlight = new Set<Promise<void>>();
  /** How far the file had come when it was opened, until the log has shown its event. */
  #unproven: Progress | undefined;
  #progress: Progress = { position: 0, hash: '' };
  #sent = 0;
  #damage: Error | undefined;
  #stopped: (Stopped & { readonly cause: Error }) | undefined;
  #beganAfresh = false;
  #replacing: Promise<void> | undefined;
  #wantsStart = false;

  constructor(place: ArchiveOptions, keeper: ArchiveKeeper, progress: Progress) {
    this.place = place;
    this.#keeper = keeper;
    if (progress.position > 0) this.#unproven = progress;
    keeper.onEnd((cause) => {
      this.#stop(cause, []);
    });
  }

  get position(): number {
    return this.#progress.position;
  }

  get stopped(): Stopped | undefined {
    if (this.#stopped === undefined) return undefined;
    const { model, position, type, reason } = this.#stopped;
    return { model, position, type, reason };
  }

  async take(events: readonly RecordedEvent[]): Promise<Wanted> {
    await this.#replacing;
    if (this.#wantsStart) return this.#next();
    if (!this.#isOwnLog(events)) return this.#startAfresh();
    const fresh = events.filter(({ position }) => position > this.#sent);
    if (this.#unproven === undefined && fresh.length > 0) this.#send(fresh);
    while (this.#inFlight.size >= IN_FLIGHT) await Promise.race(this.#inFlight);
    return this.#next();
  }

  async reachedHead(): Promise<Wanted> {
    await this.#replacing;
    await Promise.all(this.#inFlight);
    // The log ends before the event that the file ends with.
    if (this.#unproven !== undefined) return this.#startAfresh();
    const wanted = await this.#next();
    if (wanted === 'FROM_START') return wanted;
    await this.#ask({ ask: 'move into place' });
    this.#beganAfresh = false;
    return 'NEXT';
  }

  /** The entries that could hold all words, the last as the beginning of a word, at the position. Every entry could hold no words. */
  async search(
    words: readonly [string, ...string[]],
    { position, waitMs, limit = CANDIDATES }: SearchOptions,
  ): Promise<SearchOutcome> {
    const isThere = await this.#room.until(
      () => this.position >= position || this.#stopped !== undefined || undefined,
      waitMs,
    );
    if (isThere === undefined) return { refused: 'NOT_CAUGHT_UP' };
    if (this.#stopped !== undefined) return { refused: 'STOPPED' };
    const deadline = Date.now() + waitMs;
    const answer = await inTime(
      this.#keeper.ask({ ask: 'search', words, limit, deadline }),
      waitMs,
    );
    if (answer === undefined || answer.say === 'late') return { refused: 'TOO_BROAD' };
    if (answer.say !== 'found') throw failureIn(answer);
    const { found } = answer;
    return 'uuids' in found ? { candidates: new Set(found.uuids) } : { refused: 'TOO_BROAD' };
  }

  /** One text for everything that it holds: equal for two archives exactly when they hold the same. */
  async digest(): Promise<string> {
    const answer = await this.#ask({ ask: 'digest' });
    if (answer.say !== 'digest') throw failureIn(answer);
    return answer.digest;
  }

  /** Takes another archive of the same log in place of its own, and goes on from where that one ends; the file is moved. */
  async replaceBy(file: string): Promise<void> {
    this.#replacing = this.#replace(file).finally(() => {
      this.#replacing = undefined;
    });
    await this.#replacing;
  }

  async close(): Promise<void> {
    await Promise.all(this.#inFlight);
    // One that has ended by itself has nothing left to let go.
    await this.#keeper.ask({ ask: 'close' }).catch(() => undefined);
  }

  async #replace(file: string): Promise<void> {
    await Promise.all(this.#inFlight);
    const progress = progressIn(await this.#ask({ ask: 'replace', file }));
    this.#wantsStart = progress.position < this.#sent;
    this.#sent = progress.position;
    this.#move(progress);
  }

  /** Whether these events do not contradict that the file is of this log. */
  #isOwnLog(events: readonly RecordedEvent[]): boolean {
    if (this.#unproven === undefined) return true;
    const { position, hash } = this.#unproven;
    const same = events.find((recorded) => recorded.position === position);
    if (same === undefined) return true;
    if (same.metadata.hash !== hash) return false;
    this.#sent = position;
    this.#move(this.#unproven);
    this.#unproven = undefined;
    return true;
  }

  #send(events: readonly RecordedEvent[]): void {
    if (this.#stopped !== undefined || this.#damage !== undefined) return;
    this.#sent = events.at(-1)?.position ?? this.#sent;
    const taking = this.#keeper.ask({ ask: 'take', events: JSON.stringify(events) }).then(
      (answer) => {
        this.#heard(answer, events);
      },
      (cause: unknown) => {
        this.#stop(cause, events);
      },
    );
    this.#inFlight.add(taking);
    void taking.finally(() => this.#inFlight.delete(taking));
  }

  #heard(answer: Answer, events: readonly RecordedEvent[]): void {
    if (answer.say === 'progress') this.#move(answer.progress);
    if (answer.say !== 'failed') return;
    const { progress, failure } = answer;
    if (progress !== undefined && progress.position > this.position) this.#move(progress);
    if (this.#damage !== undefined) return;
    if (failure.isDamage && !this.#beganAfresh) this.#damage = failureIn(answer);
    else this.#stop(failureIn(answer), events);
  }

  #move(progress: Progress): void {
    this.#progress = progress;
    this.#room.changed();
  }

  /** A file that turns out to be damaged is made anew, once; one that is damaged again will be so the next time as well. */
  async #next(): Promise<Wanted> {
    if (this.#stopped !== undefined) throw this.#stopped.cause;
    if (this.#wantsStart) {
      this.#wantsStart = false;
      return 'FROM_START';
    }
    if (this.#damage === undefined) return 'NEXT';
    await Promise.all(this.#inFlight);
    return this.#startAfresh();
  }

  async #startAfresh(): Promise<Wanted> {
    this.#beganAfresh = true;
    this.#unproven = undefined;
    this.#damage = undefined;
    this.#sent = 0;
    this.#move(progressIn(await this.#ask({ ask: 'start afresh' })));
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
      cause: failure,
    };
    this.#room.changed();
  }
}

function progressIn(answer: Answer): Progress {
  if (answer.say === 'progress') return answer.progress;
  throw failureIn(answer);
}

function failureIn(answer: Answer): ArchiveError {
  return answer.say === 'failed'
    ? new ArchiveError(answer.failure)
    : new ArchiveError({ message: `the archive answered "${answer.say}"`, isDamage: false });
}

/** What a promise gives; undefined when that takes longer. */
async function inTime<Value>(promise: Promise<Value>, waitMs: number): Promise<Value | undefined> {
  const late = new AbortController();
  const timeOut = setTimeout(waitMs, undefined, { signal: late.signal, ref: false });
  timeOut.catch(() => undefined);
  try {
    return await Promise.race([promise, timeOut]);
  } finally {
    late.abort();
  }
}
