import { describe, expect, it } from '@jest/globals';
import { resolveName } from './names.js';
import {
  corrected,
  entry,
  group,
  groupsUnified,
  person,
  retracted,
  source,
} from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { personOf } from '../testing/ids.js';

const told = given(
  source('darpan', {}),
  source('nation', {}),
  group('isk', { name: 'Islamic State – Khorasan Province' }),
  group('afghan-taliban', { name: 'Afghan Taliban' }),
  group('ttp', { name: 'Tehrik-i-Taliban Pakistan' }),
  person('rana', { name: 'Muhammad Amir Rana' }),
  entry(
    'GroupNameReported',
    { group: 'isk', form: 'Walayat-e-Khurasan' },
    { source: 'darpan', forms: { isk: 'IS-K' } },
  ),
  entry(
    'PresenceReported',
    { actor: 'isk', alongside: ['afghan-taliban'] },
    { source: 'nation', forms: { isk: 'IS-K', 'afghan-taliban': 'Taliban' } },
  ),
  entry(
    'PresenceReported',
    { actor: 'ttp' },
    { source: 'darpan', forms: { ttp: 'Taliban', rana: 'Rana' }, key: 'loose' },
  ),
  entry('PresenceReported', { actor: 'ttp' }, { source: 'nation', forms: { ttp: 'Tâliban' } }),
);
const meaning = (name: string) =>
  resolveName(told.view(), name).groups.map(
    ({ actor, match, form, sources }) => `${actor} ${match} ${form} ${sources.join('+')}`,
  );

describe('resolving a name', () => {
  it('takes it as it was reported, whatever the case, accents, hyphens and spaces', () => {
    expect(meaning('IS-K')).toEqual(['isk EXACT IS-K darpan+nation']);
    expect(meaning('isk')).toEqual(['isk FOLDED IS-K darpan+nation']);
    expect(meaning('walayat e khurásan')).toEqual(['isk FOLDED Walayat-e-Khurasan darpan']);
    expect(meaning('Islamic State-Khorasan Province')).toEqual([
      'isk FOLDED Islamic State – Khorasan Province ',
    ]);
  });

  it('says when it is ambiguous, best match first', () => {
    expect(resolveName(told.view(), 'Taliban')).toMatchObject({ ambiguous: true });
    expect(meaning('Taliban')).toEqual([
      'afghan-taliban EXACT Taliban nation',
      'ttp EXACT Taliban darpan',
    ]);
    expect(meaning('Tâliban')).toEqual([
      'ttp EXACT Tâliban nation',
      'afghan-taliban FOLDED Taliban nation',
    ]);
    expect(resolveName(told.view(), 'IS-K')).toMatchObject({ ambiguous: false });
  });

  it('is no longer ambiguous when the groups are found to be one, or the use is retracted', () => {
    const one = told.and(groupsUnified('ttp', 'afghan-taliban')).view();
    expect(resolveName(one, 'Taliban').groups.map(({ actor }) => actor)).toEqual([
      'afghan-taliban',
    ]);
    const less = told.and(retracted('loose')).view();
    expect(resolveName(less, 'Taliban').groups[0]).toMatchObject({ actor: 'afghan-taliban' });
  });

  it('knows slugs where no name matches', () => {
    expect(meaning('afghan-taliban')).toEqual(['afghan-taliban FOLDED Afghan Taliban ']);
    const view = given(group('jua', { name: 'Jamaat-ul-Ahrar' })).view();
    expect(resolveName(view, 'jua').groups).toEqual([
      { actor: 'jua', form: 'jua', match: 'SLUG', sources: [] },
    ]);
  });

  it('finds people apart from groups', () => {
    const found = resolveName(told.view(), 'rana');
    expect(found).toMatchObject({
      groups: [],
      ambiguous: false,
      people: [{ actor: personOf('rana'), match: 'FOLDED', form: 'Rana', sources: ['darpan'] }],
    });
  });

  it('forgets a form that an entry no longer uses, and knows the one that it was corrected to', () => {
    const mended = told
      .and(
        corrected(
          'loose',
          'PresenceReported',
          { actor: 'ttp' },
          { source: 'darpan', forms: { ttp: 'TTP' } },
        ),
      )
      .view();
    const sourcesOf = (name: string) =>
      resolveName(mended, name).groups.map(({ actor, sources }) => [actor, ...sources]);
    expect(sourcesOf('TTP')).toEqual([['ttp', 'darpan']]);
    expect(sourcesOf('Taliban')).toEqual([
      ['afghan-taliban', 'nation'],
      ['ttp', 'nation'],
    ]);
  });

  it('does not tell by no name at all whose name is withheld', () => {
    const sealed = { subject: '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10', sealed: 'c2VhbGVk' };
    const view = given(
      person('hidden', { name: sealed }),
      entry(
        'PersonDescribed',
        { person: 'hidden', describedAs: 'emir' },
        { forms: { hidden: sealed } },
      ),
    ).view();
    expect(resolveName(view, '').people).toEqual([]);
  });

  it('finds nothing by signs alone, and nothing that nobody uses', () => {
    expect(meaning('–')).toEqual([]);
    expect(meaning('Hizb')).toEqual([]);
  });
});
