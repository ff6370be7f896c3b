import { rowsUpTo, upTo, withoutRepeats } from '../rows.js';
import { ABSENT, AS_IT_IS } from './published-versions.js';
import type { PublishedVersions } from './published-versions.js';
import type { IncidentColumns } from './incident-columns.js';
import type { IncidentRows } from './incident-rows.js';

/** Which versions are looked at. */
export interface Scan {
  readonly position: number;
  readonly published: PublishedVersions | undefined;
  /** Only versions behind which one of these groups is named; undefined: all. */
  readonly groups: ReadonlySet<string> | undefined;
}

type VisitRow = (row: number) => void;

/** Visits the version of every incident that stood at a position: a row of the columns, or one that only some publications make. */
export function scanIncidents(
  columns: IncidentColumns,
  scan: Scan,
  visitorOf: (rows: IncidentRows) => VisitRow,
): void {
  const visit = visitorOf(columns.rows);
  const end = rowsUpTo(columns.recordedFrom, scan.position);
  if (scan.published !== undefined)
    visitWhatWasOut(scan.published, { visit, visitorOf, rows: rowsOf(columns, scan, end) });
  else if (scan.groups === undefined) visitAll(columns, scan.position, end, visit);
  else {
    const absent = columns.rows.isAbsent.values;
    for (const row of rowsOf(columns, scan, end)) if (absent[row] !== 1) visit(row);
  }
}

function visitAll(
  { recordedTo, rows }: IncidentColumns,
  position: number,
  end: number,
  visit: VisitRow,
): void {
  const to = recordedTo.values;
  const absent = rows.isAbsent.values;
  for (let row = 0; row < end; row += 1)
    if ((to[row] ?? 0) > position && absent[row] === 0) visit(row);
}

/** The rows below an end that stood at the position. */
function* rowsOf(
  columns: IncidentColumns,
  { position, groups }: Scan,
  end: number,
): Iterable<number> {
  const to = columns.recordedTo.values;
  const naming =
    groups === undefined
      ? countTo(end)
      : withoutRepeats([...groups].map((group) => upTo(columns.rowsOf(group), end)));
  for (const row of naming) if ((to[row] ?? 0) > position) yield row;
}

function* countTo(end: number): Iterable<number> {
  for (let row = 0; row < end; row += 1) yield row;
}

interface Visiting {
  readonly visit: VisitRow;
  readonly visitorOf: (rows: IncidentRows) => VisitRow;
  readonly rows: Iterable<number>;
}

function visitWhatWasOut(published: PublishedVersions, { visit, visitorOf, rows }: Visiting): void {
  const others: number[] = [];
  for (const row of rows) {
    const version = published.of(row);
    if (version === AS_IT_IS) visit(row);
    else if (version !== ABSENT) others.push(version);
  }
  // Only now: whoever visits rows looks at them as they are when the visit begins, and until here they grew.
  const visitOther = visitorOf(published.rows);
  for (const version of others) visitOther(version);
}
