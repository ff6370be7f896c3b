import { describe, expect, it } from '@jest/globals';
import { presencesAt } from './presence.js';
import type { PresenceFilter } from './presence.js';
import { entry, place, reassigned } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import type { Draft, Report } from '../testing/drafts.js';

const PLACES = [
  place('pakistan'),
  place('punjab', { partOf: 'pakistan', placeKind: 'ADMIN1' }),
  place('lahore', { partOf: 'punjab', placeKind: 'CITY' }),
];

type Kind = 'GENERAL' | 'CELLS' | 'ONLINE' | 'BASE';

const present = (where: readonly string[], report: Report, presence: Kind = 'GENERAL'): Draft =>
  entry('PresenceReported', { actor: 'is', presence }, { ...report, places: where });

function presences(drafts: readonly Draft[], moment: string, filter: PresenceFilter = {}) {
  const told = given(...PLACES, ...drafts);
  return presencesAt(told.view(), at(moment), filter).map(
    ({ actor, place: where, kind, certainty }) =>
      `${actor} ${kind} ${where ?? 'nowhere'} ${certainty}`,
  );
}

describe('a presence', () => {
  it('is at each place of its report', () => {
    expect(presences([present(['lahore', 'pakistan'], { held: '2019' })], '2019')).toEqual([
      'is GENERAL lahore CERTAIN',
      'is GENERAL pakistan CERTAIN',
    ]);
  });

  it('can be nowhere in particular', () => {
    const online = present([], { held: '2014-07-13' }, 'ONLINE');
    expect(presences([online], '2015')).toEqual(['is ONLINE nowhere CERTAIN']);
    expect(presences([online], '2015', { place: ['pakistan'] })).toEqual([]);
    const [row] = presencesAt(given(online).view(), at('2015'), {});
    expect(row?.text).toBe('Is: online presence; last reported July 2014');
  });

  it('ends with an until at that place and at its parts, for that kind alone', () => {
    const drafts = [
      present(['lahore'], { since: '2015', held: '2015' }),
      present(['lahore'], { since: '2015', held: '2015' }, 'CELLS'),
      present(['pakistan'], { until: '2018-03' }),
    ];
    expect(presences(drafts, '2018-02')).toEqual([
      'is CELLS lahore CERTAIN',
      'is GENERAL lahore CERTAIN',
      'is GENERAL pakistan CERTAIN',
    ]);
    expect(presences(drafts, '2018-03-10')).toEqual([
      'is CELLS lahore CERTAIN',
      'is GENERAL lahore POSSIBLE',
      'is GENERAL pakistan POSSIBLE',
    ]);
    expect(presences(drafts, '2018-03')).toEqual(['is CELLS lahore CERTAIN']);
    expect(presences(drafts, '2018-03', { ended: [true] })).toEqual([
      'is GENERAL lahore CERTAIN',
      'is GENERAL pakistan CERTAIN',
    ]);
  });

  it('at a whole does not end with an until at a part', () => {
    const drafts = [
      present(['pakistan'], { since: '2015', held: '2015' }),
      present(['lahore'], { until: '2018' }),
    ];
    expect(presences(drafts, '2019')).toEqual(['is GENERAL pakistan CERTAIN']);
  });

  it('in a part follows the borders of the date of the end', () => {
    const drafts = [
      place('kp', { partOf: 'pakistan', placeKind: 'ADMIN1' }),
      place('kurram', { placeKind: 'ADMIN2', partOf: 'fata' }),
      reassigned('kurram', { partOf: 'kp', effective: '2018-05-31' }),
      present(['kurram'], { since: '2015', held: '2015' }),
    ];
    expect(presences([...drafts, present(['kp'], { until: '2017' })], '2019')).toHaveLength(1);
    expect(presences([...drafts, present(['kp'], { until: '2019' })], '2020')).toEqual([]);
  });

  it('begins again after it ended', () => {
    const drafts = [
      present(['lahore'], { since: '2015', until: '2016' }),
      present(['lahore'], { since: '2019' }),
    ];
    expect(presences(drafts, '2017')).toEqual([]);
    expect(presences(drafts, '2020')).toEqual(['is GENERAL lahore CERTAIN']);
  });

  it('ends with the group', () => {
    const drafts = [
      present(['lahore'], { held: '2015' }),
      entry('GroupDissolved', { group: 'is' }, { when: '2018' }),
    ];
    expect(presences(drafts, '2017')).toHaveLength(1);
    expect(presences(drafts, '2018')).toEqual([]);
  });

  it('is asked for by actor, kind and place, a place standing for its parts', () => {
    const drafts = [
      present(['lahore'], { held: '2019' }, 'BASE'),
      entry('PresenceReported', { actor: 'ttp' }, { held: '2019', places: ['afghanistan'] }),
    ];
    expect(presences(drafts, '2019', { place: ['pakistan'] })).toEqual(['is BASE lahore CERTAIN']);
    expect(presences(drafts, '2019', { actor: ['ttp'] })).toEqual([
      'ttp GENERAL afghanistan CERTAIN',
    ]);
    expect(presences(drafts, '2019', { kind: ['BASE'] })).toEqual(['is BASE lahore CERTAIN']);
  });

  it('is not ended by an until that is denied', () => {
    const drafts = [
      present(['lahore'], { held: '2015' }),
      present(['pakistan'], { until: '2018', stance: 'DENIED' }),
    ];
    expect(presences(drafts, '2019')).toEqual(['is GENERAL lahore CERTAIN']);
  });
});
