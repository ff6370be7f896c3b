import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';
import type { FileProblem } from '../chronology/file-problem.js';
import type { CsvRecord } from './read-csv.js';
import { rowProblem } from './release-problem.js';
import type { RowPlace } from './release-problem.js';

/** What spreadsheets and statistics programs print for a value that is not there. */
const MISSING = new Set(['', 'NA', 'N/A', 'n/a', 'NaN', 'nan', 'NULL', 'None']);
const WHOLE = /^-?\d{1,15}(\.0+)?$/;
/** As long as a text of an event may be. */
export const LONGEST_TEXT = 4000;
const DAY = /^(\d{4}-\d{2}-\d{2})([ T][\d:.Z+-]+)?$/;

/** The columns of a file by their names in lower case. */
export type Columns = ReadonlyMap<string, number>;

/** The cells of a row by the names of their columns; collects what is wrong with those that it is asked for. */
export class Row {
  readonly #columns: Columns;
  readonly #record: CsvRecord;
  readonly #problems: FileProblem[] = [];
  readonly place: RowPlace;

  constructor(columns: Columns, record: CsvRecord, place: RowPlace) {
    this.#columns = columns;
    this.#record = record;
    this.place = place;
  }

  get problems(): readonly FileProblem[] {
    return this.#problems;
  }

  /** The text of a cell without the spaces around it; undefined when it says that there is none. */
  text(column: string): string | undefined {
    const index = this.#columns.get(column);
    const text = index === undefined ? '' : (this.#record.cells[index] ?? '').trim();
    return MISSING.has(text) ? undefined : text;
  }

  needed(column: string): string {
    const text = this.text(column);
    if (text === undefined) this.missing(column);
    return text ?? '';
  }

  /** A whole number, also where it is printed as `15960.0`; -1 means that there is none (UCDP GED codebook 22.1, number_of_sources). */
  whole(column: string): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = WHOLE.test(text) ? Number(text) : NaN;
    if (value === -1) return undefined;
    if (value >= 0) return value;
    this.#invalid(column, text, 'is no count.');
    return undefined;
  }

  /** The number of something in the data set's own numbering. */
  neededId(column: string): string {
    const id = this.whole(column);
    if (id === undefined && this.text(column) === undefined) this.missing(column);
    return id === undefined ? '' : String(id);
  }

  /** One of a few codes; undefined where there is none. */
  code<Meaning>(column: string, meanings: readonly Meaning[]): Meaning | undefined {
    const code = this.whole(column);
    if (code === undefined) return undefined;
    const meaning = meanings[code - 1];
    if (meaning === undefined)
      this.#invalid(column, String(code), `is none of the codes 1 to ${String(meanings.length)}.`);
    return meaning;
  }

  /** A calendar day, whatever time of day is printed beside it. */
  neededDay(column: string): string {
    const text = this.text(column);
    if (text === undefined) {
      this.missing(column);
      return '';
    }
    const day = DAY.exec(text)?.[1];
    const read = day === undefined ? undefined : parseEdtf(day);
    if (day === undefined || read === undefined)
      this.refuse('DATE_UNREADABLE', column, `${text} is no date such as 2016-08-08.`);
    else if (isDateProblem(read)) this.refuse('DATE_IMPOSSIBLE', column, read.message);
    else return day;
    return '';
  }

  missing(column: string): void {
    this.refuse('FIELD_MISSING', column, `${column} is empty.`);
  }

  refuse(code: Parameters<typeof rowProblem>[0], column: string, message: string): void {
    this.#problems.push(rowProblem(code, this.place, { path: column, message }));
  }

  /** Refuses texts that are longer than a text may be here, or hold a NUL; of what is split later, the parts are looked at. */
  refuseUnwritable(isSplit: (column: string) => boolean): void {
    for (const [column, text] of this.filled()) {
      if (text.includes('\u0000')) this.#invalid(column, 'holds', 'a NUL character.');
      else if (text.length > LONGEST_TEXT && !isSplit(column))
        this.#invalid(column, 'is', `longer than ${String(LONGEST_TEXT)} characters.`);
    }
  }

  /** Every cell that says something, under the name of its column. */
  *filled(): Generator<readonly [column: string, text: string]> {
    for (const column of this.#columns.keys()) {
      const text = this.text(column);
      if (text !== undefined) yield [column, text];
    }
  }

  /** The cells that say something, as they stand in the file. */
  cells(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.filled());
  }

  #invalid(column: string, text: string, what: string): void {
    this.refuse('FIELD_INVALID', column, `${column} ${text} ${what}`);
  }
}
