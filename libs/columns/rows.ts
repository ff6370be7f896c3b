import { countUpTo } from '#libs/projections/chronicle/count-up-to';
import type { Growing } from '#libs/typed-arrays/growing';

/** How many rows were recorded up to a position: they stand in the order of the log. */
export function rowsUpTo(recordedFrom: Growing<Uint32Array>, position: number): number {
  return countUpTo(recordedFrom.values, position, recordedFrom.length);
}

/** Of ascending row numbers those below a limit. */
export function upTo(rows: Uint32Array, end: number): Uint32Array {
  return rows.subarray(0, countUpTo(rows, end - 1));
}

/** The row numbers of several ascending lists, each once and ascending. */
export function withoutRepeats(lists: readonly Uint32Array[]): Iterable<number> {
  const filled = lists.filter(({ length }) => length > 0);
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const all = new Uint32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const rows of filled) {
    all.set(rows, end);
    end += rows.length;
  }
  return distinct(all.sort());
}

function* distinct(ascending: Uint32Array): Iterable<number> {
  let last = -1;
  for (const row of ascending) {
    if (row !== last) yield row;
    last = row;
  }
}
