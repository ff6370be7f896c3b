import type { PublishedVersions } from './published-versions.js';
import { IncidentCursor } from './incident-cursor.js';
import type { IncidentColumns } from './incident-columns.js';

/** Which versions are looked at. */
export interface Scan {
  readonly position: number;
  readonly published: PublishedVersions | undefined;
  /** Only versions behind which one of these groups is named; undefined: all. */
  readonly groups: ReadonlySet<string> | undefined;
}

/** Visits the version of every incident that stood at a position; the cursor is the same each time. */
export function scanIncidents(
  columns: IncidentColumns,
  { position, published, groups }: Scan,
  visit: (at: IncidentCursor, row: number) => void,
): void {
  const cursor = new IncidentCursor(columns);
  const to = columns.recordedTo.values;
  const absent = columns.numbered.isAbsent.values;
  const versionAt = (row: number): ReturnType<PublishedVersions['of']> => {
    if (published !== undefined) return published.of(row);
    return absent[row] === 1 ? undefined : 'AS_IT_IS';
  };
  const visitRow = (row: number): void => {
    if ((to[row] ?? 0) <= position) return;
    const version = versionAt(row);
    if (version === undefined) return;
    cursor.moveTo(row, version === 'AS_IT_IS' ? undefined : version);
    visit(cursor, row);
  };
  if (groups === undefined) {
    const end = rowsUpTo(columns, position);
    for (let row = 0; row < end; row += 1) visitRow(row);
  } else for (const row of rowsNaming(columns, groups, position)) visitRow(row);
}

/** How many versions were recorded up to a position: they stand in the order of the log. */
function rowsUpTo({ recordedFrom }: IncidentColumns, position: number): number {
  let [low, high] = [0, recordedFrom.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (recordedFrom.at(middle) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of several groups, each once and in the order of the log. */
function rowsNaming(
  columns: IncidentColumns,
  groups: ReadonlySet<string>,
  position: number,
): Iterable<number> {
  const end = rowsUpTo(columns, position);
  const each = [...groups].map((group) => columns.rowsOf(group)).filter(({ length }) => length > 0);
  const [only] = each;
  if (only !== undefined && each.length === 1) return upTo(only, end);
  const all = new Uint32Array(each.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const rows of each) {
    all.set(rows, filled);
    filled += rows.length;
  }
  return withoutRepeats(upTo(all.sort(), end));
}

function upTo(rows: Uint32Array, end: number): Uint32Array {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return rows.subarray(0, low);
}

function* withoutRepeats(rows: Uint32Array): Iterable<number> {
  let last = -1;
  for (const row of rows) {
    if (row !== last) yield row;
    last = row;
  }
}
