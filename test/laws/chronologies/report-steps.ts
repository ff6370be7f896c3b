import fc from 'fast-check';
import type { EntryType } from '#events/entries/entry-definitions';
import { STANCES } from '#events/words';
import { anyDate, dateOrReported } from './dates.js';
import { PLACES, SOURCES } from './pools.js';
import type { EntryStep, ReportStep } from './steps.js';

type Dates = ReportStep['dates'];

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(arbitrary, { nil: undefined, freq });

/** A happening: mostly dated. */
export const happening: fc.Arbitrary<Dates> = fc.record({ when: seldom(dateOrReported, 6) });

/** A state: it began, was so, ended; each may be left out. */
export const state: fc.Arbitrary<Dates> = fc.record({
  since: seldom(dateOrReported, 3),
  held: seldom(anyDate, 1),
  until: seldom(dateOrReported, 1),
});

export const period: fc.Arbitrary<Dates> = fc.record({ period: seldom(anyDate, 5) });

export const undated: fc.Arbitrary<Dates> = fc.constant({});

const stance = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom(...STANCES) },
);

const places = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.constantFrom(...PLACES).map((place) => [place]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }) },
);

export const source = fc.constantFrom(...SOURCES);

const attribution = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom('rana', 'khan', 'alpha', 'police', 'dawn') },
);

function reportStep(dates: fc.Arbitrary<Dates>): fc.Arbitrary<ReportStep> {
  return fc.record({
    source,
    dates,
    stance,
    places,
    attribution,
    supersedes: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.nat({ max: 4 }) },
    ),
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
