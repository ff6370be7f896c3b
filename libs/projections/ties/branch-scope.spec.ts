import { describe, expect, it } from '@jest/globals';
import { outsideScope, scopeOf } from './branch-scope.js';
import { entry, place, retracted } from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { View } from '../view/view.js';

type Mode = 'COVERS' | 'LIMITED_TO' | 'EXCLUDES';

const scope = (mode: Mode, places: readonly string[], report: Report): Draft =>
  entry('BranchScopeReported', { branch: 'isk', mode, scope: [...places] }, report);

const shown = (view: View, moment: string) =>
  scopeOf(view, 'isk', at(moment)).map(
    ({ mode, place: slug, certainty, stance }) => `${mode} ${slug} ${certainty} ${stance}`,
  );
const scopeAt = (moment: string, ...drafts: readonly Draft[]) =>
  shown(given(...drafts).view(), moment);

describe('the scope of Khorasan', () => {
  const nation = { published: '[2019-05-15..2019-05-31]' };
  const told = given(
    place('central-asia', { placeKind: 'REGION' }),
    place('neighbours', { placeKind: 'REGION', covers: ['afghanistan'] }),
    scope('COVERS', ['pakistan'], { ...nation, until: '2019-05-15' }),
    scope('COVERS', ['afghanistan', 'neighbours'], { ...nation, until: '2019-05-15' }),
    scope('LIMITED_TO', ['afghanistan', 'central-asia'], {
      ...nation,
      since: '2019-05-15',
      stance: 'ASSESSED',
      key: 'limited',
    }),
    scope('COVERS', ['pakistan'], { held: '2022-03-12', published: '2022-03-12', key: 'later' }),
  );

  it('covers Pakistan, Afghanistan and neighbours until the branch for Pakistan is announced', () => {
    expect(shown(told.view(), '2019-05-14')).toEqual([
      'COVERS afghanistan CERTAIN ASSERTED',
      'COVERS neighbours CERTAIN ASSERTED',
      'COVERS pakistan CERTAIN ASSERTED',
    ]);
  });

  it('is limited to Afghanistan and Central Asia afterwards, as an expert assesses', () => {
    expect(shown(told.view({ publishedBy: '2019' }), '2019-05-16')).toEqual([
      'LIMITED_TO afghanistan CERTAIN ASSESSED',
      'LIMITED_TO central-asia CERTAIN ASSESSED',
    ]);
  });

  it('shows that a later report disagrees with the limit', () => {
    expect(shown(told.view(), '2022-03-12')).toEqual([
      'LIMITED_TO afghanistan CERTAIN ASSESSED',
      'LIMITED_TO central-asia CERTAIN ASSESSED',
      'COVERS pakistan CERTAIN ASSERTED',
    ]);
  });

  it('says so in words', () => {
    const [first] = scopeOf(told.view(), 'isk', at('2019-05-16'));
    expect(first?.text).toBe(
      'Isk: assessed limited to Afghanistan; since 15 May 2019; last reported May 2019',
    );
  });

  it('goes back when the limit is retracted', () => {
    const [...areas] = shown(
      told.and(retracted('limited'), retracted('later')).view(),
      '2019-05-16',
    );
    expect(areas).toEqual([]);
  });
});

describe('the scope of a branch', () => {
  const announced = entry(
    'BranchAnnounced',
    { branch: 'isk', parent: 'is', scope: ['pakistan', 'afghanistan'] },
    { when: '2015-01-26' },
  );

  it('is what its announcement says', () => {
    expect(scopeAt('2015-01-25', announced)).toEqual([]);
    expect(scopeAt('2015-01-26', announced)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'COVERS pakistan CERTAIN CLAIMED',
    ]);
  });

  it('grows by what is covered', () => {
    const grown = scope('COVERS', ['iran'], { since: '2017' });
    expect(scopeAt('2018', announced, grown)).toContain('COVERS iran CERTAIN ASSERTED');
    expect(scopeAt('2018', announced, grown)).toHaveLength(3);
  });

  it('may always have been what is only reported later', () => {
    expect(scopeAt('2010', scope('COVERS', ['iran'], { held: '2017' }))).toEqual([
      'COVERS iran POSSIBLE ASSERTED',
    ]);
  });

  it('loses what is excluded, with its parts', () => {
    const places = place('quetta', { partOf: 'pakistan', placeKind: 'CITY' });
    const drafts = [
      places,
      announced,
      scope('COVERS', ['quetta'], { since: '2016', held: '2016' }),
      scope('EXCLUDES', ['pakistan'], { since: '2018-03' }),
    ];
    expect(scopeAt('2018-02', ...drafts)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'COVERS pakistan CERTAIN CLAIMED',
      'COVERS quetta CERTAIN ASSERTED',
    ]);
    expect(scopeAt('2018-03-10', ...drafts)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'COVERS pakistan POSSIBLE CLAIMED',
      'EXCLUDES pakistan POSSIBLE ASSERTED',
      'COVERS quetta POSSIBLE ASSERTED',
    ]);
    expect(scopeAt('2018-03', ...drafts)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'EXCLUDES pakistan CERTAIN ASSERTED',
    ]);
  });

  it('gets back what is covered again', () => {
    const drafts = [
      announced,
      scope('EXCLUDES', ['pakistan'], { since: '2018', held: '2018' }),
      scope('COVERS', ['pakistan'], { since: '2020' }),
    ];
    expect(scopeAt('2019', ...drafts)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'EXCLUDES pakistan CERTAIN ASSERTED',
    ]);
    expect(scopeAt('2021', ...drafts)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'COVERS pakistan CERTAIN ASSERTED',
    ]);
  });

  it('keeps under a limit what the limit names, and loses the rest', () => {
    const limited = scope('LIMITED_TO', ['afghanistan'], { since: '2019' });
    expect(scopeAt('2020', announced, limited)).toEqual([
      'COVERS afghanistan CERTAIN CLAIMED',
      'LIMITED_TO afghanistan CERTAIN ASSERTED',
    ]);
  });

  it('is limited anew by a later limit', () => {
    const drafts = [
      scope('LIMITED_TO', ['afghanistan'], { since: '2016', held: '2016' }),
      scope('LIMITED_TO', ['pakistan'], { since: '2019' }),
    ];
    expect(scopeAt('2018', ...drafts)).toEqual(['LIMITED_TO afghanistan CERTAIN ASSERTED']);
    expect(scopeAt('2020', ...drafts)).toEqual(['LIMITED_TO pakistan CERTAIN ASSERTED']);
  });

  it('is only possible where sources of the same day disagree', () => {
    const report = { held: '2019-05-15', published: '2019-05-15' };
    const drafts = [
      scope('COVERS', ['pakistan'], report),
      scope('EXCLUDES', ['pakistan'], { ...report, source: 'another' }),
    ];
    expect(scopeAt('2019-05-15', ...drafts)).toEqual([
      'COVERS pakistan POSSIBLE ASSERTED',
      'EXCLUDES pakistan POSSIBLE ASSERTED',
    ]);
  });

  it('ends by its own until, and with the branch', () => {
    const until = scope('COVERS', ['iran'], { since: '2015', until: '2016' });
    expect(scopeAt('2017', until)).toEqual([]);
    const over = entry('GroupDissolved', { group: 'isk' }, { when: '2020' });
    expect(scopeAt('2019', announced, over)).toHaveLength(2);
    expect(scopeAt('2020', announced, over)).toEqual([]);
  });

  it('is not changed by what is denied or foretold', () => {
    for (const stance of ['DENIED', 'FORECAST'] as const) {
      const change = scope('EXCLUDES', ['pakistan'], { since: '2018', stance });
      expect(scopeAt('2019', announced, change)).toHaveLength(2);
    }
  });
});

describe('outsideScope', () => {
  const view = given(
    place('quetta', { partOf: 'pakistan', placeKind: 'CITY' }),
    place('kabul', { partOf: 'afghanistan', placeKind: 'CITY' }),
    scope('LIMITED_TO', ['afghanistan'], { since: '2019', until: '2021' }),
    scope('COVERS', ['pakistan'], { held: '2022' }),
    scope('EXCLUDES', ['iran'], { since: '2020' }),
  ).view();
  const outside = (slug: string, during: string) => outsideScope(view, 'isk', slug, within(during));

  it('tells what surely lies outside all that a branch covers', () => {
    expect(outside('kabul', '2020')).toBeUndefined();
    expect(outside('quetta', '2020')).toBe('POSSIBLE');
    expect(outside('kabul', '2022')).toBe('POSSIBLE');
    expect(outside('quetta', '2023-01-01')).toBeUndefined();
    expect(outside('kabul', '2023-01-01')).toBe('CERTAIN');
  });

  it('tells what is surely excluded, and nothing where no scope is known', () => {
    expect(outside('iran', '2021')).toBe('CERTAIN');
    expect(outsideScope(view, 'ttp', 'quetta', within('2020'))).toBeUndefined();
  });
});
