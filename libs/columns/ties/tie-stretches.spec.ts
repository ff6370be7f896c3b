import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf } from '#libs/time/edtf';
import { stateAt } from '#libs/time/state';
import { poolState } from '#libs/time/state-pool';
import type { StatePool } from '#libs/time/state-pool';
import { certaintyDuring } from '#libs/projections/states/certainty-during';
import {
  certaintyOfState,
  certaintyWithin,
  hasEnded,
  hasUnknownStart,
  stateCode,
  stretchesOf,
} from './tie-stretches.js';

const told = { entry: 'e', visibility: 'CERTAIN' } as const;
const DAY = 86_400_000;

const bounds = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: 12 }) },
      { arbitrary: fc.constant(-Infinity), weight: 1 },
    ),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([from, length]) => ({
    earliest: from * DAY,
    latest: (from === -Infinity ? 3 : from) * DAY + length * DAY,
  }));
const entry = fc.constantFrom('a', 'b', 'c', 'd');
const visibility = fc.oneof(
  { weight: 4, arbitrary: fc.constant('CERTAIN' as const) },
  { weight: 1, arbitrary: fc.constant('POSSIBLE' as const) },
);
const beginning = fc.record({
  bounds,
  entry,
  visibility,
  field: fc.constantFrom('SINCE' as const, 'HELD' as const, 'WHEN' as const),
});
const end = fc.record({
  bounds,
  entry,
  visibility,
  field: fc.constantFrom('UNTIL' as const, 'WHEN' as const, 'CONSEQUENCE' as const),
});
const pool = fc
  .record({
    beginnings: fc.array(beginning, { maxLength: 6 }),
    ends: fc.oneof(fc.constant([]), fc.array(end, { maxLength: 3 })),
  })
  .map(poolState);

/** Cuts around every moment that the evidence may turn at. */
const CUTS = Array.from({ length: 22 }, (_, day) =>
  [-1, 0, 1].map((by) => (day - 2) * DAY + by),
).flat();

function codesOf(ofPool: StatePool) {
  const [first, ...others] = stretchesOf(ofPool);
  return {
    first: first.code,
    turns: others.map(({ validFrom }) => validFrom),
    codes: others.map(({ code }) => code),
  };
}

describe('the stretches of a state', () => {
  it('answer at every cut as the state itself does', () => {
    fc.assert(
      fc.property(pool, (ofPool) => {
        const stretches = stretchesOf(ofPool);
        const found = CUTS.map((cut) => {
          const stretch = stretches.findLast(({ validFrom }) => validFrom <= cut);
          return [stretch?.code, stretch?.since.earliest, stretch?.since.latest].join(' ');
        });
        const expected = CUTS.map((cut) => {
          const answer = stateAt(ofPool, cut);
          const { earliest, latest } = answer?.since.bounds ?? { earliest: 0, latest: 0 };
          return [stateCode(answer), earliest, latest].join(' ');
        });
        expect(found).toEqual(expected);
      }),
      { seed: 20_190_515, numRuns: 1000 },
    );
  });

  it('are as sure during any bounds as what is told of the state', () => {
    const during = fc.oneof(bounds, fc.constant({ earliest: 3 * DAY, latest: Infinity }));
    fc.assert(
      fc.property(pool, fc.array(during, { minLength: 1, maxLength: 8 }), (ofPool, asked) => {
        const codes = codesOf(ofPool);
        for (const one of asked)
          expect(certaintyWithin(codes, one)).toBe(certaintyDuring(ofPool, one));
      }),
      { seed: 20_190_515, numRuns: 1000 },
    );
  });

  it('say in one byte whether it is so, how surely, whether it has ended, and whether its start is known', () => {
    const ended = poolState({
      beginnings: [
        { ...told, field: 'SINCE', bounds: boundsOf('2014') },
        { ...told, entry: 'held', field: 'HELD', bounds: boundsOf('2015-06-01') },
      ],
      ends: [{ ...told, entry: 'end', field: 'WHEN', bounds: boundsOf('2017~') }],
    });
    const codes = stretchesOf(ended).map(({ code }) => code);
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
