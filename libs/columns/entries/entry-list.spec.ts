import { describe, expect, it } from '@jest/globals';
import type { EntryOrder } from '#libs/projections/entries/entries';
import {
  corrected,
  entry,
  incidentsMatched,
  incidentsSeparated,
  retracted,
  source,
} from '#libs/projections/testing/drafts';
import type { Draft } from '#libs/projections/testing/drafts';
import { at, given } from '#libs/projections/testing/given';
import type { Given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { Columns } from '../columns.js';
import type { ListWalk } from './list-walk.js';
import { SearchTooBroadError } from './entry-question.js';
import type { EntryQuestion } from './entry-question.js';

const KEYS = ['report', 'second', 'dead', 'denial', 'pledge', 'other'];
const sources = [
  source('early', { published: '2016-01-01', publisher: 'house' }),
  source('late', { published: '2018-01-01', publisher: 'house' }),
];
const report = entry(
  'IncidentReported',
  { incident: 'attack' },
  { key: 'report', source: 'early', when: '2015' },
);
const dead = entry(
  'CasualtiesReported',
  { incident: 'attack', killed: { low: 3, best: 3, high: 3 } },
  { key: 'dead', source: 'early' },
);
const pledge = entry(
  'AllegiancePledged',
  { from: ['isk'], to: ['is'] },
  { key: 'pledge', source: 'early', when: '2015-03' },
);
const denial = entry(
  'StatementMade',
  { statement: 'DENIAL', gist: 'nobody pledged', about: ['pledge'] },
  { key: 'denial', source: 'late' },
);

interface Asked extends Partial<EntryQuestion> {
  readonly publishedBy?: string;
  /** How many events before the last the log is read to. */
  readonly back?: number;
}

function listOf(from: Given, { publishedBy, back = 0, ...question }: Asked) {
  const { chronicle } = from;
  const columns = new Columns(chronicle);
  columns.readOn(chronicle.position);
  const view = from.view({
    position: chronicle.position - back,
    ...(publishedBy === undefined ? {} : { publishedBy }),
  });
  return columns.entryList(view, at('2023'), { filter: {}, orderBy: 'DATE', ...question });
}

function keys(drafts: readonly Draft[], asked: Asked = {}, walk: Partial<ListWalk> = {}) {
  const list = listOf(given(...sources, ...drafts), asked);
  return list
    .walk({ backwards: false, most: 99, ...walk })
    .map((uuid) => KEYS.find((key) => uuidOf(key) === uuid) ?? uuid);
}

describe('a list of entries from columns', () => {
  it('tells at each position whether an entry is disputed', () => {
    const drafts = [pledge, denial, retracted('denial')];
    const filter = { disputed: true };
    expect(keys(drafts, { filter, back: 2 })).toEqual([]);
    expect(keys(drafts, { filter, back: 1 })).toEqual(['pledge']);
    expect(keys(drafts, { filter })).toEqual([]);
    expect(keys(drafts, { filter, back: 1, publishedBy: '2016' })).toEqual([]);
  });

  it('dates casualties by the reports of their incident, as many as were recorded', () => {
    const second = entry(
      'IncidentReported',
      { incident: 'attack' },
      { key: 'second', source: 'late', when: '2015-06' },
    );
    const drafts = [report, dead, pledge, second];
    expect(keys(drafts, { back: 1 }).slice(0, 2).toSorted()).toEqual(['dead', 'report']);
    expect(keys(drafts).at(0)).toBe('report');
    expect(
      keys(drafts, { filter: { happened: { earliest: at('2015-04'), latest: at('2015-05') } } }),
    ).toEqual(['report']);
  });

  it('dates casualties by what was out, where later reports narrow it', () => {
    const second = entry(
      'IncidentReported',
      { incident: 'attack' },
      { key: 'second', source: 'late', when: '2015-06' },
    );
    const filter = {
      type: ['CasualtiesReported'],
      happened: { earliest: at('2015-01'), latest: at('2015-02') },
    } as const;
    expect(keys([report, dead, second], { filter })).toEqual([]);
    expect(keys([report, dead, second], { filter, publishedBy: '2017' })).toEqual(['dead']);
    for (const orderBy of ['DATE', 'DATE_DESC'] satisfies readonly EntryOrder[])
      expect(
        keys([report, dead, pledge, second], { orderBy, publishedBy: '2017' }).toSorted(),
      ).toEqual(['dead', 'pledge', 'report']);
  });

  it('lets a report that was only possibly out narrow no date', () => {
    const vague = source('vague', { published: '2017', publisher: 'house' });
    const second = entry(
      'IncidentReported',
      { incident: 'attack' },
      { key: 'second', source: 'vague', when: '2015-06' },
    );
    const filter = {
      type: ['CasualtiesReported'],
      happened: { earliest: at('2015-01'), latest: at('2015-02') },
    } as const;
    const drafts = [vague, report, dead, second];
    expect(keys(drafts, { filter, publishedBy: '2017-06' })).toEqual(['dead']);
    expect(keys(drafts, { filter, publishedBy: '2018' })).toEqual([]);
  });

  it('dates casualties by an incident that theirs was matched with, and no longer', () => {
    const other = entry(
      'IncidentReported',
      { incident: 'bombing' },
      { key: 'other', source: 'early', when: '2015-06' },
    );
    const drafts = [
      report,
      dead,
      other,
      incidentsMatched('attack', 'bombing'),
      incidentsSeparated('attack', 'bombing'),
    ];
    const filter = {
      type: ['CasualtiesReported'],
      happened: { earliest: at('2015-01'), latest: at('2015-02') },
    } as const;
    expect(keys(drafts, { filter, back: 2 })).toEqual(['dead']);
    expect(keys(drafts, { filter, back: 1 })).toEqual([]);
    expect(keys(drafts, { filter })).toEqual(['dead']);
  });

  it('leaves a report that repeats another out of account until the other was out', () => {
    const first = entry(
      'IncidentReported',
      { incident: 'attack' },
      { key: 'report', source: 'late', when: '2015' },
    );
    const second = entry(
      'IncidentReported',
      { incident: 'attack' },
      { key: 'second', source: 'late', when: '2015-06', repeats: 'report' },
    );
    const told = entry(
      'CasualtiesReported',
      { incident: 'attack', killed: { low: 3, best: 3, high: 3 } },
      { key: 'dead', source: 'early' },
    );
    const filter = {
      type: ['CasualtiesReported'],
      happened: { earliest: at('2015-01'), latest: at('2015-02') },
    } as const;
    expect(keys([first, second, told], { filter })).toEqual(['dead']);
    expect(keys([first, second, told], { filter, publishedBy: '2018' })).toEqual(['dead']);
    expect(keys([first, second, told], { filter, publishedBy: '2016' })).toEqual(['dead']);
  });

  it('moves entries when their source turns out to have come out at another time', () => {
    const again = source('early', { published: '2019-01-01', publisher: 'house', title: 'again' });
    const drafts = [pledge, denial];
    const asked = { orderBy: 'PUBLISHED' } as const;
    expect(keys(drafts, asked)).toEqual(['pledge', 'denial']);
    expect(keys([...drafts, again], asked)).toEqual(['denial', 'pledge']);
    expect(keys([...drafts, again], { ...asked, back: 1 })).toEqual(['pledge', 'denial']);
  });

  it('is walked from any place and in both directions', () => {
    const walk = { from: { key: { order: [-Infinity, 0], id: '' }, after: true } };
    const all = keys([report, dead, pledge]);
    expect(keys([report, dead, pledge], {}, { backwards: true, most: 2 })).toEqual(
      all.toReversed().slice(0, 2),
    );
    expect(keys([report, dead, pledge], {}, walk)).toEqual(all);
    expect(keys([report, dead, pledge], {}, { ...walk, backwards: true })).toEqual([]);
    expect(keys([report, dead, pledge], {}, { most: 0 })).toEqual([]);
  });

  it('is of what an entry says after a correction', () => {
    const mended = corrected(
      'pledge',
      'AllegiancePledged',
      { from: ['ttp'], to: ['is'] },
      { source: 'early', when: '2015-03' },
    );
    const filter = { group: ['isk'] };
    expect(keys([pledge, mended], { filter, back: 1 })).toEqual(['pledge']);
    expect(keys([pledge, mended], { filter })).toEqual([]);
  });
});

describe('a search among entries', () => {
  const found = given(...sources, pledge, denial);
  const numbers = ['pledge', 'denial'].map(
    (key) => found.chronicle.entries.get(uuidOf(key))?.revisions[0].position ?? 0,
  );

  it('reads only the entries that could hold the words', () => {
    const asked = { search: 'nobody', candidates: Uint32Array.from(numbers) };
    expect(listOf(found, asked).all()).toEqual([uuidOf('denial')]);
    expect(
      listOf(found, { ...asked, candidates: Uint32Array.from(numbers.slice(0, 1)) }).all(),
    ).toEqual([]);
    expect(listOf(found, { search: 'nobody' }).count()).toBe(1);
  });

  it('stops when a page is full, and is refused when there is no more time', () => {
    let read = 0;
    const inTime = (): boolean => (read += 1) < 2;
    const asked = { search: '', inTime };
    expect(listOf(found, asked).walk({ backwards: false, most: 1 })).toHaveLength(1);
    expect(() => listOf(found, asked).all()).toThrow(SearchTooBroadError);
    expect(() => listOf(found, asked).count()).toThrow(SearchTooBroadError);
  });
});
