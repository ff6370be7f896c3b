import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthHolding, yearHolding } from '#libs/projections/tally/periods';
import { PERIODS, periodNumber, periodsHolding, periodText } from './period-number.js';

const year = fc.nat({ max: 9999 }).map((number) => String(number).padStart(4, '0'));
const period = fc
  .tuple(year, fc.nat({ max: 12 }))
  .map(([of, month]) => (month === 0 ? of : `${of}-${String(month).padStart(2, '0')}`));

const DAY = 86_400_000;
const FIRST = Date.UTC(0, 0, 1) - 1900 * 366 * DAY;
const moment = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -800_000, max: 3_000_000 }).map((day) => day * DAY) },
  { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity, 8.64e15, FIRST) },
);
const length = fc.oneof(
  fc.constantFrom(1, DAY, 28 * DAY, 31 * DAY, 366 * DAY, Infinity),
  fc.integer({ min: 1, max: 800 }).map((days) => days * DAY),
);

describe('the number of a period', () => {
  it('is that of the year and the month, else the year, that hold bounds', () => {
    fc.assert(
      fc.property(moment, length, fc.boolean(), (from, long, fromMonth) => {
        const start = fromMonth && Number.isFinite(from) ? startOfMonthOf(from) : from;
        const bounds = { earliest: start, latest: start + long };
        expect(periodsHolding(bounds)).toEqual({
          year: periodNumber(yearHolding(bounds)),
          month: periodNumber(monthHolding(bounds)),
        });
      }),
      { seed: 20_190_515, numRuns: 500 },
    );
  });

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

function startOfMonthOf(instant: number): number {
  const date = new Date(instant);
  date.setUTCDate(1);
  return date.getTime();
}
