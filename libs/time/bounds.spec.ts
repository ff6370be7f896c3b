import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Bounds } from './bounds.js';
import {
  contains,
  dayBefore,
  hull,
  intersection,
  isEmpty,
  overlaps,
  sameBounds,
  UNBOUNDED,
} from './bounds.js';
import { boundsOf } from './edtf.js';

const may = boundsOf('2019-05');
const june = boundsOf('2019-06');
const year = boundsOf('2019');

describe('bounds', () => {
  it('end where the next ones begin, so that neighbours share no moment', () => {
    expect(may.latest).toBe(june.earliest);
    expect(overlaps(may, june)).toBe(false);
    expect(isEmpty(intersection(may, june))).toBe(true);
    expect(hull(may, june)).toEqual({ earliest: may.earliest, latest: june.latest });
  });

  it('contain what lies inside them, themselves included', () => {
    expect(contains(year, may)).toBe(true);
    expect(contains(may, may)).toBe(true);
    expect(contains(may, year)).toBe(false);
    expect(contains(UNBOUNDED, year)).toBe(true);
    expect(contains(UNBOUNDED, boundsOf('1900'))).toBe(true);
    expect(contains(year, UNBOUNDED)).toBe(false);
  });

  it('are the same when both sides are', () => {
    expect(sameBounds(may, boundsOf('[2019-05-01..2019-05-31]'))).toBe(true);
    expect(sameBounds(may, { ...may, latest: june.latest })).toBe(false);
    expect(sameBounds(may, { ...may, earliest: year.earliest })).toBe(false);
  });

  it('put what ended on the day before its earliest end', () => {
    expect(dayBefore(boundsOf('2017-07-11'))).toEqual(boundsOf('2017-07-10'));
    expect(dayBefore(boundsOf('2017'))).toEqual(boundsOf('2016-12-31'));
  });

  it('put what ended at an unknown time at some time before it had ended', () => {
    const end = boundsOf('[..2017-07-11]');
    expect(dayBefore(end)).toEqual({ earliest: -Infinity, latest: end.latest });
  });
});

const side = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(-Infinity, Infinity));
const some: fc.Arbitrary<Bounds> = fc
  .tuple(side, side)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => ({ earliest: Math.min(one, other), latest: Math.max(one, other) }));

describe('laws of bounds', () => {
  it('an intersection lies in both, a hull holds both', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const both = intersection(one, other);
        if (!isEmpty(both)) expect(contains(one, both) && contains(other, both)).toBe(true);
        const around = hull(one, other);
        expect(contains(around, one) && contains(around, other)).toBe(true);
      }),
    );
  });

  it('overlapping does not depend on the order, and what contains overlaps', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        if (contains(one, other)) expect(overlaps(one, other)).toBe(true);
      }),
    );
  });
});
