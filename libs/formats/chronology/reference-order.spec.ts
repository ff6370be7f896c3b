import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circleText, inReferenceOrder } from './reference-order.js';

function ordered(references: Readonly<Record<string, readonly string[]>>) {
  return inReferenceOrder(Object.keys(references), (name) => references[name] ?? []);
}

describe('the order of references', () => {
  it('is the order of the file, but each after those that it names', () => {
    expect(ordered({ c: ['a', 'elsewhere'], b: [], a: [] })).toEqual({
      order: ['a', 'c', 'b'],
      circles: [],
    });
  });

  it('names circles, and orders everything beside them', () => {
    expect(ordered({ x: ['a'], a: ['b'], b: ['c'], c: ['a'], z: ['z'] })).toEqual({
      order: ['a', 'b', 'c', 'x', 'z'],
      circles: [['a', 'b', 'c']],
    });
  });

  it('of a chain of 100,000 is found without a deep stack, and at once', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => String(index));
    const { order, circles } = inReferenceOrder(names, (name) => [String(Number(name) + 1)]);
    expect(order).toEqual(names.toReversed());
    expect(circles).toEqual([]);
  });

  it('has each after all that it names wherever there is no circle', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { maxLength: 12 }), (lists) => {
        const namedBy = (name: string) =>
          (lists[Number(name)] ?? []).filter((one) => one < Number(name)).map(String);
        const { order, circles } = inReferenceOrder([...lists.keys()].map(String), namedBy);
        expect(circles).toEqual([]);
        expect(order.toSorted()).toEqual([...lists.keys()].map(String).toSorted());
        for (const name of order)
          for (const named of namedBy(name))
            expect(order.indexOf(named)).toBeLessThan(order.indexOf(name));
      }),
      { seed: 20261124 },
    );
  });
});

describe('a circle', () => {
  const references: Readonly<Record<string, readonly string[]>> = {
    a: ['b', 'd'],
    b: ['c'],
    c: ['a'],
    d: ['a'],
  };

  it('is shown by its shortest way round', () => {
    expect(circleText(['a', 'b', 'c', 'd'], (name) => references[name] ?? [])).toBe('a → d → a');
  });

  it('of many is shown by its beginning', () => {
    const names = Array.from({ length: 1000 }, (_, index) => String(index));
    expect(circleText(names, (name) => [String((Number(name) + 1) % 1000)])).toBe(
      '0 → 1 → 2 → 3 → 4 → 5 → … → 0 (1000 in all)',
    );
  });
});
