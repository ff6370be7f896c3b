import { describe, expect, it } from '@jest/globals';
import { entry, group, place, source } from '#libs/projections/testing/drafts';
import { countingReads } from '#libs/projections/testing/counting-entries';
import { given } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import { globalId, parseGlobalId } from '../nodes/global-id.js';
import { HeadRegistry } from './head-registry.js';
import { namedKey } from './references.js';

const recorded = given(
  source('article', { title: 'Daesh in Pakistan', publisher: 'A paper', published: '2019-05' }),
  group('islamic-state', { name: 'Islamic State' }),
  group('is-khorasan', { name: 'Islamic State – Khorasan Province' }),
  place('quetta', { name: 'Quetta', placeKind: 'CITY' }),
  entry(
    'IncidentReported',
    { incident: 'hospital-2016' },
    { source: 'article', when: '2016-08-08', forms: { 'islamic-state': 'ISIS' } },
  ),
);
const registry = new HeadRegistry(() => recorded.view());

describe('an argument that names something', () => {
  it('takes a slug, or an id of which the basis is ignored', () => {
    expect(namedKey(registry, 'group', 'islamic-state', 'group.id')).toBe('islamic-state');
    expect(namedKey(registry, 'group', globalId('group', 'islamic-state', 'AVA'), 'group.id')).toBe(
      'islamic-state',
    );
    expect(namedKey(registry, 'incident', 'hospital-2016', 'incident.id')).toBe('hospital-2016');
  });

  it('that is the name of a group is refused, and told the slug', () => {
    expect(() => namedKey(registry, 'group', 'ISIS', 'tally.where.group[0]')).toThrow(
      'No group has the id "ISIS". As a reported name it means islamic-state: use that.',
    );
  });

  it('that nearly names something is refused with candidates', () => {
    expect(() => namedKey(registry, 'place', 'Quett', 'place.id')).toThrow('Did you mean quetta?');
    expect(() => namedKey(registry, 'source', 'Daesh', 'source.id')).toThrow('article');
    expect(() => namedKey(registry, 'incident', 'hospital', 'incident.id')).toThrow(
      'hospital-2016',
    );
    expect(() => namedKey(registry, 'group', 'islamic', 'group.id')).toThrow(
      'Did you mean is-khorasan, islamic-state?',
    );
  });

  it('that names nothing at all is refused plainly', () => {
    expect(() => namedKey(registry, 'person', 'Nobody', 'person.id')).toThrow(
      'No person has the id "Nobody".',
    );
    expect(() => namedKey(registry, 'entry', 'x', 'entry.id')).toThrow('No entry has the id "x".');
  });

  it('is refused when it is the id of something else', () => {
    const id = globalId('place', 'quetta', 'AVA');
    expect(() => namedKey(registry, 'group', id, 'group.id')).toThrow('No group has the id');
  });
});

describe('the incidents of a long chronology', () => {
  const raids = Array.from({ length: 200 }, (_, index) =>
    entry('IncidentReported', { incident: `raid-${String(index)}` }, { source: 'article' }),
  );
  const { chronicle } = recorded.and(...raids);
  const entriesReadFor = countingReads(chronicle);

  it('are looked up by those entries alone that name them', () => {
    expect(entriesReadFor((view) => new HeadRegistry(() => view).has('incident', 'raid-7'))).toBe(
      1,
    );
    expect(entriesReadFor((view) => new HeadRegistry(() => view).has('incident', 'raid'))).toBe(0);
  });

  it('are candidates for what nearly names them, the first by slug', () => {
    const asked = (view: View) => new HeadRegistry(() => view).candidates('incident', 'raid');
    const head = { position: chronicle.position, publishedBy: undefined };
    expect(asked(viewAt(chronicle, head))).toEqual(
      [0, 1, 10, 100, 101].map((each) => `raid-${String(each)}`),
    );
    expect(entriesReadFor(asked)).toBe(5);
  });
});

describe('an id', () => {
  it('contains its basis, and reads back', () => {
    expect(globalId('group', 'islamic-state', 'AVA')).toBe('group:islamic-state@AVA');
    const awkward = globalId('group-name', 'branch ALIAS Wilayat "e" 100%@home', 'AVA');
    expect(parseGlobalId(awkward)).toEqual({
      kind: 'group-name',
      key: 'branch ALIAS Wilayat "e" 100%@home',
      token: 'AVA',
    });
  });

  it('of an unknown kind, or not made by an answer, is none', () => {
    for (const text of ['islamic-state', 'thing:x@AVA', 'group:x', 'group:%zz@AVA', 'group:x@'])
      expect(parseGlobalId(text)).toBeUndefined();
  });
});
