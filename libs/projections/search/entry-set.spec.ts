import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EntrySet } from './entry-set.js';

const numbers = fc.array(fc.nat({ max: 200 }));

function setOf(entries: readonly number[], most: number): EntrySet {
  const set = new EntrySet(most);
  for (const entry of entries) set.add(entry);
  return set;
}

describe('a set of entries', () => {
  it('holds what was added, once, in order, however much room it was told to have', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 200 }), (entries, most) => {
        const set = new EntrySet(most);
        const added = entries.filter((entry) => set.add(entry));
        expect(added).toEqual([...new Set(entries)]);
        expect([...set.numbers()]).toEqual([...new Set(entries)].toSorted((a, b) => a - b));
        for (let number = 0; number < 210; number += 1)
          expect(set.has(number)).toBe(entries.includes(number));
      }),
    );
  });

  it('keeps what another one holds as well', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const set = setOf(one, 200);
        set.keepThoseIn(setOf(other, 0));
        expect([...set.numbers()]).toEqual(
          [...new Set(one)].filter((entry) => other.includes(entry)).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
