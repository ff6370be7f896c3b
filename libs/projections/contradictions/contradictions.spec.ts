import { describe, expect, it } from '@jest/globals';
import {
  corrected,
  entry,
  group,
  groupsUnified,
  incidentsMatched,
  person,
  place,
  retracted,
  source,
} from '../testing/drafts.js';
import { at, given, within } from '../testing/given.js';
import { personOf, uuidOf } from '../testing/ids.js';
import type { Draft, Report } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';
import type { ContradictionFilter } from './contradictions.js';
import { contradictionByKey, contradictionsAt } from './contradictions.js';
import type { ContradictionKind } from './finding.js';

const TODAY = at('2026-11-20');

function attack(slug: string, report: Report = {}): Draft {
  return entry(
    'IncidentReported',
    { incident: slug, incidentKind: 'BOMBING' },
    {
      when: '2016-08-08',
      places: ['quetta'],
      ...report,
    },
  );
}

function claim(
  by: string,
  report: Report & { readonly jointWith?: readonly string[] } = {},
): Draft {
  const { jointWith = [], ...others } = report;
  return entry(
    'ResponsibilityClaimed',
    { incident: 'quetta', group: by, jointWith: [...jointWith] },
    others,
  );
}

function killed(
  figure: string,
  report: Report & { readonly perpetrators?: 'INCLUDED' | 'EXCLUDED' } = {},
): Draft {
  const { perpetrators = 'INCLUDED', ...others } = report;
  return entry(
    'CasualtiesReported',
    { incident: 'quetta', killed: { words: figure }, perpetrators },
    others,
  );
}

function tie(
  kind: 'ALLY' | 'RIVAL' | 'AFFILIATE' | 'SYMPATHISER' | 'ASSOCIATION' | 'BRANCH',
  report: Report = {},
): Draft {
  return entry('RelationshipReported', { from: ['lej'], to: ['is'], tie: kind }, report);
}

interface Asking extends ContradictionFilter {
  readonly validAt?: string;
  readonly publishedBy?: string;
  readonly position?: number;
}

function contradictions(of: Given, kind: ContradictionKind, asking: Asking = {}) {
  const { validAt, publishedBy, position, ...filter } = asking;
  const view = of.view({
    ...(publishedBy === undefined ? {} : { publishedBy }),
    ...(position === undefined ? {} : { position }),
  });
  return contradictionsAt(view, validAt === undefined ? TODAY : at(validAt), {
    kind: [kind],
    ...filter,
  });
}

/** Each as "certainty: answer | answer". */
function answers(of: Given, kind: ContradictionKind, asking: Asking = {}): readonly string[] {
  return contradictions(of, kind, asking).map(
    ({ certainty, sides }) => `${certainty}: ${sides.map(({ answer }) => answer).join(' | ')}`,
  );
}

describe('who was behind an incident', () => {
  const two = given(
    attack('quetta', { published: '2016-08-09' }),
    claim('is', { published: '2016-09' }),
    claim('ttp', { published: '2017' }),
  );

  it('is contested by two families that both claim it', () => {
    const [found] = contradictions(two, 'RESPONSIBILITY');
    expect(found).toMatchObject({
      certainty: 'CERTAIN',
      incident: 'quetta',
      groups: ['is', 'ttp'],
    });
    expect(found?.text).toBe(
      'Who was behind the bombing in Quetta on 8 August 2016? Is (1 source, 1 origin) or Ttp (1 source, 1 origin).',
    );
  });

  it('is not contested by those who act jointly, nor by a branch and its parent', () => {
    expect(
      answers(
        given(attack('quetta'), claim('is', { jointWith: ['lej'] }), claim('lej')),
        'RESPONSIBILITY',
      ),
    ).toEqual([]);
    const family = given(
      attack('quetta'),
      claim('is'),
      claim('lej'),
      tie('BRANCH', { since: '2015' }),
    );
    expect(answers(family, 'RESPONSIBILITY')).toEqual([]);
  });

  it('has those who acted together on one side', () => {
    const three = given(
      attack('quetta'),
      claim('is', { jointWith: ['lej'] }),
      claim('lej'),
      claim('ttp'),
    );
    expect(answers(three, 'RESPONSIBILITY')).toEqual(['CERTAIN: Is and Lej | Ttp']);
  });

  it('is contested by a denial of the one that is said to have done it', () => {
    const denied = given(
      attack('quetta'),
      entry('ResponsibilityAttributed', { incident: 'quetta', actor: 'ttp' }),
      entry('ResponsibilityDenied', { incident: 'quetta', group: 'ttp' }),
    );
    expect(answers(denied, 'RESPONSIBILITY')).toEqual(['CERTAIN: Ttp | not Ttp']);
  });

  it('is not yet asked before the incident, nor before both claims are out', () => {
    expect(answers(two, 'RESPONSIBILITY', { validAt: '2016-08-07' })).toEqual([]);
    expect(answers(two, 'RESPONSIBILITY', { publishedBy: '2016-12-31' })).toEqual([]);
    expect(answers(two, 'RESPONSIBILITY', { publishedBy: '2017-06-30' })).toEqual([
      'POSSIBLE: Is | Ttp',
    ]);
    expect(answers(two, 'RESPONSIBILITY', { publishedBy: '2017' })).toEqual(['CERTAIN: Is | Ttp']);
  });

  it('is settled from the position on at which a claim is retracted', () => {
    const settled = given(attack('quetta'), claim('is'), claim('ttp', { key: 'false' })).and(
      retracted('false'),
    );
    const before = settled.chronicle.position - 1;
    expect(answers(settled, 'RESPONSIBILITY')).toEqual([]);
    expect(answers(settled, 'RESPONSIBILITY', { position: before })).toHaveLength(1);
  });
});

describe('what a statement denies', () => {
  const denied = given(
    entry(
      'PresenceReported',
      { actor: 'is', presence: 'BASE' },
      { key: 'base', held: '2019-03', places: ['pakistan'], published: '2019-04' },
    ),
    entry(
      'StatementMade',
      { statement: 'DENIAL', speakers: ['state'], about: ['base'], gist: 'there is none' },
      { when: '2019-05', published: '2019-06', attribution: ['state'] },
    ),
    entry(
      'StatementMade',
      { statement: 'CONFIRMATION', speakers: ['ministry'], about: ['base'], gist: 'there is one' },
      { when: '2019-05' },
    ),
    entry(
      'StatementMade',
      { statement: 'WARNING', speakers: ['agency'], topics: ['is'], gist: 'it is a threat' },
      { when: '2019-05', stance: 'ASSERTED' },
    ),
  );

  it('stands beside it, with what confirms it on its side', () => {
    const [found, ...others] = contradictions(denied, 'DENIAL');
    expect(others).toEqual([]);
    expect(found?.sides.map(({ answer, entries }) => [answer, entries.length])).toEqual([
      ['yes', 2],
      ['no', 1],
    ]);
    expect(found).toMatchObject({
      groups: ['is'],
      places: ['pakistan'],
      key: `DENIAL ${uuidOf('base')}`,
    });
  });

  it('is not contradicted by a warning, nor before the denial is out or the thing denied was so', () => {
    expect(
      contradictions(denied, 'DENIAL')[0]?.sides.flatMap(({ entries }) => entries),
    ).toHaveLength(3);
    expect(answers(denied, 'DENIAL', { publishedBy: '2019-05-31' })).toEqual([]);
    expect(answers(denied, 'DENIAL', { validAt: '2019-02' })).toEqual([]);
  });

  it('is disputed under its own id after it was corrected', () => {
    const mended = denied.and(
      corrected(
        'base',
        'PresenceReported',
        { actor: 'is', presence: 'CAMP' },
        { held: '2019-03', places: ['pakistan'] },
      ),
    );
    expect(contradictions(mended, 'DENIAL').map(({ key }) => key)).toEqual([
      `DENIAL ${uuidOf('base')}`,
    ]);
  });

  it('may be a state, a death or an incident that others of its kind deny', () => {
    const opposed = given(
      tie('AFFILIATE', { held: '2016' }),
      tie('AFFILIATE', { held: '2017', stance: 'DENIED' }),
      entry('PersonKilled', { person: 'sayed' }, { when: '2017-07-11' }),
      entry('PersonKilled', { person: 'sayed' }, { when: '2017-07-11', stance: 'DENIED' }),
      attack('quetta'),
      attack('quetta', { stance: 'DENIED' }),
      attack('elsewhere', { stance: 'DENIED' }),
    );
    expect(
      contradictions(opposed, 'DENIAL').map(({ key }) => key.replace(personOf('sayed'), 'sayed')),
    ).toEqual(['DENIAL tie lej is AFFILIATE', 'DENIAL incident quetta', 'DENIAL death sayed']);
  });
});

describe('when something was', () => {
  it('is two dates of one incident without a common day', () => {
    const apart = given(
      attack('quetta', { published: '2016-09' }),
      attack('quetta', { when: '2016-08-09', published: '2018' }),
    );
    expect(answers(apart, 'DATE')).toEqual(['CERTAIN: 8 August 2016 | 9 August 2016']);
    expect(answers(apart, 'DATE', { validAt: '2016-08-07' })).toEqual([]);
    expect(answers(apart, 'DATE', { publishedBy: '2017' })).toEqual([]);
    expect(answers(apart, 'DATE', { publishedBy: '2018-06' })).toEqual([
      'POSSIBLE: 8 August 2016 | 9 August 2016',
    ]);
  });

  it('is no contradiction where the one only is less exact', () => {
    expect(answers(given(attack('quetta'), attack('quetta', { when: '2016-08' })), 'DATE')).toEqual(
      [],
    );
  });

  it('comes up when two incidents are matched that have no date in common', () => {
    const matched = given(attack('quetta'), attack('police-college', { when: '2016-10-24' }));
    expect(answers(matched, 'DATE')).toEqual([]);
    expect(answers(matched.and(incidentsMatched('quetta', 'police-college')), 'DATE')).toHaveLength(
      1,
    );
  });

  it('is asked of three dates that only two by two have a day in common', () => {
    const three = given(
      attack('quetta', { when: { edtf: '2016-08-01', alternatives: ['2016-08-02'] } }),
      attack('quetta', { when: { edtf: '2016-08-02', alternatives: ['2016-08-03'] } }),
      attack('quetta', { when: { edtf: '2016-08-03', alternatives: ['2016-08-01'] } }),
    );
    expect(contradictions(three, 'DATE')[0]?.sides).toHaveLength(3);
  });

  it('is two births of one tie, unless it may have ended in between', () => {
    const twice = given(
      entry('AllegiancePledged', { from: ['lej'], to: ['is'] }, { when: '2014' }),
      entry('AllegiancePledged', { from: ['lej'], to: ['is'] }, { when: '2016' }),
    );
    expect(answers(twice, 'DATE')).toEqual(['CERTAIN: 2014 | 2016']);
    const renounced = twice.and(
      entry('AllegianceRenounced', { from: ['lej'], to: ['is'] }, { when: '2015' }),
    );
    expect(answers(renounced, 'DATE')).toEqual([]);
  });

  it('is not asked of a pledge and its acceptance: these are two things', () => {
    const accepted = given(
      entry('AllegiancePledged', { from: ['lej'], to: ['is'] }, { when: '2014' }),
      entry('AllegianceAccepted', { from: ['lej'], to: ['is'] }, { when: '2016' }),
    );
    expect(answers(accepted, 'DATE')).toEqual([]);
  });

  it('is asked of arrests and deaths', () => {
    const arrests = given(
      entry('PersonArrested', { person: 'laghari' }, { when: '2017-04' }),
      entry('PersonArrested', { person: 'laghari' }, { when: '2018-04' }),
      entry('PersonKilled', { person: 'sayed' }, { when: '2017-07-11' }),
      entry('PersonKilled', { person: 'sayed' }, { when: '2017-07-12' }),
    );
    expect(answers(arrests, 'DATE')).toEqual([
      'CERTAIN: April 2017 | April 2018',
      'CERTAIN: 11 July 2017 | 12 July 2017',
    ]);
    const released = arrests.and(
      entry('PersonReleased', { person: 'laghari' }, { when: '2017-05' }),
    );
    expect(answers(released, 'DATE')).toHaveLength(1);
  });

  it('is the end of a state inside the span over which another report has it', () => {
    const inside = given(
      tie('AFFILIATE', { since: '2014', until: '2018' }),
      entry('RelationshipEnded', { from: ['lej'], to: ['is'], tie: 'AFFILIATE' }, { when: '2016' }),
    );
    expect(answers(inside, 'DATE')).toEqual(['CERTAIN: it ended | it went on']);
    expect(answers(inside, 'DATE', { validAt: '2015' })).toEqual([]);
  });
});

const MAP: readonly Draft[] = [
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
  place('peshawar', { placeKind: 'CITY', partOf: 'pakistan' }),
  place('southwest', { placeKind: 'REGION', partOf: 'pakistan' }),
];

describe('where something was', () => {
  it('is two places of which none lies in the other', () => {
    const apart = given(
      ...MAP,
      attack('quetta', { published: '2016-09' }),
      attack('quetta', { places: ['peshawar'], published: '2018' }),
    );
    expect(answers(apart, 'PLACE')).toEqual(['CERTAIN: Peshawar | Quetta']);
    expect(answers(apart, 'PLACE', { publishedBy: '2017' })).toEqual([]);
    expect(answers(apart, 'PLACE', { validAt: '2016-08-07' })).toEqual([]);
  });

  it('is no contradiction where the one lies in the other', () => {
    expect(
      answers(
        given(...MAP, attack('quetta'), attack('quetta', { places: ['balochistan'] })),
        'PLACE',
      ),
    ).toEqual([]);
  });

  it('is only possibly one where a region has vague borders', () => {
    expect(
      answers(
        given(...MAP, attack('quetta'), attack('quetta', { places: ['southwest'] })),
        'PLACE',
      ),
    ).toEqual(['POSSIBLE: Quetta | Southwest']);
  });

  it('is asked of arrests and deaths, and not of the places that a lasting tie is told about', () => {
    const all = given(
      ...MAP,
      entry('PersonArrested', { person: 'laghari' }, { when: '2017-04', places: ['quetta'] }),
      entry('PersonArrested', { person: 'laghari' }, { when: '2017-04', places: ['peshawar'] }),
      tie('AFFILIATE', { since: '2014', places: ['quetta'] }),
      tie('AFFILIATE', { since: '2014', places: ['peshawar'] }),
    );
    expect(answers(all, 'PLACE')).toEqual(['CERTAIN: Peshawar | Quetta']);
  });
});

describe('a claim outside the scope of a branch', () => {
  const limited = (scope: string, report: Report = {}) =>
    entry(
      'BranchScopeReported',
      { branch: 'is', mode: 'LIMITED_TO', scope: [scope] },
      { since: '2015', ...report },
    );

  it('contradicts who says what it covers', () => {
    const outside = given(
      ...MAP,
      place('afghanistan'),
      limited('afghanistan', { published: '2015-02' }),
      attack('quetta'),
      claim('is', { published: '2016-09' }),
    );
    expect(answers(outside, 'SCOPE')).toEqual([
      'CERTAIN: yes: it claims it | no: limited to Afghanistan',
    ]);
    expect(answers(outside, 'SCOPE', { publishedBy: '2016-08-31' })).toEqual([]);
    expect(answers(outside, 'SCOPE', { validAt: '2016-08-07' })).toEqual([]);
  });

  it('contradicts nobody inside it, nor where no scope is known', () => {
    expect(
      answers(given(...MAP, limited('pakistan'), attack('quetta'), claim('is')), 'SCOPE'),
    ).toEqual([]);
    expect(answers(given(...MAP, attack('quetta'), claim('is')), 'SCOPE')).toEqual([]);
  });
});

describe('allies and rivals', () => {
  it('cannot be both at once', () => {
    const both = given(
      tie('ALLY', { since: '2014', published: '2018' }),
      tie('RIVAL', { since: '2016', published: '2019' }),
    );
    expect(answers(both, 'RELATION')).toEqual(['CERTAIN: allies | rivals']);
    expect(answers(both, 'RELATION', { validAt: '2015' })).toEqual([]);
    expect(answers(both, 'RELATION', { publishedBy: '2018' })).toEqual([]);
  });

  it('can be the one after the other', () => {
    const turned = given(
      tie('ALLY', { since: '2014', until: '2015' }),
      tie('RIVAL', { since: '2016' }),
    );
    expect(answers(turned, 'RELATION')).toEqual([]);
  });

  it('stay in contradiction over the time when both were so, also after it', () => {
    const past = given(
      tie('ALLY', { since: '2014', until: '2017' }),
      tie('RIVAL', { since: '2016' }),
    );
    const [found] = contradictions(past, 'RELATION');
    expect(found?.certainty).toBe('CERTAIN');
    expect(found?.during.latest).toBeLessThanOrEqual(within('2017').latest);
  });

  it('are only possibly in contradiction where the one is somebody whom no source names', () => {
    const unnamed = given(
      group('lej', { groupKind: 'UNNAMED' }),
      tie('ALLY', { since: '2014' }),
      tie('RIVAL', { since: '2014' }),
    );
    expect(answers(unnamed, 'RELATION')).toEqual(['POSSIBLE: allies | rivals']);
  });
});

describe('how closely two groups are tied', () => {
  it('has one answer at a time', () => {
    const two = given(
      tie('SYMPATHISER', { since: '2014', published: '2016' }),
      tie('AFFILIATE', { since: '2018', published: '2019' }),
    );
    expect(answers(two, 'STRENGTH')).toEqual(['CERTAIN: an affiliate | a sympathiser']);
    expect(answers(two, 'STRENGTH', { validAt: '2017' })).toEqual([]);
    expect(answers(two, 'STRENGTH', { publishedBy: '2018' })).toEqual([]);
  });

  it('is no question between ties that are no strengths, or where the one has ended', () => {
    expect(
      answers(
        given(tie('BRANCH', { since: '2014' }), tie('AFFILIATE', { since: '2014' })),
        'STRENGTH',
      ),
    ).toEqual([]);
    const ended = given(
      tie('SYMPATHISER', { since: '2014', until: '2015' }),
      tie('AFFILIATE', { since: '2018' }),
    );
    expect(answers(ended, 'STRENGTH')).toEqual([]);
  });

  it('is asked of groups that turn out to be one', () => {
    const other = given(
      tie('SYMPATHISER', { since: '2014' }),
      entry(
        'RelationshipReported',
        { from: ['jhangvi'], to: ['is'], tie: 'AFFILIATE' },
        { since: '2014' },
      ),
    );
    expect(answers(other, 'STRENGTH')).toEqual([]);
    expect(answers(other.and(groupsUnified('lej', 'jhangvi')), 'STRENGTH')).toHaveLength(1);
  });

  it('takes an association as one in either direction', () => {
    const two = given(tie('ASSOCIATION', { since: '2014' }), tie('AFFILIATE', { since: '2014' }));
    expect(answers(two, 'STRENGTH')).toEqual(['CERTAIN: an affiliate | associated in some way']);
  });
});

describe('who held an office', () => {
  const leads = (who: string, report: Report & { readonly exclusive?: boolean }) => {
    const { exclusive, ...others } = report;
    return entry(
      'LeadershipReported',
      { person: who, group: 'is', role: 'Emir', ...(exclusive === undefined ? {} : { exclusive }) },
      others,
    );
  };

  it('is two people at once, of whom only one can be', () => {
    const two = given(
      leads('a', { held: '2016', exclusive: true, published: '2017' }),
      leads('b', { held: '2016', published: '2018' }),
    );
    expect(answers(two, 'OFFICE')).toEqual(['CERTAIN: A | B']);
    expect(answers(two, 'OFFICE', { publishedBy: '2017' })).toEqual([]);
    expect(answers(two, 'OFFICE', { validAt: '2015' })).toEqual([]);
  });

  it('is one after the other where they follow each other, and no question where several can hold it', () => {
    expect(
      answers(
        given(
          leads('a', { since: '2014', exclusive: true, published: '2015' }),
          leads('b', { since: '2016' }),
        ),
        'OFFICE',
      ),
    ).toEqual([]);
    expect(
      answers(given(leads('a', { held: '2016' }), leads('b', { held: '2016' })), 'OFFICE'),
    ).toEqual([]);
  });

  it('is two people where the one comes inside the span of the other', () => {
    const inside = given(
      leads('a', { since: '2014', until: '2018', exclusive: true }),
      leads('b', { since: '2016' }),
    );
    expect(answers(inside, 'OFFICE')).toEqual(['CERTAIN: A | B']);
    expect(answers(inside, 'DATE')).toEqual([]);
  });

  it('is somebody who is called former in the same breath', () => {
    const former = given(
      source('article', { published: '2019-03-15' }),
      leads('sultan', { source: 'article', held: '2018?' }),
      entry(
        'LeadershipEnded',
        { person: 'sultan', group: 'is', role: 'emir' },
        { source: 'article' },
      ),
    );
    expect(answers(former, 'OFFICE')).toEqual(['POSSIBLE: in office | former']);
    expect(answers(former, 'OFFICE', { validAt: '2016' })).toEqual([]);
  });

  it('is a matter of dates where the end lies inside the span of another report', () => {
    const inside = given(
      leads('sultan', { since: '2014', held: '2018' }),
      entry('LeadershipEnded', { person: 'sultan', group: 'is', role: 'Emir' }, { when: '2016' }),
    );
    expect(answers(inside, 'OFFICE')).toEqual([]);
    expect(answers(inside, 'DATE')).toEqual(['CERTAIN: it ended | it went on']);
  });

  it('is somebody who is surely reported in it after the end, unless they came back', () => {
    const ended = entry(
      'LeadershipEnded',
      { person: 'sultan', group: 'is', role: 'Emir' },
      { when: '2016' },
    );
    expect(answers(given(ended, leads('sultan', { held: '2018' })), 'OFFICE')).toEqual([
      'CERTAIN: in office | former',
    ]);
    expect(
      answers(
        given(ended, leads('sultan', { held: '2018' }), leads('sultan', { since: '2017' })),
        'OFFICE',
      ),
    ).toEqual([]);
    expect(answers(given(ended, leads('sultan', { held: '2014' })), 'OFFICE')).toEqual([]);
  });
});

describe('a first presence', () => {
  const first = (presence: 'GENERAL' | 'PROPAGANDA', report: Report) =>
    entry(
      'PresenceReported',
      { actor: 'is', presence, first: true },
      { places: ['pakistan'], ...report },
    );

  it('cannot be twice', () => {
    const twice = given(
      ...MAP,
      first('GENERAL', { held: '2014-11', published: '2015' }),
      first('GENERAL', { since: '2016-08-08', published: '2019' }),
    );
    expect(answers(twice, 'FIRST')).toEqual(['CERTAIN: November 2014 | 8 August 2016']);
    expect(answers(twice, 'FIRST', { publishedBy: '2018' })).toEqual([]);
    expect(answers(twice, 'FIRST', { validAt: '2014-10' })).toEqual([]);
  });

  it('can be once of each kind, and later in a part than in the whole', () => {
    expect(
      answers(
        given(...MAP, first('GENERAL', { since: '2014' }), first('PROPAGANDA', { since: '2016' })),
        'FIRST',
      ),
    ).toEqual([]);
    expect(
      answers(
        given(
          ...MAP,
          first('GENERAL', { since: '2014' }),
          first('GENERAL', { since: '2016', places: ['quetta'] }),
        ),
        'FIRST',
      ),
    ).toEqual([]);
  });

  it('cannot be earlier in a part than in the whole', () => {
    const part = given(
      ...MAP,
      first('GENERAL', { since: '2016' }),
      first('GENERAL', { since: '2014', places: ['quetta'] }),
    );
    expect(answers(part, 'FIRST')).toEqual(['CERTAIN: 2014, in Quetta | 2016']);
  });
});

describe('how many there were', () => {
  it('is two ranges without a common number, counted alike', () => {
    const two = given(
      attack('quetta'),
      killed('61', { published: '2016-09' }),
      killed('at least 70', { published: '2018' }),
    );
    expect(answers(two, 'FIGURES')).toEqual(['CERTAIN: 61 | at least 70']);
    expect(answers(two, 'FIGURES', { publishedBy: '2017' })).toEqual([]);
    expect(answers(two, 'FIGURES', { validAt: '2016-08-07' })).toEqual([]);
  });

  it('is no contradiction by another rule about perpetrators, where ranges meet, or of one origin that revises itself', () => {
    const rules = given(attack('quetta'), killed('61', { perpetrators: 'EXCLUDED' }), killed('66'));
    expect(answers(rules, 'FIGURES')).toEqual([]);
    expect(
      answers(
        given(
          attack('quetta'),
          killed('61', { published: '2017' }),
          killed('at least 50', { published: '2018' }),
        ),
        'FIGURES',
      ),
    ).toEqual([]);
    const revised = given(
      attack('quetta'),
      killed('61', { published: '2017', attribution: ['police'] }),
      killed('70', { published: '2018', attribution: ['police'] }),
    );
    expect(answers(revised, 'FIGURES')).toEqual([]);
  });

  const attacks = (figure: string, report: Report & { readonly definition?: string }) => {
    const { definition = 'terrorist attacks', ...others } = report;
    return entry(
      'StatisticReported',
      { measure: 'ATTACKS', figure: { words: figure }, definition },
      { period: '2018', places: ['pakistan'], ...others },
    );
  };

  it('is asked of two statistics of the same thing, and not of different definitions', () => {
    expect(
      answers(
        given(attacks('26', { published: '2019' }), attacks('30', { published: '2020' })),
        'FIGURES',
      ),
    ).toEqual(['CERTAIN: 26 | 30']);
    expect(
      answers(
        given(
          attacks('26', { published: '2019' }),
          attacks('30', { published: '2020', definition: 'lethal ones' }),
        ),
        'FIGURES',
      ),
    ).toEqual([]);
  });

  it('does not add up where a part is above its whole', () => {
    const part = given(
      ...MAP,
      attacks('26', {}),
      attacks('30', { places: ['balochistan'], published: '2019' }),
    );
    expect(answers(part, 'TOTALS')).toEqual(['CERTAIN: 26 in all | 30 of them']);
    expect(answers(part, 'TOTALS', { publishedBy: '2020' })).toEqual([]);
    expect(answers(part, 'TOTALS', { validAt: '2017' })).toEqual([]);
    expect(
      answers(
        given(...MAP, attacks('26', {}), attacks('20', { places: ['balochistan'] })),
        'TOTALS',
      ),
    ).toEqual([]);
  });

  it('does not add up where a breakdown has more than the sum', () => {
    const broken = (parts: readonly number[]) =>
      given(
        attack('quetta'),
        entry('CasualtiesReported', {
          incident: 'quetta',
          killed: { words: '61' },
          perpetrators: 'INCLUDED',
          breakdown: parts.map((count) => ({
            victims: 'CIVILIANS',
            killed: { words: String(count) },
          })),
        }),
      );
    expect(answers(broken([40, 30]), 'TOTALS')).toEqual([
      'CERTAIN: 61 in all | at least 70 by its parts',
    ]);
    expect(answers(broken([40, 21]), 'TOTALS')).toEqual([]);
  });

  it('does not add up where the incidents of a statistic have more dead than it reports', () => {
    const dead = (figure: string) =>
      given(
        ...MAP,
        attack('quetta'),
        killed('at least 70'),
        entry(
          'StatisticReported',
          { measure: 'KILLED', figure: { words: figure } },
          { period: '2016', places: ['pakistan'] },
        ),
      );
    expect(answers(dead('50'), 'TOTALS')).toEqual([
      'CERTAIN: 50 reported | at least 70 in 1 incident of it',
    ]);
    expect(answers(dead('500'), 'TOTALS')).toEqual([]);
  });
});

describe('what leads back to itself', () => {
  const branch = (from: string, to: string, report: Report = {}) =>
    entry(
      'RelationshipReported',
      { from: [from], to: [to], tie: 'BRANCH' },
      { since: '2014', ...report },
    );

  it('is a branch of its own branch, while both hold', () => {
    const loop = given(
      branch('a', 'b', { published: '2015' }),
      branch('b', 'a', { published: '2018' }),
    );
    expect(answers(loop, 'CYCLE')).toEqual(['CERTAIN: B to A (left out) | A to B (kept)']);
    expect(answers(loop, 'CYCLE', { validAt: '2013' })).toEqual([]);
    expect(answers(loop, 'CYCLE', { publishedBy: '2016' })).toEqual([]);
    expect(answers(given(branch('a', 'b'), branch('b', 'c')), 'CYCLE')).toEqual([]);
  });

  it('is a place within itself', () => {
    const loop = given(place('a'), place('b', { partOf: 'a' }), place('a', { partOf: 'b' }));
    expect(answers(loop, 'CYCLE')).toEqual(['CERTAIN: A lies in B | B lies in A']);
  });

  it('is a source that derives from itself through others', () => {
    const loop = given(
      source('a'),
      source('b', { derivedFrom: ['a'] }),
      source('a', { derivedFrom: ['b'] }),
    );
    expect(answers(loop, 'CYCLE')).toEqual(['CERTAIN: a derives from b | b derives from a']);
    expect(answers(loop, 'CYCLE', { publishedBy: '2020' })).toEqual([]);
  });
});

describe('the list of contradictions', () => {
  const all = given(
    ...MAP,
    person('sayed'),
    attack('quetta', { published: '2016-09' }),
    claim('is', { published: '2016-09' }),
    claim('ttp', { published: '2016-10' }),
    tie('ALLY', { since: '2014' }),
    tie('RIVAL', { since: '2014' }),
    entry('RelationshipReported', { from: ['hind'], to: ['is'], tie: 'BRANCH' }, { since: '2010' }),
    entry('PersonKilled', { person: 'sayed' }, { when: '2017' }),
    entry('PersonKilled', { person: 'sayed' }, { when: '2018' }),
  );
  const found = (filter: ContradictionFilter) =>
    contradictionsAt(all.view(), TODAY, filter).map(({ kind }) => kind);

  it('is in the order of when that was about which they disagree', () => {
    expect(found({})).toEqual(['RELATION', 'RESPONSIBILITY', 'DATE']);
  });

  it('is filtered by kind, group, person, place, incident, source, certainty and period', () => {
    expect(found({ kind: ['DATE', 'FIRST'] })).toEqual(['DATE']);
    expect(found({ group: ['ttp'] })).toEqual(['RESPONSIBILITY']);
    expect(found({ group: ['hind'] })).toEqual([]);
    expect(found({ group: ['is'] })).toEqual(['RELATION', 'RESPONSIBILITY']);
    expect(found({ person: [personOf('sayed')] })).toEqual(['DATE']);
    expect(found({ place: ['pakistan'] })).toEqual(['RESPONSIBILITY']);
    expect(found({ place: ['peshawar'] })).toEqual([]);
    expect(found({ incident: ['quetta'] })).toEqual(['RESPONSIBILITY']);
    expect(found({ source: ['published-2016-10'] })).toEqual(['RESPONSIBILITY']);
    expect(found({ certainty: ['POSSIBLE'] })).toEqual([]);
    expect(found({ happened: within('2016') })).toEqual(['RELATION', 'RESPONSIBILITY']);
  });

  it('finds each by its key, and nothing by any other', () => {
    const view = all.view();
    for (const one of contradictionsAt(view, TODAY))
      expect(contradictionByKey(all.view(), TODAY, one.key)).toEqual(one);
    expect(contradictionByKey(view, TODAY, 'DATE nothing')).toBeUndefined();
    expect(contradictionByKey(view, TODAY, 'nonsense')).toBeUndefined();
  });

  it('tells a possible contradiction as such', () => {
    const [possible] = contradictions(all, 'RESPONSIBILITY', { publishedBy: '2016-10-15' });
    expect(possible?.text).toContain('They only possibly contradict each other.');
  });
});
