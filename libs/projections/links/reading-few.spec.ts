import { describe, expect, it } from '@jest/globals';
import { contradictionByKey, contradictionsAt } from '../contradictions/contradictions.js';
import { groupsAt } from '../groups/groups.js';
import { namesOf } from '../names/group-names.js';
import { resolveName } from '../names/names.js';
import { aboutIncident } from '../incidents/about-incident.js';
import { originByKey } from '../origins/origins.js';
import { custodyAt } from '../people/custody.js';
import { membershipsAt } from '../people/memberships.js';
import { officesAt } from '../people/offices.js';
import { deathOf, descriptionsOf, peopleAt } from '../people/people.js';
import { presencesAt } from '../people/presence.js';
import { isCorroborated } from '../sources/corroboration.js';
import { coverageOf } from '../sources/source-coverage.js';
import { sourcesAt } from '../sources/sources.js';
import { countingReads } from '../testing/counting-entries.js';
import { entry, groupsUnified, person, source } from '../testing/drafts.js';
import type { Draft } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { View } from '../view/view.js';

const MANY = 200;
const TODAY = at('2026-11-20');

/** Much about one group by one source, by which nothing else may be slowed down. */
function amongMany(index: number): readonly Draft[] {
  const number = String(index);
  const told = { source: 'daily', forms: { many: 'The Many' } };
  return [
    person(`man-${number}`, { name: `Man ${number}` }),
    entry(
      'IncidentReported',
      { incident: `raid-${number}`, parties: [{ actor: 'many', side: 'INITIATOR' }] },
      { ...told, key: `raid-${number}`, when: '2019-03-05', places: ['quetta'] },
    ),
    entry('ResponsibilityClaimed', { incident: `raid-${number}`, group: 'many' }, told),
    entry('ResponsibilityClaimed', { incident: `raid-${number}`, group: 'rival' }, told),
    entry('PresenceReported', { actor: 'many' }, { ...told, attribution: ['spokesman'] }),
    entry('MembershipReported', { members: [`man-${number}`], memberOf: 'many' }, told),
    entry('LeadershipReported', { person: `man-${number}`, group: 'many', role: 'emir' }, told),
    entry('PersonArrested', { person: `man-${number}` }, { ...told, when: '2019-04-01' }),
    entry('PersonDescribed', { person: `man-${number}`, describedAs: 'fighter' }, told),
    entry(
      'StatementMade',
      { statement: 'ASSESSMENT', gist: 'so it is', about: [`raid-${number}`] },
      told,
    ),
  ];
}

const few: readonly Draft[] = [
  source('daily'),
  source('weekly'),
  person('spokesman', { name: 'A Spokesman' }),
  person('rana', { name: 'Muhammad Amir Rana' }),
  person('emir', { name: 'An Emir' }),
  ...Array.from({ length: MANY }, (_, index) => amongMany(index)).flat(),
  entry(
    'PresenceReported',
    { actor: 'few', presence: 'CELLS' },
    {
      key: 'cells',
      source: 'weekly',
      attribution: ['rana'],
      forms: { few: 'Al-Qalil', rana: 'Amir' },
    },
  ),
  entry('GroupNameReported', { group: 'handful', form: 'The Handful' }, { source: 'weekly' }),
  groupsUnified('few', 'handful'),
  entry(
    'StatementMade',
    { statement: 'DENIAL', gist: 'no cells', about: ['cells'] },
    { source: 'weekly', stance: 'DENIED' },
  ),
  entry('IncidentReported', { incident: 'siege' }, { source: 'weekly', when: '2019-01-01' }),
  entry('IncidentReported', { incident: 'siege' }, { source: 'weekly', when: '2018-01-01' }),
  entry('LeadershipReported', { person: 'emir', group: 'few', role: 'emir' }, { source: 'weekly' }),
  entry('MembershipReported', { members: ['rana'], memberOf: 'few' }, { source: 'weekly' }),
  entry('PersonDescribed', { person: 'rana', describedAs: 'analyst' }, { source: 'weekly' }),
  entry('PersonKilled', { person: 'emir' }, { source: 'weekly', when: '2019-02-01' }),
];

const told = given(...few);
const entriesReadFor = countingReads(told.chronicle);

/** Everything that is said in the weekly, and the same again for what it hangs together with. */
const FEW = 2 * 11;

const ended = [true, false];

const answers: Readonly<Record<string, (view: View) => unknown>> = {
  'what a rare name means': (view) => resolveName(view, 'al qalil').groups.length,
  'what a common name means': (view) => resolveName(view, 'the many').groups.length,
  'the names of one group': (view) => namesOf(view, 'few', TODAY).length,
  'groups by a rare name': (view) => groupsAt(view, { filter: {}, search: 'handful' }).length,
  'groups by a common name': (view) => groupsAt(view, { filter: {}, search: 'the many' }).length,
  'people by a name': (view) => peopleAt(view, TODAY, { filter: {}, search: 'amir ra' }).length,
  'people of one group': (view) => peopleAt(view, TODAY, { filter: { group: ['few'] } }).length,
  'the offices of one group': (view) => officesAt(view, TODAY, { group: ['few'], ended }).length,
  'the offices of one person': (view) =>
    officesAt(view, TODAY, { person: [personOf('emir')], ended }).length,
  'the members of one group': (view) =>
    membershipsAt(view, TODAY, { group: ['few'], ended }).length,
  'the presence of one group': (view) => presencesAt(view, TODAY, { actor: ['few'], ended }).length,
  'the custody of one person': (view) =>
    custodyAt(view, TODAY, { person: [personOf('man-7')], ended }).length,
  'what one person is said to be': (view) => descriptionsOf(view, personOf('rana'), TODAY).length,
  'the death of one person': (view) => (deathOf(view, personOf('emir'), TODAY) ? 1 : 0),
  'whether one entry rests on one origin': (view) => {
    const cells = view.entries.get(uuidOf('cells'));
    return cells !== undefined && !isCorroborated(view, cells) ? 1 : 0;
  },
  'what one source covers': (view) => coverageOf(view, 'weekly').entries.length,
  'sources that speak of one group': (view) => sourcesAt(view, TODAY, { group: ['few'] }).length,
  'sources that speak of a place': (view) => sourcesAt(view, TODAY, { place: ['quetta'] }).length,
  'what comes from one origin': (view) =>
    originByKey(view, `actor ${personOf('rana')}`)?.entries.length,
  'the claims of one incident': (view) =>
    aboutIncident(view, 'raid-7', 'ResponsibilityClaimed').length,
  'what is denied': (view) => contradictionsAt(view, TODAY, { kind: ['DENIAL'] }).length,
  'contradictions about one incident': (view) =>
    contradictionsAt(view, TODAY, { incident: ['siege'] }).length,
  'one contradiction': (view) =>
    contradictionByKey(view, TODAY, 'DATE incident siege') === undefined ? 0 : 1,
};

describe('an answer about one thing among thousands', () => {
  it.each(Object.keys(answers))('reads few entries: %s', (name) => {
    const answer = answers[name] ?? (() => 0);
    expect(Number(answer(told.view()))).toBeGreaterThan(0);
    expect(entriesReadFor(answer)).toBeLessThan(FEW);
  });

  it('is told from one about all of them, which reads them all', () => {
    const { size } = told.chronicle.entries;
    expect(size).toBeGreaterThan(9 * MANY);
    expect(entriesReadFor((view) => view.standing)).toBe(size);
  });
});
