import { describe, expect, it } from '@jest/globals';
import { isCorroborated } from './corroboration.js';
import { originsOf } from '../origins/origins.js';
import { coverageOf, derivedSources } from './source-coverage.js';
import { entry, groupsUnified, person, retracted, source } from '../testing/drafts.js';
import { given, within } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';

function base(key: string, of: string, report: Report = {}): Draft {
  return entry(
    'PresenceReported',
    { actor: 'is', presence: 'BASE' },
    { key, source: of, held: '2019-03', places: ['pakistan'], ...report },
  );
}

const three = [
  source('darpan'),
  source('nation'),
  source('asian-lite'),
  person('rana'),
  base('a', 'darpan', { attribution: ['rana'] }),
  base('b', 'nation', { attribution: [{ actor: 'rana', asReported: 'an analyst' }] }),
  base('c', 'asian-lite', { attribution: ['rana'] }),
] as const;

function corroborated(of: ReturnType<typeof given>, key: string): boolean {
  const view = of.view();
  const known = view.entries.get(uuidOf(key));
  if (known === undefined) throw new Error(`${key} is not known`);
  return isCorroborated(view, known);
}

describe('independent origins', () => {
  it('of one analyst quoted in three articles are one, through three sources', () => {
    const view = given(...three).view();
    const origins = originsOf(view, view.standing);
    expect(
      origins.map(({ entries, sources, text }) => [entries.length, sources.length, text]),
    ).toEqual([[3, 3, 'Rana, through asian-lite, darpan and nation']]);
    expect(origins[0]?.origin).toEqual({ kind: 'ACTOR', actor: personOf('rana') });
  });

  it('come with the most frequent first, an unnamed one by its words and source', () => {
    const view = given(
      ...three,
      base('d', 'nation'),
      base('e', 'nation', { attribution: [{ asReported: 'an official' }] }),
    ).view();
    expect(originsOf(view, view.standing).map(({ text }) => text)).toEqual([
      'Rana, through asian-lite, darpan and nation',
      'nation, through nation',
      '“an official” in nation, through nation',
    ]);
  });
});

describe('a fact', () => {
  it('rests on one origin however many articles quote it, and on two once another tells it', () => {
    const alone = given(...three);
    expect(corroborated(alone, 'a')).toBe(false);
    const second = alone.and(base('d', 'nation', { held: '2019-04' }));
    expect(corroborated(second, 'a')).toBe(true);
    expect(corroborated(second.and(retracted('d')), 'a')).toBe(false);
  });

  it('is not corroborated by a denial, nor by what is said of another place', () => {
    expect(corroborated(given(...three, base('d', 'nation', { stance: 'DENIED' })), 'a')).toBe(
      false,
    );
    expect(corroborated(given(...three, base('d', 'nation', { places: ['iraq'] })), 'a')).toBe(
      false,
    );
  });

  it('of several pairs rests on one origin as long as one of the pairs does', () => {
    const tie = (key: string, from: readonly string[], of: string) =>
      entry(
        'RelationshipReported',
        { from: [...from], to: ['is'], tie: 'ALLY' },
        { key, source: of },
      );
    const pairs = given(
      source('x'),
      source('y'),
      tie('two', ['lej', 'jua'], 'x'),
      tie('one', ['lej'], 'y'),
    );
    expect(corroborated(pairs, 'one')).toBe(true);
    expect(corroborated(pairs, 'two')).toBe(false);
  });
});

describe('a fact under several names', () => {
  it('is one where groups were found to be one', () => {
    const tie = (key: string, from: string, of: string) =>
      entry('RelationshipReported', { from: [from], to: ['is'], tie: 'ALLY' }, { key, source: of });
    const apart = given(source('x'), source('y'), tie('one', 'lej', 'x'), tie('other', 'ljh', 'y'));
    expect(corroborated(apart, 'one')).toBe(false);
    const together = apart.and(groupsUnified('lej', 'ljh'));
    expect(['one', 'other'].map((key) => corroborated(together, key))).toEqual([true, true]);
    const present = given(source('x'), base('a', 'x'), source('y')).and(
      entry(
        'PresenceReported',
        { actor: 'daesh', presence: 'BASE' },
        { key: 'b', source: 'y', held: '2019-05', places: ['pakistan'] },
      ),
    );
    expect(corroborated(present, 'a')).toBe(false);
    expect(corroborated(present.and(groupsUnified('daesh', 'is')), 'a')).toBe(true);
  });

  it('is one where an entry repeats another, directly or through others, and says from whom it has it', () => {
    const says = (key: string, attribution: string, repeats?: string) =>
      entry(
        'StatementMade',
        { statement: 'OFFICIAL', gist: 'so it is' },
        {
          key,
          source: 'x',
          attribution: [attribution],
          ...(repeats === undefined ? {} : { repeats }),
        },
      );
    const people = [source('x'), person('one'), person('two')];
    const first = given(...people, says('a', 'one'), says('b', 'one', 'a'), says('apart', 'two'));
    expect(corroborated(first, 'a')).toBe(false);
    const third = first.and(says('c', 'two', 'b'));
    expect(['a', 'b', 'c', 'apart'].map((key) => corroborated(third, key))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what a source covers', () => {
  it('is told by its entries that stand', () => {
    const covered = given(
      source('darpan'),
      base('a', 'darpan'),
      base('gone', 'darpan'),
      entry(
        'IncidentReported',
        { incident: 'quetta' },
        { source: 'darpan', when: '2016-08-08', places: ['quetta'] },
      ),
      retracted('gone'),
    ).view();
    const coverage = coverageOf(covered, 'darpan');
    expect(coverage.entries).toHaveLength(2);
    expect(coverage.span).toEqual({
      earliest: within('2016-08-08').earliest,
      latest: within('2019-03').latest,
    });
    expect(coverage.types).toEqual([
      { of: 'IncidentReported', entries: 1 },
      { of: 'PresenceReported', entries: 1 },
    ]);
    expect(coverage.groups).toEqual([{ of: 'is', entries: 1 }]);
    expect(coverage.places.map(({ of }) => of)).toEqual(['pakistan', 'quetta']);
    expect(coverage.origins).toHaveLength(1);
    expect(coverage.uncorroborated).toHaveLength(2);
  });

  it('is nothing where nothing is told', () => {
    const coverage = coverageOf(given(source('empty')).view(), 'empty');
    expect(coverage).toMatchObject({ entries: [], span: undefined, types: [], origins: [] });
  });
});

describe('what derives from a source', () => {
  it('is everything that takes its matter from it, directly or through others, and never itself', () => {
    const view = given(
      source('dawn'),
      source('darpan', { derivedFrom: ['dawn'] }),
      source('copy', { derivedFrom: ['darpan'] }),
      source('dawn', { derivedFrom: ['copy'] }),
    ).view();
    expect(derivedSources(view, 'dawn')).toEqual(['copy', 'darpan']);
    expect(derivedSources(view, 'copy')).toEqual(['darpan', 'dawn']);
  });
});
