import { bytes, float64s, uint32s } from '#libs/typed-arrays/growing';
import { textPart, Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { TextNumbers } from '#libs/typed-arrays/text-numbers';
import { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';
import { countUpTo } from './count-up-to.js';

/** What an event of the log is about, where it is no entry: something registered, or two things that were said to be one or two. */
export type LogSubject =
  | { readonly kind: 'SOURCE' | 'GROUP' | 'PERSON' | 'PLACE'; readonly id: string }
  | { readonly kind: 'INCIDENTS' | 'GROUPS'; readonly pair: readonly [string, string] };

export type EntryChange = 'RECORDED' | 'CORRECTED' | 'RETRACTED';

/** What an event did to an entry. */
export interface EntryTurn {
  readonly uuid: string;
  readonly change: EntryChange;
  readonly revision: number;
  readonly recorder: string;
}

/** One event as the log takes it: it is about an entry, about something else, or about the chronology itself. */
export interface LogEntry {
  readonly recordedAt: number;
  readonly hash: string;
  readonly turn?: EntryTurn | undefined;
  readonly subject?: LogSubject | undefined;
}

/** What an event did to an entry, and where it stands. */
export interface PlacedTurn extends EntryTurn {
  readonly position: number;
  readonly recordedAt: number;
}

/** The events of a log by position, without what they say. */
export interface ChronicleLog {
  /** How many events there are: the position of the last. */
  readonly length: number;
  /** Undefined where there is no event. */
  recordedAt(position: number): number | undefined;
  /** The first 16 hexadecimal digits of the event's hash. */
  hashStart(position: number): string;
  /** The entry that the event recorded, corrected or retracted. */
  entryAt(position: number): string | undefined;
  subjectAt(position: number): LogSubject | undefined;
  /** The position at which an entry was first recorded: its number; undefined for one that never was. */
  numberOf(uuid: string): number | undefined;
  /** What was done to an entry, oldest first; none for one that was never recorded. */
  turnsOf(uuid: string): readonly PlacedTurn[];
  /**
   * The last position up to `position` at which something of a kind was registered, amended, moved, joined or separated; 0 when
   * nothing was. Between two changes everything that depends on that kind alone is the same.
   */
  lastChange(kind: LogSubject['kind'], position: number): number;
}

/** What an event is about. */
export interface LoggedEvent {
  readonly entry: string | undefined;
  readonly subject: LogSubject | undefined;
}

/** What the event at a position is about; undefined where there is none. */
export function loggedAt(log: ChronicleLog, position: number): LoggedEvent | undefined {
  if (position < 1 || position > log.length) return undefined;
  return { entry: log.entryAt(position), subject: log.subjectAt(position) };
}

const CHANGES: readonly EntryChange[] = ['RECORDED', 'CORRECTED', 'RETRACTED'];
const NO_TURN = { revision: 0, change: 'RECORDED', recorder: '' } as const;
const HASH_BYTES = 8;
const NONE = 0;

/** The events of the whole log in columns, some 40 bytes each. */
export class RecordedLog extends Whole implements ChronicleLog {
  /** The UUIDs of entries, and of whatever else was named by one. */
  readonly uuids = new UuidNumbers();
  readonly #recordedAt = float64s();
  readonly #hashes = bytes();
  /** One more than the number of the entry's UUID; 0 for an event that is about none. */
  readonly #entry = uint32s();
  /** The position of what was done before to the same entry. */
  readonly #before = uint32s();
  readonly #revision = uint32s();
  readonly #change = bytes();
  readonly #recorder = uint32s();
  readonly #recorders = new TextNumbers();
  /** By the number of its UUID, where something was done to an entry first and last. */
  readonly #first = uint32s();
  readonly #last = uint32s();
  #entries = 0;
  readonly #subjects = new Map<number, LogSubject>();
  readonly #changes = new Map<LogSubject['kind'], number[]>();

  protected parts(): Parts {
    return {
      uuids: this.uuids,
      recordedAt: this.#recordedAt,
      hashes: this.#hashes,
      entry: this.#entry,
      before: this.#before,
      revision: this.#revision,
      change: this.#change,
      recorder: this.#recorder,
      recorders: this.#recorders,
      first: this.#first,
      last: this.#last,
      entries: textPart(
        () => this.#entries,
        (entries) => (this.#entries = entries),
      ),
      subjects: textPart(
        () => [...this.#subjects],
        (subjects) => {
          this.#subjects.clear();
          for (const [position, subject] of subjects) this.#subjects.set(position, subject);
        },
      ),
    };
  }

  protected override restored(): void {
    this.#changes.clear();
    for (const [position, subject] of this.#subjects) this.#noteChange(position, subject);
  }

  get length(): number {
    return this.#recordedAt.length;
  }

  /** How many entries were ever recorded. */
  get entryCount(): number {
    return this.#entries;
  }

  push({ recordedAt, hash, turn, subject }: LogEntry): void {
    this.#recordedAt.push(recordedAt);
    for (let digit = 0; digit < 2 * HASH_BYTES; digit += 2)
      this.#hashes.push(parseInt(hash.slice(digit, digit + 2), 16));
    this.#pushTurn(turn);
    if (subject === undefined) return;
    this.#subjects.set(this.length, subject);
    this.#noteChange(this.length, subject);
  }

  recordedAt(position: number): number | undefined {
    return this.#has(position) ? this.#recordedAt.at(position - 1) : undefined;
  }

  hashStart(position: number): string {
    if (!this.#has(position)) return '0'.repeat(2 * HASH_BYTES);
    const start = (position - 1) * HASH_BYTES;
    return Array.from(this.#hashes.values.subarray(start, start + HASH_BYTES), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }

  entryAt(position: number): string | undefined {
    const entry = this.#has(position) ? this.#entry.at(position - 1) : NONE;
    return entry === NONE ? undefined : this.uuids.uuidOf(entry - 1);
  }

  numberOf(uuid: string): number | undefined {
    const known = this.uuids.numberOf(uuid);
    const first = known === undefined ? NONE : this.#first.at(known);
    return first === NONE ? undefined : first;
  }

  subjectAt(position: number): LogSubject | undefined {
    return this.#subjects.get(position);
  }

  turnsOf(uuid: string): readonly PlacedTurn[] {
    const known = this.uuids.numberOf(uuid);
    const turns: PlacedTurn[] = [];
    let position = known === undefined ? NONE : this.#last.at(known);
    while (position !== NONE) {
      turns.push(this.#turnAt(uuid, position));
      position = this.#before.at(position - 1);
    }
    return turns.reverse();
  }

  /** The entries in the order in which they were first recorded. */
  *entries(): Iterable<string> {
    for (let position = 1; position <= this.length; position += 1)
      if (this.#entry.at(position - 1) !== NONE && this.#before.at(position - 1) === NONE)
        yield this.uuids.uuidOf(this.#entry.at(position - 1) - 1);
  }

  lastChange(kind: LogSubject['kind'], position: number): number {
    const positions = this.#changes.get(kind) ?? [];
    return positions[countUpTo(positions, position) - 1] ?? 0;
  }

  #has(position: number): boolean {
    return position >= 1 && position <= this.length;
  }

  #turnAt(uuid: string, position: number): PlacedTurn {
    const row = position - 1;
    return {
      uuid,
      position,
      recordedAt: this.#recordedAt.at(row),
      revision: this.#revision.at(row),
      change: CHANGES[this.#change.at(row)] ?? 'RECORDED',
      recorder: this.#recorders.textOf(this.#recorder.at(row)),
    };
  }

  #pushTurn(turn: EntryTurn | undefined): void {
    const known = turn === undefined ? -1 : this.uuids.add(turn.uuid);
    this.#entry.push(known + 1);
    this.#before.push(known === -1 ? NONE : this.#last.at(known));
    const { revision, change, recorder } = turn ?? NO_TURN;
    this.#revision.push(revision);
    this.#change.push(CHANGES.indexOf(change));
    this.#recorder.push(this.#recorders.add(recorder));
    if (known !== -1) this.#noteTurn(known);
  }

  #noteTurn(known: number): void {
    this.#first.reach(known);
    this.#last.reach(known);
    const isFirst = this.#last.at(known) === NONE;
    this.#last.set(known, this.length);
    if (!isFirst) return;
    this.#first.set(known, this.length);
    this.#entries += 1;
  }

  #noteChange(position: number, { kind }: LogSubject): void {
    const positions = this.#changes.get(kind);
    if (positions === undefined) this.#changes.set(kind, [position]);
    else positions.push(position);
  }
}
