import { describe, expect, it } from '@jest/globals';
import { entry, source } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';

function visibility(
  from: Draft,
  when: string | undefined,
  publishedBy: string,
): string | undefined {
  const recorded = given(
    from,
    entry(
      'GroupFormed',
      { group: 'group' },
      { key: 'formed', source: 'paper', ...(when === undefined ? {} : { when }) },
    ),
  );
  return recorded.view({ publishedBy }).entries.get(uuidOf('formed'))?.visibility;
}

describe('what a source says', () => {
  it('was surely out when its latest date of publication had passed', () => {
    const paper = source('paper', { published: '[2019-05-15..2019-05-31]' });
    expect(visibility(paper, '2015', '2019-05-14')).toBeUndefined();
    expect(visibility(paper, '2015', '2019-05-15')).toBe('POSSIBLE');
    expect(visibility(paper, '2015', '2019-05-30')).toBe('POSSIBLE');
    expect(visibility(paper, '2015', '2019-05-31')).toBe('CERTAIN');
  });

  it('was not out before the earliest date that it names itself', () => {
    const paper = source('paper', { published: '2019' });
    expect(visibility(paper, '2019-06-01', '2019-05-31')).toBeUndefined();
    expect(visibility(paper, '2019-06-01', '2019-06-01')).toBe('POSSIBLE');
  });

  it('was surely out by its retrieval when it bears no date, and possibly from its own earliest date', () => {
    const paper = source('paper', { published: null, retrieved: '2021-09-19' });
    expect(visibility(paper, '2018-07-13', '2018-07-12')).toBeUndefined();
    expect(visibility(paper, '2018-07-13', '2018-07-13')).toBe('POSSIBLE');
    expect(visibility(paper, '2018-07-13', '2021-09-18')).toBe('POSSIBLE');
    expect(visibility(paper, '2018-07-13', '2021-09-19')).toBe('CERTAIN');
    expect(visibility(paper, undefined, '1900')).toBe('POSSIBLE');
  });

  it('was surely out by its registration when nothing else dates it', () => {
    const paper = source('paper', { published: null });
    expect(visibility(paper, '2018', '2023')).toBe('POSSIBLE');
    expect(visibility(paper, '2018', '2024-01-01')).toBe('CERTAIN');
  });

  it('is out whenever nobody asks', () => {
    const recorded = given(
      source('paper', { published: '2030' }),
      entry('GroupFormed', { group: 'group' }, { key: 'formed', source: 'paper' }),
    );
    expect(recorded.view().entries.get(uuidOf('formed'))?.visibility).toBe('CERTAIN');
  });
});
