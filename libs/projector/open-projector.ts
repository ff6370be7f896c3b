import { EventStoreError } from '#libs/event-store/event-store-error';
import { FoldedLog } from './folded-log.js';
import type { LogPlace } from './folded-log.js';
import { KeptSnapshots, keptSnapshot } from './kept-snapshots.js';
import type { SnapshotPlace } from './kept-snapshots.js';
import { Projector } from './projector.js';
import type { BodyKeeper } from './body-keeper.js';
import type { Before, FollowedLog, ProjectorOptions } from './projector-options.js';
import { removeSnapshot } from './snapshot-file.js';

export interface OpenProjectorOptions extends ProjectorOptions {
  readonly bodies: BodyKeeper;
  readonly snapshot: SnapshotPlace;
}

/**
 * A projector that goes on from the snapshot of its last run. One that is damaged, that other code made, or whose last event the log
 * does not have at its place is removed, and the log is folded from its first event.
 */
export async function openProjector(options: OpenProjectorOptions): Promise<Projector> {
  const { prefix, bodies, snapshot } = options;
  const before = await foldedBefore(options);
  if (before === undefined) removeSnapshot(snapshot.file);
  const snapshots = new KeptSnapshots(snapshot, { prefix, bodies }, before?.place.position);
  return new Projector({ ...options, snapshots }, before);
}

async function foldedBefore({
  store,
  prefix,
  bodies,
  snapshot,
}: OpenProjectorOptions): Promise<Before | undefined> {
  const kept = keptSnapshot(snapshot, { prefix, bodies: bodies.identity });
  if (kept === undefined || !(await isOf(store, kept.head.place))) return undefined;
  if (!bodies.goOnFrom(kept.head.place.position)) return undefined;
  const folded = new FoldedLog(prefix, bodies);
  folded.restore(kept.saved);
  return { folded, place: kept.head.place };
}

/** Whether a log has the event at the place to which it was read. */
async function isOf(store: FollowedLog, { beforeLast, hash }: LogPlace): Promise<boolean> {
  const after = beforeLast === undefined ? {} : { after: beforeLast };
  try {
    const [last] = await store.readAll({ ...after, limit: 1 });
    return last?.metadata.hash === hash;
  } catch (failure) {
    if (failure instanceof EventStoreError && failure.code === 'CHECKPOINT_UNKNOWN') return false;
    throw failure;
  }
}
