import type { FoldedLog, LogPlace } from './folded-log.js';
import type { BodyKeeper } from './body-keeper.js';
import type { Snapshots } from './projector-options.js';
import { readSnapshot, writeSnapshot } from './snapshot-file.js';
import type { Snapshot } from './snapshot-file.js';

export interface SnapshotPlace {
  readonly file: string;
  /** Names the code that folds: what other code folded is never taken for its own. */
  readonly version: string;
  /** So many events at least must be new before another one is kept. */
  readonly least?: number;
}

/** What a snapshot says about itself. */
export interface SnapshotHead {
  readonly version: string;
  readonly prefix: string;
  readonly place: LogPlace;
  /** The keeper of bodies that has all bodies up to the position. */
  readonly bodies: string;
}

/** Fewer events than this are folded again faster than a snapshot is read. */
const LEAST = 2000;
/** Of what was folded so much must be new; a snapshot costs as much as everything that was folded. */
const SHARE = 0.1;

/** Keeps a snapshot in a file, and another one in its place when enough was folded since. */
export class KeptSnapshots implements Snapshots {
  readonly #place: SnapshotPlace;
  readonly #prefix: string;
  readonly #bodies: Pick<BodyKeeper, 'identity'>;
  #kept: number;

  /** `kept` is the position of the snapshot that is there. */
  constructor(
    place: SnapshotPlace,
    { prefix, bodies }: { readonly prefix: string; readonly bodies: Pick<BodyKeeper, 'identity'> },
    kept = 0,
  ) {
    this.#place = place;
    this.#prefix = prefix;
    this.#bodies = bodies;
    this.#kept = kept;
  }

  isDue(position: number, when: 'NOW' | 'AT_END'): boolean {
    const { least = LEAST } = this.#place;
    return position - this.#kept >= (when === 'NOW' ? Math.max(least, position * SHARE) : least);
  }

  async keep(folded: FoldedLog, place: LogPlace): Promise<void> {
    const { file, version } = this.#place;
    const bodies = this.#bodies.identity;
    const head: SnapshotHead = { version, prefix: this.#prefix, place, bodies };
    // A full disk takes nothing from whoever asks: the next start has more to fold, and it is tried again when that is worth it.
    this.#kept = place.position;
    await writeSnapshot(file, { head, saved: folded.saved() }).catch(() => undefined);
  }
}

/** The snapshot of a place that the same code made of a log with the same prefix and bodies; undefined where there is none that is whole. */
export function keptSnapshot(
  { file, version }: SnapshotPlace,
  { prefix, bodies }: Pick<SnapshotHead, 'prefix' | 'bodies'>,
): Snapshot<SnapshotHead> | undefined {
  return readSnapshot<SnapshotHead>(
    file,
    (head) => head.version === version && head.prefix === prefix && head.bodies === bodies,
  );
}
