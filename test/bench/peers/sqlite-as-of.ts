import { join } from 'node:path';
import type { Tie } from '#events/words';
import type { Row } from '#libs/sqlite/columns';
import { integer } from '#libs/sqlite/columns';
import type { SqliteDatabase } from '#libs/sqlite/database';
import { openDatabase } from '#libs/sqlite/open-database';
import type { SqlParameter } from '#libs/sqlite/parameters';
import type { Statement } from '#libs/sqlite/statement';
import type { Certainty } from '#libs/time/certainty';
import { TALLY_PAGE } from '../as-of/as-of.js';
import type {
  AsOf,
  AsOfReader,
  AsOfSubject,
  IncidentRow,
  TallyPage,
  TallyRowAnswer,
  TieAnswer,
  TieRow,
} from '../as-of/as-of.js';
import { Numbering } from './numbering.js';

const SCHEMA = `
  CREATE TABLE ties (
    party INTEGER NOT NULL, recorded_from INTEGER NOT NULL, recorded_to INTEGER NOT NULL,
    valid_from INTEGER NOT NULL, valid_to INTEGER NOT NULL,
    from_group INTEGER NOT NULL, to_group INTEGER NOT NULL, tie INTEGER NOT NULL, certain INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE incidents (
    group_id INTEGER NOT NULL, province INTEGER NOT NULL, month INTEGER NOT NULL,
    recorded_from INTEGER NOT NULL, recorded_to INTEGER NOT NULL,
    earliest INTEGER NOT NULL, latest INTEGER NOT NULL, certain INTEGER NOT NULL,
    low INTEGER NOT NULL, best INTEGER NOT NULL, high INTEGER
  ) STRICT;`;

/** Made once all rows are in. Both hold every column that is asked for, so that the tables themselves are never read. */
const INDEXES = `
  CREATE INDEX ties_of_party ON ties
    (party, recorded_from, recorded_to, valid_from, valid_to, from_group, to_group, tie, certain);
  CREATE INDEX incidents_by_key ON incidents
    (group_id, province, month, recorded_from, recorded_to, earliest, latest, certain, low, best, high);
  ANALYZE;`;

const TIES = `
  SELECT from_group, to_group, tie, certain FROM ties INDEXED BY ties_of_party
  WHERE party = ? AND recorded_from <= ? AND recorded_to > ? AND valid_from <= ? AND valid_to > ?`;

/** The index is in the order of the groups, so that the groups of rows form without sorting. */
const TALLY = `
  SELECT group_id, province, month, sum(sure) AS certain, count(*) AS possible,
    sum(iif(sure, low, 0)), sum(iif(sure, best, 0)), iif(count(high) = count(*), sum(high), NULL),
    count(*) OVER ()
  FROM (
    SELECT group_id, province, month, certain AND latest <= ? AS sure, low, best, high
    FROM incidents INDEXED BY incidents_by_key
    WHERE recorded_from <= ? AND recorded_to > ? AND earliest < ?
  )
  GROUP BY group_id, province, month
  ORDER BY certain DESC, possible DESC, group_id, province, month
  LIMIT ${String(TALLY_PAGE)}`;

/** "AnBn" in ASCII. */
const APPLICATION_ID = 0x416e426e;
const ROWS_AT_ONCE = 20_000;

/**
 * The same answers from SQLite: resolved rows, numbers in place of names, one covering index for each question, everything in its page
 * cache. It knows what is published at any time, and nothing of what the public knew earlier.
 */
export class SqliteAsOf implements AsOfReader {
  readonly #database: SqliteDatabase;
  readonly #groups: Numbering;
  readonly #provinces: Numbering;
  readonly #months: Numbering;
  readonly #ties: Numbering;
  readonly #tiesQuery: Statement;
  readonly #tallyQuery: Statement;

  constructor(folder: string, { groups, ties, incidents }: AsOfSubject) {
    this.#groups = new Numbering(groups);
    this.#provinces = new Numbering(valuesOf(incidents, ({ province }) => province));
    this.#months = new Numbering(valuesOf(incidents, ({ month }) => month));
    this.#ties = new Numbering(valuesOf(ties, ({ tie }) => tie));
    this.#database = openDatabase(join(folder, 'peer.db'), {
      applicationId: APPLICATION_ID,
      synchronous: 'NORMAL',
    });
    this.#database.execute('PRAGMA cache_size = -2000000; PRAGMA mmap_size = 2000000000');
    this.#database.define(SCHEMA);
    this.#insert('ties', 9, this.#tieRows(ties));
    this.#insert('incidents', 11, this.#incidentRows(incidents));
    this.#database.execute(INDEXES);
    this.#tiesQuery = this.#database.statement(TIES);
    this.#tallyQuery = this.#database.statement(TALLY);
  }

  tiesOf(group: string, { validAt, position }: AsOf): readonly TieAnswer[] {
    const party = this.#groups.numberOf(group);
    return this.#tiesQuery
      .all([party, position, position, validAt, validAt])
      .map(([from, to, tie, certain]) => ({
        from: this.#groups.nameOf(integer(from)) ?? '',
        to: this.#groups.nameOf(integer(to)) ?? '',
        tie: this.#ties.nameOf(integer(tie)) as Tie,
        certainty: certaintyOf(integer(certain)),
      }));
  }

  tally({ validAt, position }: AsOf): TallyPage {
    const rows = this.#tallyQuery.all([validAt, position, position, validAt]);
    const [first] = rows;
    return {
      rowCount: first === undefined ? 0 : integer(first[8]),
      rows: rows.map((row) => this.#tallyRow(row)),
    };
  }

  close(): void {
    this.#database.close();
  }

  #tallyRow([group, province, month, certain, possible, low, best, high]: Row): TallyRowAnswer {
    return {
      group: this.#groups.nameOf(integer(group)) ?? '',
      province: this.#provinces.nameOf(integer(province)),
      month: this.#months.nameOf(integer(month)),
      certain: integer(certain),
      possible: integer(possible),
      killedLow: integer(low),
      killedBest: integer(best),
      killedHigh: high === null ? null : integer(high),
    };
  }

  /** A tie stands twice, once under each party. */
  *#tieRows(ties: Iterable<TieRow>): Generator<readonly SqlParameter[]> {
    for (const row of ties) {
      const [from, to] = [this.#groups.numberOf(row.from), this.#groups.numberOf(row.to)];
      const recorded = [row.recordedFrom, stored(row.recordedTo)];
      const valid = [stored(row.validFrom), stored(row.validTo)];
      const tie = [this.#ties.numberOf(row.tie), codeOf(row.certainty)];
      yield [from, ...recorded, ...valid, from, to, ...tie];
      yield [to, ...recorded, ...valid, from, to, ...tie];
    }
  }

  *#incidentRows(incidents: Iterable<IncidentRow>): Generator<readonly SqlParameter[]> {
    for (const row of incidents)
      yield [
        this.#groups.numberOf(row.group),
        this.#provinces.numberOf(row.province),
        this.#months.numberOf(row.month),
        row.recordedFrom,
        stored(row.recordedTo),
        stored(row.earliest),
        stored(row.latest),
        codeOf(row.certainty),
        row.killed.low,
        row.killed.best,
        row.killed.high,
      ];
  }

  #insert(table: string, width: number, rows: Iterable<readonly SqlParameter[]>): void {
    const places = Array.from({ length: width }, () => '?').join(', ');
    const sql = `INSERT INTO ${table} VALUES (${places})`;
    for (const some of inParts(rows, ROWS_AT_ONCE))
      this.#database.transaction(() => {
        for (const row of some) this.#database.run(sql, row);
      });
  }
}

/** SQLite has no infinity. */
function stored(value: number): number {
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
}

function codeOf(certainty: Certainty): number {
  return certainty === 'CERTAIN' ? 1 : 0;
}

function certaintyOf(code: number): Certainty {
  return code === 1 ? 'CERTAIN' : 'POSSIBLE';
}

function valuesOf<Row>(
  rows: Iterable<Row>,
  valueOf: (row: Row) => string | undefined,
): ReadonlySet<string> {
  const values = new Set<string>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== undefined) values.add(value);
  }
  return values;
}

function* inParts<Value>(values: Iterable<Value>, size: number): Generator<readonly Value[]> {
  let part: Value[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  yield part;
}
