import fc from 'fast-check';
import { exactDate, publication } from './dates.js';
import { maybe } from './maybe.js';
import { GROUPS, INCIDENTS, PLACES, PUBLISHERS, SOURCES } from './pools.js';
import { source } from './report-steps.js';
import type { EntryStep, Step } from './steps.js';

const place = fc.constantFrom(...PLACES);

/** When a source came out, who published it, and what it derives from. */
export const described: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('SOURCE'),
  slug: source,
  description: fc.record({
    publisher: fc.constantFrom(...PUBLISHERS),
    published: publication,
    retrieved: maybe(fc.constantFrom('2017', '2018-06-01'), 4),
    derivedFrom: maybe(fc.constantFrom(...SOURCES), 4),
  }),
});

const unnamed: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('GROUP'),
  slug: fc.constantFrom(...GROUPS),
  isUnnamed: fc.constantFrom(true, true, false),
});

/** One of the first two groups, or neither, is one that nobody names. */
export const unnamedOrNot: fc.Arbitrary<readonly Step[]> = maybe(
  fc.constantFrom(GROUPS[0], GROUPS[1]),
  4,
).map((slug) => (slug === undefined ? [] : [{ step: 'GROUP', slug, isUnnamed: true }]));

const placed: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('PLACE'),
  slug: place,
  partOf: maybe(place, 8),
  covers: fc.uniqueArray(place, { maxLength: 2 }),
});

const reassigned: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('REASSIGNED'),
  slug: place,
  partOf: maybe(place, 8),
  effective: exactDate,
});

const back = fc.nat({ max: 6 });

function editorial(entry: fc.Arbitrary<EntryStep>): fc.Arbitrary<Step> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.record({ step: fc.constant('CORRECTED'), back, as: entry }) },
    { weight: 3, arbitrary: fc.record({ step: fc.constant('RETRACTED'), back }) },
    { weight: 3, arbitrary: fc.record({ step: fc.constant('WITHDRAWN'), back, source }) },
    {
      weight: 2,
      arbitrary: fc.record({
        step: fc.constant('DENIED'),
        back,
        source,
        isDenial: fc.oneof(
          { weight: 3, arbitrary: fc.constant(true) },
          { weight: 1, arbitrary: fc.constant(false) },
        ),
      }),
    },
  );
}

/** Several decisions of editors in a row, and denials and withdrawals by sources. */
export function editing(entry: fc.Arbitrary<EntryStep>): fc.Arbitrary<readonly Step[]> {
  return fc.array(editorial(entry), { minLength: 2, maxLength: 5, size: 'max' });
}

const mostly = fc.constantFrom(true, true, false);

const unified: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('GROUPS'),
  lower: fc.nat({ max: GROUPS.length - 2 }),
  joined: mostly,
});

const matched: fc.Arbitrary<Step> = fc.record({
  step: fc.constant('INCIDENTS'),
  pair: fc.constantFrom(
    [INCIDENTS[0], INCIDENTS[1]] as const,
    [INCIDENTS[0], INCIDENTS[2]] as const,
    [INCIDENTS[1], INCIDENTS[2]] as const,
  ),
  joined: mostly,
});

/** What may be recorded after a chronology: other entries, decisions of editors, and changes to what is registered. */
export function laterSteps(entry: fc.Arbitrary<EntryStep>): fc.Arbitrary<readonly Step[]> {
  const step = fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: entry },
    { weight: 3, arbitrary: editorial(entry) },
    { weight: 2, arbitrary: matched },
    { weight: 2, arbitrary: unified },
    { weight: 1, arbitrary: besideEntries(entry) },
  );
  return fc.array(step, { minLength: 1, maxLength: 6 });
}

/** What is recorded beside entries of these kinds. */
export function besideEntries(entry: fc.Arbitrary<EntryStep>): fc.Arbitrary<Step> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: described },
    { weight: 5, arbitrary: editorial(entry) },
    { weight: 2, arbitrary: unified },
    { weight: 2, arbitrary: matched },
    { weight: 1, arbitrary: placed },
    { weight: 2, arbitrary: reassigned },
    { weight: 2, arbitrary: unnamed },
  );
}
