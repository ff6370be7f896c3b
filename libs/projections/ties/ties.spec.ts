import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Stance } from '#events/words';
import { affiliationsAt } from './affiliations.js';
import type { Affiliation } from './affiliations.js';
import { tieKey, tiesOf } from './ties.js';
import { corrected, entry, groupsUnified, retracted } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { View } from '../view/view.js';

describe('the ties of a view', () => {
  it('are in the order of their parties, with what begins, ends and denies each', () => {
    const view = given(
      entry('RelationshipReported', { from: ['b'], to: ['a'], tie: 'ALLY' }, { key: 'so' }),
      entry('RelationshipEnded', { from: ['a'], to: ['b'], tie: 'ALLY' }, { key: 'over' }),
      entry(
        'RelationshipReported',
        { from: ['a'], to: ['b'], tie: 'ALLY' },
        { key: 'not-so', stance: 'DENIED' },
      ),
      entry('AllegiancePledged', { from: ['a'], to: ['b'] }),
    ).view();
    const [pledge, ally] = tiesOf(view);
    expect(tiesOf(view).map(({ subject }) => tieKey(subject))).toEqual([
      'a b ALLEGIANCE',
      'a b ALLY',
    ]);
    expect(pledge?.reports).toHaveLength(1);
    expect([ally?.reports, ally?.ends, ally?.denied].map((list) => list?.[0]?.uuid)).toEqual(
      ['so', 'over', 'not-so'].map(uuidOf),
    );
  });

  it('count entries that repeat each other once', () => {
    const tie = { from: ['a'], to: ['b'], tie: 'ALLY' as const };
    const view = given(
      entry('RelationshipReported', tie, { key: 'one', held: '2014', repeats: 'two' }),
      entry('RelationshipReported', tie, { key: 'two', held: '2014', repeats: 'one' }),
      entry('RelationshipReported', tie, { key: 'three', held: '2016', repeats: 'two' }),
    ).view();
    const [told] = tiesOf(view);
    expect(told?.pool.beginnings).toHaveLength(1);
    expect(told?.reports).toHaveLength(3);
  });
});

const EVERY = { ended: [true, false], unknownStarts: true };
const MOMENTS = ['2013', '2014-06', '2015-03-10', '2015', '2016-05-10', '2017', '2018', '2020'];

const slug = fc.constantFrom('a', 'b', 'c', 'd');
const slugs = fc.uniqueArray(slug, { minLength: 1, maxLength: 2 });
const tie = fc.constantFrom('AFFILIATE', 'ALLY', 'RIVAL', 'BRANCH', 'ALLEGIANCE');
const date = fc.constantFrom(
  '2014',
  '2015-03',
  '2015-03-10',
  '[..2015]',
  '2016~',
  '2016-05-10',
  '[2015..2017]',
  '2018',
);
const stance = fc.constantFrom<Stance[]>('ASSERTED', 'CLAIMED', 'ALLEGED', 'DENIED', 'FORECAST');
const published = fc.constantFrom('2016', '2018', '[2015..2019]', '2021');
const happening: fc.Arbitrary<Report> = fc.record({ when: date, stance, published });
const state: fc.Arbitrary<Report> = fc.record(
  { since: date, held: date, until: date, stance, published },
  { requiredKeys: ['stance', 'published'] },
);
const parties = fc.record({ from: slugs, to: slugs });

type Keyed = (key: string) => Draft;
const drafted: fc.Arbitrary<Keyed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(parties, tie, state).map(
      ([sides, kind, report]): Keyed =>
        (key) =>
          entry('RelationshipReported', { ...sides, tie: kind }, { ...report, key }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(parties, tie, happening).map(
      ([sides, kind, report]): Keyed =>
        (key) =>
          entry('RelationshipEnded', { ...sides, tie: kind }, { ...report, key }),
    ),
  },
  fc.tuple(parties, happening).map(
    ([sides, report]): Keyed =>
      (key) =>
        entry('AllegiancePledged', sides, { ...report, key }),
  ),
  fc.tuple(slug, slug, happening).map(
    ([branch, parent, report]): Keyed =>
      (key) =>
        entry('BranchAnnounced', { branch, parent }, { ...report, key }),
  ),
  fc.tuple(slug, happening).map(
    ([group, report]): Keyed =>
      (key) =>
        entry('GroupDissolved', { group }, { ...report, key }),
  ),
  fc.tuple(slugs, slug, happening).map(
    ([parts, whole, report]): Keyed =>
      (key) =>
        entry('GroupsMerged', { parts, whole }, { ...report, key }),
  ),
);
const chronology = fc
  .array(drafted, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((keyed, index) => keyed(`entry-${index}`)));

function shown(row: Affiliation) {
  const { key, text, certainty, reason, ended, since, until, lastReported } = row;
  const { stance: strongest, disputed, evidence, against } = row;
  return {
    ...{ key, text, certainty, reason, ended, lastReported, strongest, disputed },
    since: [since.entry.uuid, since.field, since.bounds],
    until: until && [until.entry.uuid, until.field, until.bounds],
    evidence: evidence.map(({ uuid }) => uuid),
    against: against.map(({ uuid }) => uuid),
  };
}

function allShown(view: View) {
  return MOMENTS.map((moment) => affiliationsAt(view, at(moment), EVERY).map(shown));
}

const cut = fc.constantFrom<({ publishedBy: string } | undefined)[]>(
  undefined,
  { publishedBy: '2017' },
  { publishedBy: '2018-06' },
);
const runs = { seed: 20190515, numRuns: 40 };

describe('ties', () => {
  it('do not depend on the order in which independent entries were recorded', () => {
    const shuffled = chronology.chain((drafts) =>
      fc.tuple(
        fc.constant(drafts),
        fc.shuffledSubarray(drafts, { minLength: drafts.length, maxLength: drafts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, cut, ([drafts, others], known) => {
        expect(allShown(given(...others).view(known))).toEqual(
          allShown(given(...drafts).view(known)),
        );
      }),
      runs,
    );
  });

  it('are the same when only their evidence, and what speaks against them, is folded', () => {
    fc.assert(
      fc.property(chronology, cut, fc.constantFrom(...MOMENTS), (drafts, known, moment) => {
        for (const row of affiliationsAt(given(...drafts).view(known), at(moment), EVERY)) {
          const behind = new Set([...row.evidence, ...row.against].map(({ uuid }) => uuid));
          const alone = drafts.filter((_, index) => behind.has(uuidOf(`entry-${index}`)));
          const again = affiliationsAt(given(...alone).view(known), at(moment), EVERY);
          expect(again.filter(({ key }) => key === row.key).map(shown)).toEqual([shown(row)]);
        }
      }),
      runs,
    );
  });

  it('are after a retraction as if the entry had never been recorded', () => {
    fc.assert(
      fc.property(chronology, fc.nat(8), cut, (drafts, chosen, known) => {
        const index = chosen % drafts.length;
        const told = given(...drafts);
        const without = drafts.filter((_, other) => other !== index);
        const taken = told.and(retracted(`entry-${index}`));
        expect(allShown(taken.view(known))).toEqual(allShown(given(...without).view(known)));
        const before = taken.view({ ...known, position: told.chronicle.position });
        expect(allShown(before)).toEqual(allShown(told.view(known)));
      }),
      runs,
    );
  });

  it('are after a correction as if the entry had first been recorded so', () => {
    const correction = fc.tuple(parties, tie, state);
    fc.assert(
      fc.property(chronology, correction, cut, (drafts, [sides, kind, report], known) => {
        const fact = { ...sides, tie: kind };
        const misread = entry(
          'RelationshipReported',
          { from: ['c'], to: ['d'], tie: 'ALLY' },
          { key: 'misread', when: '2014' },
        );
        const right = entry('RelationshipReported', fact, { ...report, key: 'misread' });
        const told = given(
          ...drafts,
          misread,
          corrected('misread', 'RelationshipReported', fact, report),
        );
        expect(allShown(told.view(known))).toEqual(allShown(given(...drafts, right).view(known)));
      }),
      runs,
    );
  });

  it('of unified groups are those of one group named everywhere', () => {
    const renamed = (drafts: readonly Draft[]): readonly Draft[] =>
      JSON.parse(JSON.stringify(drafts).replaceAll('"b"', '"a"')) as readonly Draft[];
    fc.assert(
      fc.property(chronology, (drafts) => {
        const keys = (view: View) =>
          allShown(view).map((rows) => rows.map(({ key, text }) => key + text));
        expect(keys(given(...drafts, groupsUnified('a', 'b')).view())).toEqual(
          keys(given(...renamed(drafts)).view()),
        );
      }),
      runs,
    );
  });
});
