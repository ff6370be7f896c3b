import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalOperator } from '#apps/api/src/operator/local-operator';
import type { Operator } from '#apps/api/src/operator/operator';
import type { EventStore } from '#libs/event-store/event-store';
import { openArchive } from '#libs/projector/archive-model';
import type { ArchiveModel } from '#libs/projector/archive-model';
import { openProjector } from '#libs/projector/open-projector';
import type { Projector } from '#libs/projector/projector';
import { rebuildReadModels } from '#libs/projector/rebuilding/rebuild';
import { readSideOf } from '#libs/recorder/projector-read-side';
import { openChronology } from '#libs/recorder/open-chronology';
import { Recorder } from '#libs/recorder/recorder';
import { readModelVersion, softwareVersion } from './software.js';

const ARCHIVE = 'archive.db';
const SNAPSHOT = 'memory.snapshot';

/** A log with the read models and the recorder of one process. */
export interface Node {
  readonly projector: Projector;
  readonly recorder: Recorder;
  readonly operator: Operator;
  readonly fullText: ArchiveModel;
  /** Stops following the log and lets go of everything. */
  close(): Promise<void>;
}

export interface NodeOptions {
  readonly store: EventStore;
  /** What the names of all streams of the log begin with. */
  readonly prefix: string;
  /** The folder in which read models are kept. */
  readonly readModels: string;
  readonly clock: () => number;
  /** Record although this machine's clock is behind the log. */
  readonly acceptClock: boolean;
}

/** Puts a node together over a log; the log begins a chronology where it is empty. */
export async function openNode(options: NodeOptions): Promise<Node> {
  const { store, prefix, clock, acceptClock } = options;
  const software = `annals ${softwareVersion()}`;
  await openChronology(store, {
    prefix,
    newChronologyId: randomUUID,
    clock,
    actor: 'annals',
    software,
  });
  const { projector, archive } = await follow(options);
  const recorder = new Recorder({
    store,
    readSide: readSideOf(projector),
    clock,
    software,
    prefix,
    acceptClock,
  });
  const snapshot = join(options.readModels, SNAPSHOT);
  const rebuild = () => rebuildReadModels({ store, prefix, live: projector, archive, snapshot });
  return {
    projector,
    recorder,
    fullText: archive,
    operator: new LocalOperator({ projector, recorder, rebuild }),
    close: async () => {
      await projector.close();
      await store.close();
    },
  };
}

async function follow({
  store,
  prefix,
  readModels,
}: NodeOptions): Promise<{ readonly projector: Projector; readonly archive: ArchiveModel }> {
  const version = readModelVersion();
  const archive = await openArchive({ file: join(readModels, ARCHIVE), version });
  const snapshot = { file: join(readModels, SNAPSHOT), version };
  const projector = await openProjector({ store, prefix, bodies: archive, snapshot });
  await projector.start();
  removeOthers(readModels);
  return { projector, archive };
}

/** What earlier versions of this software kept in the folder is no use any more. */
function removeOthers(readModels: string): void {
  for (const other of readdirSync(readModels))
    if (!other.startsWith(ARCHIVE) && !other.startsWith(SNAPSHOT))
      rmSync(join(readModels, other), { recursive: true, force: true });
}
