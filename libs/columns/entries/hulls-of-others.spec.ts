import { describe, expect, it } from '@jest/globals';
import { HullsOfOthers } from './hulls-of-others.js';

describe('when others came out', () => {
  it('is known of the entries that hang on some, and only ever widens', () => {
    const others = new HullsOfOthers();
    others.widen(7, { earliest: 20, latest: 30 });
    others.widen(9, { earliest: 1, latest: 2 });
    others.widen(7, { earliest: 25, latest: 40 });
    expect([6, 7, 8, 9, 99].map((entry) => others.has(entry))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([others.earliest(7), others.latest(7)]).toEqual([20, 40]);
    expect([others.earliest(9), others.latest(9)]).toEqual([1, 2]);
  });
});
