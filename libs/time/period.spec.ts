import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Bounds } from './bounds.js';
import { hull } from './bounds.js';
import { boundsOf } from './edtf.js';
import { certaintyInPeriod, parsePeriod } from './period.js';

function fallsInto(period: string, ...dates: readonly string[]) {
  const whole = parsePeriod(period);
  if ('code' in whole) throw new RangeError(whole.message);
  return certaintyInPeriod(dates.map(boundsOf), whole);
}

describe('a period of a filter', () => {
  it.each([
    ['2018', '2018-03', 'CERTAIN'],
    ['2018', '2018', 'CERTAIN'],
    ['2018-03', '2018', 'POSSIBLE'],
    ['2018', '2019-01-01', undefined],
    ['2018', '2017-12-31', undefined],
    ['2018', '2018-12~', 'POSSIBLE'],
    ['2019-03/2019-06', '2019-06-30', 'CERTAIN'],
    ['2019-03/2019-06', '2019-03-01', 'CERTAIN'],
    ['2019-03/2019-06', '2019-07-01', undefined],
    ['2022/..', '2030', 'CERTAIN'],
    ['2022/..', '[2021-12..2022-01]', 'POSSIBLE'],
    ['../2014', '[..2014-07-13]', 'CERTAIN'],
    ['2013', '[..2014-07-13]', 'POSSIBLE'],
    ['[2018]', '2018-03', 'CERTAIN'],
  ])('%s is a whole: %s falls into it %s', (period, date, expected) => {
    expect(fallsInto(period, date)).toBe(expected);
  });

  it('surely holds what falls into it under every alternative, possibly under one', () => {
    expect(fallsInto('2018', '2018-07', '2018-08')).toBe('CERTAIN');
    expect(fallsInto('2018', '2018-07', '2017-07')).toBe('POSSIBLE');
    expect(fallsInto('2018', '2016-07', '2017-07')).toBeUndefined();
  });

  it('does not lie between two alternatives', () => {
    expect(fallsInto('2018', '2017-07', '2019-07')).toBeUndefined();
  });

  it('holds nothing without a date', () => {
    expect(fallsInto('2018')).toBeUndefined();
  });

  it.each([
    ['[2014,2016]', 'DATE_SEVERAL'],
    ['{2014,2016}', 'DATE_SEVERAL'],
    ['2019/2018', 'DATE_REVERSED'],
    ['2018-13', 'DATE_IMPOSSIBLE'],
    ['last year', 'DATE_UNREADABLE'],
  ])('is refused when it is not one whole: %s is %s', (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ code });
  });

  it('holds for certain only what its hull would hold for certain', () => {
    const some: fc.Arbitrary<Bounds> = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }))
      .map(([earliest, length]) => ({ earliest, latest: earliest + length }));
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 3 }), some, (first, others, period) => {
        const each = certaintyInPeriod([first, ...others], period);
        const all = certaintyInPeriod([hull(first, ...others)], period);
        expect(each === 'CERTAIN').toBe(all === 'CERTAIN');
        if (each === 'POSSIBLE') expect(all).toBe('POSSIBLE');
      }),
    );
  });
});
