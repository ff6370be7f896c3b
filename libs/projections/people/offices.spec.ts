import { describe, expect, it } from '@jest/globals';
import { officesAt } from './offices.js';
import type { OfficeFilter } from './offices.js';
import { entry, groupsUnified, person, retracted } from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';

const leads = (who: string, report: Report, exclusive?: boolean): Draft =>
  entry(
    'LeadershipReported',
    {
      person: who,
      group: 'isk',
      role: 'leader',
      ...(exclusive === undefined ? {} : { exclusive }),
    },
    report,
  );
const KEYS = ['abu-sayed', 'hafiz', 'hasib', 'orakzai'];
const keyOf = (uuid: string) => KEYS.find((key) => personOf(key) === uuid) ?? uuid;

function holders(drafts: readonly Draft[], moment: string, filter: OfficeFilter = {}) {
  return officesAt(given(...drafts).view(), at(moment), filter).map(
    ({ person: who, certainty, reason }) => `${keyOf(who)} ${certainty} ${reason}`,
  );
}

describe('an office', () => {
  it('was surely held the day before it is said to have ended', () => {
    const drafts = [
      leads('abu-sayed', { until: '2017-07-11', published: '[2017-07-11..2017-08]' }),
      entry('PersonKilled', { person: 'abu-sayed' }, { when: '2017-07-11' }),
    ];
    expect(holders(drafts, '2017-07-10')).toEqual(['abu-sayed CERTAIN REPORTED']);
    expect(holders(drafts, '2017-07-11')).toEqual([]);
    expect(holders(drafts, '2017-07-12')).toEqual([]);
    expect(holders(drafts, '2017-07-12', { ended: [true] })).toEqual([
      'abu-sayed CERTAIN REPORTED',
    ]);
  });

  it('that may have begun at any time before is left out unless asked for', () => {
    const drafts = [leads('hafiz', { held: '2016' })];
    expect(holders(drafts, '2014')).toEqual([]);
    expect(holders(drafts, '2014', { unknownStarts: true })).toEqual([
      'hafiz POSSIBLE START_UNKNOWN',
    ]);
  });

  it('ends when it is said to have ended', () => {
    const drafts = [
      leads('hafiz', { since: '2015', held: '2016' }),
      entry(
        'LeadershipEnded',
        { person: 'hafiz', group: 'isk', role: 'Leader' },
        { when: '2018-06' },
      ),
    ];
    expect(holders(drafts, '2017')).toEqual(['hafiz CERTAIN PRESUMED']);
    expect(holders(drafts, '2018-06-15')).toEqual(['hafiz POSSIBLE WITHIN_BOUNDS']);
    expect(holders(drafts, '2018-06')).toEqual([]);
  });

  it('ends with the death of its holder', () => {
    const drafts = [
      leads('hafiz', { since: '2015', held: '2016' }),
      entry('PersonKilled', { person: 'hafiz' }, { when: '2016-07-26' }),
    ];
    expect(holders(drafts, '2016-07-25')).toEqual(['hafiz CERTAIN REPORTED']);
    expect(
      holders(
        drafts.slice(1).concat(leads('hafiz', { since: '2015', held: '2016-05' })),
        '2016-07-26',
      ),
    ).toEqual([]);
  });

  it('ends with its group', () => {
    const held = leads('hafiz', { since: '2015', held: '2016' });
    const dissolved = entry('GroupDissolved', { group: 'isk' }, { when: '2018' });
    const merged = entry(
      'GroupsMerged',
      { parts: ['isk', 'hind'], whole: 'one' },
      { when: '2018' },
    );
    expect(holders([held, dissolved], '2018')).toEqual([]);
    expect(holders([held, merged], '2018')).toEqual([]);
    expect(holders([held, dissolved], '2017')).toEqual(['hafiz CERTAIN PRESUMED']);
  });

  it('is held by several where nobody says that it is exclusive', () => {
    const drafts = [leads('hafiz', { held: '2015' }), leads('hasib', { held: '2017' })];
    expect(holders(drafts, '2018')).toEqual(['hafiz CERTAIN PRESUMED', 'hasib CERTAIN PRESUMED']);
  });

  it('says whether it is exclusive, and who held what', () => {
    const told = given(
      person('hafiz', { name: 'Hafiz Saeed Khan' }),
      leads('hafiz', { held: '2015', stance: 'ALLEGED' }, true),
    );
    expect(officesAt(told.view(), at('2016'), {})).toMatchObject([
      {
        role: 'leader',
        group: 'isk',
        exclusive: true,
        text: 'Hafiz Saeed Khan: alleged leader of Isk; last reported December 2015',
      },
    ]);
  });

  it('is asked for by person and by group', () => {
    const drafts = [
      leads('hafiz', { held: '2015' }),
      entry(
        'LeadershipReported',
        { person: 'hasib', group: 'ttp', role: 'emir' },
        { held: '2015' },
      ),
      groupsUnified('ttp', 'pakistani-taliban'),
    ];
    expect(holders(drafts, '2016', { group: ['ttp'] })).toEqual(['hasib CERTAIN PRESUMED']);
    expect(holders(drafts, '2016', { person: [personOf('hafiz')] })).toEqual([
      'hafiz CERTAIN PRESUMED',
    ]);
    expect(holders(drafts, '2016')).toHaveLength(2);
  });
});

describe('a new holder of an exclusive office', () => {
  const first = leads('hafiz', { since: '2015-01', held: '2015-06' }, true);

  it('ends the earlier one between its last sure report and the latest bound of the new one', () => {
    const drafts = [first, leads('hasib', { since: '2016-08', held: '2016-09' })];
    expect(holders(drafts, '2015-06')).toEqual(['hafiz CERTAIN REPORTED']);
    expect(holders(drafts, '2015-12')).toEqual(['hafiz POSSIBLE WITHIN_BOUNDS']);
    expect(holders(drafts, '2016-08')).toEqual(['hasib CERTAIN REPORTED']);
    const [ended] = officesAt(given(...drafts).view(), at('2017'), { ended: [true] });
    expect(ended?.until).toMatchObject({
      field: 'since',
      bounds: { earliest: at('2015-06'), latest: within('2016-08').latest },
    });
    expect(ended?.text).toContain('ended between 1 July 2015 and 31 August 2016');
  });

  it('ends nobody once no visible report says that it is exclusive', () => {
    const said = leads('hafiz', { since: '2015-01', held: '2015-06', key: 'said' }, true);
    const drafts = [said, leads('hafiz', { held: '2015-07' }), leads('hasib', { held: '2017' })];
    expect(holders(drafts, '2018')).toEqual(['hasib CERTAIN PRESUMED']);
    expect(holders([...drafts, retracted('said')], '2018')).toHaveLength(2);
  });

  it('rests on the report that says so as well', () => {
    const told = given(
      leads('hafiz', { held: '2015' }),
      leads('hasib', { held: '2017' }),
      leads('orakzai', { held: '2013', key: 'exclusive' }, true),
    );
    const [ended] = officesAt(told.view(), at('2018'), {
      ended: [true],
      person: [personOf('hafiz')],
    });
    expect(ended?.evidence.map(({ uuid }) => uuid)).toContain(uuidOf('exclusive'));
    expect(ended?.endedBy).toHaveLength(1);
  });

  it('may be the earlier one again', () => {
    const drafts = [first, leads('hasib', { held: '2017' }), leads('hafiz', { held: '2019' })];
    expect(holders(drafts, '2018')).toContain('hasib POSSIBLE WITHIN_BOUNDS');
    expect(holders(drafts, '2020')).toEqual(['hafiz CERTAIN PRESUMED']);
  });

  it('ends the earlier one no more than possibly when it is not sure who came first', () => {
    const drafts = [leads('hafiz', { held: '2016-03-10' }, true), leads('hasib', { held: '2016' })];
    expect(holders(drafts, '2017')).toEqual(['hafiz POSSIBLE PRESUMED', 'hasib POSSIBLE PRESUMED']);
  });

  it('of the very same date ends nobody: two sure holders are left to be seen', () => {
    const drafts = [leads('hafiz', { held: '2016' }, true), leads('hasib', { held: '2016' })];
    expect(holders(drafts, '2017')).toEqual(
      ['hafiz CERTAIN PRESUMED', 'hasib CERTAIN PRESUMED'].toSorted(),
    );
  });

  it('ends the earlier one possibly where it, or that it is exclusive, is only possibly published', () => {
    const told = given(first, leads('hasib', { held: '2017', published: '2018' }));
    const possibly = officesAt(told.view({ publishedBy: '2018-05' }), at('2018'), {});
    expect(possibly.map(({ certainty }) => certainty)).not.toContain('CERTAIN');
    const surely = officesAt(told.view(), at('2018'), {});
    expect(surely.map(({ person: who }) => keyOf(who))).toEqual(['hasib']);
  });
});
