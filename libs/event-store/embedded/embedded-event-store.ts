import { join } from 'node:path';
import type { NewEvent, WrittenEvent } from '#events/written-event';
import type { SqliteDatabase } from '#libs/sqlite/database';
import type { DatabaseOptions } from '#libs/sqlite/open-database';
import { SqliteError } from '#libs/sqlite/sqlite-error';
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
import type { FolderLock } from './lock.js';
import { acquireLock } from './lock.js';
import { explained } from './log-failure.js';
import { openLogFile } from './log-file.js';
import { makeFolder } from './make-folder.js';
import { lastPosition, readAll, readStream } from './read-log.js';
import type { Written } from './write-log.js';
import { writeAppend } from './write-log.js';

export interface EmbeddedOptions extends Pick<
  DatabaseOptions,
  'busyTimeout' | 'maximumBytes' | 'onStatement' | 'connect'
> {
  /** The data folder; created when it is not there. */
  readonly folder: string;
  readonly maximumAppendBytes?: number;
  /** The clock for the lock file, epoch milliseconds. */
  readonly now?: () => number;
}

/**
 * Opens the log in a data folder, or creates it, and owns the folder until closed. Rejects with `LOG_IN_USE` when another process
 * owns it, and with `LOG_FOREIGN`, `LOG_NEWER_FORMAT` or `LOG_CORRUPT` for a file that this version must not touch.
 */
export function openEmbeddedEventStore(options: EmbeddedOptions): Promise<EmbeddedEventStore> {
  return new Promise((resolve) => {
    const file = join(options.folder, 'log.db');
    try {
      makeFolder(options.folder);
      const lock = acquireLock(options.folder, (options.now ?? Date.now)());
      resolve(openOwned(file, lock, options));
    } catch (failure) {
      throw explained(failure, file);
    }
  });
}

function openOwned(file: string, lock: FolderLock, options: EmbeddedOptions): EmbeddedEventStore {
  try {
    return new EmbeddedEventStore(
      openLogFile(file, options),
      lock,
      options.maximumAppendBytes ?? DEFAULT_APPEND_BYTES,
    );
  } catch (failure) {
    lock.release();
    throw failure;
  }
}

/** Keeps the log in one SQLite file of one machine. A commit is synced to the disk before `append` answers. */
export class EmbeddedEventStore implements EventStore {
  readonly capabilities: Capabilities;
  readonly changes = new LocalBell();
  readonly #database: SqliteDatabase;
  readonly #lock: FolderLock;
  #closed = false;
  #failure: SqliteError | undefined;

  constructor(database: SqliteDatabase, lock: FolderLock, maximumAppendBytes: number) {
    this.#database = database;
    this.#lock = lock;
    this.capabilities = { survivesRestart: true, maximumAppendBytes };
  }

  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    return this.#answer((database) => {
      const { maximumAppendBytes } = this.capabilities;
      const append = checkedAppend(stream, expected, events, maximumAppendBytes);
      const { outcome, wrote } = this.#written(() => writeAppend(database, append));
      if (wrote) this.changes.ring();
      return outcome;
    });
  }

  readStream(stream: string, options: ReadStreamOptions): Promise<readonly WrittenEvent[]> {
    return this.#answer((database) => {
      checkStreamRead(stream, options);
      return readStream(database, stream, options);
    });
  }

  readAll(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    return this.#answer((database) => {
      checkLimit(options.limit);
      return readAll(database, options);
    });
  }

  head(): Promise<Checkpoint | undefined> {
    return this.#answer((database) => {
      const position = lastPosition(database);
      return position === 0 ? undefined : checkpointOf(position);
    });
  }

  /** Tells other programs of the same user where the server runs that owns this log. */
  updateLock(server: { readonly address: string; readonly token: string }): void {
    this.#lock.update(server);
  }

  close(): Promise<void> {
    if (!this.#closed) {
      this.#closed = true;
      this.#database.close();
      this.#lock.release();
    }
    return Promise.resolve();
  }

  /**
   * After a failed sync the file may or may not hold the append, and only opening it again can tell: until then a read could deny
   * what a restart would show. So this store answers nothing any more.
   */
  #written(write: () => Written): Written {
    try {
      return write();
    } catch (failure) {
      if (!(failure instanceof SqliteError) || failure.code !== 'COMMIT_UNKNOWN') throw failure;
      this.#failure = failure;
      return { outcome: { outcome: 'unknown', cause: failure }, wrote: false };
    }
  }

  #answer<T>(answer: (database: SqliteDatabase) => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.#closed) throw new EventStoreError('STORE_CLOSED', 'the event store is closed');
      try {
        if (this.#failure !== undefined) throw this.#failure;
        resolve(answer(this.#database));
      } catch (failure) {
        throw explained(failure, this.#database.file);
      }
    });
  }
}
