import { describe, expect, it } from '@jest/globals';
import { incidentsOf } from '../incidents/incidents.js';
import { withoutRepetitions } from './repetitions.js';
import { tallyAt } from '../tally/tally.js';
import type { TallyQuestion } from '../tally/tally.js';
import { entry, retracted, source } from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';

const ALL: TallyQuestion = {
  filter: {},
  groupBy: [],
  attribution: 'ANY',
  branches: 'AS_NAMED',
  casualties: 'WIDEST',
  counting: 'AS_REPORTED',
  words: 'AS_REPORTED',
};

const dawn = { source: 'dawn' };

const attack = given(
  source('dawn'),
  entry('IncidentReported', { incident: 'attack' }, { ...dawn, key: 'first', when: '2016' }),
  entry(
    'IncidentReported',
    { incident: 'attack', outcome: 'FOILED' },
    { ...dawn, key: 'again', repeats: 'first', when: '2017' },
  ),
);

describe('an entry that repeats another one of its source', () => {
  it('is no report of its own, also where it repeats one that repeats', () => {
    const view = attack
      .and(
        entry(
          'IncidentReported',
          { incident: 'attack' },
          { ...dawn, key: 'once more', repeats: 'again' },
        ),
      )
      .view();
    expect(withoutRepetitions(view.standing).map(({ uuid }) => uuid)).toEqual([uuidOf('first')]);
  });

  it('dates no incident, and counts none for what only it says, but is a report to read', () => {
    const view = attack.view();
    const incident = incidentsOf(view).get('attack');
    expect(incident?.dates).toEqual([within('2016')]);
    expect(incident?.reports).toHaveLength(2);
    const foiled = { ...ALL, filter: { outcome: ['FOILED'] } } as const;
    expect(tallyAt(view, at('2020'), foiled).total.incidents.possible).toBe(0);
  });

  it('adds no dead to those of what it repeats', () => {
    const killed = (words: string, report: object) =>
      entry(
        'CasualtiesReported',
        { incident: 'attack', killed: { words } },
        { ...dawn, ...report },
      );
    const told = attack.and(
      killed('5', { key: 'five' }),
      killed('at least 9', { key: 'nine', repeats: 'five' }),
    );
    expect(tallyAt(told.view(), at('2020'), ALL).total.killed).toMatchObject({ low: 5, high: 5 });
  });

  it('is the report once what it repeats is taken back', () => {
    const incident = incidentsOf(attack.and(retracted('first')).view()).get('attack');
    expect(incident?.dates).toEqual([within('2017')]);
  });
});
