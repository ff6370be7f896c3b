import type { Casualties } from '#libs/quantities/casualties';
import { extended } from '#libs/projections/tally/tally';
import type { TallyKey, TallyQuestion } from '#libs/projections/tally/tally';
import type { ListedIncident, RowOrder, TallyAnswer } from '#libs/projections/tally/tally-answer';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import { compareNumbers } from '#libs/projections/view/compare-numbers';
import { byCodeUnits } from '#libs/projections/view/components';
import { certaintyOfCode } from '../certainty-code.js';
import type { AskedAt } from '../incidents/asked-at.js';
import { contestedAsAsked, groupRowsOf } from '../incidents/groups-in-rows.js';
import type { GroupRows } from '../incidents/groups-in-rows.js';
import type { IncidentColumns } from '../incidents/incident-columns.js';
import type { IncidentCursor } from '../incidents/incident-cursor.js';
import { matchingOf } from '../incidents/incident-matching.js';
import { scanIncidents } from '../incidents/incident-scan.js';
import type { PublishedVersions } from '../incidents/published-versions.js';
import { readingIndex } from '../incidents/resolved-incident.js';
import { cellDimension } from './cell-dimensions.js';
import type { CellDimension } from './cell-dimensions.js';
import { CellIndex } from './cell-index.js';
import { CountsByCell } from './counts-by-cell.js';
import type { Counted } from './counts-by-cell.js';

/** What is asked of columns: the clocks, and what of them was published by then. */
export interface ColumnsAsked extends AskedAt {
  readonly published: PublishedVersions | undefined;
}

/** The order of the parts of a key in the text that orders rows. */
const KEY_PARTS: readonly (readonly TallyDimension[])[] = [
  ['GROUP'],
  ['PLACE', 'PROVINCE', 'COUNTRY'],
  ['YEAR', 'MONTH'],
  ['INCIDENT_KIND'],
  ['WEAPON'],
  ['TARGET'],
];

/** The same tally as `tallyAt`, from columns. */
export function columnTally(
  columns: IncidentColumns,
  asked: ColumnsAsked,
  question: TallyQuestion,
): TallyAnswer {
  const dimensions = dimensionsOf(columns, asked, question);
  const cells = new CellIndex();
  const counts = new CountsByCell();
  const sums = new CountsByCell();
  const sum = summing(sums);
  visitCounted(columns, asked, question, (one) => {
    let placed = 0;
    let certain = 0;
    sum.addTo('total', one.counted, one.code);
    if (one.counted.contested > 0)
      sum.addTo('contested', one.counted, Math.min(one.code, one.counted.contested));
    visitCells(dimensions, one, (key, code) => {
      counts.add(cells.of(key), one.counted, code);
      placed += 1;
      if (code === 2) certain += 1;
    });
    if (placed === 0) sum.addTo('unattributed', one.counted, one.code);
    for (let again = 0; again < placed - 1; again += 1)
      sum.addTo('repeated', one.counted, again < certain - 1 ? 2 : 1);
  });
  return {
    total: sum.of('total'),
    contested: sum.of('contested'),
    repeated: sum.of('repeated'),
    unattributed: sum.of('unattributed'),
    rowsBy: (order) => inOrder(cells, counts, order),
    placeOf: (cell, order) => orderOf(counts, cell, order),
    row: (cell) => ({
      key: keyOf(dimensions, question.groupBy, cells.keyOf(cell)),
      ...counts.countsOf(cell),
      contested: counts.contestedOf(cell),
    }),
    counted: (cell) => {
      const key = cell === undefined ? undefined : cells.keyOf(cell);
      return listedIn(columns, asked, question, { dimensions, cells, key });
    },
  };
}

/** The cells of a tally, and the one that is meant; undefined: all. */
interface Cells {
  readonly dimensions: readonly CellDimension[];
  readonly cells: CellIndex;
  readonly key: number | undefined;
}

/** The incidents that a question counts in one cell, or in all, in the order of their slugs. */
function listedIn(
  columns: IncidentColumns,
  asked: ColumnsAsked,
  question: TallyQuestion,
  { dimensions, cells, key }: Cells,
): readonly ListedIncident[] {
  const listed: ListedIncident[] = [];
  visitCounted(columns, asked, question, (one) => {
    let code = key === undefined ? one.code : 0;
    const rows: number[] = [];
    visitCells(dimensions, one, (met, sure) => {
      rows.push(cells.of(met));
      if (met === key) code = Math.max(code, sure);
    });
    const certainty = certaintyOfCode(code);
    if (certainty === undefined) return;
    const slug = columns.slugs.text(one.at.slug) ?? '';
    const { killed, wounded } = one.counted;
    listed.push({ slug, certainty, happened: one.at.happened, killed, wounded, rows });
  });
  return listed.sort((one, other) => byCodeUnits(one.slug, other.slug));
}

/** An incident that a question counts. */
export interface CountedAt {
  readonly at: IncidentCursor;
  readonly groups: GroupRows;
  readonly code: number;
  readonly counted: Counted;
}

/** Visits every incident that a question counts; what is handed over is the same object each time. */
export function visitCounted(
  columns: IncidentColumns,
  asked: ColumnsAsked,
  question: TallyQuestion,
  visit: (one: CountedAt) => void,
): void {
  const { filter, attribution, branches } = question;
  const reading = readingIndex(question);
  const matches = matchingOf(columns, asked, filter);
  const rules = groupRowsOf(columns, asked, { attribution, branches, included: filter.group });
  const figure = (number: number): Casualties => columns.casualties.at(number);
  const scan = { position: asked.cut.position, published: asked.published, groups: undefined };
  const groups =
    filter.group === undefined
      ? undefined
      : asked.hierarchy().everBelow(filter.group.map(asked.canonicalGroup));
  scanIncidents(columns, { ...scan, groups }, (at) => {
    const matched = matches(at);
    if (matched === 0) return;
    const contested = rules.contested(at);
    const asAsked = Math.min(matched, contestedAsAsked(contested, filter.contested));
    if (asAsked === 0) return;
    const inRows = rules.rowsOf(at);
    const code = filter.group === undefined ? asAsked : Math.min(asAsked, inRows.surest);
    if (code === 0) return;
    const counted = {
      isSummary: at.isSummary,
      contested,
      killed: figure(at.killed(reading)),
      wounded: figure(at.wounded(reading)),
    };
    visit({ at, groups: inRows, code, counted });
  });
}

function dimensionsOf(
  columns: IncidentColumns,
  asked: ColumnsAsked,
  { groupBy, filter }: TallyQuestion,
): readonly CellDimension[] {
  const boundaries = filter.boundaries ?? 'AT_THE_TIME';
  return KEY_PARTS.flatMap((part) => groupBy.filter((dimension) => part.includes(dimension))).map(
    (dimension) => cellDimension(columns, asked, dimension, boundaries),
  );
}

/** Visits the key of every row in which an incident stands: every combination of its values. */
function visitCells(
  dimensions: readonly CellDimension[],
  { at, groups, code }: CountedAt,
  visit: (key: number, code: number) => void,
): void {
  const descend = (index: number, key: number, certainty: number): void => {
    const dimension = dimensions[index];
    if (dimension === undefined) {
      visit(key, certainty);
      return;
    }
    dimension.visit(at, groups, (rank, sure) => {
      descend(index + 1, key * dimension.size + rank, Math.min(certainty, sure));
    });
  };
  descend(0, 0, code);
}

const SUMS = ['total', 'contested', 'repeated', 'unattributed'] as const;

/** The sums of a whole tally, each as one cell. */
function summing(counts: CountsByCell) {
  type Sum = (typeof SUMS)[number];
  return {
    addTo: (sum: Sum, counted: Counted, code: number) => {
      counts.add(SUMS.indexOf(sum), counted, code);
    },
    of: (sum: Sum) => counts.countsOf(SUMS.indexOf(sum)),
  };
}

function inOrder(cells: CellIndex, counts: CountsByCell, order: RowOrder): readonly number[] {
  const keys = Float64Array.from({ length: cells.size }, (_, cell) => cells.keyOf(cell)).sort();
  const byKey = Array.from(keys, (key) => cells.of(key));
  if (order === 'KEY') return byKey;
  // a stable sort leaves equal ones in the order of their keys
  return byKey.sort((one, other) =>
    compareNumbers(orderOf(counts, one, order), orderOf(counts, other, order)),
  );
}

function orderOf(counts: CountsByCell, cell: number, order: RowOrder): readonly number[] {
  switch (order) {
    case 'KEY':
      return [];
    case 'MOST_INCIDENTS':
      return [-counts.certainOf(cell), -counts.possibleOf(cell)];
    case 'MOST_KILLED':
      return counts.killed.mostFirst(cell);
    case 'MOST_WOUNDED':
      return counts.wounded.mostFirst(cell);
  }
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
  return groupBy.reduce<TallyKey>(
    (known, dimension) => extended(known, dimension, values.get(dimension)),
    { unknown: [] },
  );
}
