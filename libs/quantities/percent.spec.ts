import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Figures } from './figures.js';
import type { StoredPercent } from './percent.js';
import { figuresOfShare, percentProblems } from './percent.js';

function exactly(number: number): Figures {
  return { low: number, best: number, high: number };
}

function shown({ low, best, high }: Figures): string {
  return [low, best, high].map((figure) => figure ?? '-').join('/');
}

describe('a share of a number', () => {
  it('is turned into figures from the rounding interval: 38 % of 595', () => {
    expect(figuresOfShare({ best: '38' }, exactly(595))).toEqual({
      low: 224,
      best: 226,
      high: 229,
    });
    expect(figuresOfShare({ words: '38%' }, exactly(595))).toEqual({
      low: 224,
      best: 226,
      high: 229,
    });
  });

  it.each<[StoredPercent, string]>([
    [{ words: '59% of the toll' }, '349/351/354'],
    [{ words: 'at least 38 per cent' }, '224/226/-'],
    [{ words: 'about 38 percent' }, '-/226/-'],
    [{ words: 'nearly 38%' }, '-/226/229'],
    [{ words: 'up to 38%' }, '-/-/229'],
    [{ words: 'less than 38%' }, '-/-/229'],
    [{ words: 'more than 38%' }, '224/226/-'],
    [{ words: '38.0%' }, '226/226/226'],
    [{ low: '37', high: '39' }, '218/-/235'],
    [{ low: '37', best: '38', high: '39' }, '218/226/235'],
    [{ words: 'about 38%', best: '39' }, '230/232/235'],
    [{ best: '38', high: '39' }, '-/226/235'],
    [{ low: '37' }, '218/-/-'],
    [{ best: '100' }, '593/595/595'],
    [{ best: '0' }, '0/0/2'],
  ])('%j of 595 is %s', (share, figures) => {
    expect(shown(figuresOfShare(share, exactly(595)))).toBe(figures);
  });

  it.each<StoredPercent>([
    { words: 'most' },
    { words: '38 people' },
    { words: 'a large part, in %' },
    {},
  ])('that is no number is no figure: %j', (share) => {
    expect(figuresOfShare(share, exactly(595))).toEqual({ low: null, best: null, high: null });
  });

  it('of a range lies between the share of its low and that of its high', () => {
    const whole = { low: 500, best: null, high: 600 };
    expect(figuresOfShare({ best: '50' }, whole)).toEqual({ low: 248, best: 250, high: 303 });
    expect(figuresOfShare({ best: '50' }, { low: 500, best: 500, high: null }).high).toBeNull();
  });

  it('holds both ends of the interval where they are whole', () => {
    expect(figuresOfShare({ best: '50' }, exactly(200))).toEqual({ low: 99, best: 100, high: 101 });
  });

  it('of so few that no whole number fits is the nearest one', () => {
    expect(figuresOfShare({ best: '38' }, exactly(2))).toEqual({ low: 1, best: 1, high: 1 });
  });

  it('is in order, and holds every number whose share is printed so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (total, size) => {
        const number = Math.min(total, size);
        const printed = String(Math.round((number * 100) / total));
        const { low, best, high } = figuresOfShare({ best: printed }, exactly(total));
        expect(low).toBeLessThanOrEqual(best ?? -1);
        expect(best).toBeLessThanOrEqual(high ?? -1);
        expect(low).toBeLessThanOrEqual(number);
        expect(high).toBeGreaterThanOrEqual(number);
      }),
    );
  });
});

describe('what is wrong with a share as it is typed', () => {
  it.each<[StoredPercent, string | undefined]>([
    [{ low: '40', high: '38' }, 'low 40, high 38; a range goes from low to high.'],
    [{ low: '38.5', best: '38' }, 'best 38; the best figure lies between low and high.'],
    [{ best: '39.05', high: '39' }, 'best 39.05; the best figure lies between low and high.'],
    [{ low: '9.5', high: '9.25' }, 'low 9.5, high 9.25; a range goes from low to high.'],
    [{ low: '9.25', high: '9.5' }, undefined],
    [{ low: '9.25', high: '10' }, undefined],
    [{ low: '9', best: '10', high: '10.0' }, undefined],
    [{ low: '-30', high: '-29' }, undefined],
    [{ words: 'most' }, undefined],
  ])('%j: %s', (share, message) => {
    expect(percentProblems(share)[0]?.message).toBe(message);
  });
});
