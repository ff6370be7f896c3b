import type { Json } from '#events/json';
import { sortKey as entrySortKey } from '#libs/projections/entries/entries';
import type { EntryOrder } from '#libs/projections/entries/entries';
import { once } from '#libs/projections/view/once';
import type { ViewEntry } from '#libs/projections/view/view';
import type { EntryQuestion } from '#libs/columns/entries/entry-question';
import type { Answer } from '../answers/answer.js';
import { entriesListed, isWhole, shown } from '../answers/entries-listed.js';
import { unlessTooBroad } from '../questions/search-time.js';
import { entryNode } from '../nodes/entry-node.js';
import type { EntryNode } from '../nodes/entry-node.js';
import { connectionOf, NESTED_PAGE, TOP_PAGE } from './connection.js';
import type { Connection, PageArguments } from './connection.js';
import { bindingOf, compareKeys } from './cursor.js';
import type { SortKey } from './cursor.js';
import { walkedConnection } from './walked-connection.js';
import type { WalkedList } from './walked-connection.js';

/** Which list is asked for, and which page of it. */
export interface ListQuestion {
  /** The field, with the key of what it belongs to: `Group.entries islamic-state`. */
  readonly field: string;
  readonly args: PageArguments;
  /** Rows of a page unless told. */
  readonly page: number;
}

/** A list of the chronology itself. */
export function topList(field: string, args: PageArguments): ListQuestion {
  return { field: `Chronology.${field}`, args, page: TOP_PAGE };
}

/** A list inside something that its id tells apart. */
export function nestedList(field: string, { id }: { readonly id: string }, args: PageArguments) {
  return { field: `${field} ${keyIn(id)}`, args, page: NESTED_PAGE };
}

/** An id without its basis. */
function keyIn(id: string): string {
  return id.slice(0, id.lastIndexOf('@'));
}

/** Everything about a question but which page is wanted. */
function withoutPage(args: PageArguments): Json {
  const paging = new Set(['first', 'after', 'last', 'before']);
  const asked = Object.entries(args as Readonly<Record<string, Json>>);
  return Object.fromEntries(asked.filter(([name]) => !paging.has(name)));
}

/** A page of a list that only its own rows order, so that its cursors hold at other bases too. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  { field, args, page }: ListQuestion,
  keyOf: (row: Row) => SortKey,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const binding = once(() => bindingOf(field, withoutPage(args)));
  return connectionOf({ rows, keyOf, binding }, args, page, nodeOf);
}

/** A page of a list that is computed: its cursors hold at its own basis only. */
export function computedPage<Row, Node>(
  at: Answer,
  rows: readonly Row[],
  asked: ListQuestion & { readonly keyOf: (row: Row) => SortKey },
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const { field, args, page, keyOf } = asked;
  const binding = once(() => bindingOf(field, [withoutPage(args), at.basis.token]));
  return connectionOf({ rows, keyOf, binding }, args, page, nodeOf);
}

/** The place of a row that brings a sort text along. */
export function bySortKey({ sortKey }: { readonly sortKey: string }): SortKey {
  return { order: [], id: sortKey };
}

/** A page of entries that already stand in the order asked for. */
function orderedEntries(
  at: Answer,
  entries: readonly ViewEntry[],
  question: ListQuestion,
  orderBy: EntryOrder,
): Connection<EntryNode> {
  const binding = once(() => bindingOf(question.field, withoutPage(question.args)));
  const keyOf = (entry: ViewEntry): SortKey => entryKey(at, entry, orderBy);
  const descending = orderBy.endsWith('_DESC');
  const list = { rows: entries, keyOf, descending, binding };
  return connectionOf(list, question.args, question.page, (entry) => entryNode(at, entry));
}

/** A page of a list of entries; of a walk through columns only the entries of the page are read. */
export function entriesPage(
  at: Answer,
  asked: EntryQuestion,
  question: ListQuestion,
): Connection<EntryNode> {
  const { orderBy } = asked;
  const listed = entriesListed(at, asked);
  if (isWhole(listed)) return orderedEntries(at, listed, question, orderBy);
  const list: WalkedList<ViewEntry> = {
    walk: (walk) =>
      unlessTooBroad('entries', () => listed.walk(walk)).map((uuid) => shown(at, uuid)),
    count: () => unlessTooBroad('entries', () => listed.count()),
    keyOf: (entry) => entryKey(at, entry, orderBy),
    descending: orderBy.endsWith('_DESC'),
    binding: once(() => bindingOf(question.field, withoutPage(question.args))),
  };
  return walkedConnection(list, question.args, question.page, (entry) => entryNode(at, entry));
}

/** A page of entries in the order of when they were so. */
export function entriesByDate(
  at: Answer,
  entries: readonly ViewEntry[],
  question: ListQuestion,
): Connection<EntryNode> {
  const keyed = entries.map((entry) => ({ entry, key: entryKey(at, entry, 'DATE') }));
  const inOrder = keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry);
  return orderedEntries(at, inOrder, question, 'DATE');
}

function entryKey(at: Answer, entry: ViewEntry, orderBy: EntryOrder): SortKey {
  return { order: entrySortKey(at.view, entry, orderBy), id: entry.uuid };
}
