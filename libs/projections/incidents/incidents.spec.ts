import { describe, expect, it } from '@jest/globals';
import { boundsOfIncident, incidentsOf } from './incidents.js';
import type { Incident } from './incidents.js';
import { entry, incidentsMatched, incidentsSeparated, place, source } from '../testing/drafts.js';
import { given, within } from '../testing/given.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

type Fact = Parameters<typeof entry<'IncidentReported'>>[1];

function reported(report: Report, fact: Partial<Fact> = {}): Draft {
  return entry('IncidentReported', { incident: 'attack', ...fact }, report);
}

function theIncident(recorded: Given, publishedBy?: string): Incident {
  const incident = incidentsOf(recorded.view(publishedBy === undefined ? {} : { publishedBy })).get(
    'attack',
  );
  if (incident === undefined) throw new Error('the incident is not there');
  return incident;
}

const hierarchy = [
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('sindh', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
];

describe('an incident', () => {
  it('is there while one report is visible, and not for a mere claim', () => {
    const claimed = given(entry('ResponsibilityClaimed', { incident: 'attack', group: 'group' }));
    expect(incidentsOf(claimed.view()).size).toBe(0);
    expect(incidentsOf(claimed.and(reported({ when: '2016-08-08' })).view()).size).toBe(1);
  });

  it('is not there by a report that was denied, foretold or recommended', () => {
    const foretold = given(reported({ when: '2016', stance: 'FORECAST' }));
    expect(incidentsOf(foretold.view()).size).toBe(0);
  });

  it('has the intersection of the dates that its reports give', () => {
    const two = given(reported({ when: '2016-08' }), reported({ when: '2016-08-08' }));
    expect(boundsOfIncident(theIncident(two))).toEqual(within('2016-08-08'));
  });

  it('has the hull of dates that contradict each other, and says so', () => {
    const two = given(reported({ when: '2016-08-08' }), reported({ when: '2016-08-10' }));
    expect(boundsOfIncident(theIncident(two))).toEqual(within('2016-08-08/2016-08-10'));
    expect(theIncident(two).datesDisagree).toBe(true);
  });

  it('is not widened by a report that contains another, though others disagree', () => {
    const three = given(
      source('dawn', { published: '2019-01-01' }),
      reported({ when: '2017' }),
      reported({ when: '2016' }),
      reported({ source: 'dawn' }),
    );
    expect(boundsOfIncident(theIncident(three))).toEqual(within('2016/2017'));
  });

  it('keeps every alternative where its reports disagree', () => {
    const two = given(
      reported({ when: '2016-06' }),
      reported({ when: { edtf: '2017', alternatives: ['2016-05'] } }),
    );
    expect(theIncident(two).dates).toEqual([within('2016-05/2017')]);
  });

  it('keeps the alternatives on which its reports agree', () => {
    const two = given(
      reported({ when: { edtf: '2017-07', alternatives: ['2018-07'] } }),
      reported({ when: { edtf: '2018-07-10', alternatives: ['2019'] } }),
    );
    expect(theIncident(two).dates).toEqual([within('2018-07-10')]);
  });

  it('is narrowed by nothing that is only possibly out', () => {
    const two = given(
      source('sure', { published: '2018' }),
      source('vague', { published: '2017/2020' }),
      reported({ source: 'sure', when: '2016-08' }),
      reported({ source: 'vague', when: '2016-08-08' }),
    );
    expect(boundsOfIncident(theIncident(two, '2019'))).toEqual(within('2016-08'));
    expect(boundsOfIncident(theIncident(two, '2020'))).toEqual(within('2016-08-08'));
  });

  it('has the most exact place that its reports give', () => {
    const two = given(
      ...hierarchy,
      reported({ when: '2016', places: ['balochistan'] }),
      reported({ when: '2016', places: ['quetta'] }),
    );
    expect(theIncident(two)).toMatchObject({ places: ['quetta'], placesDisagree: false });
  });

  it('happened among the places that all of its reports name', () => {
    const two = given(
      ...hierarchy,
      reported({ when: '2016', places: ['sindh', 'balochistan'] }),
      reported({ when: '2016', places: ['quetta'] }),
    );
    expect(theIncident(two)).toMatchObject({ places: ['quetta'], placesDisagree: false });
  });

  it('has nothing from a report that holds another one, also where its reports contradict each other', () => {
    const three = given(
      ...hierarchy,
      place('afghanistan'),
      reported({ when: '2016', places: ['balochistan', 'afghanistan'] }),
      reported({ when: '2016', places: ['sindh'] }),
      reported({ when: '2016', places: ['quetta'] }),
    );
    expect(theIncident(three)).toMatchObject({ places: ['quetta', 'sindh'], placesDisagree: true });
  });

  it('has all places where its reports contradict each other, and says so', () => {
    const two = given(
      ...hierarchy,
      reported({ when: '2016', places: ['sindh'] }),
      reported({ when: '2016', places: ['quetta'] }),
    );
    expect(theIncident(two)).toMatchObject({ places: ['quetta', 'sindh'], placesDisagree: true });
  });

  it('has the attributes on which all reports that give one agree', () => {
    const three = given(
      reported(
        { when: '2016' },
        { weapon: 'EXPLOSIVES', incidentKind: 'BOMBING', targets: ['POLICE'] },
      ),
      reported({ when: '2016' }, { weapon: 'FIREARMS', targets: ['POLICE', 'CIVILIANS'] }),
      reported({ when: '2016' }),
    );
    expect(theIncident(three)).toMatchObject({
      weapon: undefined,
      incidentKind: 'BOMBING',
      targets: ['POLICE'],
    });
  });

  it('is an event if any report says so', () => {
    const two = given(
      reported({ period: '2016' }, { unit: 'SUMMARY' }),
      reported({ when: '2016-08-08' }),
    );
    expect(theIncident(two).unit).toBe('EVENT');
  });

  it('can be found to be the same as another, and another after all', () => {
    const apart = given(
      reported({ when: '2016-08' }),
      reported({ when: '2016-08-08' }, { incident: 'quetta-attack' }),
    );
    const matched = apart.and(incidentsMatched('quetta-attack', 'attack'));
    expect(incidentsOf(apart.view()).size).toBe(2);
    expect([...incidentsOf(matched.view()).keys()]).toEqual(['attack']);
    expect(theIncident(matched).slugs).toEqual(['attack', 'quetta-attack']);
    expect(
      incidentsOf(matched.and(incidentsSeparated('attack', 'quetta-attack')).view()).size,
    ).toBe(2);
    expect(incidentsOf(matched.view({ position: apart.chronicle.position })).size).toBe(2);
  });
});
