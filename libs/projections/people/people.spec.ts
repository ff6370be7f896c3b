import { describe, expect, it } from '@jest/globals';
import { entriesAt } from '../entries/entries.js';
import { deathOf, descriptionsOf, peopleAt } from './people.js';
import { entry, person, retracted } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';

describe('the timeline of a person', () => {
  it('is every standing entry that mentions the person, in the order in which it was so', () => {
    const view = given(
      entry('PersonReleased', { person: 'noreen' }, { when: '2017-05~', key: 'released' }),
      entry('PersonArrested', { person: 'noreen' }, { when: '2017-04', key: 'arrested' }),
      entry('PersonArrested', { person: 'noreen' }, { when: '2016', key: 'mistaken' }),
      entry(
        'MembershipReported',
        { members: ['noreen'], memberOf: 'is', membership: 'JOINED' },
        { since: '2017-02', key: 'joined' },
      ),
      entry(
        'StatementMade',
        { statement: 'CONFESSION', speakers: ['noreen'], gist: 'planned it' },
        { when: '2017-05', key: 'confessed' },
      ),
      entry('PersonArrested', { person: 'other' }, { when: '2017' }),
      retracted('mistaken'),
    ).view();
    const asked = { filter: { person: [personOf('noreen')] }, orderBy: 'DATE' as const };
    expect(entriesAt(view, at('2020'), asked).map(({ uuid }) => uuid)).toEqual(
      ['joined', 'arrested', 'released', 'confessed'].map(uuidOf),
    );
  });
});

describe('what a person is said to be', () => {
  it('is kept by report, as far as it was so', () => {
    const view = given(
      entry('PersonDescribed', { person: 'rana', describedAs: 'director' }, { held: '2019' }),
      entry('PersonDescribed', { person: 'rana', describedAs: 'analyst' }, { held: '2014-07-13' }),
      entry('PersonDescribed', { person: 'other', age: 19 }, { held: '2014' }),
    ).view();
    const said = (moment: string) =>
      descriptionsOf(view, personOf('rana'), at(moment)).map(
        ({ content }) => content.fact.describedAs,
      );
    expect(said('2020')).toEqual(['analyst', 'director']);
    expect(said('2014')).toEqual(['analyst']);
    expect(said('2013')).toEqual([]);
  });
});

describe('a death', () => {
  const killed = (key: string, when: string, report: object = {}) =>
    entry('PersonKilled', { person: 'abu-sayed' }, { key, when, ...report });

  it('is as sure as its surest report, and dated by the closest', () => {
    const view = given(killed('month', '2017-07'), killed('day', '2017-07-11')).view();
    expect(deathOf(view, personOf('abu-sayed'), at('2017-07-10'))).toMatchObject({
      certainty: 'POSSIBLE',
    });
    const death = deathOf(view, personOf('abu-sayed'), at('2017-07-11'));
    expect(death).toMatchObject({ certainty: 'CERTAIN', disputed: false });
    expect(death?.date.entry.uuid).toBe(uuidOf('day'));
    expect(death?.evidence).toHaveLength(2);
  });

  it('is not there before it, nor by a denial', () => {
    const view = given(
      killed('day', '2017-07-11'),
      killed('no', '2016', { stance: 'DENIED' }),
      entry(
        'StatementMade',
        { statement: 'DENIAL', about: ['day'], gist: 'alive' },
        { key: 'alive' },
      ),
    ).view();
    expect(deathOf(view, personOf('abu-sayed'), at('2016'))).toBeUndefined();
    const death = deathOf(view, personOf('abu-sayed'), at('2018'));
    expect(death).toMatchObject({ certainty: 'CERTAIN', disputed: true });
    expect(death?.against.map(({ uuid }) => uuid).toSorted()).toEqual(
      ['no', 'alive'].map(uuidOf).toSorted(),
    );
  });

  it('is only possible while its source is only possibly out', () => {
    const told = given(killed('day', '2017-07-11', { published: '2017' }));
    const view = told.view({ publishedBy: '2017-09' });
    expect(deathOf(view, personOf('abu-sayed'), at('2018'))?.certainty).toBe('POSSIBLE');
    expect(deathOf(told.view({ publishedBy: '2016' }), personOf('abu-sayed'), at('2018'))).toBe(
      undefined,
    );
  });
});

describe('people', () => {
  const view = given(
    person('rana', { name: 'Muhammad Amir Rana' }),
    person('hafiz', { name: 'Hafiz Saeed Khan' }),
    person('sealed', { name: { subject: '0b9f2c1e-5a52-4a5e-8f3c-0d7a54a2f1aa', sealed: 'x1' } }),
    entry(
      'StatementMade',
      { statement: 'WARNING', speakers: ['rana'], gist: 'beware' },
      {
        forms: { rana: 'Mohammad Aamir' },
      },
    ),
    entry('LeadershipReported', { person: 'hafiz', group: 'isk', role: 'emir' }, { until: '2016' }),
    entry('MembershipReported', { members: ['rana'], memberOf: 'pips' }, { held: '2019' }),
  ).view();
  const names = (filter: { group?: readonly string[] }, search?: string) =>
    peopleAt(view, at('2020'), search === undefined ? { filter } : { filter, search }).map(
      ({ name }) => name,
    );

  it('are listed by name', () => {
    expect(names({})).toEqual([
      'Hafiz Saeed Khan',
      'Muhammad Amir Rana',
      'a person whose name is withheld',
    ]);
  });

  it('are found by their names and the forms in sources, accents and case aside', () => {
    expect(names({}, 'hafiz KH')).toEqual(['Hafiz Saeed Khan']);
    expect(names({}, 'áamir')).toEqual(['Muhammad Amir Rana']);
    expect(names({}, 'khan hafez')).toEqual([]);
  });

  it('are found by the groups that they belonged to or held an office in', () => {
    expect(names({ group: ['isk'] })).toEqual(['Hafiz Saeed Khan']);
    expect(names({ group: ['isk', 'pips'] })).toEqual(['Hafiz Saeed Khan', 'Muhammad Amir Rana']);
  });
});
