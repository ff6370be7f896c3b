import { describe, expect, it } from '@jest/globals';
import { resolveName } from './names.js';
import { entry, group, groupsUnified, person, retracted, source } from '../testing/drafts.js';
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

  it('finds nothing by signs alone, and nothing that nobody uses', () => {
    expect(meaning('–')).toEqual([]);
    expect(meaning('Hizb')).toEqual([]);
  });
});
