import fc from 'fast-check';
import type { EntryType } from '#events/entries/entry-definitions';
import { PERPETRATOR_RULES, SIDES, VICTIMS } from '#events/words';
import { maybe } from './maybe.js';
import { GROUPS, INCIDENTS, PERSON } from './pools.js';
import { entryStep, happening, period, undated } from './report-steps.js';
import type { EntryStep } from './steps.js';

const incident = fc.constantFrom(...INCIDENTS);
const group = fc.constantFrom(...GROUPS);
const actor = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: group },
  { weight: 1, arbitrary: fc.constant(PERSON) },
);

/** Leaves out what was drawn as absent. */
function said(fact: object): object {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

const attributes = {
  incident,
  incidentKind: maybe(fc.constantFrom('BOMBING', 'ARMED_ASSAULT', 'UNKNOWN'), 4),
  weapon: maybe(fc.constantFrom('EXPLOSIVES', 'FIREARMS'), 4),
  targets: maybe(
    fc.uniqueArray(fc.constantFrom('CIVILIANS', 'POLICE', 'MILITARY'), { maxLength: 2 }),
    4,
  ),
  outcome: maybe(fc.constantFrom('FAILED', 'FOILED', 'PLANNED'), 2),
  parties: maybe(
    fc.array(fc.record({ actor, side: fc.constantFrom(...SIDES) }), { maxLength: 2 }),
    4,
  ),
};

const event = entryStep(
  fc.constant('IncidentReported'),
  fc.record(attributes).map(said),
  happening,
);

const summary = entryStep(
  fc.constant('IncidentReported'),
  fc.record({ ...attributes, unit: fc.constantFrom('SUMMARY', 'CAMPAIGN') }).map(said),
  period,
);

const words = fc.constantFrom(
  '5',
  '8',
  'at least 5',
  'at least 9',
  'up to 8',
  'about 6',
  'nearly 7',
  'more than 4',
  'scores',
  'several',
  'many wounded',
);

const figures = fc
  .record({
    low: maybe(fc.nat({ max: 9 }), 6),
    best: maybe(fc.nat({ max: 9 }), 6),
    high: maybe(fc.nat({ max: 9 }), 6),
  })
  .map(said)
  .filter((quantity) => Object.keys(quantity).length > 0);

const quantity = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: words.map((text) => ({ words: text })) },
  { weight: 2, arbitrary: figures },
);

const breakdown = fc.array(
  fc
    .record({
      victims: fc.constantFrom(...VICTIMS),
      ofGroup: maybe(group, 4),
      killed: maybe(quantity, 7),
    })
    .map(said),
  { maxLength: 2 },
);

const casualties = entryStep(
  fc.constant('CasualtiesReported'),
  fc
    .record({
      incident,
      killed: maybe(quantity, 8),
      wounded: maybe(quantity, 4),
      perpetrators: maybe(fc.constantFrom(...PERPETRATOR_RULES), 3),
      breakdown: maybe(breakdown, 4),
    })
    .map(said),
  undated,
);

const jointWith = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }) },
);

const claim = entryStep(
  fc.constant('ResponsibilityClaimed'),
  fc.record({ incident, group, jointWith }),
  happening,
);

const denial = entryStep(
  fc.constant<EntryType>('ResponsibilityDenied'),
  fc.record({ incident, group }),
  happening,
);

const attribution = entryStep(
  fc.constant('ResponsibilityAttributed'),
  fc.record({ incident, actor, finding: maybe(fc.constant('SUSPECTED'), 2) }).map(said),
  happening,
);

const figureOrNone = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: quantity.map((figure) => ({ figure })) },
  { weight: 1, arbitrary: fc.constant({ trend: 'rising' }) },
);

const statistic = entryStep(
  fc.constant('StatisticReported'),
  fc
    .record({
      measure: fc.constantFrom(
        'ATTACKS',
        'KILLED',
        'KILLED',
        'WOUNDED',
        'CLAIMED_ATTACKS',
        'GROUPS',
      ),
      said: figureOrNone,
      groups: maybe(fc.uniqueArray(group, { minLength: 1, maxLength: 2 }), 3),
      targets: maybe(fc.constantFrom(['CIVILIANS'], ['POLICE', 'MILITARY']), 2),
      incidents: maybe(fc.uniqueArray(incident, { minLength: 1, maxLength: 2 }), 2),
    })
    .map(({ said: figure, ...others }) => said({ ...others, ...figure })),
  period,
);

/** The same entry about the first incident. */
function aboutOne(step: EntryStep): EntryStep {
  return 'incident' in step.fact
    ? { ...step, fact: { ...step.fact, incident: INCIDENTS[0] } }
    : step;
}

/** Entries about incidents, who was behind them, and their dead and wounded. */
export const incidentEntry: fc.Arbitrary<EntryStep> = fc.oneof(
  { weight: 6, arbitrary: event },
  { weight: 1, arbitrary: summary },
  { weight: 5, arbitrary: casualties },
  { weight: 4, arbitrary: claim },
  { weight: 1, arbitrary: denial },
  { weight: 3, arbitrary: attribution },
  { weight: 2, arbitrary: statistic },
);

/** The same about one incident, so that much is said about it. */
export const entryOnOneIncident = incidentEntry.map(aboutOne);

const [FIRST, SECOND] = GROUPS;

/** The same by two groups alone: who was behind it is the one, the other, or both. */
export const entryOfTwoClaimants = entryOnOneIncident.map((step): EntryStep => {
  const { fact } = step;
  if (!('group' in fact)) return step;
  const other = fact.group === FIRST || fact.group === GROUPS[2] ? FIRST : SECOND;
  return { ...step, fact: { ...fact, group: other } };
});
