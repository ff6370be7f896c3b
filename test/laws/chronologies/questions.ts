import fc from 'fast-check';
import type { AffiliationFilter } from '#libs/projections/ties/affiliations';
import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import { at } from '#libs/projections/testing/given';
import type { TallyDimension } from '#libs/projections/tally/tally-dimensions';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { INCIDENT_UNITS, TIES } from '#events/words';
import { parsePeriod } from '#libs/time/period';
import { moment } from './dates.js';
import { maybe } from './maybe.js';
import { GROUPS, PLACES } from './pools.js';

/** From where a question is asked. */
export interface Basis {
  /** How many events before the head the log is read to. */
  readonly back: number;
  readonly publishedBy: string | undefined;
  readonly validAt: string;
}

export const basis: fc.Arbitrary<Basis> = fc.record({
  back: fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.nat({ max: 12 }) },
  ),
  publishedBy: maybe(moment, 5),
  validAt: moment,
});

/** The same, mostly after all that happened, when most is known. */
export const lateBasis: fc.Arbitrary<Basis> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant({ back: 0, publishedBy: undefined, validAt: '2025' }) },
  { weight: 1, arbitrary: basis },
);

function said(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const groups = fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 2 });
const bools = fc.constantFrom([true], [false], [true, false]);

export const affiliationFilter: fc.Arbitrary<AffiliationFilter> = fc
  .record({
    group: maybe(groups, 2),
    from: maybe(groups, 1),
    to: maybe(groups, 1),
    tie: maybe(fc.uniqueArray(fc.constantFrom(...TIES), { minLength: 1, maxLength: 4 }), 2),
    certainty: maybe(fc.constantFrom(['CERTAIN'], ['POSSIBLE']), 1),
    stance: maybe(fc.constantFrom(['ASSERTED'], ['ALLEGED', 'CLAIMED']), 1),
    ended: maybe(bools, 6),
    disputed: maybe(bools, 1),
    unknownStarts: maybe(fc.boolean(), 5),
    reportedSince: maybe(moment.map(at), 1),
  })
  .map(said);

const PERIODS = ['2016', '2016-05', '2016-05-15', '2017/..', '2016-05-15/2016-06', '../2016-05'];

function periodOf(text: string) {
  const period = parsePeriod(text);
  if ('code' in period) throw new Error(period.message);
  return period;
}

const incidentFilter: fc.Arbitrary<IncidentFilter> = fc
  .record({
    group: maybe(groups, 2),
    place: maybe(fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }), 3),
    boundaries: maybe(fc.constantFrom('AT_THE_TIME', 'TODAY'), 4),
    happened: maybe(fc.constantFrom(...PERIODS).map(periodOf), 2),
    incidentKind: maybe(fc.constantFrom(['BOMBING'], ['UNKNOWN', 'ARMED_ASSAULT']), 1),
    unit: maybe(fc.uniqueArray(fc.constantFrom(...INCIDENT_UNITS), { minLength: 1 }), 1),
    outcome: maybe(fc.constantFrom(['FOILED', 'PLANNED'], ['CARRIED_OUT']), 1),
    weapon: maybe(fc.constantFrom(['EXPLOSIVES']), 1),
    target: maybe(fc.constantFrom(['POLICE'], ['CIVILIANS', 'MILITARY']), 1),
    contested: maybe(fc.boolean(), 1),
    stance: maybe(fc.constantFrom(['ASSERTED'], ['ALLEGED', 'CLAIMED', 'DENIED']), 1),
  })
  .map(said);

const place: fc.Arbitrary<TallyDimension> = fc.constantFrom('PLACE', 'PROVINCE', 'COUNTRY');
const period: fc.Arbitrary<TallyDimension> = fc.constantFrom('YEAR', 'MONTH');
const attribute: fc.Arbitrary<TallyDimension> = fc.constantFrom(
  'INCIDENT_KIND',
  'WEAPON',
  'TARGET',
);

/** One dimension of each kind at most: a row has one place and one period. */
const groupBy = fc
  .tuple(
    maybe(fc.constant<TallyDimension>('GROUP'), 6),
    maybe(place, 4),
    maybe(period, 4),
    maybe(attribute, 2),
  )
  .map((dimensions) => dimensions.filter((dimension) => dimension !== undefined));

export const tallyQuestion: fc.Arbitrary<TallyQuestion> = fc.record({
  filter: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: incidentFilter },
  ),
  groupBy,
  attribution: fc.constantFrom(
    'ANY',
    'CLAIMED',
    'SOLE_CLAIM',
    'UNCONTESTED',
    'ATTRIBUTED',
    'INVOLVED',
  ),
  branches: fc.constantFrom('AS_NAMED', 'IN_PARENT', 'EACH_LEVEL'),
  casualties: fc.constantFrom('WIDEST', 'LATEST'),
  counting: fc.constantFrom('AS_REPORTED', 'WITHOUT_PERPETRATORS'),
  words: fc.constantFrom('AS_REPORTED', 'DSAT'),
});
