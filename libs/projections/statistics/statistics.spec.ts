import { describe, expect, it } from '@jest/globals';
import { statisticsAt } from './statistics.js';
import type { FittingStatistic, StatisticFilter } from './statistics.js';
import { entry, place } from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Given } from '../testing/given.js';

function statistics(recorded: Given, filter: StatisticFilter = {}): readonly FittingStatistic[] {
  return statisticsAt(recorded.view(), at('2023'), { filter, words: 'AS_REPORTED' });
}

const hierarchy = [
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
];

const toll = entry(
  'StatisticReported',
  { measure: 'KILLED', figure: { words: '595' } },
  { key: 'toll', period: '2018', places: ['pakistan'] },
);

describe('a statistic', () => {
  it('stands beside a filter that holds its period and places, and apart from one that it reaches beyond', () => {
    const told = given(...hierarchy, toll);
    const fit = (filter: StatisticFilter): readonly string[] =>
      statistics(told, filter).map((one) => one.fit);
    expect(fit({ happened: within('2018'), place: ['pakistan'] })).toEqual(['INSIDE']);
    expect(fit({ happened: within('2018-03'), place: ['pakistan'] })).toEqual(['OVERLAPPING']);
    expect(fit({ happened: within('2018'), place: ['balochistan'] })).toEqual(['OVERLAPPING']);
    expect(fit({ happened: within('2017') })).toEqual([]);
  });

  it('belongs to a group filter when it names no group, or groups that roll up into it', () => {
    const told = given(
      entry(
        'RelationshipReported',
        { from: ['isk'], to: ['is'], tie: 'BRANCH' },
        { since: '2015' },
      ),
      entry(
        'StatisticReported',
        { measure: 'ATTACKS', figure: { words: '5' }, groups: ['isk'] },
        { period: '2022' },
      ),
    );
    expect(statistics(told, { group: ['is'] })).toHaveLength(1);
    expect(statistics(told, { group: ['ttp'] })).toHaveLength(0);
  });

  it('turns a share into a figure by its rounding interval', () => {
    const told = given(
      ...hierarchy,
      toll,
      entry(
        'StatisticReported',
        { measure: 'KILLED', share: { best: '38' }, shareOf: 'toll' },
        { key: 'share', period: '2018', places: ['pakistan'] },
      ),
    );
    const share = statistics(told).find(({ entry: { uuid } }) => uuid === uuidOf('share'));
    expect(share).toMatchObject({ figure: { low: 224, best: 226, high: 229 }, fromShare: true });
  });

  it('shows which incidents it includes and what is left: those that it names', () => {
    const told = given(
      entry('IncidentReported', { incident: 'peshawar' }, { when: '2022-03-04' }),
      entry('IncidentReported', { incident: 'roadside' }, { when: '2022-03-08' }),
      entry('IncidentReported', { incident: 'another' }, { when: '2022-03-09' }),
      entry(
        'StatisticReported',
        { measure: 'ATTACKS', figure: { words: '5' }, incidents: ['peshawar', 'roadside'] },
        { period: '2022-01-01/2022-03-12' },
      ),
    );
    const [attacks] = statistics(told);
    expect(attacks?.includes.map(({ slug }) => slug)).toEqual(['peshawar', 'roadside']);
    expect(attacks).toMatchObject({
      itemised: { low: 2, best: 2, high: 2 },
      remainder: { low: 3, best: 3, high: 3 },
    });
  });

  it('else those inside its period, places and groups', () => {
    const told = given(
      ...hierarchy,
      entry('IncidentReported', { incident: 'quetta' }, { when: '2018-07', places: ['quetta'] }),
      entry('CasualtiesReported', { incident: 'quetta', killed: { words: 'at least 70' } }),
      entry('ResponsibilityClaimed', { incident: 'quetta', group: 'is' }),
      entry('IncidentReported', { incident: 'elsewhere' }, { when: '2018-07' }),
      entry('IncidentReported', { incident: 'later' }, { when: '2019', places: ['quetta'] }),
      entry('IncidentReported', { incident: 'others' }, { when: '2018-08', places: ['quetta'] }),
      entry(
        'StatisticReported',
        { measure: 'KILLED', figure: { words: '354' }, groups: ['is'] },
        { period: '2018', places: ['balochistan'] },
      ),
    );
    const [killed] = statistics(told);
    expect(killed?.includes.map(({ slug }) => slug)).toEqual(['quetta']);
    expect(killed).toMatchObject({
      itemised: { low: 70, best: 70, high: null },
      remainder: { low: 0, best: 284, high: 284 },
    });
  });

  it('is listed only once its period has begun', () => {
    const told = given(toll);
    const view = told.view();
    const asked = { filter: {}, words: 'AS_REPORTED' } as const;
    expect(statisticsAt(view, at('2017'), asked)).toHaveLength(0);
    expect(statisticsAt(view, at('2018'), asked)).toHaveLength(1);
  });
});
