import fc from 'fast-check';
import type { EntryType } from '#events/entries/entry-definitions';
import { PERPETRATOR_RULES, SIDES, VICTIMS } from '#events/words';
import { GROUPS, INCIDENTS } from './pools.js';
import { entryStep, happening, period, undated } from './report-steps.js';
import type { EntryStep } from './steps.js';

const incident = fc.constantFrom(...INCIDENTS);
const group = fc.constantFrom(...GROUPS);

function maybe<Value>(arbitrary: fc.Arbitrary<Value>, freq = 1): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq });
}

/** Leaves out what was drawn as absent. */
function said(fact: object): object {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

const attributes = {
  incident,
  incidentKind: maybe(fc.constantFrom('BOMBING', 'ARMED_ASSAULT', 'UNKNOWN')),
  weapon: maybe(fc.constantFrom('EXPLOSIVES', 'FIREARMS')),
  targets: maybe(fc.uniqueArray(fc.constantFrom('CIVILIANS', 'POLICE', 'MILITARY'), { maxLength: 2 })),
  outcome: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('FAILED', 'FOILED', 'PLANNED') },
  ),
  parties: maybe(
    fc.array(fc.record({ actor: group, side: fc.constantFrom(...SIDES) }), { maxLength: 2 }),
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
    low: maybe(fc.nat({ max: 9 }), 2),
    best: maybe(fc.nat({ max: 9 }), 2),
    high: maybe(fc.nat({ max: 9 }), 2),
  })
  .map(said)
  .filter((quantity) => Object.keys(quantity).length > 0);

const quantity = fc.oneof(
  { weight: 3, arbitrary: words.map((text) => ({ words: text })) },
  { weight: 2, arbitrary: figures },
);

const breakdown = fc.array(
  fc
    .record({
      victims: fc.constantFrom(...VICTIMS),
      ofGroup: maybe(group),
      killed: maybe(quantity, 3),
    })
    .map(said),
  { maxLength: 2 },
);

const casualties = entryStep(
  fc.constant('CasualtiesReported'),
  fc
    .record({
      incident,
      killed: maybe(quantity, 4),
      wounded: maybe(quantity),
      perpetrators: maybe(fc.constantFrom(...PERPETRATOR_RULES)),
      breakdown: maybe(breakdown),
    })
    .map(said),
  undated,
);

const jointWith = fc.oneof(
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
  fc.record({ incident, actor: group, finding: maybe(fc.constant('SUSPECTED')) }).map(said),
  happening,
);

/** Entries about incidents, who was behind them, and their dead and wounded. */
export const incidentEntry: fc.Arbitrary<EntryStep> = fc.oneof(
  { weight: 6, arbitrary: event },
  { weight: 1, arbitrary: summary },
  { weight: 5, arbitrary: casualties },
  { weight: 4, arbitrary: claim },
  { weight: 1, arbitrary: denial },
  { weight: 3, arbitrary: attribution },
);
