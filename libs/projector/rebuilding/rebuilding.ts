import { openArchive } from '../archive-model.js';
import type { ArchiveModel, ArchiveOptions } from '../archive-model.js';
import { KeptSnapshots } from '../kept-snapshots.js';
import { Projector } from '../projector.js';
import { checksumsOf } from '../snapshot-file.js';
import { snapshotBeside } from './snapshot-beside.js';
import type { CaughtUp, FromThread, Order, Rebuilding, ToThread } from './messages.js';
import { ReadElsewhere } from './read-elsewhere.js';

type StartArchive = ArchiveOptions['start'];

/** Folds a log again from its first event, beside whoever has the log open, and keeps what it folded when it is asked to end. */
export class RebuildingLog {
  readonly #place: Rebuilding;
  readonly #say: (message: FromThread) => void;
  readonly #log: ReadElsewhere;
  readonly #opened: Promise<{ readonly archive: ArchiveModel; readonly projector: Projector }>;

  constructor(place: Rebuilding, say: (message: FromThread) => void, start?: StartArchive) {
    this.#place = place;
    this.#say = say;
    this.#log = new ReadElsewhere(say);
    this.#opened = this.#open(start);
    // Whoever gives the first order hears of it.
    this.#opened.catch(() => undefined);
  }

  heard(message: ToThread): void {
    if ('read' in message) this.#log.heard(message);
    else void this.#carryOut(message.order);
  }

  async #open(start: StartArchive) {
    const { file, version, prefix } = this.#place;
    const archive = await openArchive({ file, version, ...(start === undefined ? {} : { start }) });
    const projector = new Projector({ store: this.#log, prefix, bodies: archive });
    return { archive, projector };
  }

  async #carryOut(order: Order): Promise<void> {
    try {
      if (order === 'catch up') this.#say({ caughtUp: await this.#catchUp() });
      else await this.#close();
    } catch (failure) {
      this.#say({ failure: failure instanceof Error ? failure.message : String(failure) });
    }
  }

  async #catchUp(): Promise<CaughtUp> {
    const { archive, projector } = await this.#opened;
    await projector.catchUp();
    await projector.settled();
    const [stopped] = projector.health().stopped;
    if (stopped !== undefined) throw new Error(`${stopped.model}: ${stopped.reason}`);
    const memory = await projector.rest(({ folded }) => checksumsOf(folded.comparable()));
    return { position: projector.position, memory, archive: await archive.digest() };
  }

  async #close(): Promise<void> {
    const { archive, projector } = await this.#opened;
    const { file, version, prefix } = this.#place;
    const snapshots = new KeptSnapshots(
      { file: snapshotBeside(file), version },
      { prefix, bodies: archive },
    );
    await projector.rest(({ folded, place }) => snapshots.keep(folded, place));
    await projector.close();
    this.#say({ closed: true });
  }
}
