import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byCodeUnits } from '#libs/projections/view/components';
import { UuidHeads } from './uuid-heads.js';

describe('entries by their UUIDs', () => {
  it('are in the order of code units, however alike they begin', () => {
    const text = fc.oneof(
      fc.uuid(),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('abcd', 'abcde', 'abc', 'žlutý'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
        const heads = new UuidHeads((number) => texts[number] ?? '');
        for (const [one, a] of texts.entries())
          for (const [other, b] of texts.entries())
            expect(Math.sign(heads.compare(one, other))).toBe(byCodeUnits(a, b));
      }),
      { seed: 20_190_515 },
    );
  });
});
