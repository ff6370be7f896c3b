import type { EntryContent } from '#events/entries/entry';
import { LookedUpMap } from '../view/looked-up-map.js';
import { Recent } from '../view/recent.js';
import type { EntryRecord, EntryRevision, GrowingEntries } from './chronicle.js';
import type { PlacedTurn, RecordedLog } from './recorded-log.js';

/** What a revision says, and why it was made. */
export interface Body {
  readonly content: EntryContent;
  readonly reason: string | undefined;
}

/** Where what revisions say is read once it is no longer in memory. */
export interface Bodies {
  /** The bodies at these positions; that of a retraction is what it took back. Throws where one cannot be read. */
  readBodies(positions: readonly number[]): ReadonlyMap<number, Body>;
}

interface Waiting {
  readonly uuid: string;
  readonly position: number;
}

const KEPT = 20_000;

/**
 * The entries of a log, of which only those stay in memory that nobody else has yet and those that were read last; the others are
 * put together from the log's columns and read bodies.
 */
export class ArchivedEntries extends LookedUpMap<EntryRecord> implements GrowingEntries {
  readonly #log: RecordedLog;
  readonly #bodies: Bodies;
  readonly #kept: Recent<string, EntryRecord>;
  /** Entries with a revision that can be read nowhere else. */
  readonly #own = new Map<string, EntryRecord>();
  #waiting: Waiting[] = [];
  #letGo = 0;

  constructor(log: RecordedLog, bodies: Bodies, kept: number = KEPT) {
    super();
    this.#log = log;
    this.#bodies = bodies;
    this.#kept = new Recent(kept);
  }

  override get size(): number {
    return this.#log.entryCount;
  }

  /** How many revisions can be read nowhere else. */
  get waiting(): number {
    return this.#waiting.length - this.#letGo;
  }

  get(uuid: string): EntryRecord | undefined {
    const known = this.#own.get(uuid) ?? this.#kept.find(uuid);
    if (known !== undefined) return known;
    const turns = this.#log.turnsOf(uuid);
    if (turns.length === 0) return undefined;
    const read = this.#read(uuid, turns);
    this.#kept.keep(uuid, read);
    return read;
  }

  override has(uuid: string): boolean {
    return this.#own.has(uuid) || this.#log.numberOf(uuid) !== undefined;
  }

  override *keys(): MapIterator<string> {
    yield* this.#log.entries();
    return undefined;
  }

  set(uuid: string, record: EntryRecord): void {
    this.#own.set(uuid, record);
    this.#waiting.push({ uuid, position: lastOf(record) });
  }

  /** Hears that whatever was recorded up to a position can be read elsewhere. */
  letGo(upTo: number): void {
    for (; this.#letGo < this.#waiting.length; this.#letGo += 1) {
      const next = this.#waiting[this.#letGo];
      if (next === undefined || next.position > upTo) break;
      const record = this.#own.get(next.uuid);
      if (record === undefined || lastOf(record) > upTo) continue;
      this.#own.delete(next.uuid);
      this.#kept.keep(next.uuid, record);
    }
    if (this.#letGo * 2 < this.#waiting.length) return;
    this.#waiting = this.#waiting.slice(this.#letGo);
    this.#letGo = 0;
  }

  protected candidates(): Iterable<string> {
    return this.#log.entries();
  }

  #read(uuid: string, turns: readonly PlacedTurn[]): EntryRecord {
    const bodies = this.#bodies.readBodies(turns.map(({ position }) => position));
    const [first, ...others] = turns.map((turn): EntryRevision => {
      const { position, recordedAt, revision, recorder, change } = turn;
      const body = bodies.get(position);
      if (body === undefined)
        throw new Error(`what ${uuid} says at position ${String(position)} cannot be read`);
      return { position, recordedAt, revision, recorder, change, ...body };
    });
    if (first === undefined) throw new Error(`${uuid} was never recorded`);
    return { uuid, revisions: [first, ...others] };
  }
}

function lastOf({ revisions }: EntryRecord): number {
  return revisions.at(-1)?.position ?? 0;
}
