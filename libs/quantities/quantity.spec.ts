import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredQuantity } from './quantity.js';
import { quantityProblems, readQuantity } from './quantity.js';

describe('a number as it was reported', () => {
  it('is read from its words', () => {
    expect(readQuantity({ words: 'at least 64' }, 'AS_REPORTED')).toEqual({
      low: 64,
      best: 64,
      high: null,
      open: true,
      inWords: null,
      inconsistent: false,
    });
  });

  it('has no upper bound when it is about so many', () => {
    expect(readQuantity({ words: 'about 50' }, 'AS_REPORTED')).toMatchObject({
      best: 50,
      open: true,
    });
  });

  it('stays in words without a number, and leaves the upper end open', () => {
    expect(readQuantity({ words: 'scores' }, 'AS_REPORTED')).toEqual({
      low: null,
      best: null,
      high: null,
      open: true,
      inWords: 'scores',
      inconsistent: false,
    });
  });

  it.each([
    ['a few', 3],
    ['several', 5],
    ['many', 7],
    ['tens', 20],
    ['dozens', 24],
    ['scores of others', 40],
    ['Dozens', 24],
  ])('is read by the DSAT convention when it is asked for: "%s" is %i', (words, number) => {
    expect(readQuantity({ words }, 'DSAT')).toEqual({
      low: number,
      best: number,
      high: number,
      open: false,
      inWords: null,
      inconsistent: false,
    });
  });

  it.each(['hundreds', 'a number of', 'tens of thousands', 'several hundred', 'unspecified'])(
    'stays in words where the convention has no number: "%s"',
    (words) => {
      expect(readQuantity({ words }, 'DSAT')).toMatchObject({ inWords: words, open: true });
    },
  );

  it('is the number in its words under any convention', () => {
    expect(readQuantity({ words: '61 of many' }, 'DSAT')).toMatchObject({ low: 61, high: 61 });
  });

  it.each<[StoredQuantity, string]>([
    [{ words: 'scores', low: 40, best: 40, high: 40 }, '40/40/40'],
    [{ words: 'at least 64', high: 70 }, '64/64/70'],
    [{ words: 'about 50', low: 45, high: 55 }, '45/50/55'],
    [{ words: '61', low: 60 }, '60/61/61'],
    [{ words: '61', best: 64 }, '-/64/-'],
    [{ words: 'more than 100', best: 100 }, '-/100/-'],
    [{ best: 0, high: 5, low: 0 }, '0/0/5'],
  ])('has explicit figures before its words: %j is %s', (quantity, figures) => {
    const { low, best, high, inWords } = readQuantity(quantity, 'AS_REPORTED');
    expect([low, best, high].map((figure) => figure ?? '-').join('/')).toBe(figures);
    expect(inWords).toBeNull();
  });

  it.each<[StoredQuantity, string]>([
    [{ low: 12, best: 6, high: 12 }, '6/6/12'],
    [{ low: 6, best: 12, high: 6 }, '6/12/12'],
    [{ low: 9, best: 6, high: 3 }, '6/6/6'],
    [{ low: 9, high: 3 }, '3/-/9'],
    [{ words: '70 to 60' }, '60/-/70'],
  ])(
    'that contradicts itself is flagged and widened to hold its best: %j is %s',
    (quantity, figures) => {
      const read = readQuantity(quantity, 'AS_REPORTED');
      expect([read.low, read.best, read.high].map((figure) => figure ?? '-').join('/')).toBe(
        figures,
      );
      expect(read.inconsistent).toBe(true);
    },
  );

  it('goes from low to high, whatever was stored', () => {
    const figure = fc.option(fc.nat(20), { nil: undefined });
    const words = fc.constantFrom(undefined, '5', 'at least 7', 'up to 4', '9 to 3', 'scores');
    const stored = fc.record({ low: figure, best: figure, high: figure, words });
    fc.assert(
      fc.property(stored, fc.constantFrom('AS_REPORTED', 'DSAT'), (fields, convention) => {
        const given = Object.fromEntries(
          Object.entries(fields).filter(([, value]) => value !== undefined),
        ) as StoredQuantity;
        const { low, best, high, open } = readQuantity(given, convention);
        const [least, likeliest] = [low ?? -Infinity, best ?? low ?? -Infinity];
        expect(least).toBeLessThanOrEqual(likeliest);
        expect(likeliest).toBeLessThanOrEqual(high ?? Infinity);
        expect(open).toBe(high === null);
      }),
    );
  });
});

describe('what is wrong with a number as it is typed', () => {
  it.each<StoredQuantity>([
    { words: 'scores' },
    { low: 60, best: 64, high: 70 },
    { low: 0, best: 0, high: 0 },
    { high: 3 },
    { words: '60 to 70' },
  ])('is nothing with %j', (quantity) => {
    expect(quantityProblems(quantity)).toEqual([]);
  });

  it.each<[StoredQuantity, string, string, string]>([
    [
      { low: 70, high: 60 },
      'RANGE_REVERSED',
      'high',
      'low 70, high 60; a range goes from low to high.',
    ],
    [
      { low: 70, best: 60 },
      'BEST_OUTSIDE_RANGE',
      'best',
      'low 70, best 60; the best figure lies in the range.',
    ],
    [
      { best: 70, high: 60 },
      'BEST_OUTSIDE_RANGE',
      'best',
      'best 70, high 60; the best figure lies in the range.',
    ],
    [{ low: -1 }, 'QUANTITY_NEGATIVE', 'low', 'low -1; a count is not below 0.'],
    [{ best: 1.5 }, 'FIELD_INVALID', 'best', 'best 1.5; a count is whole.'],
    [{ high: 2 ** 53 }, 'FIELD_INVALID', 'high', 'high 9007199254740992; a count is whole.'],
    [
      { words: '70 to 60' },
      'RANGE_REVERSED',
      'words',
      '"70 to 60"; a range goes from low to high.',
    ],
  ])('%j is %s at %s: %s', (quantity, ...[code, path, message]) => {
    expect(quantityProblems(quantity)).toEqual([{ code, path, message }]);
  });

  it('is told once for a range that is in reverse throughout', () => {
    expect(quantityProblems({ low: 9, best: 6, high: 3 })).toHaveLength(1);
  });
});
