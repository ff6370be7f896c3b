import { describe, expect, it } from '@jest/globals';
import { enumeration } from './enumeration.js';

describe('an enumeration', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('of %j reads "%s"', (parts, text) => {
    expect(enumeration(parts)).toBe(text);
  });

  it('of alternatives is joined by "or"', () => {
    expect(enumeration(['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });
});
