import { join } from 'node:path';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { DatabaseOptions } from '#libs/sqlite/open-database';
import { checkedAppend, DEFAULT_APPEND_BYTES } from '../checked-append.js';
import { checkLimit, checkStreamRead } from '../checked-request.js';
import type {
  AppendOutcome,
  Capabilities,
  Checkpoint,
  EventStore,
  ExpectedRevision,
  ReadAllOptions,
  ReadEvent,
  ReadStreamOptions,
} from '../event-store.js';
import { EventStoreError } from '../event-store-error.js';
import { LocalBell } from '../local-bell.js';
import { checkpointOf } from '../numbered-checkpoint.js';
import { GroupCommit } from './group-commit.js';
import type { FolderLock } from '../data-folder/lock.js';
import { acquireLock } from '../data-folder/lock.js';
import { explained } from './log-failure.js';
import { openLogFile } from './log-file.js';
import type { LogWriter, LogWriterOptions, StartLogWriter, Written } from './log-writer.js';
import { makeFolder } from '../data-folder/make-folder.js';
import { leavesUnknown, revivedFailure } from './plain-failure.js';
import { lastPosition, readAll, readStream } from './read-log.js';
import { startWriterThread } from './start-writer-thread.js';

export interface EmbeddedOptions extends Omit<LogWriterOptions, 'file'> {
  /** The data folder; created when it is not there. */
  readonly folder: string;
  readonly maximumAppendBytes?: number;
  /** The clock for the lock file, epoch milliseconds. */
  readonly now?: () => number;
  /** Who writes; by default a thread of its own. */
  readonly startWriter?: StartLogWriter;
  /** Hears the text of every statement by which this thread reads. */
  readonly onStatement?: DatabaseOptions['onStatement'];
}

/**
 * Opens the log in a data folder, or creates it, and owns the folder until closed. Rejects with `LOG_IN_USE` when another process
 * owns it, and with `LOG_FOREIGN`, `LOG_NEWER_FORMAT` or `LOG_CORRUPT` for a file that this version must not touch.
 */
export async function openEmbeddedEventStore(
  options: EmbeddedOptions,
): Promise<EmbeddedEventStore> {
  const file = join(options.folder, 'log.db');
  try {
    makeFolder(options.folder);
    const lock = acquireLock(options.folder, (options.now ?? Date.now)());
    return await orRelease(lock, () => openOwned(file, lock, options));
  } catch (failure) {
    throw explained(failure, file);
  }
}

async function orRelease<T>(lock: FolderLock, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (failure) {
    lock.release();
    throw failure;
  }
}

async function openOwned(
  file: string,
  lock: FolderLock,
  options: EmbeddedOptions,
): Promise<EmbeddedEventStore> {
  const { startWriter, onStatement, maximumAppendBytes, busyTimeout, maximumBytes } = options;
  const writer = await (startWriter ?? startWriterThread)({
    file,
    ...(busyTimeout === undefined ? {} : { busyTimeout }),
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
  });
  try {
    const reader = openLogFile(file, {
      readOnly: true,
      ...(onStatement === undefined ? {} : { onStatement }),
    });
    return new EmbeddedEventStore({ writer, reader, lock, maximumAppendBytes });
  } catch (failure) {
    await writer.close();
    throw failure;
  }
}

interface Parts {
  readonly writer: LogWriter;
  readonly reader: SqliteDatabase;
  readonly lock: FolderLock;
  readonly maximumAppendBytes: number | undefined;
}

function outcomeOf(written: Written): AppendOutcome {
  switch (written.kind) {
    case 'committed':
      return { outcome: 'committed', revision: written.revision };
    case 'refused':
      return { outcome: 'refused', actual: written.actual };
    case 'failed': {
      const cause = revivedFailure(written.failure);
      if (leavesUnknown(written.failure)) return { outcome: 'unknown', cause };
      throw cause;
    }
  }
}

/**
 * Keeps the log in one SQLite file of one machine. Another thread writes it; appends that come together share one synced transaction,
 * and each is synced to the disk before it is answered. Reading happens on this thread, in short pages.
 */
export class EmbeddedEventStore implements EventStore {
  readonly capabilities: Capabilities;
  readonly changes = new LocalBell();
  readonly #reader: SqliteDatabase;
  readonly #writer: LogWriter;
  readonly #commits: GroupCommit;
  readonly #lock: FolderLock;
  #closing: Promise<void> | undefined;

  constructor({ writer, reader, lock, maximumAppendBytes = DEFAULT_APPEND_BYTES }: Parts) {
    this.#reader = reader;
    this.#writer = writer;
    this.#commits = new GroupCommit({ writer, committed: () => this.changes.ring() });
    this.#lock = lock;
    this.capabilities = { survivesRestart: true, maximumAppendBytes };
  }

  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    return this.#answer(async () => {
      const { maximumAppendBytes } = this.capabilities;
      const append = checkedAppend(stream, expected, events, maximumAppendBytes);
      return outcomeOf(await this.#commits.write(append));
    });
  }

  readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    return this.#answer(() => {
      checkStreamRead(stream, options);
      return readStream(this.#reader, stream, options, this.#turn);
    });
  }

  readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    return this.#answer(() => {
      checkLimit(options.limit);
      return readAll(this.#reader, options, this.#turn);
    });
  }

  head(): Promise<Checkpoint | undefined> {
    return this.#answer(() => {
      const position = lastPosition(this.#reader);
      return position === 0 ? undefined : checkpointOf(position);
    });
  }

  /** Tells other programs of the same user where the server runs that owns this log. */
  updateLock(server: { readonly address: string; readonly token: string }): void {
    this.#lock.update(server);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#commits.drained();
    await this.#writer.close();
    // Last, because only the last one to close leaves one file that can be copied.
    this.#reader.close();
    this.#lock.release();
  }

  async #answer<T>(answer: () => T | Promise<T>): Promise<T> {
    try {
      this.#refuse();
      return await answer();
    } catch (failure) {
      throw explained(failure, this.#reader.file);
    }
  }

  /**
   * After a failed sync the file may or may not hold the append, and only opening it again can tell: until then a read could deny
   * what a restart would show. So this store answers nothing any more.
   */
  #refuse(): void {
    if (this.#closing !== undefined) {
      throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
    }
    if (this.#commits.failure !== undefined) throw this.#commits.failure;
  }

  readonly #turn = async (): Promise<void> => {
    await new Promise(setImmediate);
    this.#refuse();
  };
}
