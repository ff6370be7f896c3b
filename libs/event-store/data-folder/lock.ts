import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { holdFile } from '#libs/sqlite/hold-file';
import { EventStoreError } from '../event-store-error.js';
import type { LockRecord } from './lock-record.js';
import { holderState, lockFile, readLock } from './lock-record.js';
import { processIdentity } from './process-identity.js';

/** Another process owns the data folder. `holder` is what its lock file says, where it says anything. */
export class LogInUseError extends EventStoreError {
  override readonly name = 'LogInUseError';

  constructor(
    folder: string,
    readonly holder: LockRecord | undefined,
  ) {
    super('LOG_IN_USE', `${folder} is in use by ${described(holder)}: stop it, or work through it`);
  }
}

function described(holder: LockRecord | undefined): string {
  if (holder === undefined) return 'another process';
  const at = holder.address === undefined ? '' : ` at ${holder.address}`;
  return `process ${holder.pid}${at} since ${holder.startedAt}`;
}

/** A data folder that this process owns until it releases it or ends. */
export interface FolderLock {
  /** Tells other programs of the same user where the running server is. */
  update(server: { readonly address: string; readonly token: string }): void;
  /** A second time does nothing. */
  release(): void;
}

const OWNER_ONLY = 0o600;

function writeExclusively(file: string, record: LockRecord): void {
  const descriptor = openSync(file, 'wx', OWNER_ONLY);
  try {
    writeSync(descriptor, JSON.stringify(record));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes this process the owner of a data folder, or throws {@link LogInUseError}. Two things hold the folder: the operating
 * system's lock on `lock.db`, which ends with its process and also counts between containers, and the file `lock`, which says
 * who it is and is enough where the file system keeps no locks. What a dead process left behind is taken over.
 */
export function acquireLock(folder: string, now: number): FolderLock {
  const holder = readLock(folder);
  if (holder !== undefined && holderState(holder) === 'alive')
    throw new LogInUseError(folder, holder);
  // Of a folder that cannot be written, the engine would only say that it cannot open a file.
  accessSync(folder, constants.W_OK);
  const held = holdFile(join(folder, 'lock.db'));
  if (held === undefined) throw new LogInUseError(folder, holder);
  try {
    rmSync(lockFile(folder), { force: true });
    const record = ownRecord(now);
    writeExclusively(lockFile(folder), record);
    return new OwnedFolder(folder, record, held.release);
  } catch (failure) {
    held.release();
    throw failure;
  }
}

function ownRecord(now: number): LockRecord {
  const identity = processIdentity(process.pid);
  return {
    pid: process.pid,
    startedAt: new Date(now).toISOString(),
    ...(identity === undefined ? {} : { process: identity }),
  };
}

class OwnedFolder implements FolderLock {
  readonly #folder: string;
  readonly #letGo: () => void;
  #record: LockRecord;

  constructor(folder: string, record: LockRecord, letGo: () => void) {
    this.#folder = folder;
    this.#record = record;
    this.#letGo = letGo;
  }

  update(server: { readonly address: string; readonly token: string }): void {
    this.#record = { ...this.#record, ...server };
    const written = `${lockFile(this.#folder)}.new`;
    rmSync(written, { force: true });
    writeExclusively(written, this.#record);
    renameSync(written, lockFile(this.#folder));
  }

  release(): void {
    // Where locks do not work, somebody else may have taken the folder meanwhile: the file is then theirs.
    if (isDeepStrictEqual(readLock(this.#folder), this.#record)) {
      rmSync(lockFile(this.#folder), { force: true });
    }
    this.#letGo();
  }
}
