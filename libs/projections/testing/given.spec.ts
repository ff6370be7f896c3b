import { describe, expect, it } from '@jest/globals';
import {
  corrected,
  entry,
  group,
  incidentsMatched,
  person,
  place,
  reassigned,
  retracted,
  source,
  groupsUnified,
  groupsSeparated,
} from './drafts.js';
import { at, given, within } from './given.js';
import { personOf, uuidOf } from './ids.js';

describe('given', () => {
  it('registers what an entry names just before it, and records all in order', () => {
    const { events } = given(
      entry('BranchAnnounced', { branch: 'hind', parent: 'islamic-state', scope: ['india'] }),
    );
    expect(events.map(({ event }) => event.type)).toEqual([
      'ChronologyOpened',
      'SourceRegistered',
      'GroupRegistered',
      'GroupRegistered',
      'PlaceRegistered',
      'BranchAnnounced',
    ]);
    expect(events.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(events.every(({ recordedAt }, n) => recordedAt > (events[n - 1]?.recordedAt ?? 0))).toBe(
      true,
    );
  });

  it('names people and entries by keys', () => {
    const { events } = given(
      entry('PersonKilled', { person: 'abu-sayed', by: ['us-forces'] }, { key: 'killed' }),
      entry('StatementMade', {
        statement: 'CONFIRMATION',
        speakers: ['abu-sayed'],
        about: ['killed'],
        gist: 'so it is',
      }),
    );
    expect(events.at(-1)?.event.data).toMatchObject({
      fact: { speakers: [personOf('abu-sayed')], about: [uuidOf('killed')] },
      stance: 'ASSERTED',
    });
  });

  it('refuses an entry that has not the shape of its event', () => {
    expect(() => given(entry('GroupSplit', { group: 'khorasan', into: [] }))).toThrow(
      'GroupSplit: fact.into',
    );
  });

  it('shows what is known at any cut', () => {
    const told = given(
      source('nation', { published: '2019-05-31' }),
      entry('GroupFormed', { group: 'hind' }, { key: 'formed', source: 'nation', when: '2019' }),
      corrected('formed', 'GroupFormed', { group: 'hind' }, { source: 'nation', when: '2018' }),
      retracted('formed'),
    );
    const head = told.chronicle.position;
    const whenAt = (position: number) =>
      told.view({ position }).standing.map(({ content }) => content.date.when?.edtf);
    expect(whenAt(head)).toEqual([]);
    expect(whenAt(head - 1)).toEqual(['2018']);
    expect(whenAt(head - 2)).toEqual(['2019']);
    expect(told.view({ position: head - 1, publishedBy: '2017' }).standing).toEqual([]);
  });

  it('takes amendments, borders, matches and unifications', () => {
    const told = given(
      group('ttp', { groupKind: 'ORGANISATION' }),
      group('ttp', { name: 'TTP' }),
      person('rana', { name: 'Muhammad Amir Rana' }),
      place('kurram', { placeKind: 'ADMIN2', partOf: 'fata' }),
      reassigned('kurram', { partOf: 'pk-kp', effective: '2018-05-31' }),
      incidentsMatched('quetta-a', 'quetta-b'),
      groupsUnified('ttp', 'pakistani-taliban'),
    );
    const view = told.view();
    expect(view.groups.get('ttp')?.name).toBe('TTP');
    expect(view.people.get(personOf('rana'))?.name).toBe('Muhammad Amir Rana');
    expect(view.canonicalGroup('ttp')).toBe('pakistani-taliban');
    expect(view.canonicalIncident('quetta-b')).toBe('quetta-a');
    const apart = told.and(groupsSeparated('ttp', 'pakistani-taliban')).view();
    expect(apart.canonicalGroup('ttp')).toBe('ttp');
  });

  it('reads moments and bounds', () => {
    expect(at('2019-05-15')).toBe(Date.UTC(2019, 4, 16));
    expect(within('2019-05').latest).toBe(Date.UTC(2019, 5, 1));
  });
});
