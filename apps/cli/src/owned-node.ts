import { join } from 'node:path';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import { acquireLock } from '#libs/event-store/data-folder/lock';
import { makeFolder } from '#libs/event-store/data-folder/make-folder';
import type { EventStore } from '#libs/event-store/event-store';
import { openNode } from './node.js';
import type { Node } from './node.js';

/** Where a node keeps what is its own, and where the log is. */
export interface NodePlace {
  readonly folder: string;
  readonly kurrentDbUrl: string | undefined;
  readonly prefix: string;
}

/** A node and its data folder, which it owns until it is closed. */
export interface OwnedNode extends Node {
  /** Tells other programs of the same user where the running server is. */
  announce(server: { readonly address: string; readonly token: string }): void;
  /** What was done to the log that hides or destroys what was recorded, in words. */
  logFaults(): readonly string[];
}

/** A log together with the ownership of the data folder. */
interface OwnedLog extends Pick<OwnedNode, 'announce' | 'logFaults'> {
  readonly store: EventStore;
  close(): Promise<void>;
}

/** Owns a data folder, opens the log of that folder or of its KurrentDB, and follows it. An empty log is begun. */
export async function openOwnedNode(
  options: NodePlace & { readonly acceptClock: boolean },
): Promise<OwnedNode> {
  const { folder, prefix, acceptClock, kurrentDbUrl } = options;
  const log =
    kurrentDbUrl === undefined
      ? await openFolderLog(folder)
      : await openKurrentDbLog({ folder, prefix, kurrentDbUrl });
  const { store, announce, logFaults } = log;
  try {
    const readModels = join(folder, 'read-models');
    const node = await openNode({ store, prefix, readModels, clock: Date.now, acceptClock });
    const close = async (): Promise<void> => {
      await node.close();
      await log.close();
    };
    return { ...node, announce, logFaults, close };
  } catch (failure) {
    await log.close();
    throw failure;
  }
}

async function openFolderLog(folder: string): Promise<OwnedLog> {
  const store = await openEmbeddedEventStore({ folder });
  return {
    store,
    announce: (server) => {
      store.updateLock(server);
    },
    logFaults: () => [],
    close: () => store.close(),
  };
}

/** The client of KurrentDB has a native part, so it is loaded only where it is needed. */
async function openKurrentDbLog({
  folder,
  prefix,
  kurrentDbUrl,
}: NodePlace & { readonly kurrentDbUrl: string }): Promise<OwnedLog> {
  const { openKurrentDbEventStore } =
    await import('#libs/event-store/kurrentdb/kurrentdb-event-store');
  makeFolder(folder);
  const lock = acquireLock(folder, Date.now());
  try {
    const store = await openKurrentDbEventStore({ connectionString: kurrentDbUrl, prefix });
    // It takes as long as the database is large; nothing waits for it.
    let found: readonly string[] = [];
    store.diagnose().then(
      (forbidden) => {
        found = forbidden.map(({ text }) => text);
      },
      () => undefined,
    );
    return {
      store,
      announce: (server) => {
        lock.update(server);
      },
      logFaults: () => [...new Set([...found, ...store.health.forbidden.map(({ text }) => text)])],
      close: async () => {
        await store.close();
        lock.release();
      },
    };
  } catch (failure) {
    lock.release();
    throw failure;
  }
}
