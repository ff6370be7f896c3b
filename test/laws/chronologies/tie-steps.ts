import fc from 'fast-check';
import type { Tie } from '#events/words';
import { TIES } from '#events/words';
import { maybe } from './maybe.js';
import { GROUPS, PLACES } from './pools.js';
import { entryStep, happening, state } from './report-steps.js';
import type { EntryStep } from './steps.js';

const [ABOVE, BELOW] = GROUPS;

const group = fc.constantFrom(...GROUPS);

/** Two groups; mostly the first is not above the second, so that few branches form a circle. */
const pair = fc
  .tuple(
    fc.nat({ max: GROUPS.length - 1 }),
    fc.nat({ max: GROUPS.length - 2 }),
    maybe(fc.constant('UPWARDS'), 1),
  )
  .map(([one, step, upwards]) => {
    const [lower, upper] = [one, (one + 1 + step) % GROUPS.length].sort((a, b) => b - a);
    const [from, to] = [GROUPS[lower ?? 1], GROUPS[upper ?? 0]];
    return upwards === undefined ? { from: [from], to: [to] } : { from: [to], to: [from] };
  });

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

const scope = fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 });

const scopeReport = entryStep(
  fc.constant('BranchScopeReported'),
  fc.record({
    branch: group,
    mode: fc.constantFrom('COVERS', 'LIMITED_TO', 'EXCLUDES'),
    scope,
  }),
  state,
);

const branch = entryStep(
  fc.constant('BranchAnnounced'),
  fc
    .record({ pair, scope: maybe(scope, 3) })
    .map(({ pair: { from, to }, ...others }) =>
      without({ branch: from[0], parent: to[0], ...others }),
    ),
  happening,
);

/** One of the first two groups under the other. */
const upwards = entryStep(
  fc.constant('BranchAnnounced'),
  fc.constantFrom({ branch: ABOVE, parent: BELOW }, { branch: BELOW, parent: ABOVE }),
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

/** The same entry about one pair of groups, in few ties. */
function betweenTwo(step: EntryStep, tie: Tie): EntryStep {
  const { fact } = step;
  if ('parent' in fact) return { ...step, fact: { ...fact, branch: BELOW, parent: ABOVE } };
  const parties = 'from' in fact ? { from: [BELOW], to: [ABOVE] } : {};
  return { ...step, fact: { ...fact, ...parties, ...('tie' in fact ? { tie } : {}) } };
}

/** Entries that begin and end ties between groups. */
export const tieEntry: fc.Arbitrary<EntryStep> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: related },
  { weight: 4, arbitrary: branch },
  { weight: 4, arbitrary: pledge },
  { weight: 4, arbitrary: ended },
  { weight: 2, arbitrary: scopeReport },
  { weight: 1, arbitrary: relatedToMany },
  { weight: 1, arbitrary: ceased },
  { weight: 1, arbitrary: merged },
  { weight: 1, arbitrary: split },
);

/** The same between two groups, so that much is said about one tie. */
export const entryOnOneTie = fc
  .tuple(tieEntry, fc.constantFrom<Tie>('BRANCH', 'ALLEGIANCE', 'ALLY'))
  .map(([step, tie]) => betweenTwo(step, tie));

/** Ties of one pair of groups that cannot all be right. */
export const entryAtOdds = fc
  .tuple(
    related,
    fc.constantFrom<Tie>('ALLY', 'RIVAL', 'ALLEGIANCE', 'AFFILIATE', 'SYMPATHISER', 'ASSOCIATION'),
  )
  .map(([step, tie]) => betweenTwo(step, tie));

/** Branches that lead back to themselves, and what they cover. */
export const entryOfBranches: fc.Arbitrary<EntryStep> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: branch },
  { weight: 1, arbitrary: upwards },
  { weight: 3, arbitrary: scopeReport },
);
