import { describe, expect, it } from '@jest/globals';
import { groupOf, groupsAt } from './groups.js';
import { entry, group, groupsSeparated, groupsUnified } from '../testing/drafts.js';
import { given } from '../testing/given.js';

const told = given(
  group('ttp', { name: 'Tehrik-i-Taliban Pakistan' }),
  group('taliban-pk', { name: 'Pakistani Taliban' }),
  group('pentagon', { name: 'Pentagon', groupKind: 'STATE_BODY' }),
  entry('GroupNameReported', {
    group: 'ttp',
    form: 'Movement of Taliban',
    nameKind: 'TRANSLATION',
  }),
  entry('GroupDissolved', { group: 'ttp' }, { forms: { ttp: 'Student Movement' } }),
  groupsUnified('ttp', 'taliban-pk'),
);

describe('a group', () => {
  it('stands under its canonical slug for all that it was unified with', () => {
    expect(groupOf(told.view(), 'ttp')).toMatchObject({
      slug: 'taliban-pk',
      name: 'Pakistani Taliban',
      unifiedWith: ['ttp'],
    });
    const apart = told.and(groupsSeparated('ttp', 'taliban-pk')).view();
    expect(groupOf(apart, 'ttp')).toMatchObject({ slug: 'ttp', unifiedWith: [] });
    expect(groupOf(apart, 'nobody')).toBeUndefined();
  });
});

describe('a list of groups', () => {
  const slugs = (search?: string, kinds?: readonly 'STATE_BODY'[]) =>
    groupsAt(told.view(), {
      filter: kinds === undefined ? {} : { groupKind: kinds },
      ...(search === undefined ? {} : { search }),
    }).map(({ slug }) => slug);

  it('holds each once, in the order of their names', () => {
    expect(slugs()).toEqual(['taliban-pk', 'pentagon']);
    expect(slugs(undefined, ['STATE_BODY'])).toEqual(['pentagon']);
  });

  it('is searched in all names under which a group is known, one name at a time', () => {
    expect(slugs('tehrik pak')).toEqual(['taliban-pk']);
    expect(slugs('movement tal')).toEqual(['taliban-pk']);
    expect(slugs('student')).toEqual(['taliban-pk']);
    expect(slugs('student pakistan')).toEqual([]);
  });
});
