import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PERIODS, periodNumber, periodText } from './period-number.js';

const year = fc.nat({ max: 9999 }).map((number) => String(number).padStart(4, '0'));
const period = fc
  .tuple(year, fc.nat({ max: 12 }))
  .map(([of, month]) => (month === 0 ? of : `${of}-${String(month).padStart(2, '0')}`));

describe('the number of a period', () => {
  it('gives the period back, and is 0 for none', () => {
    fc.assert(
      fc.property(period, (edtf) => {
        expect(periodText(periodNumber(edtf))).toBe(edtf);
      }),
      { seed: 20_190_515 },
    );
    expect(periodNumber(undefined)).toBe(0);
  });

  it('orders periods as their texts do, below the number of all periods', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        expect(Math.sign(periodNumber(one) - periodNumber(other))).toBe(
          one === other ? 0 : one < other ? -1 : 1,
        );
      }),
      { seed: 20_190_515 },
    );
    expect(periodNumber('9999-12')).toBe(PERIODS - 1);
  });
});
