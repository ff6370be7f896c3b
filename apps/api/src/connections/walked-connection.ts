import type { ListPlace, ListWalk } from '#libs/columns/entries/list-walk';
import { once } from '#libs/projections/view/once';
import { sizesOf } from './connection.js';
import type { Connection, Edge, PageArguments } from './connection.js';
import { compareKeys, cursorOf, parseCursor } from './cursor.js';
import type { SortKey } from './cursor.js';

/** A list that nobody has seen as a whole: it is walked from any place, as far as somebody asks. */
export interface WalkedList<Row> {
  /** The rows of a walk, in the order in which it meets them. */
  readonly walk: (asked: ListWalk) => readonly Row[];
  readonly count: () => number;
  readonly keyOf: (row: Row) => SortKey;
  /** Whether the keys run downwards. */
  readonly descending: boolean;
  /** What its cursors are bound to: a hash, asked for only where there are cursors. */
  readonly binding: () => string;
}

/** The page that was asked for; what lies around it, and how many rows there are in all, is looked for when somebody asks. */
export function walkedConnection<Row, Node>(
  list: WalkedList<Row>,
  asked: PageArguments,
  page: number,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const { first, last } = sizesOf(asked);
  const start = placeOf(list, asked.after, true);
  const end = placeOf(list, asked.before, false);
  const backwards = last !== undefined;
  const [from, to] = backwards ? [end, start] : [start, end];
  const met = list.walk({ from, to, backwards, most: last ?? first ?? page });
  const rows = backwards ? met.toReversed() : met;
  return new WalkedPage(list, { rows, start, end: latest(list, start, end), backwards }, nodeOf);
}

function placeOf<Row>(
  list: WalkedList<Row>,
  cursor: string | null | undefined,
  after: boolean,
): ListPlace | undefined {
  return cursor == null ? undefined : { key: parseCursor(list.binding(), cursor), after };
}

/** Where a page ends that is counted from its end: no page ends before it begins. */
function latest<Row>(
  list: WalkedList<Row>,
  start: ListPlace | undefined,
  end: ListPlace | undefined,
): ListPlace | undefined {
  if (start === undefined || end === undefined) return end;
  const order = compareKeys(end.key, start.key) * (list.descending ? -1 : 1);
  return order > 0 ? end : start;
}

interface Window<Row> {
  readonly rows: readonly Row[];
  readonly start: ListPlace | undefined;
  readonly end: ListPlace | undefined;
  readonly backwards: boolean;
}

/** Cursors, and what lies around a page, are worked out only when they are asked for: most pages are read by their nodes alone. */
class WalkedPage<Row, Node> implements Connection<Node> {
  readonly nodes: readonly Node[];
  readonly #list: WalkedList<Row>;
  readonly #window: Window<Row>;
  readonly #edges: () => readonly Edge<Node>[];
  readonly #count: () => number;

  constructor(list: WalkedList<Row>, window: Window<Row>, nodeOf: (row: Row) => Node) {
    this.#list = list;
    this.#window = window;
    const shown = window.rows.map((row) => ({ row, node: nodeOf(row) }));
    this.nodes = shown.map(({ node }) => node);
    this.#edges = once(() => shown.map(({ row, node }) => ({ cursor: this.#cursorOf(row), node })));
    this.#count = once(() => list.count());
  }

  get edges(): readonly Edge<Node>[] {
    return this.#edges();
  }

  get totalCount(): number {
    return this.#count();
  }

  get pageInfo(): Connection<Node>['pageInfo'] {
    const { rows } = this.#window;
    const [first, last] = [rows.at(0), rows.at(-1)];
    const [hasNextPage, hasPreviousPage] = [() => this.#hasNext(), () => this.#hasPrevious()];
    return {
      get hasNextPage() {
        return hasNextPage();
      },
      get hasPreviousPage() {
        return hasPreviousPage();
      },
      startCursor: first === undefined ? null : this.#cursorOf(first),
      endCursor: last === undefined ? null : this.#cursorOf(last),
    };
  }

  #hasNext(): boolean {
    const { rows, start, end, backwards } = this.#window;
    if (backwards) return end !== undefined && this.#isAny(end, false);
    const last = rows.at(-1);
    return this.#isAny(last === undefined ? start : this.#beside(last, true), false);
  }

  #hasPrevious(): boolean {
    const { rows, start, end, backwards } = this.#window;
    if (!backwards) return start !== undefined && this.#isAny(start, true);
    const [first] = rows;
    return this.#isAny(first === undefined ? end : this.#beside(first, false), true);
  }

  #isAny(from: ListPlace | undefined, backwards: boolean): boolean {
    return this.#list.walk({ from, backwards, most: 1 }).length > 0;
  }

  #beside(row: Row, after: boolean): ListPlace {
    return { key: this.#list.keyOf(row), after };
  }

  #cursorOf(row: Row): string {
    return cursorOf(this.#list.binding(), this.#list.keyOf(row));
  }
}
