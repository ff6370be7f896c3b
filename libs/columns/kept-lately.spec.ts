import { describe, expect, it } from '@jest/globals';
import { KeptLately } from './kept-lately.js';

describe('what was asked for lately', () => {
  it('is kept, and what nobody asked for is forgotten', () => {
    const kept = new KeptLately<number>(2);
    for (const [number, key] of ['a', 'b', 'c'].entries()) kept.keep(key, number);
    expect(kept.find('a')).toBe(0);
    for (const [number, key] of ['d', 'e'].entries()) kept.keep(key, number);
    expect([kept.find('a'), kept.find('b'), kept.find('e')]).toEqual([0, undefined, 1]);
  });

  it('is forgotten when told, also where it was kept twice', () => {
    const kept = new KeptLately<number>(1);
    kept.keep('a', 1);
    kept.keep('b', 2);
    kept.find('a');
    kept.forget('a');
    expect([kept.find('a'), kept.find('b')]).toEqual([undefined, 2]);
  });
});
