import type { Bounds } from '#libs/time/bounds';
import type { EntryColumns } from './entry-columns.js';
import type { EntryVersion } from './published-entries.js';

/** Reads one version of an entry at a time: a row of the columns, and what of it only some publications make. */
export class EntryCursor {
  readonly #columns: EntryColumns;
  #row = 0;
  #version: EntryVersion | undefined;

  constructor(columns: EntryColumns) {
    this.#columns = columns;
  }

  moveTo(row: number, version: EntryVersion | undefined): void {
    this.#row = row;
    this.#version = version;
  }

  get entry(): number {
    return this.#columns.entry.at(this.#row);
  }

  get type(): number {
    return this.#columns.numbered.type.at(this.#row);
  }

  get stance(): number {
    return this.#columns.numbered.stance.at(this.#row);
  }

  get status(): number {
    return this.#version?.status ?? this.#columns.numbered.status.at(this.#row);
  }

  /** 1 where a denial of it stands. */
  get disputed(): number {
    return this.#version?.disputed ?? this.#columns.numbered.disputed.at(this.#row);
  }

  get source(): number {
    return this.#columns.numbered.source.at(this.#row);
  }

  /** The set of groups that it names, as a number; likewise people and places. */
  get groups(): number {
    return this.#columns.numbered.groups.at(this.#row);
  }

  get people(): number {
    return this.#columns.numbered.people.at(this.#row);
  }

  get places(): number {
    return this.#columns.numbered.places.at(this.#row);
  }

  get earliest(): number {
    return this.#version?.happened?.earliest ?? this.#columns.earliest.at(this.#row);
  }

  get latest(): number {
    return this.#version?.happened?.latest ?? this.#columns.latest.at(this.#row);
  }

  /** The bounds by which it is ordered by date. */
  get happened(): Bounds {
    return { earliest: this.earliest, latest: this.latest };
  }

  /** Whether more is asked of its date than these bounds. */
  get hasDates(): boolean {
    return this.#columns.dates.has(this.#row);
  }

  get begun(): Bounds {
    return this.#columns.dates.begun(this.#row);
  }

  get each(): readonly Bounds[] {
    return this.#columns.dates.each(this.#row);
  }
}
