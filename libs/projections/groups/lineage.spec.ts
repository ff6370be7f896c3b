import { describe, expect, it } from '@jest/globals';
import { lineageOf } from './lineage.js';
import { entry, groupsUnified } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import type { Draft } from '../testing/drafts.js';

const formed = entry(
  'GroupFormed',
  { group: 'ghazi-force', formedFrom: ['lej'] },
  { when: '2013/2014-07-13', stance: 'ASSESSED' },
);
const split = entry(
  'GroupSplit',
  { group: 'isk', into: ['hind', 'pakistan-province'], temporary: true },
  { when: '[2019-05-10..2019-05-15]' },
);
const merged = entry(
  'GroupsMerged',
  { parts: ['jua', 'hizb'], whole: 'ttp', absorbed: true },
  { when: '2020-08' },
);
const dissolved = entry('GroupDissolved', { group: 'jua' }, { when: '2020-09' });

function texts(group: string, moment: string, ...drafts: readonly Draft[]) {
  return lineageOf(given(...drafts).view(), group, at(moment)).map(({ text }) => text);
}

describe('the lineage of a group', () => {
  it('tells what it came from and what it became, by date', () => {
    const steps = lineageOf(given(dissolved, merged).view(), 'jua', at('2021'));
    expect(steps).toMatchObject([
      {
        type: 'GroupsMerged',
        predecessors: ['jua', 'hizb', 'ttp'],
        successors: ['ttp'],
        certainty: 'CERTAIN',
      },
      { type: 'GroupDissolved', predecessors: ['jua'], successors: [] },
    ]);
    expect(lineageOf(given(merged).view(), 'ttp', at('2021'))).toHaveLength(1);
    expect(lineageOf(given(merged).view(), 'lej', at('2021'))).toEqual([]);
  });

  it('tells only what had happened, even if only possibly', () => {
    expect(texts('isk', '2019-05-09', split)).toEqual([]);
    expect(texts('hind', '2019-05-10', split)).toEqual([
      'Isk split for a time into Hind and Pakistan Province; between 10 and 15 May 2019; only possibly so by then',
    ]);
    expect(texts('hind', '2019-05-15', split)).toEqual([
      'Isk split for a time into Hind and Pakistan Province; between 10 and 15 May 2019',
    ]);
  });

  it('tells each step in words', () => {
    expect(texts('lej', '2015', formed)).toEqual([
      'Ghazi Force formed from Lej; between 2013 and 13 July 2014; assessed',
    ]);
    expect(texts('hizb', '2021', merged)).toEqual(['Ttp absorbed Jua and Hizb; August 2020']);
    expect(texts('jua', '2021', dissolved)).toEqual(['Jua dissolved; September 2020']);
    const alliance = entry(
      'GroupsMerged',
      { parts: ['a', 'b', 'c'], whole: 'd' },
      { when: '2015' },
    );
    expect(texts('d', '2016', alliance)).toEqual(['A, B and C merged into D; 2015']);
  });

  it('leaves out what is denied or foretold, and marks what is disputed', () => {
    expect(
      texts('jua', '2021', entry('GroupDissolved', { group: 'jua' }, { stance: 'DENIED' })),
    ).toEqual([]);
    const denied = [
      entry('GroupDissolved', { group: 'jua' }, { when: '2020', key: 'over' }),
      entry('StatementMade', { statement: 'DENIAL', about: ['over'], gist: 'we are here' }),
    ];
    expect(texts('jua', '2021', ...denied)).toEqual(['Jua dissolved; 2020; disputed']);
  });

  it('is that of all groups that were unified', () => {
    expect(texts('jamaat', '2021', dissolved, groupsUnified('jamaat', 'jua'))).toHaveLength(1);
  });
});
