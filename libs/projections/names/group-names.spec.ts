import { describe, expect, it } from '@jest/globals';
import { namesOf } from './group-names.js';
import { entry, groupsUnified } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';

function names(drafts: readonly Draft[], moment: string) {
  return namesOf(given(...drafts).view(), 'is', at(moment)).map(
    ({ form, nameKind, certainty, ended }) =>
      `${form} ${nameKind ?? '-'} ${ended ? 'ended ' : ''}${certainty}`,
  );
}

describe('the names of a group', () => {
  const renamed = entry(
    'GroupNameReported',
    { group: 'is', form: 'Islamic State', nameKind: 'OFFICIAL', replaces: 'ISIS', usedBy: 'SELF' },
    { since: '2014-06-29', published: '2014-07-13', key: 'renamed' },
  );

  it('are replaced by others', () => {
    expect(names([renamed], '2014-06-28')).toEqual(['ISIS OFFICIAL CERTAIN']);
    expect(names([renamed], '2014-06-29')).toEqual([
      'ISIS OFFICIAL ended CERTAIN',
      'Islamic State OFFICIAL CERTAIN',
    ]);
    const [, name] = namesOf(given(renamed).view(), 'is', at('2015'));
    expect(name).toMatchObject({ replaces: 'ISIS', usedBy: 'SELF', language: undefined });
  });

  it('stay aliases of those who go on using them', () => {
    const alias = entry('GroupNameReported', { group: 'is', form: 'ISIS' }, { held: '2019' });
    expect(names([renamed, alias], '2019')).toEqual([
      'ISIS ALIAS CERTAIN',
      'ISIS OFFICIAL ended CERTAIN',
      'Islamic State OFFICIAL CERTAIN',
    ]);
  });

  it('are met in sources as well, when these were published, whatever they say', () => {
    const used = entry(
      'PresenceReported',
      { actor: 'is' },
      { held: '2012', published: '2017', stance: 'DENIED', forms: { is: 'Daesh' }, key: 'used' },
    );
    expect(names([used], '2016')).toEqual(['Daesh - POSSIBLE']);
    expect(names([used], '2017')).toEqual(['Daesh - CERTAIN']);
    const said = entry('GroupNameReported', { group: 'is', form: 'Daesh' }, { held: '2019' });
    const view = given(used, said).view();
    expect(namesOf(view, 'is', at('2017'))).toMatchObject([
      { form: 'Daesh', nameKind: 'ALIAS', certainty: 'CERTAIN' },
    ]);
    expect(namesOf(view, 'is', at('2017'))[0]?.evidence.map(({ uuid }) => uuid)).toContain(
      uuidOf('used'),
    );
  });

  it('are those of all groups that were unified', () => {
    const other = entry('GroupNameReported', { group: 'isis', form: 'ISIS' }, { held: '2014' });
    expect(names([renamed, other, groupsUnified('is', 'isis')], '2015')).toHaveLength(3);
  });

  it('go with what is denied', () => {
    const denied = entry('GroupNameReported', { group: 'is', form: 'X' }, { stance: 'DENIED' });
    expect(names([denied], '2023')).toEqual([]);
  });
});
