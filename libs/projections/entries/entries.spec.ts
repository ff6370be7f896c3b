import { describe, expect, it } from '@jest/globals';
import { entriesAt } from './entries.js';
import type { EntryFilter, EntryOrder } from './entries.js';
import { corrected, entry, person, place, retracted, source } from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { Given } from '../testing/given.js';

const recorded = given(
  source('early', { published: '2014-07-13', title: 'Militants inspired' }),
  source('late', { published: '2019-03-15', title: 'A major threat' }),
  person('rana', { name: 'Muhammad Amir Rana' }),
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan', name: 'Balochistan' }),
  entry(
    'RelationshipReported',
    { from: ['isk'], to: ['is'], tie: 'BRANCH' },
    { key: 'branch', source: 'late', since: '2015' },
  ),
  entry(
    'PresenceReported',
    { actor: 'isk', presence: 'CELLS' },
    { key: 'cells', source: 'late', places: ['balochistan'] },
  ),
  entry(
    'StatementMade',
    {
      statement: 'WARNING',
      speakers: ['rana'],
      topics: ['is'],
      gist: 'returning fighters add violence',
    },
    { key: 'warning', source: 'early', forms: { is: 'Dáesh' } },
  ),
  entry(
    'StatementMade',
    { statement: 'DENIAL', gist: 'no cells at all', about: ['cells'] },
    { key: 'denial', source: 'late' },
  ),
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', source: 'early', when: '2013' }),
);

function keys(
  filter: EntryFilter,
  asked: {
    readonly search?: string;
    readonly orderBy?: EntryOrder;
    readonly validAt?: string;
  } = {},
  from: Given = recorded,
): readonly string[] {
  const { validAt = '2023', orderBy = 'DATE', ...search } = asked;
  const names = ['branch', 'cells', 'warning', 'denial', 'formed'];
  return entriesAt(from.view(), at(validAt), { filter, orderBy, ...search }).map(
    ({ uuid }) => names.find((name) => uuidOf(name) === uuid) ?? uuid,
  );
}

describe('the entries of a chronology', () => {
  it('are those that stand, by the dates on which they were so', () => {
    expect(keys({})).toEqual(['warning', 'denial', 'formed', 'branch', 'cells']);
    expect(keys({}, { orderBy: 'DATE_DESC' })).toEqual(keys({}).toReversed());
  });

  it('can be ordered by when they were recorded or published', () => {
    expect(keys({}, { orderBy: 'RECORDED' })).toEqual([
      'branch',
      'cells',
      'warning',
      'denial',
      'formed',
    ]);
    expect(keys({}, { orderBy: 'PUBLISHED' }).slice(0, 2).toSorted()).toEqual([
      'formed',
      'warning',
    ]);
  });

  it('can be filtered by type, source, stance and certainty', () => {
    expect(keys({ type: ['GroupFormed'] })).toEqual(['formed']);
    expect(keys({ source: ['early'] })).toEqual(['warning', 'formed']);
    expect(keys({ stance: ['DENIED', 'FORECAST'] })).toEqual(['warning', 'denial']);
    expect(
      keys({ certainty: ['NOT_YET'], type: ['PresenceReported'] }, { validAt: '2018' }),
    ).toEqual(['cells']);
    expect(
      keys({ certainty: ['POSSIBLE'], type: ['GroupFormed'] }, { validAt: '2013-06' }),
    ).toEqual(['formed']);
  });

  it('by a group include those of its branches', () => {
    expect(keys({ group: ['is'], type: ['PresenceReported', 'StatementMade'] })).toEqual([
      'warning',
      'cells',
    ]);
    expect(keys({ group: ['ghazi-force'] })).toEqual(['formed']);
  });

  it('by a place include those of its parts', () => {
    expect(keys({ place: ['pakistan'] })).toEqual(['cells']);
  });

  it('by a person and by dispute', () => {
    expect(keys({ person: [personOf('rana')] })).toEqual(['warning']);
    expect(keys({ disputed: true })).toEqual(['cells']);
  });

  it('by a period are those that surely or possibly were so in it', () => {
    expect(keys({ happened: within('2013') })).toContain('formed');
    expect(keys({ happened: within('2012'), type: ['GroupFormed'] })).toEqual([]);
  });

  it('are retracted ones only when asked for', () => {
    const fewer = recorded.and(retracted('formed'));
    expect(keys({ type: ['GroupFormed'] }, {}, fewer)).toEqual([]);
    expect(keys({ type: ['GroupFormed'], status: ['RETRACTED'] }, {}, fewer)).toEqual(['formed']);
  });
});

describe('a search', () => {
  it('finds entries that hold all words, the last as a prefix, case and accents aside', () => {
    expect(keys({}, { search: 'FIGHTERS violence' })).toEqual(['warning']);
    expect(keys({}, { search: 'fighters vio' })).toEqual(['warning']);
    expect(keys({}, { search: 'vio fighters' })).toEqual([]);
    expect(keys({}, { search: 'daesh' })).toEqual(['warning']);
  });

  it('finds names, places and the titles of sources', () => {
    expect(keys({}, { search: 'amir rana' })).toEqual(['warning']);
    expect(keys({}, { search: 'baloch' })).toContain('cells');
    expect(keys({}, { search: 'baloch' })).not.toContain('formed');
    expect(keys({}, { search: 'major threat' })).toEqual(['denial', 'branch', 'cells']);
  });

  it('finds an entry by the words that it has at the basis', () => {
    const mended = recorded.and(
      corrected(
        'warning',
        'StatementMade',
        { statement: 'WARNING', gist: 'sectarian clashes' },
        { source: 'early' },
      ),
    );
    expect(keys({}, { search: 'fighters' }, mended)).toEqual([]);
    expect(keys({}, { search: 'clashes' }, mended)).toEqual(['warning']);
  });
});
