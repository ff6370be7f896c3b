import { describe, expect, it } from '@jest/globals';
import { placeByUuid } from './by-uuid.js';

describe('the place of a UUID', () => {
  it('is where it stands, else where it would stand', () => {
    const list = ['b', 'd', 'f'].map((uuid) => ({ uuid }));
    expect(['a', 'b', 'c', 'd', 'f', 'g'].map((uuid) => placeByUuid(list, uuid))).toEqual([
      0, 0, 1, 1, 2, 3,
    ]);
    expect(placeByUuid([], 'a')).toBe(0);
  });
});
