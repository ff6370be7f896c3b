import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CellIndex } from './cell-index.js';

const keys = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 50 }));

describe('an index of cells', () => {
  it('numbers keys in the order in which they come, each once', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 200 }), (asked) => {
        const index = new CellIndex();
        const numbered = asked.map((key) => index.of(key));
        const distinct = [...new Set(asked)];
        expect(numbered).toEqual(asked.map((key) => distinct.indexOf(key)));
        expect(Array.from({ length: index.size }, (_, cell) => index.keyOf(cell))).toEqual(
          distinct,
        );
      }),
      { seed: 20_190_515 },
    );
  });

  it('keeps its numbers while it grows, also for keys that differ in their high half alone', () => {
    const index = new CellIndex();
    const all = Array.from({ length: 5000 }, (_, number) => number * 0x100000000);
    for (const key of all) index.of(key);
    expect(all.map((key) => index.of(key))).toEqual([...all.keys()]);
    expect(index.size).toBe(5000);
  });
});
