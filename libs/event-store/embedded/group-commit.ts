import { isNativeError } from 'node:util/types';
import type { CheckedAppend } from '../checked-append.js';
import type { LogWriter, Written } from './log-writer.js';
import { leavesUnknown, revivedFailure } from './plain-failure.js';

interface Waiting {
  readonly append: CheckedAppend;
  readonly settle: (written: Written) => void;
  readonly reject: (failure: unknown) => void;
}

export interface GroupCommitOptions {
  readonly writer: LogWriter;
  /** Called after each transaction that wrote something. */
  readonly committed: () => void;
  /** Most appends of one transaction. */
  readonly maximumAppends?: number;
  /** A transaction takes no further append once those before it have this many characters of data and metadata. */
  readonly maximumCharacters?: number;
}

const MAXIMUM_APPENDS = 1000;
const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;

function charactersOf({ events }: CheckedAppend): number {
  return events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
}

function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Lets appends that come together share one synced transaction, in the order in which they came; each hears its own outcome. What
 * comes while a transaction is being written makes up the next one.
 */
export class GroupCommit {
  readonly #options: GroupCommitOptions;
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  /**
   * Why nothing more can be written: a commit whose outcome only opening the log again can tell, or a writer that has ended.
   * What waited then was not written.
   */
  get failure(): Error | undefined {
    return this.#failure;
  }

  write(append: CheckedAppend): Promise<Written> {
    return new Promise((settle, reject) => {
      this.#waiting.push({ append, settle, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits until nothing waits. */
  async drained(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await turnOfTheLoop();
      const batch = this.#nextBatch();
      await this.#writeBatch(batch).catch((failure: unknown) => {
        this.#failure ??= isNativeError(failure) ? failure : new Error(String(failure));
        for (const { reject } of [...batch, ...this.#waiting.splice(0)]) reject(this.#failure);
      });
    }
    this.#writing = undefined;
  }

  #nextBatch(): readonly Waiting[] {
    const { maximumAppends, maximumCharacters } = this.#options;
    const most = Math.min(this.#waiting.length, maximumAppends ?? MAXIMUM_APPENDS);
    let characters = 0;
    let count = 0;
    while (count < most && characters < (maximumCharacters ?? MAXIMUM_CHARACTERS)) {
      const next = this.#waiting[count];
      characters += next === undefined ? 0 : charactersOf(next.append);
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const { writer, committed } = this.#options;
    const written = await writer.write(batch.map(({ append }) => append));
    for (const one of written) this.#noteFailure(one);
    batch.forEach(({ settle, reject }, index) => {
      const one = written[index];
      if (one === undefined) reject(new Error('the writer did not answer for every append'));
      else settle(one);
    });
    if (written.some((one) => one.kind === 'committed' && one.isNew)) committed();
  }

  #noteFailure(written: Written): void {
    if (written.kind !== 'failed' || !leavesUnknown(written.failure)) return;
    this.#failure ??= revivedFailure(written.failure);
  }
}
