import type { GroupRows } from '../incidents/groups-in-rows.js';
import type { IncidentRows } from '../incidents/incident-rows.js';
import type { CellDimension, CoverDimension, PartitionDimension } from './cell-dimensions.js';

type Placed = (key: number, code: number) => void;

/** A dimension, and by what its places are multiplied in the key of a cell. */
interface Part<Of extends CellDimension> {
  readonly of: Of;
  readonly unit: number;
}

/**
 * Visits the key of every cell in which the versions of rows stand: every combination of their values. What is handed over is the
 * same for all rows, so that nothing is made for one of them.
 */
export function placingOf(
  dimensions: readonly CellDimension[],
  place: Placed,
): (rows: IncidentRows) => (row: number, code: number, groups: GroupRows) => void {
  const { partitions, covers } = partsOf(dimensions);
  return (rows) => {
    const baseOf = baseKeyOf(partitions, rows);
    let at = 0;
    let around: GroupRows = NOWHERE;
    const ofRow = (): readonly [number, GroupRows] => [at, around];
    const descend = covers.reduceRight<Placed>(
      (next, cover) => coverLevel(rows, cover, ofRow, next),
      place,
    );
    return (row, code, groups) => {
      at = row;
      around = groups;
      descend(baseOf(row), code);
    };
  };
}

const NOWHERE: GroupRows = { groups: [], codes: [], surest: 0 };

function partsOf(dimensions: readonly CellDimension[]) {
  const partitions: Part<PartitionDimension>[] = [];
  const covers: Part<CoverDimension>[] = [];
  let unit = 1;
  for (const of of dimensions.toReversed()) {
    if ('rankOf' in of) partitions.push({ of, unit });
    else covers.push({ of, unit });
    unit *= of.size;
  }
  return { partitions, covers };
}

function baseKeyOf(
  partitions: readonly Part<PartitionDimension>[],
  rows: IncidentRows,
): (row: number) => number {
  return partitions.reduce<(row: number) => number>(
    (before, { of, unit }) => {
      const rankOf = of.rankOf(rows);
      return (row) => before(row) + rankOf(row) * unit;
    },
    () => 0,
  );
}

function coverLevel(
  rows: IncidentRows,
  { of, unit }: Part<CoverDimension>,
  ofRow: () => readonly [number, GroupRows],
  next: Placed,
): Placed {
  const visit = of.visit(rows);
  let base = 0;
  let atMost = 0;
  const one = (rank: number, code: number): void => {
    next(base + rank * unit, Math.min(atMost, code));
  };
  return (key, code) => {
    base = key;
    atMost = code;
    const [row, groups] = ofRow();
    visit(row, groups, one);
  };
}
