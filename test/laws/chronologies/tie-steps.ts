import fc from 'fast-check';
import { TIES } from '#events/words';
import { maybe } from './maybe.js';
import { GROUPS } from './pools.js';
import { entryStep, happening, state } from './report-steps.js';
import type { EntryStep } from './steps.js';

const group = fc.constantFrom(...GROUPS);

/** Two groups; the first is never above the second, so that branches form no circle. */
const pair = fc
  .tuple(fc.nat({ max: GROUPS.length - 1 }), fc.nat({ max: GROUPS.length - 2 }))
  .map(([one, step]) => [one, (one + 1 + step) % GROUPS.length].sort((a, b) => b - a))
  .map(([lower, upper]) => ({ from: [GROUPS[lower ?? 1]], to: [GROUPS[upper ?? 0]] }));

const often = fc.constantFrom(...TIES.slice(0, 5), 'BRANCH', 'FACTION', 'BRANCH', 'ALLY');

const tie = fc.oneof(
  { weight: 6, arbitrary: often },
  { weight: 1, arbitrary: fc.constantFrom(...TIES) },
);

const pledge = entryStep(
  fc.constantFrom('AllegiancePledged', 'AllegianceAccepted', 'AllegianceRenounced'),
  pair,
  happening,
);

const branch = entryStep(
  fc.constant('BranchAnnounced'),
  pair.map(({ from, to }) => ({ branch: from[0], parent: to[0] })),
  happening,
);

const strength = maybe(fc.constantFrom('close', 'loose'), 2);

function without(fact: object): object {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

const related = entryStep(
  fc.constant('RelationshipReported'),
  fc
    .record({ pair, tie, strength })
    .map(({ pair: { from, to }, ...others }) => without({ from, to, ...others })),
  state,
);

const relatedToMany = entryStep(
  fc.constant('RelationshipReported'),
  fc.record({
    from: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }),
    to: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }),
    tie: fc.constantFrom('ALLY', 'RIVAL', 'AFFILIATE'),
  }),
  state,
);

const ended = entryStep(
  fc.constant('RelationshipEnded'),
  fc.record({ pair, tie }).map(({ pair: { from, to }, tie: kind }) => ({ from, to, tie: kind })),
  happening,
);

const ceased = entryStep(fc.constant('GroupDissolved'), fc.record({ group }), happening);

const merged = entryStep(
  fc.constant('GroupsMerged'),
  fc.record({
    parts: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }),
    whole: group,
    absorbed: fc.boolean(),
  }),
  happening,
);

const split = entryStep(
  fc.constant('GroupSplit'),
  fc.record({ group, into: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }) }),
  happening,
);

/** Entries that begin and end ties between groups. */
export const tieEntry: fc.Arbitrary<EntryStep> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: related },
  { weight: 4, arbitrary: branch },
  { weight: 4, arbitrary: pledge },
  { weight: 4, arbitrary: ended },
  { weight: 1, arbitrary: relatedToMany },
  { weight: 1, arbitrary: ceased },
  { weight: 1, arbitrary: merged },
  { weight: 1, arbitrary: split },
);
