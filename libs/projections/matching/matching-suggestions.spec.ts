import { describe, expect, it } from '@jest/globals';
import { matchingSuggestionsAt } from './matching-suggestions.js';
import type { MatchingFilter } from './matching-suggestions.js';
import {
  entry,
  incidentsMatched,
  incidentsSeparated,
  place,
  retracted,
} from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

const TODAY = at('2026-11-20');
const MAP: readonly Draft[] = [
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
  place('peshawar', { placeKind: 'CITY', partOf: 'pakistan' }),
];

function attack(slug: string, report: Report = {}): Draft {
  return entry(
    'IncidentReported',
    { incident: slug, incidentKind: 'BOMBING' },
    {
      when: '2016-08-08',
      places: ['quetta'],
      published: `2016-09-${slug === 'a' ? '01' : '02'}`,
      key: slug,
      ...report,
    },
  );
}

function killed(slug: string, words: string): Draft {
  return entry('CasualtiesReported', {
    incident: slug,
    killed: { words },
    perpetrators: 'UNKNOWN',
  });
}

function suggested(
  of: Given,
  asked: {
    readonly validAt?: string;
    readonly position?: number;
    readonly publishedBy?: string;
  } & MatchingFilter = {},
): readonly string[] {
  const { validAt, position, publishedBy, ...filter } = asked;
  const view = of.view({
    ...(position === undefined ? {} : { position }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  });
  const rows = matchingSuggestionsAt(view, validAt === undefined ? TODAY : at(validAt), filter);
  return rows.map(({ key, score }) => `${key} ${String(score)}`);
}

describe('incidents that may be one', () => {
  const two = given(
    ...MAP,
    attack('a'),
    attack('b'),
    killed('a', '70'),
    killed('b', 'at least 70'),
  );

  it('are those whose dates overlap at places that fit, scored by what speaks for it', () => {
    const [suggestion] = matchingSuggestionsAt(two.view(), TODAY);
    expect(suggestion?.score).toBe(75);
    expect(suggestion?.reasons.map(({ kind, points }) => [kind, points])).toEqual([
      ['DATE', 30],
      ['PLACE', 25],
      ['KILLED', 10],
      ['KIND', 10],
    ]);
    expect(suggestion?.text).toBe(
      'The bombing in Quetta on 8 August 2016 may be the bombing in Quetta on 8 August 2016: on the same day; both in Quetta; 70 and at least 70 killed can be the same; the same kind (75 of 100)',
    );
  });

  it('are not those of other days, or at other places', () => {
    expect(suggested(given(...MAP, attack('a'), attack('b', { when: '2016-10-24' })))).toEqual([]);
    expect(suggested(given(...MAP, attack('a'), attack('b', { places: ['peshawar'] })))).toEqual(
      [],
    );
  });

  it('are less likely one where figures, groups or kinds differ, or one source tells of both', () => {
    const score = (...drafts: readonly Draft[]) =>
      suggested(given(...MAP, attack('a'), ...drafts))[0];
    const claim = (incident: string, by: string) =>
      entry('ResponsibilityClaimed', { incident, group: by });
    expect(score(attack('b'))).toBe('a b 65');
    expect(score(attack('b'), killed('a', '5'), killed('b', '70'))).toBe('a b 50');
    expect(score(attack('b'), killed('a', '5'), killed('b', '5'))).toBe('a b 85');
    expect(score(attack('b'), claim('a', 'is'), claim('b', 'ttp'))).toBe('a b 55');
    expect(score(attack('b'), claim('a', 'is'), claim('b', 'is'))).toBe('a b 80');
    expect(score(attack('b', { published: '2016-09-01' }))).toBe('a b 35');
    expect(score(attack('b', { places: ['balochistan'] }))).toBe('a b 55');
    expect(score(attack('b', { places: ['pakistan'] }))).toBe('a b 45');
    expect(score(attack('b', { when: '2016-08' }))).toBe('a b 50');
    expect(score(attack('b', { when: '2016' }))).toBe('a b 40');
  });

  it('are left alone where both are matched, or separated, and come back with a decision undone', () => {
    const matched = two.and(incidentsMatched('a', 'b'));
    expect(suggested(matched)).toEqual([]);
    expect(suggested(matched, { position: matched.chronicle.position - 1 })).toHaveLength(1);
    const separated = matched.and(incidentsSeparated('a', 'b'));
    expect(suggested(separated)).toEqual([]);
  });

  it('stay two, whatever is suggested', () => {
    expect(two.view().canonicalIncident('b')).toBe('b');
  });

  it('are suggested once both have happened, are out, and while both stand', () => {
    expect(suggested(two, { validAt: '2016-08-07' })).toEqual([]);
    expect(suggested(two, { publishedBy: '2016-09-01' })).toEqual([]);
    expect(suggested(two, { publishedBy: '2016-09-02' })).toEqual(['a b 65']);
    expect(suggested(two.and(retracted('b')))).toEqual([]);
  });

  it('are filtered by score, incident, group, place and period', () => {
    expect(suggested(two, { leastScore: 76 })).toEqual([]);
    expect(suggested(two, { incident: ['a'] })).toHaveLength(1);
    expect(suggested(two, { incident: ['c'] })).toEqual([]);
    expect(suggested(two, { place: ['pakistan'] })).toHaveLength(1);
    expect(suggested(two, { place: ['peshawar'] })).toEqual([]);
    expect(suggested(two, { group: ['is'] })).toEqual([]);
    expect(suggested(two, { happened: within('2016') })).toHaveLength(1);
    expect(suggested(two, { happened: within('2017') })).toEqual([]);
  });

  it('are never figures about whole periods: "five attacks" of two years stay two statistics', () => {
    const five = (period: string) =>
      entry(
        'StatisticReported',
        { measure: 'ATTACKS', figure: { words: '5' } },
        { period, places: ['pakistan'] },
      );
    const view = given(...MAP, five('2018'), five('2022-01-01/2022-03-12')).view();
    expect(matchingSuggestionsAt(view, TODAY)).toEqual([]);
    expect(view.standingOf('StatisticReported')).toHaveLength(2);
  });
});
