import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { STANCES } from '#events/words';
import { Columns } from '#libs/columns/columns';
import type { ListPlace, ListWalk } from '#libs/columns/entries/list-walk';
import type { EntryKey } from '#libs/columns/entries/entry-order';
import type { EntryQuestion, EntrySubject } from '#libs/columns/entries/entry-question';
import { entriesAt, searchedWords, sortKey } from '#libs/projections/entries/entries';
import type { EntryFilter, EntryOrder } from '#libs/projections/entries/entries';
import { holdsWords, wordsOf } from '#libs/projections/names/search-text';
import { at } from '#libs/projections/testing/given';
import { personOf } from '#libs/projections/testing/ids';
import { compareNumbers } from '#libs/projections/view/compare-numbers';
import { byCodeUnits } from '#libs/projections/view/components';
import { mentionsOf } from '#libs/projections/view/mentions';
import { viewAt } from '#libs/projections/view/view';
import type { View, ViewEntry } from '#libs/projections/view/view';
import { parsePeriod } from '#libs/time/period';
import { basis } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import {
  disputedChronology,
  editedChronology,
  incidentChronology,
  officeChronology,
  tieChronology,
} from './chronologies/chronology.js';
import type { Chronology } from './chronologies/chronology.js';
import { moment } from './chronologies/dates.js';
import { maybe } from './chronologies/maybe.js';
import { GROUPS, INCIDENTS, PEOPLE, PLACES, SOURCES } from './chronologies/pools.js';
import { agrees, holds } from './law.js';

const chronology = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: incidentChronology },
  { weight: 2, arbitrary: disputedChronology },
  { weight: 2, arbitrary: tieChronology },
  { weight: 1, arbitrary: editedChronology },
  { weight: 1, arbitrary: officeChronology },
);

/** Often as published by a date, where the columns alone do not say how an entry is listed. */
const from: fc.Arbitrary<Basis> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: basis },
  {
    weight: 1,
    arbitrary: fc.record({ back: fc.nat({ max: 12 }), publishedBy: moment, validAt: moment }),
  },
);

const ORDERS: readonly EntryOrder[] = [
  'DATE',
  'DATE_DESC',
  'PUBLISHED',
  'PUBLISHED_DESC',
  'RECORDED',
  'RECORDED_DESC',
];
const PERIODS = ['2016', '2016-05', '2016-05-15', '2017/..', '2016-05-15/2016-06', '../2016-05'];
const TYPES = Object.keys(ENTRY_DEFINITIONS) as readonly EntryType[];

function someOf<Value>(values: readonly Value[], most = 2): fc.Arbitrary<readonly Value[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
}

function periodOf(text: string) {
  const period = parsePeriod(text);
  if ('code' in period) throw new Error(period.message);
  return period;
}

const people = PEOPLE.map((person) => personOf(person));

/** Each field that a filter can have. */
const FIELDS: readonly fc.Arbitrary<EntryFilter>[] = [
  someOf(TYPES, 12).map((type) => ({ type })),
  someOf(['IncidentReported', 'CasualtiesReported'] as const).map((type) => ({ type })),
  someOf(GROUPS).map((group) => ({ group })),
  someOf(people).map((person) => ({ person })),
  someOf(PLACES).map((place) => ({ place })),
  someOf(SOURCES).map((source) => ({ source })),
  someOf(INCIDENTS).map((incident) => ({ incident })),
  someOf(STANCES, 4).map((stance) => ({ stance })),
  someOf(['SUPERSEDED', 'WITHDRAWN', 'RETRACTED', 'STANDING'] as const, 3).map((status) => ({
    status,
  })),
  someOf(['CERTAIN', 'POSSIBLE', 'NOT_YET'] as const).map((certainty) => ({ certainty })),
  fc.boolean().map((disputed) => ({ disputed })),
  fc.boolean().map((corroborated) => ({ corroborated })),
  fc.constantFrom(...PERIODS).map((text) => ({ happened: periodOf(text) })),
];

const field = fc.oneof({ withCrossShrink: true }, ...FIELDS);
const filter: fc.Arbitrary<EntryFilter> = fc.oneof(
  { withCrossShrink: true },
  fc.constant({}),
  field,
  fc.tuple(field, field).map(([one, other]) => ({ ...one, ...other })),
);

const subject: fc.Arbitrary<EntrySubject> = fc.oneof(
  fc.record({ kind: fc.constant('SOURCE'), id: fc.constantFrom(...SOURCES) }),
  fc.record({ kind: fc.constant('GROUP'), id: fc.constantFrom(...GROUPS) }),
  fc.record({ kind: fc.constant('PERSON'), id: fc.constantFrom(...people) }),
  fc.record({ kind: fc.constant('PLACE'), id: fc.constantFrom(...PLACES) }),
  fc.record({ kind: fc.constant('INCIDENT'), id: fc.constantFrom(...INCIDENTS) }),
);

/** A word that the entry of an index holds, or the beginning of one. */
interface Searched {
  readonly entry: number;
  readonly word: number;
  readonly letters: number;
  readonly isNarrowed: boolean;
}

const searched: fc.Arbitrary<Searched> = fc.record({
  entry: fc.nat({ max: 20 }),
  word: fc.nat({ max: 20 }),
  letters: fc.integer({ min: 1, max: 9 }),
  isNarrowed: fc.boolean(),
});

interface Asked {
  readonly filter: EntryFilter;
  readonly orderBy: EntryOrder;
  readonly of: EntrySubject | undefined;
  readonly search: Searched | undefined;
}

const asked: fc.Arbitrary<Asked> = fc.record({
  filter,
  orderBy: fc.constantFrom(...ORDERS),
  of: maybe(subject, 2),
  search: maybe(searched, 2),
});

/** A place in a list: at one of its rows, or at a row of another list or of none. */
interface PlaceAsked {
  readonly row: number;
  readonly among: 'LISTED' | 'ALL' | 'NONE';
  readonly after: boolean;
}

const place: fc.Arbitrary<PlaceAsked> = fc.record({
  row: fc.nat({ max: 20 }),
  among: fc.constantFrom('LISTED', 'LISTED', 'ALL', 'NONE'),
  after: fc.boolean(),
});

const walks = fc.array(
  fc.record({
    from: maybe(place, 7),
    to: maybe(place, 4),
    backwards: fc.boolean(),
    most: fc.nat({ max: 5 }),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
);

function numberOf({ record }: ViewEntry): number {
  return record.revisions[0].position;
}

/** The words of the search, and the entries that could hold them: those that do, and every other one besides. */
function searchIn(view: View, wanted: Searched | undefined) {
  const entries = [...view.entries.values()];
  const sought = wanted && entries[wanted.entry % Math.max(1, entries.length)];
  if (wanted === undefined || sought === undefined) return {};
  const words = [...searchedWords(view, sought)];
  const search = (words[wanted.word % Math.max(1, words.length)] ?? '').slice(0, wanted.letters);
  if (!wanted.isNarrowed) return { search };
  const could = entries.filter(
    (entry, index) => index % 2 === 0 || holdsWords(searchedWords(view, entry), wordsOf(search)),
  );
  return { search, candidates: Uint32Array.from(could.map(numberOf)).sort() };
}

/** What belongs to a subject, as it is told to those who ask it for its entries. */
function belongs(view: View, validAt: number, { kind, id }: EntrySubject) {
  const orderBy = 'DATE';
  const every = ['STANDING', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED'] as const;
  const inPlace = new Set(
    entriesAt(view, validAt, { filter: { status: every, place: [id] }, orderBy }),
  );
  return (entry: ViewEntry): boolean => {
    switch (kind) {
      case 'SOURCE':
        return entry.content.source === id;
      case 'GROUP':
        return mentionsOf(view, entry).groups.has(id);
      case 'PERSON':
        return mentionsOf(view, entry).people.has(id);
      case 'PLACE':
        return inPlace.has(entry);
      case 'INCIDENT':
        return mentionsOf(view, entry).incidents.has(view.canonicalIncident(id));
    }
  };
}

function plainly(view: View, validAt: number, question: EntryQuestion): readonly ViewEntry[] {
  const { filter: where, orderBy, of, search } = question;
  const found = search === undefined ? {} : { search };
  const entries = entriesAt(view, validAt, { filter: where, orderBy, ...found });
  return of === undefined ? entries : entries.filter(belongs(view, validAt, of));
}

function compareKeys(one: EntryKey, other: EntryKey): number {
  return compareNumbers(one.order, other.order) || byCodeUnits(one.id, other.id);
}

/** The rows of a walk, from a whole list. */
function walked(keys: readonly EntryKey[], descending: boolean, asked: ListWalk) {
  const precedes = (key: EntryKey, { key: at, after }: ListPlace): boolean => {
    const order = (descending ? -1 : 1) * compareKeys(key, at);
    return order < 0 || (order === 0 && after);
  };
  const { from: begin, to: end, backwards, most } = asked;
  const ahead = (backwards ? keys.toReversed() : keys).filter(
    (key) =>
      (begin === undefined || precedes(key, begin) === backwards) &&
      (end === undefined || precedes(key, end) !== backwards),
  );
  return ahead.slice(0, most).map(({ id }) => id);
}

/** One chronology, asked as often as somebody wants. */
function chronologyFrom(given: Chronology['given'], { back, publishedBy, validAt }: Basis) {
  const { chronicle } = given;
  const columns = new Columns(chronicle);
  columns.readOn(chronicle.position);
  const cut = {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
  const view = viewAt(chronicle, cut);
  const fresh = viewAt(chronicle, cut);
  const valid = at(validAt);
  return (wanted: Asked) => {
    const { of } = wanted;
    const question: EntryQuestion = {
      filter: wanted.filter,
      orderBy: wanted.orderBy,
      ...(of === undefined ? {} : { of }),
      ...searchIn(view, wanted.search),
    };
    const keyOf = (entry: ViewEntry): EntryKey => ({
      order: sortKey(view, entry, wanted.orderBy),
      id: entry.uuid,
    });
    return {
      list: columns.entryList(fresh, valid, question),
      expected: plainly(view, valid, question).map(keyOf),
      all: [...view.entries.values()].map(keyOf),
    };
  };
}

/** Where no row is ever. */
const NOWHERE: readonly EntryKey[] = [
  { order: [Date.UTC(2016, 4, 15), Date.UTC(2016, 4, 16)], id: '8' },
  { order: [-Infinity, Infinity], id: '' },
  { order: [], id: 'x' },
];

describe('entries are listed from columns as the plain projections list them', () => {
  it('in whole, and as many', () => {
    const questions = fc.array(asked, { minLength: 1, maxLength: 10, size: 'max' });
    holds(
      fc.property(chronology, from, questions, ({ given }, basisAsked, each) => {
        const listed = chronologyFrom(given, basisAsked);
        for (const wanted of each) {
          const { list, expected } = listed(wanted);
          const count = list.count();
          const rows = list.walk({ backwards: false, most: Infinity });
          agrees({ rows, count }, { rows: expected.map(({ id }) => id), count: expected.length });
        }
      }),
      300,
    );
  });

  it('page by page from any place, forwards and backwards', () => {
    holds(
      fc.property(chronology, from, asked, walks, ({ given }, basisAsked, wanted, each) => {
        const { list, expected, all } = chronologyFrom(given, basisAsked)(wanted);
        const among = { LISTED: expected, ALL: all, NONE: NOWHERE };
        const placeOf = (one: PlaceAsked | undefined): ListPlace | undefined => {
          const keys = one && (among[one.among].length > 0 ? among[one.among] : NOWHERE);
          const key = one && keys?.[one.row % keys.length];
          return key && { key, after: one.after };
        };
        for (const { from: begin, to: end, backwards, most } of each) {
          const walk = { from: placeOf(begin), to: placeOf(end), backwards, most };
          agrees(list.walk(walk), walked(expected, wanted.orderBy.endsWith('_DESC'), walk));
        }
      }),
      300,
    );
  });
});
