import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neededBesides } from './needed-besides.js';

const NUMBERS = Array.from({ length: 32 }, (_, index) => index);

/** Whether all of these are there. */
function allOf(wanted: readonly number[]) {
  return (there: readonly number[]): boolean => wanted.every((one) => there.includes(one));
}

describe('what is needed besides', () => {
  it('is nothing where what is given suffices', () => {
    expect(neededBesides([1, 2], NUMBERS, allOf([2]))).toEqual([]);
  });

  it('is exactly what nothing else can replace', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NUMBERS)), (wanted) => {
        const given = [0, 1];
        const needed = neededBesides(given, NUMBERS.slice(2), allOf(wanted));
        expect(needed).toEqual(wanted.filter((one) => one > 1).toSorted((a, b) => a - b));
      }),
    );
  });

  it('is enough also where more can undo it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NUMBERS)), (candidates) => {
        const isEven = (there: readonly number[]) => (there.length + candidates.length) % 2 === 0;
        expect(isEven(neededBesides([], candidates, isEven))).toBe(true);
      }),
    );
  });

  it('asks seldom of many', () => {
    let asked = 0;
    const many = Array.from({ length: 4096 }, (_, index) => index);
    const needed = neededBesides([], many, (there) => {
      asked += 1;
      return there.includes(17);
    });
    expect(needed).toEqual([17]);
    expect(asked).toBeLessThan(30);
  });
});
