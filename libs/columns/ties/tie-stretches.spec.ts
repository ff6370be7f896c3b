import { describe, expect, it } from '@jest/globals';
import { boundsOf } from '#libs/time/edtf';
import { stateAt } from '#libs/time/state';
import { poolState } from '#libs/time/state-pool';
import {
  certaintyOfState,
  hasEnded,
  hasUnknownStart,
  stateCode,
  stretchesOf,
} from './tie-stretches.js';

const told = { entry: 'e', visibility: 'CERTAIN' } as const;
const pool = poolState({
  beginnings: [
    { ...told, field: 'SINCE', bounds: boundsOf('2014') },
    { ...told, entry: 'held', field: 'HELD', bounds: boundsOf('2015-06-01') },
  ],
  ends: [{ ...told, entry: 'end', field: 'WHEN', bounds: boundsOf('2017~') }],
});

describe('the stretches of a state', () => {
  it('answer at every cut as the state itself does', () => {
    const stretches = stretchesOf(pool);
    for (let cut = boundsOf('2013').earliest; cut < boundsOf('2020').latest; cut += 86_399_999) {
      const stretch = stretches.findLast(({ validFrom }) => validFrom <= cut);
      expect(stretch?.answer).toEqual(stateAt(pool, cut));
    }
  });

  it('say in one byte whether it is so, how surely, whether it has ended, and whether its start is known', () => {
    const codes = stretchesOf(pool).map(({ answer }) => stateCode(answer));
    expect(codes[0]).toBe(0);
    const said = codes.slice(1).map((code) => [certaintyOfState(code), hasEnded(code)].join(' '));
    expect([...new Set(said)]).toEqual(['POSSIBLE false', 'CERTAIN false', 'CERTAIN true']);
    expect(codes.some(hasUnknownStart)).toBe(false);
    const untold = poolState({
      beginnings: [{ ...told, field: 'HELD', bounds: boundsOf('2015') }],
      ends: [],
    });
    expect(hasUnknownStart(stateCode(stateAt(untold, boundsOf('2014').latest)))).toBe(true);
  });
});
