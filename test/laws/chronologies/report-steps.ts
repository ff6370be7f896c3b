import fc from 'fast-check';
import type { EntryType } from '#events/entries/entry-definitions';
import { STANCES } from '#events/words';
import { anyDate, dateOrReported } from './dates.js';
import { maybe } from './maybe.js';
import { PLACES, SOURCES } from './pools.js';
import type { EntryStep, ReportStep } from './steps.js';

type Dates = ReportStep['dates'];

/** A happening: mostly dated. */
export const happening: fc.Arbitrary<Dates> = fc.record({ when: maybe(dateOrReported, 8) });

/** A state: it began, was so, ended; each may be left out. */
export const state: fc.Arbitrary<Dates> = fc.record({
  since: maybe(dateOrReported, 7),
  held: maybe(anyDate, 3),
  until: maybe(dateOrReported, 3),
});

export const period: fc.Arbitrary<Dates> = fc.record({ period: maybe(anyDate, 8) });

export const undated: fc.Arbitrary<Dates> = fc.constant({});

const stance = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(...STANCES) },
);

const places = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.constantFrom(...PLACES).map((place) => [place]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }) },
);

export const source = fc.constantFrom(...SOURCES);

const attribution = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom('mr-rana', 'bravo', 'alpha', 'police', 'dawn') },
);

function reportStep(dates: fc.Arbitrary<Dates>): fc.Arbitrary<ReportStep> {
  return fc.record({
    source,
    dates,
    stance,
    places,
    attribution,
    supersedes: maybe(fc.nat({ max: 4 }), 2),
    repeats: maybe(fc.nat({ max: 2 }), 1),
  });
}

/** An entry of one of the types, with its fact and its dates. */
export function entryStep(
  type: fc.Arbitrary<EntryType>,
  fact: fc.Arbitrary<object>,
  dates: fc.Arbitrary<Dates>,
): fc.Arbitrary<EntryStep> {
  return fc.record({ step: fc.constant('ENTRY'), type, fact, report: reportStep(dates) });
}
