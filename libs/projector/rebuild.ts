import { rmSync } from 'node:fs';
import type { EventStore } from '#libs/event-store/event-store';
import { chronicleDigest } from './chronicle-digest.js';
import { FullTextModel } from './full-text-model.js';
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
  readonly fullText: FullTextModel;
}

/**
 * Folds the whole log again beside the read models in use, compares, and takes the rebuilt full-text index into use. The chronicle
 * lives in memory and is folded anew at every start: where it differed, the node must be started again.
 */
export async function rebuildReadModels(options: RebuildOptions): Promise<Rebuilt> {
  const { store, prefix, live, fullText } = options;
  const file = `${fullText.file}.rebuilt`;
  rmSync(file, { force: true });
  const made: FullTextModel[] = [];
  const beside = new Projector({
    store,
    prefix,
    models: (chronicle) => {
      made.push(new FullTextModel({ file, chronicle }));
      return made;
    },
  });
  await live.catchUp();
  await beside.catchUp();
  const [rebuilt] = made;
  const report = {
    position: beside.position,
    chronicleWasSame: chronicleDigest(beside.chronicle) === chronicleDigest(live.chronicle),
    fullTextWasSame: JSON.stringify(rebuilt?.documents()) === JSON.stringify(fullText.documents()),
  };
  await beside.close();
  fullText.replaceBy(file);
  return report;
}
