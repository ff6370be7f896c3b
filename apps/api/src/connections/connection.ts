import { refusal } from '../refusal.js';
import { compareKeys, cursorOf, parseCursor } from './cursor.js';
import type { SortKey } from './cursor.js';

export const LARGEST_PAGE = 100;
/** Rows of a page unless told: of the lists of a chronology, and of lists inside other things. */
export const TOP_PAGE = 50;
export const NESTED_PAGE = 10;

/** Which part of a list is wanted, as Relay asks for it. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A whole list in its order, before anything of it is shown. */
export interface RowList<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => SortKey;
  /** Whether the keys run downwards. */
  readonly descending?: boolean;
  /** What its cursors are bound to: a hash, which costs more than a page of nodes, asked for only where there are cursors. */
  readonly binding: () => string;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, in the shape of a Relay connection. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The page that was asked for; only its rows become nodes. `page` is the size unless told. */
export function connectionOf<Row, Node>(
  list: RowList<Row>,
  asked: PageArguments,
  page: number,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  return new Page(list, window(list, asked, page), nodeOf);
}

interface Shown<Row, Node> {
  readonly row: Row;
  readonly node: Node;
}

/** Cursors are made only when they are asked for: most pages are read by their nodes alone. */
class Page<Row, Node> implements Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly #list: RowList<Row>;
  readonly #window: readonly [number, number];
  readonly #shown: readonly Shown<Row, Node>[];
  #edges: readonly Edge<Node>[] | undefined;

  constructor(list: RowList<Row>, bounds: readonly [number, number], nodeOf: (row: Row) => Node) {
    this.#list = list;
    this.#window = bounds;
    this.#shown = list.rows.slice(...bounds).map((row) => ({ row, node: nodeOf(row) }));
    this.nodes = this.#shown.map(({ node }) => node);
    this.totalCount = list.rows.length;
  }

  get edges(): readonly Edge<Node>[] {
    return (this.#edges ??= this.#shown.map((shown) => ({
      cursor: this.#cursorOf(shown),
      node: shown.node,
    })));
  }

  get pageInfo() {
    const [start, end] = this.#window;
    const [first, last] = [this.#shown.at(0), this.#shown.at(-1)];
    return {
      hasNextPage: end < this.totalCount,
      hasPreviousPage: start > 0,
      startCursor: first === undefined ? null : this.#cursorOf(first),
      endCursor: last === undefined ? null : this.#cursorOf(last),
    };
  }

  #cursorOf({ row }: Shown<Row, Node>): string {
    return cursorOf(this.#list.binding(), this.#list.keyOf(row));
  }
}

function window<Row>(
  list: RowList<Row>,
  asked: PageArguments,
  page: number,
): readonly [number, number] {
  const { first, last } = sizesOf(asked);
  const start =
    asked.after == null ? 0 : placeAfter(list, parseCursor(list.binding(), asked.after));
  const until =
    asked.before == null
      ? list.rows.length
      : placeBefore(list, parseCursor(list.binding(), asked.before));
  const end = Math.max(start, until);
  if (last !== undefined) return [Math.max(start, end - last), end];
  return [start, Math.min(end, start + (first ?? page))];
}

/** How many rows are wanted, counted from which end; refuses what is no size, and both ends at once. */
export function sizesOf(asked: PageArguments): {
  readonly first: number | undefined;
  readonly last: number | undefined;
} {
  const first = sizeOf('first', asked.first);
  const last = sizeOf('last', asked.last);
  if (first !== undefined && last !== undefined)
    throw refusal('PAGE_INVALID', 'A page is asked for from both ends at once.', {
      advice: 'Give first (with after) or last (with before).',
    });
  return { first, last };
}

function sizeOf(name: string, size: number | null | undefined): number | undefined {
  if (size == null) return undefined;
  if (size < 0 || size > LARGEST_PAGE)
    throw refusal('PAGE_INVALID', `${name}: ${String(size)} is no size of a page.`, {
      at: name,
      advice: `A page has 0 to ${String(LARGEST_PAGE)} rows; read on with cursors.`,
    });
  return size;
}

/** How many rows stand before a key, or up to and including it. */
function countWhile<Row>(list: RowList<Row>, isBefore: (order: number) => boolean, key: SortKey) {
  const sign = list.descending === true ? -1 : 1;
  let [low, high] = [0, list.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = list.rows[middle];
    if (row !== undefined && isBefore(sign * compareKeys(list.keyOf(row), key))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeAfter<Row>(list: RowList<Row>, key: SortKey): number {
  return countWhile(list, (order) => order <= 0, key);
}

function placeBefore<Row>(list: RowList<Row>, key: SortKey): number {
  return countWhile(list, (order) => order < 0, key);
}
