import { holdsWords, wordsOf } from '#libs/projections/names/search-text';
import { searchedWords } from '#libs/projections/entries/entries';
import { isCorroborated } from '#libs/projections/sources/corroboration';
import { mentionsOf } from '#libs/projections/view/mentions';
import { once } from '#libs/projections/view/once';
import type { View, ViewEntry } from '#libs/projections/view/view';
import { typeNumber } from './entry-columns.js';
import type { EntryColumns } from './entry-columns.js';
import { EntryCursor } from './entry-cursor.js';
import { rowOrder } from './entry-order.js';
import type { Gap, RowOrder } from './entry-order.js';
import { SearchTooBroadError } from './entry-question.js';
import type { EntryQuestion } from './entry-question.js';
import { bitsOf, columnTests } from './entry-tests.js';
import type { ColumnTests, EntryTest, NamesAsked } from './entry-tests.js';
import { inOrder } from './in-order.js';
import type { ListPlace, ListWalk } from './list-walk.js';
import { narrowedRows } from './narrowing.js';
import type { PublishedEntries } from './published-entries.js';
import type { BlockSummary } from './sorted-rows.js';

/** Where a list is asked, and who says what was out. */
export interface EntriesAsked {
  readonly view: View;
  readonly asked: NamesAsked;
  readonly published: PublishedEntries | undefined;
}

/** The entries that a question means, in order; nothing is read before it is asked for, and of the rows only those that are shown. */
export class EntryList {
  readonly #columns: EntryColumns;
  readonly #at: EntriesAsked;
  readonly #question: EntryQuestion;
  readonly #tests: ColumnTests;
  readonly #viewTests: readonly ((entry: ViewEntry) => boolean)[];
  readonly #cursor: EntryCursor;
  readonly #order: () => RowOrder;
  readonly #descends: boolean;
  /** What is meant as far as columns can tell, in the order of the log; undefined where a walk is shorter. */
  readonly #narrowed: () => Uint32Array | undefined;

  constructor(columns: EntryColumns, at: EntriesAsked, question: EntryQuestion) {
    this.#columns = columns;
    this.#at = at;
    this.#question = question;
    this.#tests = columnTests(columns, at.asked, question);
    this.#viewTests = viewTests(at.view, question);
    this.#cursor = new EntryCursor(columns);
    this.#descends = question.orderBy.endsWith('_DESC');
    this.#order = once(() =>
      rowOrder(columns, question.orderBy, {
        position: at.view.cut.position,
        displaced: () => at.published?.displaced(),
      }),
    );
    this.#narrowed = once(() =>
      narrowedRows(columns, at, question)?.filter((row) => this.#isMeantByColumns(row)),
    );
  }

  /** The UUIDs of the rows of a walk, in the order in which it meets them. */
  walk(asked: ListWalk): readonly string[] {
    const uuids: string[] = [];
    if (asked.most <= 0) return uuids;
    const isBeyond = this.#isBeyond(asked);
    this.#visit(asked, (row) => {
      if (isBeyond(row)) return false;
      if (this.#isMeantByView(row)) uuids.push(this.#uuidAt(row));
      return uuids.length < asked.most;
    });
    return uuids;
  }

  /** The UUIDs of all entries, in order; each is looked for when it is asked for. */
  all(): readonly string[] {
    return this.walk({ backwards: false, most: Infinity });
  }

  /** How many entries there are. */
  count(): number {
    let count = 0;
    const add = (row: number): boolean => {
      if (this.#isMeantByView(row)) count += 1;
      return true;
    };
    const narrowed = this.#narrowed();
    if (narrowed !== undefined) for (const row of narrowed) add(row);
    else
      for (let row = 0; row < this.#columns.length; row += 1)
        if (this.#stoodAt(row) && this.#isMeantByColumns(row)) add(row);
    return count;
  }

  /** Visits the rows that columns say are meant, from where a walk begins. */
  #visit({ from, backwards }: ListWalk, visit: (row: number) => boolean): void {
    const order = this.#order();
    const downwards = backwards !== this.#descends;
    const gap = this.#gap(from);
    const narrowed = this.#narrowed();
    if (narrowed === undefined) {
      const mayPass = this.#mayPass();
      const visitMeant = (row: number): boolean =>
        !this.#stoodAt(row) || !this.#isMeantByColumns(row) || visit(row);
      order.walk({ from: gap, downwards, mayPass, visit: visitMeant });
      return;
    }
    const ahead =
      gap === undefined
        ? narrowed
        : narrowed.filter((row) => order.isBelow(row, gap) === downwards);
    const sign = downwards ? -1 : 1;
    for (const row of inOrder(ahead, (one, other) => sign * order.compare(one, other)))
      if (!visit(row)) return;
  }

  /** Whether a row lies behind the place at which a walk ends. */
  #isBeyond({ to, backwards }: ListWalk): (row: number) => boolean {
    const gap = this.#gap(to);
    if (gap === undefined) return () => false;
    const order = this.#order();
    const downwards = backwards !== this.#descends;
    return (row) => order.isBelow(row, gap) === downwards;
  }

  #gap(place: ListPlace | undefined): Gap | undefined {
    if (place === undefined) return undefined;
    return { key: place.key, aboveKey: place.after !== this.#descends };
  }

  /** Blocks of which nothing was recorded yet, or nothing is of the types asked for. */
  #mayPass(): (block: BlockSummary) => boolean {
    const { position } = this.#at.view.cut;
    const { type } = this.#question.filter;
    const types = type === undefined ? -1 : bitsOf(type.map(typeNumber));
    return (block) => block.recordedFrom > position || (block.types & types) === 0;
  }

  #stoodAt(row: number): boolean {
    return this.#columns.stoodAt(row, this.#at.view.cut.position);
  }

  #isMeantByColumns(row: number): boolean {
    const { published } = this.#at;
    const cursor = this.#cursor;
    cursor.moveTo(row, undefined);
    if (!passes(cursor, this.#tests.ofRow)) return false;
    if (published === undefined) return passes(cursor, this.#tests.ofVersion);
    const version = published.of(row);
    if (version === undefined) return false;
    if (version !== 'AS_IT_IS') cursor.moveTo(row, version);
    return passes(cursor, this.#tests.ofVersion);
  }

  #isMeantByView(row: number): boolean {
    if (this.#viewTests.length === 0) return true;
    const entry = this.#at.view.entries.get(this.#uuidAt(row));
    return entry !== undefined && this.#viewTests.every((test) => test(entry));
  }

  #uuidAt(row: number): string {
    return this.#columns.uuidOf(this.#columns.entry.at(row));
  }
}

function passes(at: EntryCursor, tests: readonly EntryTest[]): boolean {
  for (const test of tests) if (!test(at)) return false;
  return true;
}

type ViewTest = (entry: ViewEntry) => boolean;

/** What only an entry itself tells; the words of a search come last, because nothing costs more. */
function viewTests(
  view: View,
  { filter, of, search, inTime = () => true }: EntryQuestion,
): readonly ViewTest[] {
  const tests: ViewTest[] = [];
  for (const slugs of [filter.incident, of?.kind === 'INCIDENT' ? [of.id] : undefined])
    if (slugs !== undefined) tests.push(namingIncidents(view, slugs));
  const { corroborated } = filter;
  if (corroborated !== undefined)
    tests.push((entry) => isCorroborated(view, entry) === corroborated);
  if (search !== undefined) {
    const words = wordsOf(search);
    tests.push((entry) => {
      if (!inTime()) throw new SearchTooBroadError();
      return holdsWords(searchedWords(view, entry), words);
    });
  }
  return tests;
}

function namingIncidents(view: View, slugs: readonly string[]): ViewTest {
  const wanted = slugs.map(view.canonicalIncident);
  return (entry) => {
    const { incidents } = mentionsOf(view, entry);
    return wanted.some((slug) => incidents.has(slug));
  };
}
