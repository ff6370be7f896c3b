import { describe, expect, it } from '@jest/globals';
import { isCorroborated } from './corroboration.js';
import { originsOf } from '../origins/origins.js';
import { coverageOf, derivedSources } from './source-coverage.js';
import { entry, person, retracted, source } from '../testing/drafts.js';
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
