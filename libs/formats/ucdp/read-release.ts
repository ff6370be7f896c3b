import type { FileProblem } from '../chronology/file-problem.js';
import { ACTOR_COLUMNS } from './actor-columns.js';
import { actorKey, ActorRows } from './actor-rows.js';
import { CsvError } from './csv-error.js';
import { GED_COLUMNS } from './ged-columns.js';
import { gedContent, gedKey } from './ged-release-row.js';
import { readCsv } from './read-csv.js';
import type { CsvRecord } from './read-csv.js';
import { isVersion, latestPublication, sourceSlug, versionIn } from './release.js';
import type { DataSet, Release } from './release.js';
import type { ReleaseContent, ReleaseRow } from './release-item.js';
import { rowProblem } from './release-problem.js';
import { Row } from './row.js';
import type { Columns } from './row.js';

/** What whoever imports a file knows about it. */
export interface ReleaseFile {
  /** The name of the file, which often says the release. */
  readonly file: string;
  /** The version of the release, where the file does not say it, or says it wrongly. */
  readonly version?: string;
  readonly published?: string;
  readonly retrieved?: string;
}

/** A release that is being read: each row once, as the file comes in. */
export interface ReadRelease {
  readonly release: Release;
  readonly rows: AsyncIterable<ReleaseRow>;
}

/** Reads a release of UCDP GED or of UCDP Actor as CSV, by the names of its columns. Rows are given as they are read, and none is kept. */
export async function readRelease(
  chunks: AsyncIterable<Uint8Array>,
  about: ReleaseFile,
): Promise<ReadRelease | FileProblem> {
  const records = readCsv(chunks);
  try {
    const header = await records.next();
    const columns = columnsOf(header.done === true ? [] : header.value.cells);
    const dataSet = dataSetOf(columns);
    if (dataSet === undefined) return columnsUnknown(about, columns);
    const first = await firstRecord(records);
    const version = versionFor(about, columns, first);
    if (version === undefined) return releaseUnknown(about, dataSet);
    const { published, retrieved } = about;
    const release = {
      dataSet,
      version,
      ...(published === undefined ? {} : { published }),
      ...(retrieved === undefined ? {} : { retrieved }),
    };
    const reading = { file: about.file, columns, release };
    return { release, rows: rowsOf(reading, startingWith(first, records)) };
  } catch (failure) {
    return brokenAt(about.file, failure);
  }
}

function columnsOf(cells: readonly string[]): Columns {
  return new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]));
}

const COLUMNS: Readonly<Record<DataSet, readonly string[]>> = {
  GED: GED_COLUMNS,
  ACTOR: ACTOR_COLUMNS,
};

function dataSetOf(columns: Columns): DataSet | undefined {
  return (['GED', 'ACTOR'] as const).find((dataSet) =>
    COLUMNS[dataSet].every((column) => columns.has(column)),
  );
}

/** The first row of data. Files of the Humanitarian Data Exchange have a row of tags before it (HXL: `#date+start`). */
async function firstRecord(records: AsyncGenerator<CsvRecord>): Promise<CsvRecord | undefined> {
  for (;;) {
    const next = await records.next();
    if (next.done === true) return undefined;
    const isTagged = next.value.cells.every((cell) => /^\s*(#|$)/.test(cell));
    if (!isTagged) return next.value;
  }
}

function versionFor(
  { file, version }: ReleaseFile,
  columns: Columns,
  first: CsvRecord | undefined,
): string | undefined {
  if (version !== undefined) return version;
  const index = columns.get('version');
  const said = index === undefined ? undefined : first?.cells[index]?.trim();
  return said !== undefined && isVersion(said) ? said : versionIn(file);
}

interface Reading {
  readonly file: string;
  readonly columns: Columns;
  readonly release: Release;
}

/** Reads the rows of one data set. */
interface RowReader {
  readonly keyOf: (row: Row) => string;
  readonly contentOf: (row: Row) => ReleaseContent;
  /** What could only be said once all rows were read. */
  readonly rest: () => Iterable<ReleaseRow>;
}

function readerOf({ release }: Reading): RowReader {
  const source = sourceSlug(release);
  switch (release.dataSet) {
    case 'GED': {
      const out = { source, version: release.version, by: latestPublication(release) };
      return { keyOf: gedKey, contentOf: (row) => gedContent(row, out), rest: () => [] };
    }
    case 'ACTOR': {
      const rows = new ActorRows(source);
      return {
        keyOf: actorKey,
        contentOf: (row) => rows.contentOf(row),
        rest: () => rows.rest(),
      };
    }
  }
}

async function* rowsOf(
  reading: Reading,
  records: AsyncIterable<CsvRecord>,
): AsyncGenerator<ReleaseRow> {
  const reader = readerOf(reading);
  try {
    for await (const record of records) yield releaseRow(reading, record, reader);
    yield* reader.rest();
  } catch (failure) {
    const problem = brokenAt(reading.file, failure);
    const { file, line, item } = problem;
    yield {
      ...EMPTY,
      file,
      line,
      item,
      problems: [problem],
      cells: () => ({}),
      isContinued: false,
    };
  }
}

const EMPTY: ReleaseContent = { registrations: [], entries: [], hints: [] };

function releaseRow(
  { file, columns, release }: Reading,
  record: CsvRecord,
  reader: RowReader,
): ReleaseRow {
  const { line } = record;
  const key = reader.keyOf(new Row(columns, record, { file, line, item: '' }));
  const item = key === '' ? `line ${String(line)}` : `${sourceSlug(release)}/${key}`;
  const row = new Row(columns, record, { file, line, item });
  const torn = tornProblem(row, record, columns.size);
  const content = torn === undefined ? reader.contentOf(row) : EMPTY;
  const problems = torn === undefined ? row.problems : [torn];
  return {
    ...(problems.length === 0 ? content : EMPTY),
    ...row.place,
    problems,
    cells: () => row.cells(),
    isContinued: false,
  };
}

/** Empty cells at the end, which spreadsheets add, are no more than there are columns. */
function tornProblem(row: Row, { cells }: CsvRecord, columns: number): FileProblem | undefined {
  const more = cells.slice(columns).some((cell) => cell.trim() !== '');
  if (cells.length >= columns && !more) return undefined;
  return rowProblem('ROW_TORN', row.place, {
    message: `${String(cells.length)} cells where there are ${String(columns)} columns.`,
    advice: 'A comma or a line break in a text must stand in quotation marks.',
  });
}

async function* startingWith(
  first: CsvRecord | undefined,
  records: AsyncGenerator<CsvRecord>,
): AsyncGenerator<CsvRecord> {
  if (first !== undefined) yield first;
  yield* records;
}

function columnsUnknown({ file }: ReleaseFile, columns: Columns): FileProblem {
  const missing = GED_COLUMNS.filter((column) => !columns.has(column));
  return rowProblem(
    'COLUMNS_UNKNOWN',
    { file, line: 1, item: '' },
    {
      message: `the first row has the columns neither of UCDP GED (${missing.join(', ')} missing) nor of UCDP Actor.`,
      advice: 'Import the CSV file as UCDP publishes it, with its first row.',
    },
  );
}

function releaseUnknown({ file }: ReleaseFile, dataSet: DataSet): FileProblem {
  return rowProblem(
    'RELEASE_UNKNOWN',
    { file, line: 1, item: '' },
    {
      message: `the file is UCDP ${dataSet === 'GED' ? 'GED' : 'Actor'}, but neither its name nor a column says which release.`,
      advice: 'Name it: --release 22.1',
    },
  );
}

function brokenAt(file: string, failure: unknown): FileProblem {
  if (!(failure instanceof CsvError)) throw failure;
  const { line, message } = failure;
  return rowProblem('CSV_BROKEN', { file, line, item: `line ${String(line)}` }, { message });
}
