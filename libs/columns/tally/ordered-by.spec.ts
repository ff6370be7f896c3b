import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { belowGreatest, orderedBy } from './ordered-by.js';

const values = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.maxSafeNat()), { maxLength: 60 });
const all = (length: number) => Uint32Array.from({ length }, (_, index) => index);

describe('ordering by a number of each', () => {
  it('puts the least first and leaves equal ones as they are', () => {
    fc.assert(
      fc.property(values, (of) => {
        const sorted = [...of.keys()].sort((one, other) => (of[one] ?? 0) - (of[other] ?? 0));
        expect([...orderedBy(all(of.length), of)]).toEqual(sorted);
      }),
      { seed: 20_190_515 },
    );
  });

  it('puts the greatest first when told by how much each is below it', () => {
    fc.assert(
      fc.property(values, (of) => {
        const sorted = [...of.keys()].sort((one, other) => (of[other] ?? 0) - (of[one] ?? 0));
        expect([...orderedBy(all(of.length), belowGreatest(of, of.length))]).toEqual(sorted);
      }),
      { seed: 20_190_515 },
    );
  });
});
