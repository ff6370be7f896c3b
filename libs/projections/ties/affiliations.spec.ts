import { describe, expect, it } from '@jest/globals';
import { affiliationsAt } from './affiliations.js';
import type { Affiliation, AffiliationFilter, AffiliationOrder } from './affiliations.js';
import {
  corrected,
  entry,
  group,
  groupsSeparated,
  groupsUnified,
  retracted,
  source,
} from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { View } from '../view/view.js';

const AFFILIATE = { from: ['tik'], to: ['ttp'], tie: 'AFFILIATE' as const };
const EVEN_SO: AffiliationFilter = { ended: [true, false], unknownStarts: true };

const reported = (report: Report): Draft => entry('RelationshipReported', AFFILIATE, report);
const ended = (report: Report): Draft => entry('RelationshipEnded', AFFILIATE, report);

function rows(view: View, moment: string, filter?: AffiliationFilter): readonly Affiliation[] {
  return affiliationsAt(view, at(moment), filter);
}

/** The only tie there is, as of a moment, whatever its state. */
function tie(drafts: readonly Draft[], moment: string): string {
  const [row, ...others] = rows(given(...drafts).view(), moment, EVEN_SO);
  if (others.length > 0) throw new Error('more than one tie');
  if (row === undefined) return 'absent';
  return `${row.ended ? 'ended ' : ''}${row.certainty} ${row.reason}`;
}

const pairsIn = (found: readonly Affiliation[]) =>
  found.map(({ from, to, tie: kind }) => `${from} ${kind} ${to}`);

describe('a tie', () => {
  it('begins with what is said of its beginning', () => {
    const since = [reported({ since: '2014-03', published: '2014-07-13' })];
    expect(tie(since, '2014-02')).toBe('absent');
    expect(tie(since, '2014-03-10')).toBe('POSSIBLE WITHIN_BOUNDS');
    expect(tie(since, '2014-03')).toBe('CERTAIN REPORTED');
    expect(tie(since, '2014-07-13')).toBe('CERTAIN REPORTED');
  });

  it('is presumed to hold until an end is reported', () => {
    const held = [reported({ held: '2014-07-13', published: '2014-07-13' })];
    expect(tie(held, '2014-07-13')).toBe('CERTAIN REPORTED');
    expect(tie(held, '2022')).toBe('CERTAIN PRESUMED');
  });

  it('that is only reported as being so may have been so at any time before', () => {
    expect(tie([reported({ held: '2014-07-13' })], '1990')).toBe('POSSIBLE START_UNKNOWN');
    expect(tie([reported({ published: '2014-07-13' })], '1990')).toBe('POSSIBLE START_UNKNOWN');
  });

  it('of which only a bound to the past is known has an unknown start', () => {
    const pledged = entry(
      'AllegiancePledged',
      { from: ['tik'], to: ['is'] },
      { when: '[..2014-07-13]' },
    );
    expect(tie([pledged], '2014-07-12')).toBe('POSSIBLE START_UNKNOWN');
    expect(tie([pledged], '2014-07-13')).toBe('CERTAIN REPORTED');
  });

  it('ends with an end that another entry tells', () => {
    const drafts = [reported({ since: '2014', held: '2014-07-13' }), ended({ when: '2016-05' })];
    expect(tie(drafts, '2016-04')).toBe('CERTAIN PRESUMED');
    expect(tie(drafts, '2016-05-20')).toBe('POSSIBLE WITHIN_BOUNDS');
    expect(tie(drafts, '2016-05')).toBe('ended CERTAIN REPORTED');
  });

  it('ends with its own until, before which it surely held', () => {
    const drafts = [reported({ until: '2017-07-11' })];
    expect(tie(drafts, '2017-07-09')).toBe('POSSIBLE START_UNKNOWN');
    expect(tie(drafts, '2017-07-10')).toBe('CERTAIN REPORTED');
    expect(tie(drafts, '2017-07-11')).toBe('ended CERTAIN REPORTED');
  });

  it('begins again after it ended', () => {
    const drafts = [
      reported({ since: '2014', until: '2016' }),
      reported({ since: '2018', published: '2019' }),
    ];
    expect(tie(drafts, '2015')).toBe('CERTAIN REPORTED');
    expect(tie(drafts, '2017')).toBe('ended CERTAIN REPORTED');
    expect(tie(drafts, '2019')).toBe('CERTAIN REPORTED');
    const [row] = rows(given(...drafts).view(), '2019');
    expect(row?.since.entry.content.date.since?.edtf).toBe('2018');
  });

  it('is pooled over all entries of the same parties and kind', () => {
    const view = given(
      reported({ key: 'a', held: '2014-07-13', published: '2014-07-13', stance: 'ALLEGED' }),
      reported({ key: 'b', since: '2010', published: '2019', stance: 'ASSESSED' }),
    ).view();
    expect(rows(view, '2012')).toEqual([
      expect.objectContaining({
        certainty: 'CERTAIN',
        stance: 'ASSESSED',
        since: expect.objectContaining({ field: 'since' }) as unknown,
        evidence: ['a', 'b'].map((key) => view.entries.get(uuidOf(key))).toSorted(byUuid),
        lastReported: at('2019'),
      }),
    ]);
  });

  it('lists every pair of its parties once, and nobody with itself', () => {
    const view = given(
      entry('RelationshipReported', { from: ['a', 'b'], to: ['b', 'c'], tie: 'AFFILIATE' }),
    ).view();
    expect(pairsIn(rows(view, '2023'))).toEqual([
      'a AFFILIATE b',
      'a AFFILIATE c',
      'b AFFILIATE c',
    ]);
  });

  it('between equals is one tie, whoever is named first', () => {
    const view = given(
      entry(
        'RelationshipReported',
        { from: ['b'], to: ['a'], tie: 'RIVAL' },
        { since: '2015', held: '2016' },
      ),
      entry('RelationshipEnded', { from: ['a'], to: ['b'], tie: 'RIVAL' }, { when: '2018' }),
    ).view();
    expect(pairsIn(rows(view, '2016'))).toEqual(['a RIVAL b']);
    expect(rows(view, '2019')).toEqual([]);
  });

  it('is not ended by a pledge to somebody else, nor by a split', () => {
    const view = given(
      entry('AllegiancePledged', { from: ['x'], to: ['taliban'] }, { when: '2010' }),
      entry('AllegiancePledged', { from: ['x'], to: ['is'] }, { when: '2014' }),
      entry('GroupSplit', { group: 'x', into: ['y', 'z'] }, { when: '2015' }),
    ).view();
    expect(pairsIn(rows(view, '2016'))).toEqual(['x ALLEGIANCE taliban', 'x ALLEGIANCE is']);
  });

  it('of allegiance is pledged, accepted and renounced', () => {
    const parties = { from: ['x'], to: ['is'] };
    const view = given(
      entry('AllegianceAccepted', parties, { key: 'accepted', when: '2015' }),
      entry('AllegiancePledged', parties, { key: 'pledged', when: '2014-11' }),
      entry('AllegianceRenounced', parties, { key: 'renounced', when: '2017' }),
    ).view();
    const [row] = rows(view, '2014');
    expect(row).toMatchObject({ certainty: 'CERTAIN', since: { field: 'when' } });
    expect(row?.evidence).toHaveLength(3);
    expect(row?.endedBy.map(({ uuid }) => uuid)).toEqual([uuidOf('renounced')]);
    const [over] = rows(view, '2018', { ended: [true] });
    expect(over).toMatchObject({ ended: true, until: { field: 'when' } });
  });

  it('of a branch begins with its announcement', () => {
    const announced = entry(
      'BranchAnnounced',
      { branch: 'is-pakistan', parent: 'is' },
      { when: '2019-05-15' },
    );
    expect(tie([announced], '2019-05-14')).toBe('absent');
    expect(tie([announced], '2019-05-15')).toBe('CERTAIN REPORTED');
  });

  it('ends with the dissolution of either group', () => {
    for (const dissolved of ['tik', 'ttp']) {
      const drafts = [
        reported({ since: '2014' }),
        entry('GroupDissolved', { group: dissolved }, { when: '2018', published: '2019' }),
      ];
      expect(tie(drafts, '2017')).toBe('CERTAIN REPORTED');
      expect(tie([...drafts.slice(1), reported({ since: '2014', held: '2015' })], '2018')).toBe(
        'ended CERTAIN REPORTED',
      );
    }
  });

  it('ends with the merger of a part, but not of the whole that was there before', () => {
    const drafts = [
      reported({ since: '2014', held: '2015' }),
      entry('RelationshipReported', { from: ['jua'], to: ['ttp'], tie: 'ALLY' }, { held: '2015' }),
      entry('GroupsMerged', { parts: ['jua'], whole: 'ttp', absorbed: true }, { when: '2016' }),
    ];
    expect(pairsIn(rows(given(...drafts).view(), '2017'))).toEqual(['tik AFFILIATE ttp']);
    const parts = entry('GroupsMerged', { parts: ['tik', 'ttp'], whole: 'ttp' }, { when: '2016' });
    expect(rows(given(...drafts.slice(0, 1), parts).view(), '2017')).toEqual([]);
  });

  it('is neither begun nor ended by a denial, a forecast or a recommendation', () => {
    for (const stance of ['DENIED', 'FORECAST', 'RECOMMENDED'] as const) {
      expect(tie([reported({ since: '2014', stance })], '2015')).toBe('absent');
      const drafts = [
        reported({ since: '2014', held: '2015' }),
        ended({ when: '2016', stance }),
        entry('GroupDissolved', { group: 'tik' }, { when: '2016', stance }),
      ];
      expect(tie(drafts, '2017')).toBe('CERTAIN PRESUMED');
    }
  });
});

describe('what is known of a tie', () => {
  const first = reported({ key: 'first', published: '2014-07-13', stance: 'ALLEGED' });

  it('goes with a retraction, as if it had never been recorded', () => {
    const told = given(first, ended({ key: 'end', when: '2015' }), retracted('end'));
    expect(pairsIn(rows(told.view(), '2016'))).toEqual(['tik AFFILIATE ttp']);
    const before = told.view({ position: told.chronicle.position - 1 });
    expect(rows(before, '2016')).toEqual([]);
    expect(rows(told.and(retracted('first')).view(), '2016', EVEN_SO)).toEqual([]);
  });

  it('is as it was corrected', () => {
    const told = given(
      first,
      corrected('first', 'RelationshipReported', { ...AFFILIATE, to: ['is'] }, { since: '2010' }),
    );
    expect(pairsIn(rows(told.view(), '2012'))).toEqual(['tik AFFILIATE is']);
  });

  it('changes with a supersession, which takes effect when it is surely published', () => {
    const view = given(
      source('old', { publisher: 'Dawn', published: '2014' }),
      source('new', { publisher: 'Dawn', published: '2016-05' }),
      reported({ key: 'old', source: 'old', since: '2013' }),
      entry(
        'RelationshipReported',
        { ...AFFILIATE, to: ['is'] },
        { source: 'new', since: '2013', supersedes: ['old'] },
      ),
    );
    const known = (publishedBy: string) =>
      rows(view.view({ publishedBy }), '2014').map(({ to, certainty }) => `${to} ${certainty}`);
    expect(known('2016-04')).toEqual(['ttp CERTAIN']);
    expect(known('2016-05-10').toSorted()).toEqual(['is POSSIBLE', 'ttp CERTAIN']);
    expect(known('2016-05')).toEqual(['is CERTAIN']);
  });

  it('changes with a withdrawal', () => {
    const view = given(
      first,
      entry('ReportWithdrawn', { withdraws: ['first'] }, { published: '2020' }),
    );
    expect(rows(view.view({ publishedBy: '2019' }), '2015')).toHaveLength(1);
    expect(rows(view.view(), '2015', EVEN_SO)).toEqual([]);
  });

  it('of groups that were unified is pooled, and apart again when they are separated', () => {
    const told = given(
      reported({ since: '2014', held: '2015' }),
      entry('RelationshipEnded', { ...AFFILIATE, from: ['khilafat'] }, { when: '2016' }),
      entry('RelationshipReported', { from: ['tik'], to: ['khilafat'], tie: 'ALLY' }),
      groupsUnified('tik', 'khilafat'),
    );
    expect(rows(told.view(), '2017')).toEqual([]);
    expect(pairsIn(rows(told.view(), '2015'))).toEqual(['khilafat AFFILIATE ttp']);
    const apart = told.and(groupsSeparated('khilafat', 'tik')).view();
    expect(pairsIn(rows(apart, '2023'))).toEqual(['tik AFFILIATE ttp', 'khilafat ALLY tik']);
  });

  it('is disputed by a denial that is about what it rests on, and by nothing else', () => {
    const denial = (about: readonly string[]) =>
      entry(
        'StatementMade',
        { statement: 'DENIAL', about: [...about], speakers: ['ttp'], gist: 'not ours' },
        { key: 'denial' },
      );
    const [disputed] = rows(given(first, denial(['first'])).view(), '2015');
    expect(disputed).toMatchObject({ disputed: true, certainty: 'CERTAIN' });
    expect(disputed?.against.map(({ uuid }) => uuid)).toEqual([uuidOf('denial')]);
    const other = entry('GroupFormed', { group: 'tik' }, { key: 'formed' });
    const [undisputed] = rows(given(first, other, denial(['formed'])).view(), '2015');
    expect(undisputed).toMatchObject({ disputed: false, against: [] });
  });

  it('shows who denies it beside it', () => {
    const view = given(first, reported({ key: 'no', stance: 'DENIED', published: '2018' })).view();
    const [row] = rows(view, '2015');
    expect(row?.against.map(({ uuid }) => uuid)).toEqual([uuidOf('no')]);
    expect(row?.evidence.map(({ uuid }) => uuid)).toEqual([uuidOf('first')]);
  });

  it('is not reported twice by what repeats a report, which is evidence all the same', () => {
    const repeated = reported({ key: 'again', repeats: 'first', held: '2019', published: '2019' });
    const view = given(first, repeated).view();
    const [row] = rows(view, '2015');
    expect(row?.lastReported).toBe(at('2014-07-13'));
    expect(row?.evidence).toHaveLength(2);
    const alone = given(first, repeated, retracted('first')).view();
    expect(rows(alone, '2019')[0]?.lastReported).toBe(at('2019'));
  });

  it('has the strength that the latest report tells', () => {
    const told = (strength: string, held: string, published: string) =>
      entry('RelationshipReported', { ...AFFILIATE, strength }, { held, published });
    const view = given(
      told('operational', '2016', '2017'),
      told('loose', '2015', '2018'),
      reported({ held: '2017', published: '2018' }),
      told('close', '2018', '2020-05'),
    );
    expect(rows(view.view({ publishedBy: '2019' }), '2018')[0]?.strength).toBe('operational');
    expect(rows(view.view({ publishedBy: '2020-05-10' }), '2018')[0]?.strength).toBe('operational');
    expect(rows(view.view(), '2018')[0]?.strength).toBe('close');
  });

  it('of an unnamed partner is listed', () => {
    const view = given(
      group('some-groups', { groupKind: 'UNNAMED', name: 'some local militant groups' }),
      entry('RelationshipReported', { from: ['some-groups'], to: ['is'], tie: 'ALLY' }),
    ).view();
    expect(rows(view, '2023')).toEqual([
      expect.objectContaining({
        text: 'Is: ally of some local militant groups; last reported January 2023',
      }),
    ]);
  });
});

describe('a list of ties', () => {
  const view = given(
    entry('BranchAnnounced', { branch: 'khorasan', parent: 'is' }, { when: '2015-01', key: 'isk' }),
    entry('AllegiancePledged', { from: ['lej'], to: ['khorasan'] }, { when: '2016' }),
    entry(
      'RelationshipReported',
      { from: ['ttp'], to: ['is'], tie: 'RIVAL' },
      { held: '2019', stance: 'ASSESSED', published: '2019' },
    ),
    entry(
      'RelationshipReported',
      { from: ['jua'], to: ['ttp'], tie: 'FACTION' },
      { since: '2014', until: '2015', stance: 'ALLEGED' },
    ),
    entry('StatementMade', { statement: 'DENIAL', about: ['isk'], gist: 'no such branch' }),
  ).view();
  const list = (filter?: AffiliationFilter) => pairsIn(rows(view, '2019', filter));

  it('leaves ended ties out unless asked', () => {
    expect(list()).toEqual(['khorasan BRANCH is', 'lej ALLEGIANCE khorasan', 'is RIVAL ttp']);
    expect(list({ ended: [true] })).toEqual(['jua FACTION ttp']);
    expect(list({ ended: [true, false] })).toHaveLength(4);
  });

  it('leaves unknown starts out unless asked', () => {
    expect(pairsIn(rows(view, '2018'))).not.toContain('is RIVAL ttp');
    expect(pairsIn(rows(view, '2018', { unknownStarts: true }))).toContain('is RIVAL ttp');
  });

  it('takes groups on either side, with what rolls up into them', () => {
    expect(list({ group: ['is'] })).toEqual([
      'khorasan BRANCH is',
      'lej ALLEGIANCE khorasan',
      'is RIVAL ttp',
    ]);
    expect(list({ group: ['lej'] })).toEqual(['lej ALLEGIANCE khorasan']);
    expect(list({ from: ['lej'], to: ['is'] })).toEqual(['lej ALLEGIANCE khorasan']);
    expect(list({ from: ['is'] })).toEqual(['khorasan BRANCH is', 'is RIVAL ttp']);
  });

  it('takes either side of a tie between equals', () => {
    expect(list({ from: ['ttp'], to: ['is'] })).toEqual(['is RIVAL ttp']);
    expect(list({ from: ['is'], to: ['ttp'] })).toEqual(['is RIVAL ttp']);
    expect(list({ from: ['ttp'], to: ['lej'] })).toEqual([]);
  });

  it('takes kinds, certainties, stances, disputes and recent reports', () => {
    expect(list({ tie: ['RIVAL', 'BRANCH'] })).toEqual(['khorasan BRANCH is', 'is RIVAL ttp']);
    expect(list({ stance: ['ASSESSED'] })).toEqual(['is RIVAL ttp']);
    expect(list({ disputed: [true] })).toEqual(['khorasan BRANCH is']);
    expect(list({ disputed: [false] })).toHaveLength(2);
    expect(list({ certainty: ['POSSIBLE'] })).toEqual([]);
    expect(pairsIn(rows(view, '2016-05', { certainty: ['POSSIBLE'] }))).toEqual([
      'lej ALLEGIANCE khorasan',
    ]);
    expect(list({ reportedSince: Date.UTC(2017, 0, 1) })).toEqual(['is RIVAL ttp']);
    expect(list({ reportedSince: Date.UTC(2016, 11, 31) })).toEqual([
      'lej ALLEGIANCE khorasan',
      'is RIVAL ttp',
    ]);
  });

  it('is ordered by beginning, by last report or by group', () => {
    const ordered = (orderBy: AffiliationOrder) =>
      pairsIn(affiliationsAt(view, at('2019'), { ended: [true, false] }, orderBy));
    expect(ordered('SINCE')).toEqual([
      'jua FACTION ttp',
      'khorasan BRANCH is',
      'lej ALLEGIANCE khorasan',
      'is RIVAL ttp',
    ]);
    expect(ordered('LAST_REPORTED')).toEqual([
      'jua FACTION ttp',
      'khorasan BRANCH is',
      'lej ALLEGIANCE khorasan',
      'is RIVAL ttp',
    ]);
    expect(ordered('GROUP')).toEqual([
      'is RIVAL ttp',
      'jua FACTION ttp',
      'khorasan BRANCH is',
      'lej ALLEGIANCE khorasan',
    ]);
  });
});

describe('the text of a tie', () => {
  const text = (moment: string, ...drafts: readonly Draft[]) =>
    rows(
      given(
        group('tik', { name: 'Tehreek-i-Khilafat' }),
        group('ttp', { name: 'Tehrik-i-Taliban Pakistan' }),
        ...drafts,
      ).view(),
      moment,
      EVEN_SO,
    ).map((row) => row.text);

  it('carries every hedge', () => {
    expect(
      text(
        '2015',
        reported({ key: 'said', published: '2014-07-13', stance: 'ALLEGED' }),
        entry('StatementMade', { statement: 'DENIAL', about: ['said'], gist: 'no' }),
      ),
    ).toEqual([
      'Tehreek-i-Khilafat: alleged affiliate of Tehrik-i-Taliban Pakistan; last reported July 2014; disputed',
    ]);
  });

  it('says since when, and until when', () => {
    expect(text('2018', reported({ since: '2014-03~', until: '2017-07-11' }))).toEqual([
      'Tehreek-i-Khilafat: formerly affiliate of Tehrik-i-Taliban Pakistan; since about March 2014; until 11 July 2017; last reported July 2017',
    ]);
    expect(
      text('2018', reported({ since: '[..2014-07-13]', held: '2014-07-13', stance: 'CLAIMED' })),
    ).toEqual([
      'Tehreek-i-Khilafat: claimed affiliate of Tehrik-i-Taliban Pakistan; began by 13 July 2014; last reported July 2014',
    ]);
  });

  it('says why something is only possible', () => {
    expect(text('2013', reported({ held: '2014-07-13' }))).toEqual([
      'Tehreek-i-Khilafat: affiliate of Tehrik-i-Taliban Pakistan; only possibly so by then, its beginning is not known; last reported July 2014',
    ]);
    expect(text('2014-03', reported({ since: '2014', held: '2015' }))).toEqual([
      'Tehreek-i-Khilafat: affiliate of Tehrik-i-Taliban Pakistan; only possibly so by then, its dates are not exact; since 2014; last reported December 2015',
    ]);
  });
});

function byUuid(one: { readonly uuid: string } | undefined, other: typeof one): number {
  return (one?.uuid ?? '') < (other?.uuid ?? '') ? -1 : 1;
}
