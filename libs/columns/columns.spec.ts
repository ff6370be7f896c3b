import { describe, expect, it } from '@jest/globals';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import { rowId } from '#libs/projections/tally/tally';
import {
  corrected,
  entry,
  group,
  groupsUnified,
  incidentsMatched,
  incidentsSeparated,
  place,
  reassigned,
  retracted,
  source,
} from '#libs/projections/testing/drafts';
import type { Draft } from '#libs/projections/testing/drafts';
import { at, given } from '#libs/projections/testing/given';
import { Columns } from './columns.js';

const BY = {
  filter: {},
  attribution: 'ANY',
  branches: 'AS_NAMED',
  casualties: 'WIDEST',
  counting: 'AS_REPORTED',
  words: 'AS_REPORTED',
} as const;

const registered = [
  source('paper', { published: '2020-01-01' }),
  place('pakistan'),
  place('sindh', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('karachi', { placeKind: 'CITY', partOf: 'sindh' }),
  group('isk'),
  group('is-khorasan'),
];

/** The rows of a tally after each of the last events, as "key: possible". */
function rowsAfter(last: number, dimension: TallyDimension, ...drafts: readonly Draft[]) {
  const { chronicle } = given(...registered, ...drafts);
  const columns = new Columns(chronicle);
  columns.readOn(chronicle.position);
  return Array.from({ length: last }, (_, index) => {
    const position = chronicle.position - last + 1 + index;
    const cut = { position, publishedBy: undefined };
    const tally = columns.tally(cut, at('2021'), { ...BY, groupBy: [dimension] });
    return tally.rowsBy('KEY').map((number) => {
      const { key, incidents } = tally.row(number);
      const [name = ''] = rowId(key)
        .split('\u0001')
        .filter((part) => part !== '\uffff');
      return `${name}: ${incidents.text}`;
    });
  });
}

function attack(incident: string, places: readonly string[], key = incident): Draft {
  return entry(
    'IncidentReported',
    { incident },
    { key, source: 'paper', when: '2019-05-15', places },
  );
}

describe('columns', () => {
  it('keep what was counted as of every position while entries are corrected and retracted', () => {
    expect(
      rowsAfter(
        3,
        'PLACE',
        attack('one', ['karachi']),
        corrected(
          'one',
          'IncidentReported',
          { incident: 'one' },
          { source: 'paper', when: '2019-05-15', places: ['sindh'] },
        ),
        retracted('one'),
      ),
    ).toEqual([['karachi: 1'], ['sindh: 1'], []]);
  });

  it('count matched incidents once, until they are separated', () => {
    expect(
      rowsAfter(
        3,
        'PLACE',
        attack('one', ['karachi']),
        attack('two', ['karachi']),
        incidentsMatched('one', 'two'),
        incidentsSeparated('one', 'two'),
      ),
    ).toEqual([['karachi: 2'], ['karachi: 1'], ['karachi: 2']]);
  });

  it('put an incident of two places where a border that moves leaves it', () => {
    expect(
      rowsAfter(
        2,
        'PLACE',
        attack('one', ['karachi', 'sindh']),
        reassigned('karachi', { partOf: 'balochistan', effective: '2000' }),
      ),
    ).toEqual([['karachi: 1'], ['pakistan: 1']]);
  });

  it('count under the one name of groups that are unified', () => {
    expect(
      rowsAfter(
        2,
        'GROUP',
        attack('one', ['karachi']),
        entry('ResponsibilityClaimed', { incident: 'one', group: 'isk' }, { source: 'paper' }),
        groupsUnified('isk', 'is-khorasan'),
      ),
    ).toEqual([['isk: 1'], ['is-khorasan: 1']]);
  });
});
