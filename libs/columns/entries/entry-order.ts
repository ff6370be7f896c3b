import type { EntryOrder } from '#libs/projections/entries/entries';
import { byCodeUnits } from '#libs/projections/view/components';
import type { Growing } from '#libs/typed-arrays/growing';
import { difference } from './entry-columns.js';
import type { EntryColumns } from './entry-columns.js';
import type { Displaced } from './published-entries.js';
import type { BlockSummary, SortedRows } from './sorted-rows.js';

/** Where an entry stands in a list: numbers that order it, and last its UUID. */
export interface EntryKey {
  readonly order: readonly number[];
  readonly id: string;
}

/** A place between rows. */
export interface Gap {
  readonly key: EntryKey;
  /** Whether the row of the key, where there is one, stands below it. */
  readonly aboveKey: boolean;
}

/** A walk upwards or downwards through the versions that may have stood at the position. */
interface OrderedWalk {
  /** Undefined: from the end at which the walk begins. */
  readonly from: Gap | undefined;
  readonly downwards: boolean;
  readonly mayPass: (block: BlockSummary) => boolean;
  /** Whether to go on. */
  readonly visit: (row: number) => boolean;
}

/** The versions of entries at a position, in an order upwards. */
export interface RowOrder {
  compare(one: number, other: number): number;
  isBelow(row: number, gap: Gap): boolean;
  walk(asked: OrderedWalk): void;
}

/** An order without its direction. `displaced` are the rows that other dates order than those of the columns. */
export function rowOrder(
  columns: EntryColumns,
  orderBy: EntryOrder,
  at: { readonly position: number; readonly displaced: () => Displaced | undefined },
): RowOrder {
  switch (orderBy) {
    case 'DATE':
    case 'DATE_DESC':
      return byDate(columns, at.displaced());
    case 'PUBLISHED':
    case 'PUBLISHED_DESC':
      return sortedOrder(columns, columns.byPublication, numbersIn(publishedBounds(columns)));
    case 'RECORDED':
    case 'RECORDED_DESC':
      return byRecording(columns, at.position);
  }
}

type NumberOf = (row: number) => number;
type Pair = readonly [Growing<Float64Array>, Growing<Float64Array>];

function publishedBounds({ firstPublished, allPublished }: EntryColumns): Pair {
  return [firstPublished, allPublished];
}

function numbersIn([first, second]: Pair): readonly NumberOf[] {
  return [(row) => first.at(row), (row) => second.at(row)];
}

/** How rows compare by some numbers and then by the UUIDs of their entries. */
function comparing(
  columns: EntryColumns,
  numbers: readonly NumberOf[],
): Pick<RowOrder, 'compare' | 'isBelow'> {
  const { entry } = columns;
  return {
    compare: (one, other) => {
      for (const numberOf of numbers) {
        const order = difference(numberOf(one), numberOf(other));
        if (order !== 0) return order;
      }
      return columns.compareUuids(entry.at(one), entry.at(other));
    },
    isBelow: (row, { key, aboveKey }) => {
      for (const [index, numberOf] of numbers.entries()) {
        const order = difference(numberOf(row), key.order[index] ?? 0);
        if (order !== 0) return order < 0;
      }
      return isBelowId(columns.uuidOf(entry.at(row)), key.id, aboveKey);
    },
  };
}

function isBelowId(uuid: string, id: string, aboveKey: boolean): boolean {
  const order = byCodeUnits(uuid, id);
  return order < 0 || (order === 0 && aboveKey);
}

function sortedOrder(
  columns: EntryColumns,
  rows: SortedRows,
  numbers: readonly NumberOf[],
): RowOrder {
  const order = comparing(columns, numbers);
  return {
    ...order,
    walk: ({ from, downwards, mayPass, visit }) => {
      const isBefore =
        from === undefined ? () => downwards : (row: number) => order.isBelow(row, from);
      rows.walk({ isBefore, backwards: downwards, mayPass, visit });
    },
  };
}

function byDate(columns: EntryColumns, displaced: Displaced | undefined): RowOrder {
  const { earliest, latest } = columns;
  const inColumns = sortedOrder(columns, columns.byDate, numbersIn([earliest, latest]));
  if (displaced === undefined || displaced.rows.length === 0) return inColumns;
  const order = comparing(columns, [
    (row) => displaced.boundsOf(row)?.earliest ?? earliest.at(row),
    (row) => displaced.boundsOf(row)?.latest ?? latest.at(row),
  ]);
  return {
    ...order,
    walk: (asked) => {
      walkBoth(inColumns, order, displaced, asked);
    },
  };
}

/** Rows that stand elsewhere than in the columns are left out where those have them, and met where they belong. */
function walkBoth(
  inColumns: RowOrder,
  order: Pick<RowOrder, 'compare' | 'isBelow'>,
  displaced: Displaced,
  { from, downwards, mayPass, visit }: OrderedWalk,
): void {
  const ahead = displaced.rows.filter(
    (row) => from === undefined || order.isBelow(row, from) === downwards,
  );
  const waiting = downwards ? ahead : ahead.reverse();
  const sign = downwards ? -1 : 1;
  let goesOn = true;
  const visitUntil = (row: number | undefined): void => {
    for (let next = waiting.at(-1); goesOn && next !== undefined; next = waiting.at(-1)) {
      if (row !== undefined && sign * order.compare(next, row) > 0) return;
      waiting.pop();
      goesOn = visit(next);
    }
  };
  inColumns.walk({
    from,
    downwards,
    mayPass,
    visit: (row) => {
      if (displaced.boundsOf(row) !== undefined) return true;
      visitUntil(row);
      goesOn = goesOn && visit(row);
      return goesOn;
    },
  });
  visitUntil(undefined);
}

function byRecording(columns: EntryColumns, position: number): RowOrder {
  const { entry } = columns;
  return {
    ...comparing(columns, [(row) => entry.at(row)]),
    walk: ({ from, downwards, visit }) => {
      const above = from === undefined ? undefined : firstAbove(columns, position, from);
      if (downwards) walkDown(columns, position, (above ?? position + 1) - 1, visit);
      else walkUp(columns, position, above ?? 1, visit);
    },
  };
}

type Visit = OrderedWalk['visit'];

function walkUp(columns: EntryColumns, position: number, first: number, visit: Visit): void {
  for (let number = first; number <= position; number += 1) {
    const row = columns.rowAt(number, position);
    if (row >= 0 && !visit(row)) return;
  }
}

function walkDown(columns: EntryColumns, position: number, first: number, visit: Visit): void {
  for (let number = first; number >= 1; number -= 1) {
    const row = columns.rowAt(number, position);
    if (row >= 0 && !visit(row)) return;
  }
}

/** The first number up to a position, or the one after it, that stands above a gap. */
function firstAbove(columns: EntryColumns, position: number, { key, aboveKey }: Gap): number {
  const [asked = 0] = key.order;
  const isBelow = (number: number): boolean =>
    number === asked ? isBelowId(columns.uuidOf(number), key.id, aboveKey) : number < asked;
  let [low, high] = [1, position + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
