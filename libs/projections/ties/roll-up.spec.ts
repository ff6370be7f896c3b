import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Certainty } from '#libs/time/certainty';
import { brokenLinks, groupsAbove, includedGroups, topmostParents } from './roll-up.js';
import type { SureGroups } from '../states/sure-groups.js';
import { entry, group, groupsUnified } from '../testing/drafts.js';
import { given, within } from '../testing/given.js';
import type { Draft, Report } from '../testing/drafts.js';

const branch = (child: string, parent: string, report: Report = {}): Draft =>
  entry('RelationshipReported', { from: [child], to: [parent], tie: 'BRANCH' }, report);

const listed = (groups: SureGroups) =>
  [...groups].map(([slug, certainty]) => `${slug} ${certainty}`).toSorted();

function above(drafts: readonly Draft[], child: string, during: string): readonly string[] {
  return listed(groupsAbove(given(...drafts).view(), child, within(during)));
}

describe('a group rolls up', () => {
  const isk = entry('BranchAnnounced', { branch: 'isk', parent: 'is' }, { when: '2015-01-26' });

  it('into the parent of a branch or faction, at any depth', () => {
    const faction = entry(
      'RelationshipReported',
      { from: ['wing'], to: ['isk'], tie: 'FACTION' },
      { since: '2016' },
    );
    expect(above([isk, faction], 'wing', '2018')).toEqual([
      'is CERTAIN',
      'isk CERTAIN',
      'wing CERTAIN',
    ]);
  });

  it('through no other kind of tie', () => {
    for (const tie of ['AFFILIATE', 'ALLEGIANCE', 'ALLY', 'UMBRELLA', 'CONTRACTOR'] as const) {
      const other = entry('RelationshipReported', { from: ['lej'], to: ['is'], tie });
      expect(above([other], 'lej', '2023-01-01')).toEqual(['lej CERTAIN']);
    }
  });

  it('as of the whole bounds of the date asked for', () => {
    expect(above([isk], 'isk', '2015-01-25')).toEqual(['isk CERTAIN']);
    expect(above([isk], 'isk', '2015-01-26')).toEqual(['is POSSIBLE', 'isk CERTAIN']);
    expect(above([isk], 'isk', '2015-01-27')).toEqual(['is CERTAIN', 'isk CERTAIN']);
    expect(above([isk], 'isk', '2015')).toEqual(['is POSSIBLE', 'isk CERTAIN']);
    expect(above([isk], 'isk', '[..2020]')).toEqual(['is POSSIBLE', 'isk CERTAIN']);
  });

  it('no longer after the tie ended', () => {
    const drafts = [branch('jua', 'ttp', { since: '2013', until: '2014-08' })];
    expect(above(drafts, 'jua', '2014-07')).toEqual(['jua CERTAIN', 'ttp CERTAIN']);
    expect(above(drafts, 'jua', '2014-08')).toEqual(['jua CERTAIN', 'ttp POSSIBLE']);
    expect(above(drafts, 'jua', '2014-09')).toEqual(['jua CERTAIN']);
  });

  it('possibly before the first report of a tie whose start is unknown', () => {
    expect(above([branch('isk', 'is', { held: '2017-07' })], 'isk', '2016')).toEqual([
      'is POSSIBLE',
      'isk CERTAIN',
    ]);
  });

  it('never certainly into somebody else when a source does not name it', () => {
    const unnamed = group('a-faction', { groupKind: 'UNNAMED' });
    const tie = branch('a-faction', 'ttp', { since: '2013' });
    expect(above([unnamed, tie], 'a-faction', '2015')).toEqual([
      'a-faction CERTAIN',
      'ttp POSSIBLE',
    ]);
    expect(above([unnamed, tie, groupsUnified('a-faction', 'jua')], 'jua', '2015')).toEqual([
      'a-faction CERTAIN',
      'ttp CERTAIN',
    ]);
  });

  it('into a group under its canonical name', () => {
    const drafts = [branch('isk', 'daesh', { since: '2015' }), groupsUnified('daesh', 'is')];
    expect(above(drafts, 'isk', '2018')).toEqual(['daesh CERTAIN', 'isk CERTAIN']);
  });
});

describe('the family of a group', () => {
  const view = given(
    branch('cell', 'isk', { since: '2016' }),
    branch('isk', 'is', { since: '2015' }),
    branch('isk', 'core', { since: '2017' }),
    branch('new', 'is', { since: '2018' }),
  ).view();
  const family = (slug: string, during: string) =>
    listed(topmostParents(view, slug, within(during)));

  it('is those at the top above it', () => {
    expect(family('cell', '2020')).toEqual(['core CERTAIN', 'is CERTAIN']);
    expect(family('is', '2020')).toEqual(['is CERTAIN']);
  });

  it('is possibly itself where it only possibly rolls up', () => {
    expect(family('new', '2018')).toEqual(['is POSSIBLE', 'new POSSIBLE']);
    expect(family('new', '2017')).toEqual(['new CERTAIN']);
  });
});

describe('the groups that a group includes', () => {
  it('are itself and all that rolls up into it', () => {
    const view = given(
      branch('cell', 'isk', { since: '2016' }),
      branch('isk', 'is', { since: '2015' }),
      branch('other', 'ttp', { since: '2015' }),
    ).view();
    expect(listed(includedGroups(view, ['is'], within('2018')))).toEqual([
      'cell CERTAIN',
      'is CERTAIN',
      'isk CERTAIN',
    ]);
    expect(listed(includedGroups(view, ['isk', 'ttp'], within('2016')))).toEqual([
      'cell POSSIBLE',
      'isk CERTAIN',
      'other CERTAIN',
      'ttp CERTAIN',
    ]);
  });
});

describe('a cycle of branches', () => {
  const certain: Report = { since: '2010' };

  it('is broken at the last of its ties: the certain go before the possible, then the slugs decide', () => {
    const view = given(branch('a', 'b', certain), branch('b', 'a', certain)).view();
    expect(listed(groupsAbove(view, 'a', within('2015')))).toEqual(['a CERTAIN', 'b CERTAIN']);
    expect(listed(groupsAbove(view, 'b', within('2015')))).toEqual(['b CERTAIN']);
    expect(brokenLinks(view, within('2015'))).toEqual([
      { child: 'b', parent: 'a', tie: 'BRANCH', certainty: 'CERTAIN' },
    ]);
    const unsure = given(branch('a', 'b', { held: '2016' }), branch('b', 'a', certain)).view();
    expect(brokenLinks(unsure, within('2015'))).toMatchObject([{ child: 'a', parent: 'b' }]);
    expect(brokenLinks(unsure, within('2009'))).toEqual([]);
  });

  it('leaves everybody a topmost parent, however the ties run', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const tie = fc.record({ child: slug, parent: slug, isSure: fc.boolean() });
    fc.assert(
      fc.property(fc.array(tie, { minLength: 1, maxLength: 8 }), (ties) => {
        const view = given(
          ...ties.map(({ child, parent, isSure }) =>
            branch(child, parent, isSure ? certain : { held: '2016' }),
          ),
        ).view();
        for (const child of new Set(ties.map(({ child: each }) => each))) {
          const topmost = topmostParents(view, child, within('2015'));
          expect(topmost.size).toBeGreaterThan(0);
          for (const top of topmost.keys()) {
            const above = [...groupsAbove(view, top, within('2015'))];
            expect(above.filter(([, sure]: [string, Certainty]) => sure === 'CERTAIN')).toEqual([
              [top, 'CERTAIN'],
            ]);
          }
        }
      }),
      { seed: 20190515, numRuns: 100 },
    );
  });
});
