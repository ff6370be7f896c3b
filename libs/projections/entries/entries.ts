import type { EntryType } from '#events/entries/entry-definitions';
import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { certaintyInPeriod } from '#libs/time/period';
import { isCorroborated } from '../sources/corroboration.js';
import { certaintyOf, orderingBounds } from '../incidents/entry-certainty.js';
import type { EntryCertainty } from '../incidents/entry-certainty.js';
import { headlineOf } from './headline.js';
import { mentionsOf } from '../view/mentions.js';
import { compareNumbers } from '../view/compare-numbers.js';
import { perView } from '../view/per-view.js';
import { liesWithin } from '../places/places.js';
import { includedGroups } from '../ties/roll-up.js';
import { holdsWords, wordsOf } from '../names/search-text.js';
import type { EntryStatus } from '../view/standing.js';
import type { View, ViewEntry } from '../view/view.js';

/** Which entries are meant. Lists hold alternatives; an absent field asks for nothing, but only standing entries are meant unless asked. */
export interface EntryFilter {
  readonly type?: readonly EntryType[];
  readonly group?: readonly string[];
  readonly person?: readonly string[];
  readonly place?: readonly string[];
  readonly source?: readonly string[];
  readonly incident?: readonly string[];
  readonly stance?: readonly Stance[];
  readonly status?: readonly EntryStatus[];
  readonly certainty?: readonly EntryCertainty[];
  readonly disputed?: boolean;
  /** Whether all that it states rests on two independent origins or more. */
  readonly corroborated?: boolean;
  readonly happened?: Bounds;
}

/** By when it was so, by when it was published, by when it was recorded; each the other way round as well. */
export type EntryOrder =
  'DATE' | 'DATE_DESC' | 'PUBLISHED' | 'PUBLISHED_DESC' | 'RECORDED' | 'RECORDED_DESC';

type Test = (entry: ViewEntry) => boolean;

/** The entries of a view that a filter and a search mean, in order; the last key of every order is the entry's UUID. */
export function entriesAt(
  view: View,
  validAt: number,
  asked: {
    readonly filter: EntryFilter;
    readonly search?: string;
    /** The numbers of the entries that a full-text index found for the search; all others are known not to hold its words. */
    readonly candidates?: Uint32Array;
    readonly orderBy: EntryOrder;
  },
): readonly ViewEntry[] {
  const tests = [
    ...whenAsked(asked.candidates, (numbers): Test => {
      const candidates = new Set(numbers);
      return ({ record }) => candidates.has(record.revisions[0].position);
    }),
    ...testsOf(view, validAt, asked.filter),
    ...searchTest(view, asked.search),
  ];
  const entries = withStatus(view, asked.orderBy, asked.filter.status);
  return tests.length === 0
    ? entries
    : entries.filter((entry) => tests.every((test) => test(entry)));
}

const standing = perView(() => new Map<EntryOrder, readonly ViewEntry[]>());

/** In order, the entries of a status; standing ones are picked out once, because most questions mean them. */
function withStatus(
  view: View,
  orderBy: EntryOrder,
  status: readonly EntryStatus[] = ['STANDING'],
): readonly ViewEntry[] {
  const pick = () => inOrder(view, orderBy).filter((entry) => status.includes(entry.status));
  if (!status.every((one) => one === 'STANDING') || status.length === 0) return pick();
  const memo = standing(view);
  const entries = memo.get(orderBy) ?? pick();
  memo.set(orderBy, entries);
  return entries;
}

function testsOf(view: View, validAt: number, filter: EntryFilter): readonly Test[] {
  const { type, source, stance, certainty, happened } = filter;
  return [
    ...whenAsked(
      type,
      (types): Test =>
        (entry) =>
          types.includes(entry.content.type),
    ),
    ...whenAsked(
      source,
      (slugs): Test =>
        (entry) =>
          slugs.includes(entry.content.source),
    ),
    ...whenAsked(
      stance,
      (stances): Test =>
        (entry) =>
          stances.includes(entry.content.stance),
    ),
    ...whenAsked(
      certainty,
      (all): Test =>
        (entry) =>
          all.includes(certaintyOf(view, entry, validAt)),
    ),
    ...whenAsked(
      happened,
      (period): Test =>
        (entry) =>
          happenedIn(view, entry, period),
    ),
    ...supportTests(view, filter),
    ...mentionTests(view, filter),
  ];
}

function supportTests(view: View, { disputed, corroborated }: EntryFilter): readonly Test[] {
  return [
    ...whenAsked(
      disputed,
      (asked): Test =>
        (entry) =>
          view.denialsOf(entry.uuid).length > 0 === asked,
    ),
    ...whenAsked(
      corroborated,
      (asked): Test =>
        (entry) =>
          isCorroborated(view, entry) === asked,
    ),
  ];
}

function mentionTests(view: View, filter: EntryFilter): readonly Test[] {
  const { group, person, place, incident } = filter;
  return [
    ...whenAsked(
      group,
      (slugs): Test =>
        (entry) =>
          mentionsGroup(view, entry, slugs),
    ),
    ...whenAsked(
      person,
      (ids): Test =>
        (entry) =>
          ids.some((id) => mentionsOf(view, entry).people.has(id)),
    ),
    ...whenAsked(
      place,
      (slugs): Test =>
        (entry) =>
          mentionsPlace(view, entry, slugs),
    ),
    ...whenAsked(
      incident,
      (slugs): Test =>
        (entry) =>
          slugs.some((slug) => mentionsOf(view, entry).incidents.has(view.canonicalIncident(slug))),
    ),
  ];
}

function whenAsked<Value>(value: Value | undefined, test: (value: Value) => Test): readonly Test[] {
  return value === undefined ? [] : [test(value)];
}

/** A group stands for everything that rolled up into it, even if only possibly, when the entry was so. */
function mentionsGroup(view: View, entry: ViewEntry, slugs: readonly string[]): boolean {
  const { groups } = mentionsOf(view, entry);
  if (slugs.some((slug) => groups.has(view.canonicalGroup(slug)))) return true;
  const included = includedGroups(view, slugs, orderingBounds(view, entry));
  return [...groups].some((group) => included.has(group));
}

function mentionsPlace(view: View, entry: ViewEntry, slugs: readonly string[]): boolean {
  const during = orderingBounds(view, entry);
  return [...mentionsOf(view, entry).places].some((place) =>
    slugs.some((area) => liesWithin(view, place, area, during) !== undefined),
  );
}

function happenedIn(view: View, entry: ViewEntry, period: Bounds): boolean {
  const { when, since, held, period: own } = entry.date;
  const dates = [when, since, held, own].flatMap((date) => date?.each ?? []);
  const each = dates.length === 0 ? [orderingBounds(view, entry)] : dates;
  return certaintyInPeriod(each, period) !== undefined;
}

function searchTest(view: View, search: string | undefined): readonly Test[] {
  if (search === undefined) return [];
  const searched = wordsOf(search);
  return [(entry) => holdsWords(searchedWords(view, entry), searched)];
}

const searchable = perView(() => new Map<string, ReadonlySet<string>>());

/** The words under which a search finds an entry: those of its headline, gist, names, forms and of its source's title. */
export function searchedWords(view: View, entry: ViewEntry): ReadonlySet<string> {
  const memo = searchable(view);
  let words = memo.get(entry.uuid);
  if (words === undefined) {
    words = new Set(searchedTexts(view, entry).flatMap(wordsOf));
    memo.set(entry.uuid, words);
  }
  return words;
}

function searchedTexts(view: View, entry: ViewEntry): readonly string[] {
  const { content } = entry;
  const { groups, people, places } = mentionsOf(view, entry);
  return [
    headlineOf(view, entry),
    'gist' in content.fact ? content.fact.gist : '',
    ...[...groups].map((slug) => view.groups.get(slug)?.name ?? ''),
    ...[...places].map((slug) => view.places.get(slug)?.name ?? ''),
    ...[...people].map((id) => readable(view.people.get(id)?.name)),
    ...content.forms.map(({ form }) => readable(form)),
    'form' in content.fact ? content.fact.form : '',
    entry.source.description.title,
  ];
}

function readable(text: string | { readonly sealed: string } | undefined): string {
  return typeof text === 'string' ? text : '';
}

const orders = perView(() => new Map<EntryOrder, readonly ViewEntry[]>());

/** All entries of a view; each order is made once, because lists at one basis follow each other. */
function inOrder(view: View, orderBy: EntryOrder): readonly ViewEntry[] {
  const memo = orders(view);
  const entries = memo.get(orderBy) ?? ordered(view, orderBy);
  memo.set(orderBy, entries);
  return entries;
}

function ordered(view: View, orderBy: EntryOrder): readonly ViewEntry[] {
  const keyed = [...view.entries.values()].map((entry) => ({
    entry,
    key: sortKey(view, entry, orderBy),
  }));
  keyed.sort((a, b) => compareNumbers(a.key, b.key) || (a.entry.uuid < b.entry.uuid ? -1 : 1));
  const entries = keyed.map(({ entry }) => entry);
  return orderBy.endsWith('_DESC') ? entries.toReversed() : entries;
}

/** The numbers by which an entry is ordered, before its UUID. */
export function sortKey(view: View, entry: ViewEntry, orderBy: EntryOrder): readonly number[] {
  switch (orderBy) {
    case 'DATE':
    case 'DATE_DESC':
      return boundsKey(orderingBounds(view, entry));
    case 'PUBLISHED':
    case 'PUBLISHED_DESC':
      return boundsKey(entry.published);
    case 'RECORDED':
    case 'RECORDED_DESC':
      return [entry.record.revisions[0].position];
  }
}

function boundsKey({ earliest, latest }: Bounds): readonly number[] {
  return [earliest, latest];
}
