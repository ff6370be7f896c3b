import { removeArchive } from '#libs/archive/archive-file';
import type { EventStore } from '#libs/event-store/event-store';
import { openArchive } from './archive-model.js';
import type { ArchiveModel } from './archive-model.js';
import { chronicleDigest } from './chronicle-digest.js';
import { Projector } from './projector.js';

/** What a rebuild found: how far it read, and which read models were the same as the rebuilt ones. */
export interface Rebuilt {
  readonly position: number;
  readonly chronicleWasSame: boolean;
  readonly fullTextWasSame: boolean;
}

export interface RebuildOptions {
  readonly store: EventStore;
  readonly prefix: string;
  readonly live: Projector;
  readonly archive: ArchiveModel;
}

/** How often it reads on where the log grows while the two are brought to the same position. */
const TRIES = 20;

/**
 * Folds the whole log again beside the read models in use, compares, and takes the rebuilt archive into use. The chronicle lives in
 * memory and is folded anew at every start: where it differed, the node must be started again.
 */
export async function rebuildReadModels(options: RebuildOptions): Promise<Rebuilt> {
  const { store, prefix, live, archive } = options;
  const file = `${archive.place.file}.rebuilt`;
  for (const left of [file, `${file}.next`]) removeArchive(left);
  const rebuilt = await openArchive({ ...archive.place, file });
  const beside = new Projector({ store, prefix, trailing: [rebuilt] });
  const report = await compared(live, beside, { archive, rebuilt }).finally(() => beside.close());
  await archive.replaceBy(file);
  return report;
}

async function compared(
  live: Projector,
  beside: Projector,
  { archive, rebuilt }: { readonly archive: ArchiveModel; readonly rebuilt: ArchiveModel },
): Promise<Rebuilt> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await Promise.all([live.catchUp(), beside.catchUp()]);
    await Promise.all([live.settled(), beside.settled()]);
    if (live.position === beside.position) break;
  }
  if (rebuilt.stopped !== undefined) throw new Error(rebuilt.stopped.reason);
  return {
    position: beside.position,
    chronicleWasSame: chronicleDigest(beside.chronicle) === chronicleDigest(live.chronicle),
    fullTextWasSame: (await rebuilt.digest()) === (await archive.digest()),
  };
}
