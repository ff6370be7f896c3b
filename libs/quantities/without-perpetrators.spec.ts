import { describe, expect, it } from '@jest/globals';
import type { Casualties } from './casualties.js';
import { withoutPerpetrators } from './without-perpetrators.js';

const killed: Casualties = {
  low: 61,
  best: 66,
  high: 70,
  open: false,
  inWords: [],
  reported: true,
};
const exactly = (number: number) => ({ low: number, best: number, high: number });

describe('casualties without the perpetrators among them', () => {
  it('are so many less in low, best and high alike', () => {
    expect(withoutPerpetrators(killed, [exactly(3), exactly(2)])).toEqual({
      ...killed,
      low: 56,
      best: 61,
      high: 65,
    });
  });

  it('are as they were when none is known to be one', () => {
    expect(withoutPerpetrators(killed, [])).toEqual(killed);
    expect(withoutPerpetrators(killed, [{ low: null, best: null, high: 5 }])).toEqual(killed);
  });

  it('are less by the least that is known where there is no best', () => {
    expect(withoutPerpetrators(killed, [{ low: 3, best: null, high: null }]).best).toBe(63);
  });

  it('do not fall below 0', () => {
    expect(
      withoutPerpetrators({ ...killed, low: 1, best: 2, high: 3 }, [exactly(3)]),
    ).toMatchObject(exactly(0));
  });

  it('leave open and untold what was', () => {
    const open: Casualties = { ...killed, best: null, high: null, open: true };
    expect(withoutPerpetrators(open, [exactly(3)])).toEqual({ ...open, low: 58 });
  });
});
