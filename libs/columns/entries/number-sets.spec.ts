import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NumberSets } from './number-sets.js';

describe('a set of numbers', () => {
  it('is given back by its number, and equal sets have the same', () => {
    const set = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(set, { maxLength: 20 }), (all) => {
        const sets = new NumberSets();
        const numbers = all.map((one) => sets.of(one));
        for (const [index, one] of all.entries()) {
          const distinct = [...new Set(one)].sort((a, b) => a - b);
          expect(sets.members(numbers[index] ?? 0)).toEqual(distinct);
          expect(sets.of(one.toReversed())).toBe(numbers[index]);
        }
        expect(new Set(numbers).size).toBe(
          new Set(all.map((one) => [...new Set(one)].sort().join())).size,
        );
      }),
      { seed: 20_190_515 },
    );
  });

  it('is looked at once, whether it has one element or several', () => {
    const sets = new NumberSets();
    const seen: string[] = [];
    const hasTwo = sets.remembered((members) => {
      seen.push(members.join());
      return members.includes(2);
    });
    for (const members of [[], [2], [1, 2], [3]])
      for (let times = 0; times < 2; times += 1)
        expect(hasTwo(sets.of(members))).toBe(members.includes(2));
    expect(seen).toEqual(['', '2', '1,2', '3']);
  });
});
