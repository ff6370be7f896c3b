import { describe, expect, it } from '@jest/globals';
import { interleaved, quantile } from './rounds.js';

describe('a quantile', () => {
  it('is a value that was measured, whatever their order', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 1)).toBe(100);
    expect(quantile([7], 0.99)).toBe(7);
  });

  it('of nothing is refused', () => {
    expect(() => quantile([], 0.5)).toThrow('nothing was measured');
  });
});

describe('interleaved rounds', () => {
  it('let all contestants have their turn before any has its second, and give the median of each', async () => {
    const turns: string[] = [];
    const contestant = (name: string, values: number[]) => () => {
      turns.push(name);
      return values.shift() ?? 0;
    };
    const medians = await interleaved(3, [
      contestant('a', [9, 1, 2]),
      contestant('b', [30, 10, 20]),
    ]);
    expect(turns.join('')).toBe('ababab');
    expect(medians).toEqual([2, 20]);
  });
});
