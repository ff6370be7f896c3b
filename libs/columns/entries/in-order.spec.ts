import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from './in-order.js';

const descending = (one: number, other: number): number => other - one;

describe('numbers in an order', () => {
  it('come one after the other, and what they came from is left as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 60 }), (numbers) => {
        const given = Uint32Array.from(numbers);
        expect([...inOrder(given, descending)]).toEqual(numbers.toSorted(descending));
        expect([...given]).toEqual(numbers);
      }),
      { seed: 20_190_515 },
    );
  });

  it('are compared no more than is needed for those that are asked for', () => {
    let compared = 0;
    const numbers = Uint32Array.from({ length: 4096 }, (_, index) => (index * 2531) % 4096);
    const first = inOrder(numbers, (one, other) => {
      compared += 1;
      return one - other;
    }).next();
    expect(first.value).toBe(0);
    expect(compared).toBeLessThan(2 * 4096);
  });
});
