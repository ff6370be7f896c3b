import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UuidNumbers } from './uuid-numbers.js';

describe('numbers of UUIDs', () => {
  it('tell the UUID that has a number, and the number that a UUID has, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 5000, size: 'max' }), (uuids) => {
        const numbers = new UuidNumbers();
        const given = uuids.map((uuid) => numbers.add(uuid));
        const distinct = [...new Set(uuids)];
        expect(numbers.size).toBe(distinct.length);
        expect(given.map((number) => numbers.uuidOf(number))).toEqual(uuids);
        expect(distinct.map((uuid) => numbers.numberOf(uuid))).toEqual([...distinct.keys()]);
      }),
      { numRuns: 10, seed: 20_261_124 },
    );
  });

  it('know no number of a UUID that never came, nor of any other text', () => {
    const numbers = new UuidNumbers();
    numbers.add('00000000-0000-4000-8000-000000000001');
    expect(numbers.numberOf('00000000-0000-4000-8000-000000000002')).toBeUndefined();
    expect(numbers.numberOf('nation-2019-05')).toBeUndefined();
    expect(() => numbers.add('nation-2019-05')).toThrow('nation-2019-05 is no UUID');
  });
});
