import fc from 'fast-check';
import { maybe } from './maybe.js';
import { GROUPS, PEOPLE, PLACES } from './pools.js';
import { entryStep, happening, state } from './report-steps.js';
import type { EntryStep } from './steps.js';

const [ONE, OTHER] = GROUPS;

const person = fc.constantFrom(...PEOPLE);

/** Few groups and roles, so that several people hold one office; two spellings of a role are one. */
const office = {
  person,
  group: fc.constantFrom(ONE, ONE, OTHER),
  role: fc.constantFrom('emir', 'emir', 'Emir', 'spokesman'),
};

function said(fact: object): object {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

const held = entryStep(
  fc.constant('LeadershipReported'),
  fc.record({ ...office, exclusive: maybe(fc.constant(true), 4) }).map(said),
  state,
);

const left = entryStep(fc.constant('LeadershipEnded'), fc.record(office), happening);

const fate = entryStep(
  fc.constantFrom('PersonKilled', 'PersonKilled', 'PersonArrested', 'PersonReleased'),
  fc.record({ person }),
  happening,
);

const ceased = entryStep(
  fc.constant('GroupDissolved'),
  fc.record({ group: fc.constantFrom(ONE, OTHER) }),
  happening,
);

const merged = entryStep(
  fc.constant('GroupsMerged'),
  fc.record({
    parts: fc.constantFrom([ONE], [OTHER]),
    whole: fc.constantFrom(ONE, ...GROUPS.slice(2)),
    absorbed: fc.boolean(),
  }),
  happening,
);

/** Entries that begin and end the offices of people. */
export const officeEntry: fc.Arbitrary<EntryStep> = fc.oneof(
  { withCrossShrink: true },
  { weight: 10, arbitrary: held },
  { weight: 3, arbitrary: left },
  { weight: 2, arbitrary: fate },
  { weight: 1, arbitrary: ceased },
  { weight: 1, arbitrary: merged },
);

/** Entries that say of a group or a person that it was somewhere for the first time. */
export const firstEntry: fc.Arbitrary<EntryStep> = entryStep(
  fc.constant('PresenceReported'),
  fc.record({
    actor: fc.constantFrom(ONE, ONE, PEOPLE[0]),
    presence: fc.constantFrom('CELLS', 'CELLS', 'CAMP'),
    first: fc.constant(true),
  }),
  state,
).map((step) => ({
  ...step,
  report: {
    ...step.report,
    places: step.report.places.length > 0 ? step.report.places : [PLACES[1]],
  },
}));
