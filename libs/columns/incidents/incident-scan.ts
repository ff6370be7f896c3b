import { rowsUpTo, upTo, withoutRepeats } from '../rows.js';
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
  visit: (at: IncidentCursor) => void,
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
    visit(cursor);
  };
  if (groups === undefined) {
    const end = rowsUpTo(columns.recordedFrom, position);
    for (let row = 0; row < end; row += 1) visitRow(row);
  } else for (const row of rowsNaming(columns, groups, position)) visitRow(row);
}

/** The rows of several groups, each once and in the order of the log. */
function rowsNaming(
  columns: IncidentColumns,
  groups: ReadonlySet<string>,
  position: number,
): Iterable<number> {
  const end = rowsUpTo(columns.recordedFrom, position);
  return withoutRepeats([...groups].map((group) => upTo(columns.rowsOf(group), end)));
}
