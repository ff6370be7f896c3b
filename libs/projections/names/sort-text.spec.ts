import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LAST_INSTANT } from '#libs/time/calendar';
import { sorted, sortText } from './sort-text.js';

const instant = fc.oneof(
  fc.integer({ min: -LAST_INSTANT, max: LAST_INSTANT }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(-Infinity, Infinity),
);

describe('a sort text', () => {
  it('orders instants by size', () => {
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        expect(sortText(one) < sortText(other)).toBe(one < other);
      }),
      { seed: 20190515 },
    );
  });

  it('orders by its first part, then by the next', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
    fc.assert(
      fc.property(instant, slug, slug, (at, one, other) => {
        expect(sortText(at, one, 'z') < sortText(at, other, 'a')).toBe(
          one === other ? false : one < other,
        );
      }),
      { seed: 20190515 },
    );
  });

  it('puts rows in order', () => {
    const rows = ['b', 'a', 'c'].map((sortKey) => ({ sortKey }));
    expect(sorted(rows).map(({ sortKey }) => sortKey)).toEqual(['a', 'b', 'c']);
  });
});
