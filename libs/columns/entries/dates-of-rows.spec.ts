import { describe, expect, it } from '@jest/globals';
import { UNBOUNDED } from '#libs/time/bounds';
import { DatesOfRows } from './dates-of-rows.js';

const begun = { earliest: 5, latest: 9 };
const each = [begun, { earliest: 20, latest: 30 }, UNBOUNDED];

describe('the dates of rows', () => {
  const dates = new DatesOfRows();
  dates.push(undefined);
  dates.push({ begun, each });
  dates.push({ begun: UNBOUNDED, each: [begun] });

  it('are given back where a row has some', () => {
    expect([0, 1, 2].map((row) => dates.has(row))).toEqual([false, true, true]);
    expect(dates.begun(1)).toEqual(begun);
    expect(dates.each(1)).toEqual(each);
    expect(dates.begun(2)).toEqual(UNBOUNDED);
    expect(dates.each(2)).toEqual([begun]);
  });

  it('equal others when every one of them does', () => {
    expect(dates.equals(0, undefined)).toBe(true);
    expect(dates.equals(0, { begun, each: [] })).toBe(false);
    expect(dates.equals(1, undefined)).toBe(false);
    expect(dates.equals(1, { begun, each })).toBe(true);
    expect(dates.equals(1, { begun, each: each.slice(1) })).toBe(false);
    expect(dates.equals(1, { begun, each: [begun, begun, UNBOUNDED] })).toBe(false);
    expect(dates.equals(2, { begun, each: [begun] })).toBe(false);
  });
});
