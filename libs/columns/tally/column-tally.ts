import { keyFrom } from '#libs/projections/tally/tally';
import type { TallyKey, TallyQuestion } from '#libs/projections/tally/tally';
import type { CountedRow, ListedIncident, TallyAnswer } from '#libs/projections/tally/tally-answer';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import { byCodeUnits } from '#libs/projections/view/components';
import { once } from '#libs/projections/view/once';
import { certaintyOfCode } from '../certainty-code.js';
import type { AskedAt } from '../incidents/asked-at.js';
import { contestedAsAsked, groupRowsOf } from '../incidents/groups-in-rows.js';
import type { GroupRows } from '../incidents/groups-in-rows.js';
import type { IncidentColumns } from '../incidents/incident-columns.js';
import { matchingOf } from '../incidents/incident-matching.js';
import type { IncidentRows } from '../incidents/incident-rows.js';
import { scanIncidents } from '../incidents/incident-scan.js';
import { readingIndex } from '../incidents/resolved-incident.js';
import { cellDimension } from './cell-dimensions.js';
import type { CellDimension } from './cell-dimensions.js';
import { CountedIncidents } from './counted-incidents.js';
import { contestedAmong, IncidentSums } from './incident-sums.js';
import { Placements } from './placements.js';
import { placingOf } from './placing.js';
import { rowOrders } from './row-orders.js';
import { TallyRowAt } from './tally-row-at.js';

/** The order of the parts of a key in the text that orders rows. */
const KEY_PARTS: readonly (readonly TallyDimension[])[] = [
  ['GROUP'],
  ['PLACE', 'PROVINCE', 'COUNTRY'],
  ['YEAR', 'MONTH'],
  ['INCIDENT_KIND'],
  ['WEAPON'],
  ['TARGET'],
];

/**
 * The same tally as `tallyAt`, from columns. Incidents are counted and placed in cells at once; what their figures add up to, and
 * whether they are contested, is found out of the rows and sums that somebody looks at.
 */
export function columnTally(
  columns: IncidentColumns,
  asked: AskedAt,
  question: TallyQuestion,
): TallyAnswer {
  const dimensions = dimensionsOf(columns, asked, question);
  const placements = new Placements();
  const contested = contestedOf(columns, asked, question);
  const counted = new CountedIncidents(columns.tables, {
    reading: readingIndex(question),
    contested,
  });
  const placing = placingOf(dimensions, (key, code) => {
    placements.place(key, code);
  });
  visitCounted(columns, asked, question, (rows) => {
    const source = counted.from(rows);
    const place = placing(rows);
    return (row, code, groups) => {
      counted.push(source, row, code);
      placements.next();
      place(row, code, groups);
    };
  });
  return answerFrom(counted, placements, (cell) =>
    keyOf(dimensions, question.groupBy, placements.cells.keyOf(cell)),
  );
}

function answerFrom(
  counted: CountedIncidents,
  placements: Placements,
  keyOfCell: (cell: number) => TallyKey,
): TallyAnswer {
  const sums = wholeSums(counted, placements);
  const orders = rowOrders(counted, placements);
  return {
    get total() {
      return sums.total();
    },
    get contested() {
      return sums.contested();
    },
    get repeated() {
      return sums.repeated();
    },
    get unattributed() {
      return sums.unattributed();
    },
    rowsBy: orders.rowsBy,
    placeOf: orders.placeOf,
    row: (cell) => rowAt(counted, placements, cell, keyOfCell(cell)),
    counted: (cell) => listed(counted, placements, cell),
  };
}

type Codes = Iterable<readonly [incident: number, code: number]>;

function summed(counted: CountedIncidents, codes: Codes) {
  const sums = new IncidentSums(counted);
  for (const [incident, code] of codes) if (code > 0) sums.add(incident, code);
  return sums;
}

/** The sums of a whole tally. */
function wholeSums(counted: CountedIncidents, placements: Placements) {
  const over = (codesOf: (incident: number, code: number) => readonly number[]) =>
    once(() => summed(counted, codesIn(counted, codesOf)).counts);
  return {
    total: over((_, code) => [code]),
    contested: over((incident, code) => [Math.min(code, counted.contested(incident))]),
    unattributed: over((incident, code) => (placements.countOf(incident)[0] === 0 ? [code] : [])),
    repeated: over((incident) => {
      const [possible, certain] = placements.countOf(incident);
      return Array.from({ length: Math.max(0, possible - 1) }, (_, again) =>
        again < certain - 1 ? 2 : 1,
      );
    }),
  };
}

function* codesIn(
  counted: CountedIncidents,
  codesOf: (incident: number, code: number) => readonly number[],
): Codes {
  for (let incident = 0; incident < counted.length; incident += 1)
    for (const code of codesOf(incident, counted.code.at(incident))) yield [incident, code];
}

function rowAt(
  counted: CountedIncidents,
  placements: Placements,
  cell: number,
  key: TallyKey,
): CountedRow {
  return new TallyRowAt(key, summed(counted, placements.in(cell)), () =>
    contestedAmong(counted, placements.in(cell)),
  );
}

/** The incidents that are counted in one cell, or in all, in the order of their slugs. */
function listed(
  counted: CountedIncidents,
  placements: Placements,
  cell: number | undefined,
): readonly ListedIncident[] {
  const codes =
    cell === undefined ? codesIn(counted, (_, code) => [code]) : surestIn(placements, cell);
  const { figures } = counted.tables;
  return Array.from(codes, ([incident, code]) => ({
    slug: counted.slug(incident),
    certainty: certaintyOfCode(code) ?? 'POSSIBLE',
    happened: counted.happened(incident),
    killed: figures.at(counted.killed(incident)),
    wounded: figures.at(counted.wounded(incident)),
    rows: Array.from(placements.of(incident), ([row]) => row),
  })).sort((one, other) => byCodeUnits(one.slug, other.slug));
}

/** Each incident of a cell once. */
function surestIn(placements: Placements, cell: number): Codes {
  const codes = new Map<number, number>();
  for (const [incident, code] of placements.in(cell))
    codes.set(incident, Math.max(code, codes.get(incident) ?? 0));
  return codes;
}

/** Visits a version that a question counts. */
type VisitCounted = (row: number, code: number, groups: GroupRows) => void;

/** Visits every incident that a question counts, and the code of how surely. */
function visitCounted(
  columns: IncidentColumns,
  asked: AskedAt,
  question: TallyQuestion,
  visitorOf: (rows: IncidentRows) => VisitCounted,
): void {
  const { filter } = question;
  const matching = matchingOf(columns.tables, asked, filter);
  const { inRows, contested } = groupRows(columns, asked, question);
  const groups =
    filter.group === undefined
      ? undefined
      : asked.hierarchy().everBelow(filter.group.map(asked.canonicalGroup));
  const scan = { position: asked.cut.position, published: asked.published, groups };
  scanIncidents(columns, scan, (rows) => {
    const matches = matching(rows);
    const groupsAt = inRows(rows);
    const contestedAt = contested(rows);
    const visit = visitorOf(rows);
    return (row) => {
      let code = matches(row);
      if (code > 0 && filter.contested !== undefined)
        code = Math.min(code, contestedAsAsked(contestedAt(row), filter.contested));
      if (code === 0) return;
      const around = groupsAt(row);
      if (filter.group !== undefined) code = Math.min(code, around.surest);
      if (code > 0) visit(row, code, around);
    };
  });
}

function groupRows(columns: IncidentColumns, asked: AskedAt, question: TallyQuestion) {
  const { filter, attribution, branches } = question;
  return groupRowsOf(columns.tables, asked, { attribution, branches, included: filter.group });
}

function contestedOf(columns: IncidentColumns, asked: AskedAt, question: TallyQuestion) {
  return groupRows(columns, asked, question).contested;
}

function dimensionsOf(
  { tables }: IncidentColumns,
  asked: AskedAt,
  { groupBy, filter }: TallyQuestion,
): readonly CellDimension[] {
  const boundaries = filter.boundaries ?? 'AT_THE_TIME';
  return KEY_PARTS.flatMap((part) => groupBy.filter((dimension) => part.includes(dimension))).map(
    (dimension) => cellDimension(tables, asked, dimension, boundaries),
  );
}

/** The key of a row, its unknown dimensions in the order in which they were asked for. */
function keyOf(
  dimensions: readonly CellDimension[],
  groupBy: readonly TallyDimension[],
  key: number,
): TallyKey {
  const values = new Map<TallyDimension, string | undefined>();
  let rest = key;
  for (const { dimension, size, valueAt } of dimensions.toReversed()) {
    values.set(dimension, valueAt(rest % size));
    rest = Math.floor(rest / size);
  }
  return keyFrom(groupBy, (dimension) => values.get(dimension));
}
