import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Certainty } from '#libs/time/certainty';
import { stateAt } from '#libs/time/state';
import type { Beginning, End } from '#libs/time/state-evidence';
import { poolState } from '#libs/time/state-pool';
import type { StatePool } from '#libs/time/state-pool';
import { certaintyDuring } from './certainty-during.js';

const LAST = 12;

const bounds = fc
  .tuple(fc.integer({ min: 0, max: LAST - 1 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([earliest, length, isOpen]) => ({
    earliest: isOpen ? -Infinity : earliest,
    latest: earliest + length,
  }));
const told = { bounds, visibility: fc.constantFrom<Certainty[]>('CERTAIN', 'POSSIBLE') };
const entryOf = fc.constantFrom('a', 'b', 'c');
const beginning: fc.Arbitrary<Beginning> = fc.record({
  ...told,
  entry: entryOf,
  field: fc.constantFrom('SINCE', 'HELD', 'WHEN'),
});
const end: fc.Arbitrary<End> = fc.record({
  ...told,
  entry: entryOf,
  field: fc.constantFrom('UNTIL', 'WHEN', 'CONSEQUENCE'),
});
const pool = fc
  .record({
    beginnings: fc.array(beginning, { maxLength: 3 }),
    ends: fc.array(end, { maxLength: 3 }),
  })
  .map(poolState);

function holdsAt(state: StatePool, cut: number): Certainty | undefined {
  const answer = stateAt(state, cut);
  return answer?.ended === true ? undefined : answer?.certainty;
}

/** Asks at every single moment. */
function momentByMoment(state: StatePool, earliest: number, latest: number): Certainty | undefined {
  const cuts = Array.from({ length: latest - earliest }, (_, index) => earliest + index + 1);
  const answers = cuts.map((cut) => holdsAt(state, cut));
  if (answers.every((answer) => answer === 'CERTAIN')) return 'CERTAIN';
  return answers.some((answer) => answer !== undefined) ? 'POSSIBLE' : undefined;
}

describe('certaintyDuring', () => {
  it('is what asking at every moment gives', () => {
    fc.assert(
      fc.property(
        pool,
        fc.integer({ min: -3, max: LAST + 3 }),
        fc.integer({ min: 1, max: 6 }),
        (state, earliest, length) => {
          const latest = earliest + length;
          expect(certaintyDuring(state, { earliest, latest })).toBe(
            momentByMoment(state, earliest, latest),
          );
        },
      ),
      { seed: 20190515, numRuns: 3000 },
    );
  });

  it('of bounds without a beginning or end is what asking at every moment before and after all dates gives', () => {
    fc.assert(
      fc.property(pool, (state) => {
        const far = LAST + 10;
        const all = momentByMoment(state, -far, far);
        expect(certaintyDuring(state, { earliest: -Infinity, latest: far })).toBe(all);
        expect(certaintyDuring(state, { earliest: -far, latest: Infinity })).toBe(all);
      }),
      { seed: 20190515, numRuns: 500 },
    );
  });
});
