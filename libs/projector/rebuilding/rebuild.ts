import { renameSync } from 'node:fs';
import { removeArchive } from '#libs/archive/archive-file';
import type { ReadAllOptions, ReadEvent } from '#libs/event-store/event-store';
import type { ArchiveModel } from '../archive-model.js';
import type { LogPlace } from '../folded-log.js';
import type { Projector } from '../projector.js';
import type { FollowedLog } from '../projector-options.js';
import { checksumsOf, removeSnapshot } from '../snapshot-file.js';
import type { CaughtUp, FromThread } from './messages.js';
import { snapshotBeside } from './snapshot-beside.js';
import { startRebuildThread } from './start-rebuild-thread.js';
import type { Rebuilder, StartRebuilder } from './start-rebuild-thread.js';

/** What a rebuild found: how far it read, and which read models were the same as the rebuilt ones. */
export interface Rebuilt {
  readonly position: number;
  readonly memoryWasSame: boolean;
  readonly archiveWasSame: boolean;
}

export interface RebuildOptions {
  readonly store: FollowedLog;
  readonly prefix: string;
  readonly live: Projector;
  readonly archive: ArchiveModel;
  /** Where the live projector's snapshot is kept. */
  readonly snapshot: string;
  /** Who folds; by default a thread of its own. */
  readonly start?: StartRebuilder;
}

/**
 * Folds the whole log again beside the read models in use, compares, and takes the rebuilt archive into use and the rebuilt snapshot
 * for the next start. What is in memory is not exchanged: where it differed, the node must be started again.
 */
export async function rebuildReadModels(options: RebuildOptions): Promise<Rebuilt> {
  const { store, prefix, live, archive, snapshot } = options;
  const file = `${archive.place.file}.rebuilt`;
  for (const left of [file, `${file}.next`]) removeArchive(left);
  removeSnapshot(snapshotBeside(file));
  const start = options.start ?? startRebuildThread;
  const rebuilder = start({ file, version: archive.place.version, prefix });
  const beside = new Beside(rebuilder, store);
  try {
    await beside.catchUp();
    return await live.rest(async ({ folded, place }) => {
      const rebuilt = await beside.catchUp(place);
      await live.settled();
      const memory = await checksumsOf(folded.comparable());
      const memoryWasSame = rebuilt.memory === memory;
      const archiveWasSame = rebuilt.archive === (await archive.digest());
      await beside.close();
      await archive.replaceBy(file);
      renameSync(snapshotBeside(file), snapshot);
      return { position: rebuilt.position, memoryWasSame, archiveWasSame };
    });
  } finally {
    await rebuilder.end();
  }
}

interface Awaited {
  readonly resolve: (message: FromThread) => void;
  readonly reject: (failure: Error) => void;
}

/** A fold of the log beside the one in use, which reads what this thread reads for it. */
class Beside {
  readonly #rebuilder: Rebuilder;
  readonly #store: FollowedLog;
  #awaited: Awaited | undefined;
  #limit: LogPlace | undefined;

  constructor(rebuilder: Rebuilder, store: FollowedLog) {
    this.#rebuilder = rebuilder;
    this.#store = store;
    rebuilder.listen((message) => {
      this.#hear(message);
    });
  }

  /** Folds on to where the log ends now, or no further than to a place. */
  async catchUp(limit?: LogPlace): Promise<CaughtUp> {
    this.#limit = limit;
    const said = await this.#order('catch up');
    if ('caughtUp' in said) return said.caughtUp;
    throw new Error('the rebuild did not say how far it came');
  }

  /** Lets it keep what it folded, and end. */
  async close(): Promise<void> {
    await this.#order('close');
  }

  #order(order: 'catch up' | 'close'): Promise<FromThread> {
    return new Promise((resolve, reject) => {
      this.#awaited = { resolve, reject };
      this.#rebuilder.say({ order });
    });
  }

  #hear(message: FromThread): void {
    if ('read' in message) void this.#read(message);
    else if ('failure' in message) this.#awaited?.reject(new Error(message.failure));
    else this.#awaited?.resolve(message);
  }

  async #read({ read, options }: Extract<FromThread, { readonly read: number }>): Promise<void> {
    try {
      this.#rebuilder.say({ read, events: await this.#eventsFor(options) });
    } catch (failure) {
      this.#rebuilder.say({
        read,
        failure: failure instanceof Error ? failure.message : String(failure),
      });
    }
  }

  async #eventsFor(options: ReadAllOptions): Promise<readonly ReadEvent[]> {
    const limit = this.#limit;
    if (limit !== undefined && options.after === limit.checkpoint) return [];
    const events = await this.#store.readAll(options);
    const end = events.findIndex(({ checkpoint }) => checkpoint === limit?.checkpoint);
    return end === -1 ? events : events.slice(0, end + 1);
  }
}
