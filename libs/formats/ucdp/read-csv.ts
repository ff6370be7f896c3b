import { parse } from 'csv-parse';
import type { CsvError as ParserError, Parser } from 'csv-parse';
import { CsvError } from './csv-error.js';
import { utf8Lines } from './utf8-lines.js';

/** A record of a CSV file and the line on which it begins; the first line is 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const LONGEST_RECORD = 1024 * 1024;

/**
 * Reads CSV (RFC 4180; commas, or semicolons or tabs where the first line has more of them) as it comes in. Throws a `CsvError` where the text
 * stops being CSV, after it has given every record before that place.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let reading: Reading | undefined;
  for await (const block of utf8Lines(chunks)) {
    reading ??= new Reading(delimiterOf(block));
    yield* await reading.take(block);
  }
  if (reading !== undefined) yield* await reading.end();
}

/** What separates the cells of the first line. */
function delimiterOf(block: Uint8Array): string {
  const [line = ''] = Buffer.from(block).toString('utf8').split(/\r?\n/, 1);
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most));
}

class Reading {
  readonly #parser: Parser;
  #found: CsvRecord[] = [];
  #failure: ParserError | undefined;
  /** The line after the last record. */
  #next = 1;

  constructor(delimiter: string) {
    this.#parser = parse({
      bom: true,
      delimiter,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: readonly string[], { lines }) => {
        this.#found.push({ line: lines - newLinesIn(cells), cells });
        this.#next = lines + 1;
        // Handed over above: what the stream itself would give is lost when a later record fails.
        return null;
      },
    });
    this.#parser.on('error', (failure: ParserError) => {
      this.#failure = failure;
    });
    this.#parser.resume();
  }

  take(block: Uint8Array): Promise<Iterable<CsvRecord>> {
    return this.#after((done) => this.#parser.write(block, done));
  }

  end(): Promise<Iterable<CsvRecord>> {
    return this.#after((done) => this.#parser.end(done));
  }

  async #after(act: (done: () => void) => void): Promise<Iterable<CsvRecord>> {
    await new Promise<void>((resolve) => {
      act(() => {
        resolve();
      });
    });
    const found = this.#found;
    this.#found = [];
    return this.#failure === undefined ? found : thenFails(found, this.#failure, this.#next);
  }
}

function* thenFails(
  found: readonly CsvRecord[],
  { code, message }: ParserError,
  line: number,
): Generator<CsvRecord> {
  yield* found;
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  const reason = unclosed ? 'a quotation mark in this row is never closed.' : message;
  throw new CsvError(reason, line);
}

function newLinesIn(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum),
    0,
  );
}
