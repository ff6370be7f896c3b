import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Bounds } from './bounds.js';
import { UNBOUNDED } from './bounds.js';
import { DAY } from './calendar.js';
import type { Certainty } from './certainty.js';
import { boundsOf } from './edtf.js';
import type { StateAnswer } from './state.js';
import { stateAt, stateOf } from './state.js';
import type { Beginning, End, StateEvidence } from './state-evidence.js';
import { poolState } from './state-pool.js';
import { endOf } from './testing/at.js';

type Said = Readonly<
  Partial<Record<'since' | 'held' | 'begins' | 'until' | 'ends' | 'cut', string>>
>;

interface Told extends Said {
  readonly visibility?: Certainty;
}

/** What entries tell: `begins` and `ends` are happenings, `cut` an end by consequence; entries are named a, b, c. */
function told(...entries: readonly Told[]): StateEvidence {
  const beginnings: Beginning[] = [];
  const ends: End[] = [];
  for (const [at, { visibility = 'CERTAIN', ...said }] of entries.entries()) {
    const entry = 'abcdefgh'.charAt(at);
    const begin = (field: Beginning['field'], edtf: string | undefined) => {
      if (edtf !== undefined) beginnings.push({ bounds: boundsOf(edtf), entry, field, visibility });
    };
    const end = (field: End['field'], edtf: string | undefined) => {
      if (edtf !== undefined) ends.push({ bounds: boundsOf(edtf), entry, field, visibility });
    };
    begin('SINCE', said.since);
    begin('HELD', said.held);
    begin('WHEN', said.begins);
    end('UNTIL', said.until);
    end('WHEN', said.ends);
    end('CONSEQUENCE', said.cut);
  }
  return { beginnings, ends };
}

/** "certain, reported", "possible, presumed", "was certain" for one that ended, "absent". */
function inShort(answer: StateAnswer | undefined): string {
  if (answer === undefined) return 'absent';
  const certainty = answer.certainty.toLowerCase();
  if (answer.ended) return `was ${certainty}`;
  return `${certainty}, ${answer.reason.toLowerCase().replace('_', ' ')}`;
}

function at(day: string, ...entries: readonly Told[]): string {
  return inShort(stateOf(told(...entries), endOf(day)));
}

const possibly = { visibility: 'POSSIBLE' } as const;

describe('how a state begins', () => {
  it.each<[string, Told, string, string]>([
    ['is absent before it began', { since: '2015' }, '2014', 'absent'],
    [
      'is possible within the year it began in',
      { since: '2015' },
      '2015-06',
      'possible, within bounds',
    ],
    ['is certain once it surely began', { since: '2015' }, '2015', 'certain, reported'],
    ['is presumed after the last report', { since: '2015' }, '2016', 'certain, presumed'],
    ['begins with a pledge', { begins: '2015-03-07' }, '2015-03-07', 'certain, reported'],
    ['is not yet so the day before the pledge', { begins: '2015-03-07' }, '2015-03-06', 'absent'],
    ['is so where it is reported', { held: '2014-07-13' }, '2014-07-13', 'certain, reported'],
    ['has an unknown start before that', { held: '2014-07-13' }, '2010', 'possible, start unknown'],
    [
      'has an unknown start the moment before',
      { held: '2014-07-13' },
      '2014-07-12',
      'possible, start unknown',
    ],
    ['is presumed to go on', { held: '2014-07-13' }, '2020', 'certain, presumed'],
    [
      'may have begun at any time by then',
      { since: '[..2014-07-13]' },
      '2001',
      'possible, start unknown',
    ],
    ['had surely begun by then', { since: '[..2014-07-13]' }, '2014-07-13', 'certain, reported'],
    [
      'is reported from its start to the report',
      { since: '2015', held: '2022-03-12' },
      '2019',
      'certain, reported',
    ],
    [
      'is absent before its told start, though reported later',
      { since: '2015', held: '2022-03-12' },
      '2014',
      'absent',
    ],
    [
      'has unknown bounds while one side is open',
      { since: '2015/..' },
      '2020',
      'possible, within bounds',
    ],
  ])('%s', (_, entry, day, expected) => {
    expect(at(day, entry)).toBe(expected);
  });

  it('tries the reasons in order: unknown before imprecise', () => {
    expect(at('2018-06', { held: '2018' })).toBe('possible, start unknown');
  });

  it('is absent when nothing is told of it, or only that it ended by a happening', () => {
    expect(at('2018')).toBe('absent');
    expect(at('2018', { ends: '2016' })).toBe('absent');
  });
});

describe('how a state ends', () => {
  it.each<[string, readonly Told[], string, string]>([
    [
      'holds the day before its end',
      [{ since: '2015', until: '2017-07-11' }],
      '2017-07-10',
      'certain, reported',
    ],
    [
      'has ended at the end of the day',
      [{ since: '2015', until: '2017-07-11' }],
      '2017-07-11',
      'was certain',
    ],
    ['stays ended', [{ since: '2015', until: '2017-07-11' }], '2022', 'was certain'],
    [
      'may have ended within an imprecise end',
      [{ since: '2015', until: '2017' }],
      '2017-06',
      'possible, within bounds',
    ],
    [
      'is certain up to an imprecise end',
      [{ since: '2015', until: '2017' }],
      '2016',
      'certain, reported',
    ],
    [
      'may have begun and ended in one year',
      [{ since: '2015', until: '2015' }],
      '2015-06',
      'possible, within bounds',
    ],
    [
      'had begun and ended by the end of that year',
      [{ since: '2015', until: '2015' }],
      '2015',
      'was certain',
    ],
    [
      'ends by a happening told elsewhere',
      [{ since: '2015' }, { ends: '2017-07-11' }],
      '2017-07-11',
      'was certain',
    ],
    [
      'ends in consequence of another thing',
      [{ since: '2015' }, { cut: '2017-07-11' }],
      '2017-07-11',
      'was certain',
    ],
    [
      'once possibly held when only that is known',
      [{ since: '[2015..2020]' }, { cut: '2017' }],
      '2018',
      'was possible',
    ],
    [
      'once surely held when an end of its own is told',
      [{ since: '[2015..2020]' }, { ends: '2017' }],
      '2018',
      'was certain',
    ],
    [
      'was so and ended on one day',
      [{ held: '2017-07-11' }, { ends: '2017-07-11' }],
      '2017-07-11',
      'was certain',
    ],
    [
      'was so and ended on one day, after an earlier start',
      [{ since: '2015' }, { held: '2017-07-11' }, { ends: '2017-07-11' }],
      '2017-07-11',
      'was certain',
    ],
    [
      'does not end before it began',
      [{ since: '2018' }, { ends: '2014' }],
      '2019',
      'certain, presumed',
    ],
    [
      'is not brought back by an end that precedes it',
      [{ since: '2018' }, { ends: '2014' }],
      '2017',
      'absent',
    ],
    [
      'ended by some time before',
      [{ since: '2010' }, { ends: '[..2016]' }],
      '2012',
      'possible, within bounds',
    ],
    [
      'was surely so when it began, whatever the open end',
      [{ since: '2010' }, { ends: '[..2016]' }],
      '2010',
      'certain, reported',
    ],
    [
      'had surely ended by the bound of an open end',
      [{ since: '2010' }, { ends: '[..2016]' }],
      '2016',
      'was certain',
    ],
    [
      'never surely ends with an end open to the future',
      [{ since: '2010' }, { ends: '[2016..]' }],
      '2020',
      'possible, within bounds',
    ],
    [
      'was surely so at a report that lies before the end',
      [{ since: '2010' }, { held: '2014' }, { ends: '[2012..2016]' }],
      '2013',
      'certain, reported',
    ],
    [
      'may be over after that report',
      [{ since: '2010' }, { held: '2014' }, { ends: '[2012..2016]' }],
      '2015-06',
      'possible, within bounds',
    ],
    [
      'is over after the end that includes that report',
      [{ since: '2010' }, { held: '2014' }, { ends: '[2012..2016]' }],
      '2016',
      'was certain',
    ],
  ])('%s', (_, entries, day, expected) => {
    expect(at(day, ...entries)).toBe(expected);
  });

  it('may have ended within a year before 1970 as within any other', () => {
    expect(at('1947-06', { since: '1940' }, { ends: '1947' })).toBe('possible, within bounds');
    expect(at('1948', { since: '1940' }, { ends: '1947' })).toBe('was certain');
    expect(at('1947-06', { since: '1940', ...possibly }, { ends: '1947' })).toBe(
      'possible, within bounds',
    );
  });

  it('did not end before it began by its own entry, though it had begun and ended before', () => {
    const entries = [
      { since: '2010', until: '2012' },
      { since: '2015', until: '[..2018]' },
    ] as const;
    expect(at('2015', ...entries)).toBe('certain, reported');
    expect(at('2016', ...entries)).toBe('possible, within bounds');
  });

  it('did not end before the day on which another entry surely saw it', () => {
    const entries = [{ until: '2017-07-11' }, { ends: '[2015..2018]' }] as const;
    expect(at('2017-07-10', ...entries)).toBe('certain, reported');
  });

  it('may have ended at any time after a report when it is only known to have ended by some time', () => {
    expect(at('2012', { until: '[..2014]' }, { held: '2010' })).toBe('possible, within bounds');
  });

  it('surely held the day before an end when it began again only after it', () => {
    const entries = [{ until: '2017' }, { begins: '2018-01-01' }] as const;
    expect(at('2016-12-31', ...entries)).toBe('certain, reported');
  });

  it('with an end and no beginning surely held the day before its earliest end', () => {
    const leader = { until: '2017-07-11' };
    expect(at('2017-07-09', leader)).toBe('possible, start unknown');
    expect(at('2017-07-10', leader)).toBe('certain, reported');
    expect(at('2017-07-11', leader)).toBe('was certain');
    expect(at('2017-07-12', leader)).toBe('was certain');
  });

  it('with an end open to the past and no beginning held at some time before', () => {
    const once = { until: '[..2014-07-13]' };
    expect(at('2010', once)).toBe('possible, start unknown');
    expect(at('2014-07-13', once)).toBe('was certain');
  });

  it('with an end but the beginning in another entry held from there', () => {
    const entries = [{ since: '2016-05' }, { until: '2017' }] as const;
    expect(at('2016-04', ...entries)).toBe('absent');
    expect(at('2016-12-31', ...entries)).toBe('certain, reported');
    expect(at('2017', ...entries)).toBe('was certain');
  });

  it('does not take the day before an end for sure when it may only have begun later', () => {
    expect(at('2016-12-31', { begins: '2017-03' }, { until: '2017' })).toBe('absent');
  });

  it('is told of again by an end of its own long after another ended it', () => {
    const entries = [{ since: '2010' }, { ends: '2012' }, { until: '2017-07-11' }] as const;
    expect(at('2014', ...entries)).toBe('was certain');
    expect(at('2017-07-10', ...entries)).toBe('certain, reported');
    expect(at('2017-07-11', ...entries)).toBe('was certain');
  });
});

describe('how a state begins again', () => {
  const twice = [{ since: '2010', until: '2012' }, { since: '2015' }] as const;

  it.each([
    ['2009', 'absent'],
    ['2011', 'certain, reported'],
    ['2012-06', 'possible, within bounds'],
    ['2013', 'was certain'],
    ['2015-06', 'possible, within bounds'],
    ['2016', 'certain, presumed'],
  ])('in %s of 2010 to 2012 and since 2015: %s', (day, expected) => {
    expect(at(day, ...twice)).toBe(expected);
  });

  it('shows the start and the end of the time asked for', () => {
    const shown = (day: string) => {
      const answer = stateOf(told(...twice), endOf(day));
      return [answer?.since.bounds, answer?.until?.bounds];
    };
    expect(shown('2011')).toEqual([boundsOf('2010'), undefined]);
    expect(shown('2013')).toEqual([boundsOf('2010'), boundsOf('2012')]);
    expect(shown('2016')).toEqual([boundsOf('2015'), undefined]);
  });

  it('shows the last of several times that ended', () => {
    const answer = stateOf(
      told({ since: '2010', until: '2012' }, { since: '2015', until: '2017' }),
      endOf('2020'),
    );
    expect(answer?.since.bounds).toEqual(boundsOf('2015'));
    expect(answer?.until?.bounds).toEqual(boundsOf('2017'));
  });

  it('of two ends of one time shows the first', () => {
    const answer = stateOf(
      told({ since: '2010' }, { ends: '2012' }, { ends: '2013' }),
      endOf('2020'),
    );
    expect(answer?.until?.bounds).toEqual(boundsOf('2012'));
  });

  it('of two ends of one time shows the one that is over first, also when it may begin later', () => {
    const evidence = told({ since: '2010' }, { ends: '[2012..2015]' }, { ends: '2013' });
    expect(stateOf(evidence, endOf('2020'))?.until?.bounds).toEqual(boundsOf('2013'));
  });

  it('may go on after an end that may belong to the time before', () => {
    const entries = [{ since: '2013' }, { begins: '[2015..2016]' }, { ends: '[2016..2017]' }];
    expect(at('2020', ...entries)).toBe('possible, within bounds');
  });

  it('may go on after it also when it may have begun as soon as the time before surely had', () => {
    const entries = [{ since: '2014' }, { begins: '[2015..2016]' }, { ends: '[2015..2017]' }];
    expect(at('2020', ...entries)).toBe('possible, within bounds');
  });

  it('goes on when it began the day after it ended', () => {
    expect(at('2016', { ends: '2014-12-31' }, { since: '2015-01-01' })).toBe('certain, presumed');
  });

  it('once surely held when one of its beginnings surely lies before', () => {
    const entries = [{ since: '2010' }, { since: '[2010..2030]' }, { cut: '2012' }];
    expect(at('2013', ...entries)).toBe('was certain');
  });

  it('is over after such an end when nothing began before', () => {
    expect(at('2020', { begins: '[2015..2016]' }, { ends: '[2016..2017]' })).toBe('was certain');
  });

  it('is over when the end stands in the entry that tells the beginning', () => {
    const entries = [{ since: '2013' }, { since: '[2015..2016]', until: '[2016..2017]' }];
    expect(at('2020', ...entries)).toBe('was certain');
  });

  it('is so again when it is reported after its end', () => {
    const entries = [{ since: '2010' }, { ends: '2012' }, { held: '2015' }];
    expect(at('2014', ...entries)).toBe('was certain');
    expect(at('2015', ...entries)).toBe('certain, reported');
  });
});

describe('an end inside the time over which another entry says that the state held', () => {
  const contested = [{ since: '2014', held: '2019' }, { ends: '2016-03' }] as const;

  it.each([
    ['2016-02', 'certain, reported'],
    ['2016-04', 'possible, within bounds'],
    ['2018', 'possible, within bounds'],
    ['2019', 'certain, reported'],
  ])('only makes it possible: %s %s', (day, expected) => {
    expect(at(day, ...contested)).toBe(expected);
  });

  it('is a contradiction of dates between the two entries', () => {
    const answer = stateOf(told(...contested), endOf('2015'));
    expect(answer?.contradictions).toEqual([{ endsIn: 'b', heldIn: 'a', certainty: 'CERTAIN' }]);
  });

  it.each(['2015', '2018', '2015/2018'])('lies inside from bound to bound: %s', (ends) => {
    const pool = poolState(told({ since: '2014', held: '2019' }, { ends }));
    expect(pool.contradictions).toEqual([{ endsIn: 'b', heldIn: 'a', certainty: 'CERTAIN' }]);
  });

  it('ends it where that time is over as well', () => {
    const entries = [{ since: '2013' }, { ends: '2016-03' }, { since: '2014', until: '2018' }];
    expect(at('2017', ...entries)).toBe('possible, within bounds');
    expect(at('2018-06', ...entries)).toBe('possible, within bounds');
    expect(at('2018', ...entries)).toBe('was certain');
    expect(at('2019', ...entries)).toBe('was certain');
  });

  it('is as sure a contradiction as the two entries are surely published', () => {
    const answer = stateOf(
      told({ since: '2014', held: '2019', ...possibly }, { ends: '2016-03' }),
      endOf('2015'),
    );
    expect(answer?.contradictions).toEqual([{ endsIn: 'b', heldIn: 'a', certainty: 'POSSIBLE' }]);
  });

  it.each<[string, readonly Told[]]>([
    ['overlaps its start', [{ since: '2016', held: '2019' }, { ends: '2016-03' }]],
    ['overlaps the report', [{ since: '2014', held: '2016' }, { ends: '2016-03' }]],
    [
      'may lie before its start',
      [{ since: '2010' }, { ends: '[..2016]' }, { since: '2014', held: '2019', ...possibly }],
    ],
    ['stands in the same entry', [{ since: '2014', until: '2016-03' }]],
    ['meets a report without a start', [{ held: '2014' }, { held: '2019' }, { ends: '2016-03' }]],
  ])('is none where the end %s', (_, entries) => {
    expect(poolState(told(...entries)).contradictions).toEqual([]);
  });
});

describe('what is only possibly published', () => {
  it.each<[string, readonly Told[], string, string]>([
    [
      'begins only possibly',
      [{ since: '2015', held: '2016', ...possibly }],
      '2015',
      'possible, reported',
    ],
    [
      'ends only possibly',
      [{ since: '2015' }, { ends: '2017', ...possibly }],
      '2018',
      'possible, presumed',
    ],
    [
      'closes what it brought itself',
      [{ since: '2015', until: '2017', ...possibly }],
      '2018',
      'was possible',
    ],
    [
      'ends what was so',
      [{ held: '2015' }, { since: '2010', until: '2017', ...possibly }],
      '2018',
      'possible, presumed',
    ],
    [
      'narrows no unknown start',
      [{ held: '2015' }, { since: '2012', ...possibly }],
      '2010',
      'possible, start unknown',
    ],
    [
      'narrows no end',
      [{ since: '2010' }, { held: '2014', ...possibly }, { ends: '[2012..2016]' }],
      '2013',
      'possible, within bounds',
    ],
    [
      'may keep open an end that closes',
      [{ ends: '2016-03' }, { since: '2010', held: '2019', ...possibly }],
      '2018',
      'possible, within bounds',
    ],
    [
      'may be the beginning that makes an end contested',
      [
        { since: '[2010..2030]' },
        { cut: '[..2014]' },
        { since: '2012', until: '2018', ...possibly },
      ],
      '2015',
      'possible, within bounds',
    ],
    [
      'reports a day before its end',
      [{ until: '2017-07-11', ...possibly }],
      '2017-07-10',
      'possible, reported',
    ],
    ['leaves a start unknown', [{ held: '2015', ...possibly }], '2014', 'possible, start unknown'],
    [
      'is reported when surely ended',
      [{ since: '2015', ...possibly }, { cut: '2017' }],
      '2018',
      'was possible',
    ],
    [
      'has no unknown start where it tells one',
      [{ since: '2012', held: '2015', ...possibly }],
      '2010',
      'absent',
    ],
  ])('%s', (_, entries, day, expected) => {
    expect(at(day, ...entries)).toBe(expected);
  });

  it('does not say when the state was last reported', () => {
    expect(
      stateOf(told({ held: '2015', ...possibly }), endOf('2016'))?.lastReported,
    ).toBeUndefined();
  });

  it('shows a sure beginning before an earlier possible one, else the earliest', () => {
    const since = (...entries: readonly Told[]) =>
      stateOf(told(...entries), endOf('2020'))?.since.entry;
    expect(since({ since: '2010', ...possibly }, { since: '2015' })).toBe('b');
    expect(since({ since: '2011-05', ...possibly }, { since: '[2010..2016]', ...possibly })).toBe(
      'b',
    );
    expect(since({ since: '2010', ...possibly }, { since: '2015', ...possibly })).toBe('a');
  });
});

describe('what is shown of a state', () => {
  it('was last reported by the latest bound of the latest sure report, whatever the moment', () => {
    const evidence = told({ since: '2014-07' }, { held: '2017-08' }, { held: '2016' });
    for (const day of ['2015', '2022']) {
      expect(stateOf(evidence, endOf(day))?.lastReported).toBe(endOf('2017-08'));
    }
  });

  it('was last reported by what says that it was so, not by a happening that ended it', () => {
    const lastReported = (...entries: readonly Told[]) =>
      stateOf(told(...entries), endOf('2020'))?.lastReported;
    expect(lastReported({ since: '2014' }, { ends: '2018' })).toBe(endOf('2014'));
    expect(lastReported({ since: '2014' }, { until: '2018', ...possibly })).toBe(endOf('2014'));
  });

  it('once surely held because it is reported, once possibly for its dates or its publication', () => {
    const shown = (...entries: readonly Told[]) => {
      const answer = stateOf(told(...entries), endOf('2018'));
      return [answer?.ended, answer?.certainty, answer?.reason];
    };
    const began = { since: '[2015..2020]' };
    expect(shown(began, { ends: '2017' })).toEqual([true, 'CERTAIN', 'REPORTED']);
    expect(shown(began, { cut: '2017' })).toEqual([true, 'POSSIBLE', 'WITHIN_BOUNDS']);
    const maybe = { since: '2015', ...possibly };
    expect(shown(maybe, { cut: '2017' })).toEqual([true, 'POSSIBLE', 'REPORTED']);
    expect(shown(maybe, { ...began, ...possibly }, { cut: '2017' })).toEqual([
      true,
      'POSSIBLE',
      'REPORTED',
    ]);
  });

  it('of two entries that say the same shows the first by its id, in whatever order they come', () => {
    const { beginnings, ends } = told(
      { since: '2015' },
      { since: '2015' },
      { ends: '2017' },
      { ends: '2017' },
    );
    const turned = { beginnings: beginnings.toReversed(), ends: ends.toReversed() };
    for (const evidence of [{ beginnings, ends }, turned]) {
      const answer = stateOf(evidence, endOf('2020'));
      expect([answer?.since.entry, answer?.until?.entry]).toEqual(['a', 'c']);
    }
  });

  it('once surely held when a sure entry tells its end, though something else ended it before', () => {
    const began = { since: '[..2018]' };
    expect(at('2019', began, { ends: '2016' }, { cut: '2015-05-15' })).toBe('was certain');
    expect(at('2017', began, { cut: '2015-05-15' })).toBe('was possible');
  });

  it('has no unknown start once every entry, if it is published at all, has said that it had begun', () => {
    const vague = { since: '[..2023]', held: '2016-05-15', ...possibly };
    expect(at('2016-05-31', vague)).toBe('possible, reported');
    expect(at('2016-05-14', vague)).toBe('possible, start unknown');
    expect(at('2016-05-31', vague, { held: '2018', ...possibly })).toBe('possible, start unknown');
  });

  it('may end from its first sure beginning on, though the entry that tells the end is vaguer about the start', () => {
    const vague = { since: '2016/2017', until: '2015/2017' };
    expect(at('2017-03', vague, { begins: '[..2016]' })).toBe('possible, within bounds');
  });

  it('has an unknown start when one of its beginnings is open to the past', () => {
    const entries = [{ since: '[..2015]' }, { since: '2014' }] as const;
    expect(at('2010', ...entries)).toBe('possible, start unknown');
    expect(at('2014', ...entries)).toBe('certain, reported');
  });

  it('is reported by an end up to its earliest moment', () => {
    expect(stateOf(told({ since: '2014', until: '2018' }), endOf('2016'))).toMatchObject({
      reason: 'REPORTED',
      lastReported: endOf('2017'),
    });
  });

  it('knows whether the start is untold, also once it is surely so', () => {
    const startUnknown = (entry: Told) => stateOf(told(entry), endOf('2020'))?.startUnknown;
    expect(startUnknown({ held: '2015' })).toBe(true);
    expect(startUnknown({ since: '[..2015]' })).toBe(true);
    expect(startUnknown({ since: '2015' })).toBe(false);
    expect(startUnknown({ since: '2014', held: '2015' })).toBe(false);
  });

  it('begins with the first sure one of several beginnings', () => {
    const evidence = told({ since: '2015' }, { since: '2014-05' }, { held: '2013~' });
    expect(stateOf(evidence, endOf('2020'))?.since.entry).toBe('b');
  });

  it('has contradictions and reports of its own when nothing is left of it', () => {
    expect(stateOf(told({ since: '2015', until: '2016' }), endOf('2020'))).toEqual({
      certainty: 'CERTAIN',
      reason: 'REPORTED',
      ended: true,
      since: { bounds: boundsOf('2015'), entry: 'a', field: 'SINCE', visibility: 'CERTAIN' },
      until: { bounds: boundsOf('2016'), entry: 'a', field: 'UNTIL', visibility: 'CERTAIN' },
      lastReported: endOf('2015'),
      startUnknown: false,
      contradictions: [],
    });
  });
});

/** Few whole days, so that dates meet often. */
const moment = fc.integer({ min: 0, max: 12 });
const dates = fc
  .tuple(moment, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 9 }))
  .map(([earliest, length, open]) => ({
    earliest: open === 0 ? -Infinity : earliest * DAY,
    latest: open === 1 ? Infinity : (earliest + length) * DAY,
  }));
const visibility = fc.constantFrom<Certainty>('CERTAIN', 'CERTAIN', 'POSSIBLE');
const seldom = fc.oneof(
  { weight: 1, arbitrary: dates },
  { weight: 2, arbitrary: fc.constant(undefined) },
);
/** Entries tell little each: a start, a report, an end, or two of them. */
const parts = fc.record({
  SINCE: seldom,
  HELD: seldom,
  WHEN: seldom,
  UNTIL: seldom,
  END: seldom,
  CONSEQUENCE: seldom,
});

interface Entry {
  readonly visibility: Certainty;
  readonly parts: Readonly<Partial<Record<string, { earliest: number; latest: number }>>>;
}

const BEGINNINGS = ['SINCE', 'HELD', 'WHEN'] as const;
const ENDS = [
  ['UNTIL', 'UNTIL'],
  ['END', 'WHEN'],
  ['CONSEQUENCE', 'CONSEQUENCE'],
] as const;

function evidenceOf(all: readonly Entry[]): StateEvidence {
  const common = all.map(({ visibility: visible, parts: own }, at) => ({
    own,
    told: { entry: `e${at}`, visibility: visible },
  }));
  return {
    beginnings: common.flatMap(({ own, told: by }) =>
      BEGINNINGS.flatMap((field) => {
        const bounds = own[field];
        return bounds === undefined ? [] : [{ ...by, bounds, field }];
      }),
    ),
    ends: common.flatMap(({ own, told: by }) =>
      ENDS.flatMap(([name, field]) => {
        const bounds = own[name];
        return bounds === undefined ? [] : [{ ...by, bounds, field }];
      }),
    ),
  };
}

/** An entry whose state ends before it begins is refused when it is recorded. */
function isInOrder({ SINCE, HELD, UNTIL }: Entry['parts']): boolean {
  const [start, report, end] = [SINCE ?? UNBOUNDED, HELD ?? UNBOUNDED, UNTIL ?? UNBOUNDED];
  const follows = (one: Bounds, other: Bounds) => other.latest > one.earliest;
  return follows(start, report) && follows(start, end) && follows(report, end);
}

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({ visibility, parts: parts.filter(isInOrder) }),
  { maxLength: 4 },
);
const cut = fc.integer({ min: -2, max: 36 }).map((half) => (half * DAY) / 2);

/** Whether it holds, without how it is shown: an ended state does not. */
function holding(answer: StateAnswer | undefined): Certainty | undefined {
  return answer === undefined || answer.ended ? undefined : answer.certainty;
}

function rank(certainty: Certainty | undefined): number {
  return certainty === undefined ? 0 : certainty === 'POSSIBLE' ? 1 : 2;
}

/** Every choice of which possibly published entries are out; those that are, surely are. */
function worlds(all: readonly Entry[]): readonly (readonly Entry[])[] {
  return all.reduce<readonly (readonly Entry[])[]>(
    (so, entry) => [
      ...so.map((world) => [...world, { ...entry, visibility: 'CERTAIN' as const }]),
      ...(entry.visibility === 'POSSIBLE'
        ? so.map((world) => [...world, { ...entry, parts: {} }])
        : []),
    ],
    [[]],
  );
}

const [ONE, TWO, NEVER] = [DAY, 2 * DAY, Infinity];
const until = (latest: number) => ({ earliest: -NEVER, latest });
const from = (earliest: number) => ({ earliest, latest: NEVER });
const [sure, maybe] = [{ visibility: 'CERTAIN' }, { visibility: 'POSSIBLE' }] as const;

/** Seldom met: what is only possibly published moves the time to which an end belongs, or tells a beginning in place of an implied one. */
const SELDOM: [readonly Entry[], number][] = [
  [
    [
      { ...sure, parts: { UNTIL: from(TWO), END: until(ONE), CONSEQUENCE: until(ONE) } },
      { ...sure, parts: { SINCE: until(ONE), UNTIL: from(ONE) } },
      { ...maybe, parts: { END: until(ONE) } },
    ],
    ONE,
  ],
  [
    [
      { ...sure, parts: { SINCE: from(10 * DAY), CONSEQUENCE: until(10 * DAY) } },
      { ...maybe, parts: { UNTIL: until(10 * DAY) } },
      { ...sure, parts: { SINCE: until(9 * DAY) } },
    ],
    9 * DAY,
  ],
  [
    [
      { ...maybe, parts: { UNTIL: from(TWO), CONSEQUENCE: until(TWO) } },
      { ...sure, parts: { HELD: until(ONE), CONSEQUENCE: from(TWO) } },
      { ...maybe, parts: { SINCE: until(ONE), WHEN: until(TWO), CONSEQUENCE: from(TWO) } },
    ],
    1.5 * DAY,
  ],
];

describe('laws of a state', () => {
  it('does not depend on the order of its evidence', () => {
    fc.assert(
      fc.property(entries, cut, fc.infiniteStream(fc.nat()), (all, V, weights) => {
        const evidence = evidenceOf(all);
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((element) => ({ element, weight: weights.next().value as number }))
            .sort((one, other) => one.weight - other.weight)
            .map(({ element }) => element);
        const other = {
          beginnings: shuffled(evidence.beginnings),
          ends: shuffled(evidence.ends),
        };
        const inOrder = (answer: StateAnswer | undefined) => ({
          ...answer,
          contradictions: new Set(answer?.contradictions.map((found) => JSON.stringify(found))),
        });
        expect(inOrder(stateOf(other, V))).toEqual(inOrder(stateOf(evidence, V)));
      }),
    );
  });

  it('is possible wherever it is so for some choice of what is published', () => {
    fc.assert(
      fc.property(entries, cut, (all, V) => {
        const now = rank(holding(stateOf(evidenceOf(all), V)));
        for (const world of worlds(all)) {
          const then = rank(holding(stateOf(evidenceOf(world), V)));
          expect(Math.min(now, 1)).toBeGreaterThanOrEqual(Math.min(then, 1));
        }
      }),
      { numRuns: 2000, examples: SELDOM },
    );
  });

  it('is certain only where it is so for every choice of what is published', () => {
    fc.assert(
      fc.property(entries, cut, (all, V) => {
        const now = rank(holding(stateOf(evidenceOf(all), V)));
        for (const world of worlds(all)) {
          const then = rank(holding(stateOf(evidenceOf(world), V)));
          if (now === 2) expect(then).toBe(2);
        }
      }),
      { numRuns: 2000, examples: SELDOM },
    );
  });

  it('is never more certain to hold after another end', () => {
    const happening = fc.record({ visibility, parts: fc.record({ END: dates }) });
    fc.assert(
      fc.property(entries, happening, cut, (all, end, V) => {
        const before = rank(holding(stateOf(evidenceOf(all), V)));
        const after = rank(holding(stateOf(evidenceOf([...all, end]), V)));
        expect(after).toBeLessThanOrEqual(before);
        if (end.visibility === 'POSSIBLE') expect(Math.min(after, 1)).toBe(Math.min(before, 1));
      }),
    );
  });

  it('answers every moment from one pool', () => {
    fc.assert(
      fc.property(entries, cut, (all, V) => {
        const evidence = evidenceOf(all);
        expect(stateAt(poolState(evidence), V)).toEqual(stateOf(evidence, V));
      }),
    );
  });
});
