import type { RecordedEvent } from '#events/recorded-event';
import { Columns } from '#libs/columns/columns';
import type { Checkpoint } from '#libs/event-store/event-store';
import { ArchivedEntries } from '#libs/projections/chronicle/archived-entries';
import type { Bodies } from '#libs/projections/chronicle/archived-entries';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { WholeChronicle } from '#libs/projections/chronicle/chronicle';
import { RecordedLog } from '#libs/projections/chronicle/recorded-log';
import { registriesSaved, restoreRegistries } from '#libs/projections/chronicle/saved-registries';
import { LinkColumns } from '#libs/projections/links/link-columns';
import { keepLinks, linksIn } from '#libs/projections/links/links';
import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { KeyRegistry } from './key-registry.js';
import { PlacedEvents } from './placed-events.js';
import { Sequencer } from './sequencer.js';

/** How far a log was read. */
export interface LogPlace {
  /** Position of the last event that has one; 0 before the first. */
  readonly position: number;
  /** After which the rest of the log begins; undefined before its first event. */
  readonly checkpoint: Checkpoint | undefined;
  /** The checkpoint before the last event that has a position, after which that one is read again, and its hash. */
  readonly beforeLast: Checkpoint | undefined;
  readonly hash: string;
}

/** Everything that a node keeps in memory of a log, folded from its first event or taken from a snapshot. */
export class FoldedLog extends Whole {
  readonly keys = new KeyRegistry();
  readonly placed: PlacedEvents;
  readonly sequencer: Sequencer;
  readonly chronicle: WholeChronicle;
  readonly columns: Columns;
  readonly #entries: ArchivedEntries | undefined;
  readonly #links: LinkColumns;

  /** Without `bodies` everything stays in memory. */
  constructor(prefix: string, bodies?: Bodies) {
    super();
    const log = new RecordedLog();
    this.#entries = bodies === undefined ? undefined : new ArchivedEntries(log, bodies);
    this.chronicle = emptyChronicle(log, this.#entries);
    this.placed = new PlacedEvents(log.uuids);
    this.sequencer = new Sequencer(prefix, this.placed);
    this.#links = new LinkColumns(log.uuids);
    this.columns = new Columns(this.chronicle);
    keepLinks(this.chronicle, this.#links);
  }

  /** The log comes first: the others share its numbers. */
  protected parts(): Parts {
    const registries = textPart(
      () => registriesSaved(this.chronicle),
      (saved) => {
        restoreRegistries(this.chronicle, saved);
      },
    );
    const { keys, placed, sequencer, columns } = this;
    const { log } = this.chronicle;
    return { log, placed, sequencer, keys, registries, links: this.#links, columns };
  }

  protected override restored(): void {
    keepLinks(this.chronicle, this.#links);
  }

  /** How many bodies nobody else has yet. */
  get waiting(): number {
    return this.#entries?.waiting ?? 0;
  }

  /** Hears that the bodies up to a position can be read elsewhere. */
  letGo(position: number): void {
    this.#entries?.letGo(position);
  }

  evolve(recorded: RecordedEvent): void {
    evolve(this.chronicle, recorded);
    // What is linked has its number before anything that comes later has.
    linksIn(this.chronicle);
  }
}
