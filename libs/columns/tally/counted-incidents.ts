import type { Bounds } from '#libs/time/bounds';
import { bytes, uint32s } from '#libs/typed-arrays/growing';
import type { IncidentRows } from '../incidents/incident-rows.js';
import type { IncidentTables } from '../incidents/incident-tables.js';

/** What of an incident hangs on the question: its figures by the reading asked for, and how surely it is contested. */
export interface ReadAs {
  readonly reading: number;
  readonly contested: (rows: IncidentRows) => (row: number) => number;
}

/** The incidents that a question counts, by numbers from 0 upwards in the order of the log, and how surely. */
export class CountedIncidents {
  readonly code = bytes();
  readonly tables: IncidentTables;
  readonly #readAs: ReadAs;
  readonly #sources: {
    readonly rows: IncidentRows;
    readonly contested: (row: number) => number;
  }[] = [];
  readonly #source = bytes();
  readonly #row = uint32s();

  constructor(tables: IncidentTables, readAs: ReadAs) {
    this.tables = tables;
    this.#readAs = readAs;
  }

  get length(): number {
    return this.#row.length;
  }

  /** Rows of versions, of which some are counted, by a number of their own. */
  from(rows: IncidentRows): number {
    return this.#sources.push({ rows, contested: this.#readAs.contested(rows) }) - 1;
  }

  push(source: number, row: number, code: number): void {
    this.#source.push(source);
    this.#row.push(row);
    this.code.push(code);
  }

  isSummary(number: number): boolean {
    return this.#rowsOf(number).isSummary.at(this.#row.at(number)) === 1;
  }

  /** The code of how surely it is contested. */
  contested(number: number): number {
    return this.#sources[this.#source.at(number)]?.contested(this.#row.at(number)) ?? 0;
  }

  slug(number: number): string {
    return this.tables.slugs.text(this.#rowsOf(number).slug.at(this.#row.at(number))) ?? '';
  }

  happened(number: number): Bounds {
    return this.#rowsOf(number).happened(this.#row.at(number));
  }

  /** The number of its dead. */
  killed(number: number): number {
    return this.#figures(number, 'killed', 0);
  }

  wounded(number: number): number {
    return this.#figures(number, 'wounded', 1);
  }

  #figures(number: number, name: 'killed' | 'wounded', place: number): number {
    const rows = this.#rowsOf(number);
    const row = this.#row.at(number);
    const readings = rows.readings.at(row);
    if (readings === 0) return rows[name].at(row);
    return this.tables.readings.at(readings)[this.#readAs.reading * 2 + place] ?? 0;
  }

  #rowsOf(number: number): IncidentRows {
    const source = this.#sources[this.#source.at(number)];
    if (source === undefined) throw new RangeError(`no incident ${String(number)} was counted`);
    return source.rows;
  }
}
