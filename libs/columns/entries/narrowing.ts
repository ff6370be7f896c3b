import { UNBOUNDED } from '#libs/time/bounds';
import type { EntryFilter } from '#libs/projections/entries/entries';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';
import { liesIn } from '#libs/projections/places/lies-within';
import type { View } from '#libs/projections/view/view';
import { rowsUpTo } from '../rows.js';
import type { Symbols } from '../symbols.js';
import type { EntryColumns } from './entry-columns.js';
import type { EntryQuestion } from './entry-question.js';
import { groupsEverBelow } from './entry-tests.js';
import type { NamesAsked } from './entry-tests.js';
import type { Postings } from './postings.js';

/** Rows among which everything is that a question means, and at most how many. */
interface Narrowing {
  readonly count: number;
  readonly visit: (visit: (row: number) => void) => void;
}

/** Lists are walked in their order, unless what a question names is a small part of everything: then only that is looked at. */
const SMALL_PART = 16;
const FEW = 2000;

/**
 * The versions that stood at the cut of a view among which everything is that a question means; undefined where they are so many that
 * a walk in order finds a page sooner.
 */
export function narrowedRows(
  columns: EntryColumns,
  { view, asked }: { readonly view: View; readonly asked: NamesAsked },
  question: EntryQuestion,
): Uint32Array | undefined {
  const { position } = view.cut;
  const narrowest = narrowings(columns, view, asked, question).reduce<Narrowing | undefined>(
    (least, one) => (least === undefined || one.count < least.count ? one : least),
    undefined,
  );
  const most = Math.max(FEW, rowsUpTo(columns.recordedFrom, position) / SMALL_PART);
  if (narrowest === undefined || narrowest.count > most) return undefined;
  return gathered(columns, position, narrowest);
}

/** The rows of a narrowing that stood, each once. */
function gathered(columns: EntryColumns, position: number, { count, visit }: Narrowing) {
  const rows = new Uint32Array(count);
  const seen = new Uint8Array(columns.length);
  let length = 0;
  visit((row) => {
    if (seen[row] === 1 || !columns.stoodAt(row, position)) return;
    seen[row] = 1;
    rows[length] = row;
    length += 1;
  });
  return rows.subarray(0, length);
}

function narrowings(
  columns: EntryColumns,
  view: View,
  asked: NamesAsked,
  { filter, of, candidates }: EntryQuestion,
): readonly Narrowing[] {
  const all: Narrowing[] = [];
  const narrow = (filterNamed: EntryFilter): void => {
    const { source, person, place, incident } = filterNamed;
    if (source !== undefined) all.push(posted(columns.ofSource, columns.sources, source));
    if (person !== undefined) all.push(posted(columns.ofPerson, columns.people, person));
    if (place !== undefined)
      all.push(posted(columns.ofPlace, columns.places, placesIn(columns, asked, place)));
    if (incident !== undefined) all.push(numbered(columns, view, entriesNaming(view, incident)));
  };
  narrow(filter);
  if (filter.group !== undefined)
    all.push(ofGroups(columns, view, groupsEverBelow(asked, filter.group)));
  if (candidates !== undefined) all.push(numbered(columns, view, candidates));
  if (of?.kind === 'GROUP') all.push(ofGroups(columns, view, [of.id]));
  else if (of !== undefined) narrow({ [of.kind.toLowerCase()]: [of.id] });
  return all;
}

function posted(postings: Postings, symbols: Symbols, names: Iterable<string>): Narrowing {
  const keys = [...new Set(names)].flatMap((name) => symbols.find(name) ?? []);
  return {
    count: keys.reduce((sum, key) => sum + postings.count(key), 0),
    visit: (visit) => {
      for (const key of keys) postings.visit(key, visit);
    },
  };
}

function numbered(
  columns: EntryColumns,
  { cut }: View,
  numbers: Uint32Array | readonly number[],
): Narrowing {
  return {
    count: numbers.length,
    visit: (visit) => {
      for (const number of numbers) {
        const row = columns.rowAt(number, cut.position);
        if (row >= 0) visit(row);
      }
    },
  };
}

/** Entries that name one of the groups, under whatever name. */
function ofGroups(columns: EntryColumns, { chronicle }: View, groups: Iterable<string>): Narrowing {
  const names = linksIn(chronicle).closure('UNIFIED', groups);
  return posted(columns.ofGroup, columns.groups, names);
}

/** The places that may ever have lain in one of the areas. */
function placesIn(
  { places }: EntryColumns,
  { gazetteer }: NamesAsked,
  areas: readonly string[],
): readonly string[] {
  return places
    .all()
    .filter((place) =>
      areas.some((area) => liesIn(gazetteer, place, area, UNBOUNDED) !== undefined),
    );
}

function entriesNaming({ chronicle }: View, incidents: readonly string[]): readonly number[] {
  const links: Links = linksIn(chronicle);
  return links
    .reached('NAMED_BY', links.closure('MATCHED', incidents))
    .flatMap((uuid) => chronicle.log.numberOf(uuid) ?? []);
}
