import type { RecordedEvent } from '#events/recorded-event';
import type { Chronicle, EntryRecord } from '#libs/projections/chronicle/chronicle';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { linkPart, linksIn } from '#libs/projections/links/links';
import type { RegistryLinks } from '#libs/projections/links/links';

type LogEntry = Chronicle['log'][number];

/** Stands in the log for every event of an entry: nothing that is told from registries looks at those. */
const OF_AN_ENTRY: LogEntry = { recordedAt: 0, hash: '', entry: undefined };

/** Everything that was recorded but for the entries, and of these whatever it is handed for a while. */
export class Registries {
  readonly #chronicle = emptyChronicle();

  /** What stands in a relation by the registries and by what was said to be one. */
  readonly links: RegistryLinks = (relation, key) => linksIn(this.#chronicle).of(relation, key);

  /** Takes an event that is about no entry; those between it and the one before were about entries. */
  take(recorded: RecordedEvent): void {
    const log = this.#chronicle.log as LogEntry[];
    while (log.length < recorded.position - 1) log.push(OF_AN_ENTRY);
    evolve(this.#chronicle, recorded);
    const { recordedAt, subject } = log[recorded.position - 1] ?? OF_AN_ENTRY;
    const kept = { recordedAt, hash: '', entry: undefined };
    log[recorded.position - 1] = subject === undefined ? kept : { ...kept, subject };
  }

  /** The registries with these entries. */
  with(entries: ReadonlyMap<string, EntryRecord>): Chronicle {
    const part = { ...this.#chronicle, entries };
    linkPart(part, this.links);
    return part;
  }
}
