import { describe, expect, it } from '@jest/globals';
import { tallyAt } from './tally.js';
import type { Tally, TallyQuestion } from './tally.js';
import { entry, place, source } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import type { Draft } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

const QUESTION: TallyQuestion = {
  filter: {},
  groupBy: ['GROUP'],
  attribution: 'ANY',
  branches: 'AS_NAMED',
  casualties: 'WIDEST',
  counting: 'AS_REPORTED',
  words: 'AS_REPORTED',
};

function tally(
  recorded: Given,
  question: Partial<TallyQuestion> = {},
  basis: { readonly validAt?: string; readonly publishedBy?: string } = {},
): Tally {
  const { validAt = '2023', publishedBy } = basis;
  const view = recorded.view(publishedBy === undefined ? {} : { publishedBy });
  return tallyAt(view, at(validAt), { ...QUESTION, ...question });
}

function rows({ rows: all }: Tally): readonly string[] {
  return all.map(({ key, incidents, killed }) => {
    const { unknown, ...values } = key;
    const name = [...Object.values(values), ...unknown.map((one) => `unknown ${one}`)].join(' ');
    return `${name}: ${incidents.text}, killed ${killed.text}`;
  });
}

const places = [
  place('pakistan'),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('khyber-pakhtunkhwa', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
  place('peshawar', { placeKind: 'CITY', partOf: 'khyber-pakhtunkhwa' }),
];

interface Told {
  readonly when?: string;
  readonly where?: string;
  readonly killed?: string;
  readonly wounded?: string;
}

function attack(
  incident: string,
  { when = '2016-08-08', where, killed, wounded }: Told = {},
): readonly Draft[] {
  return [
    entry('IncidentReported', { incident }, { when, places: where === undefined ? [] : [where] }),
    ...(killed === undefined && wounded === undefined
      ? []
      : [
          entry('CasualtiesReported', {
            incident,
            ...(killed === undefined ? {} : { killed: { words: killed } }),
            ...(wounded === undefined ? {} : { wounded: { words: wounded } }),
          }),
        ]),
  ];
}

function claim(incident: string, group: string, ...jointWith: readonly string[]): Draft {
  return entry('ResponsibilityClaimed', { incident, group, jointWith: [...jointWith] });
}

const quetta = given(
  ...places,
  ...attack('quetta', { where: 'quetta', killed: 'at least 70', wounded: 'more than 100' }),
  claim('quetta', 'is'),
  claim('quetta', 'taliban-faction'),
);

describe('a tally', () => {
  it('counts an incident once in the total, whoever claimed it, and in the row of each claimant', () => {
    const told = tally(quetta);
    expect(rows(told)).toEqual([
      'is: 1, killed at least 70',
      'taliban-faction: 1, killed at least 70',
    ]);
    expect(told.total).toMatchObject({
      incidents: { certain: 1, possible: 1 },
      killed: { low: 70, best: 70, high: null, open: true },
      wounded: { low: 101 },
    });
    expect(told.repeated).toMatchObject({
      incidents: { certain: 1, possible: 1 },
      killed: { low: 70 },
    });
    expect(told.contested.incidents.certain).toBe(1);
  });

  it('says what stands in no row', () => {
    const told = tally(quetta.and(...attack('other', { killed: '5' })));
    expect(told.total.incidents.certain).toBe(2);
    expect(told.unattributed).toMatchObject({
      incidents: { certain: 1 },
      killed: { low: 5, high: 5 },
    });
  });

  it('never adds a statistic', () => {
    const figures = quetta.and(
      entry(
        'StatisticReported',
        { measure: 'KILLED', figure: { words: '595' } },
        { period: '2016', places: ['pakistan'] },
      ),
    );
    expect(tally(figures).total).toEqual(tally(quetta).total);
  });

  it('keeps only what the groups of the filter have under the rule asked for', () => {
    expect(tally(quetta, { filter: { group: ['is'] } }).total.incidents.certain).toBe(1);
    const sole = tally(quetta, { filter: { group: ['is'] }, attribution: 'SOLE_CLAIM' });
    expect(sole.total.incidents.certain).toBe(0);
    expect(rows(tally(quetta, { filter: { group: ['is'] } }))).toEqual([
      'is: 1, killed at least 70',
    ]);
  });

  it('has an incident only possibly when its date may lie after the valid time', () => {
    const vague = given(...attack('attack', { when: '2016', killed: '3' }));
    expect(tally(vague, {}, { validAt: '2016-06' }).total).toMatchObject({
      incidents: { certain: 0, possible: 1 },
      killed: { low: 0, high: 3 },
    });
    expect(tally(vague, {}, { validAt: '2015' }).total.incidents.possible).toBe(0);
  });

  it('has nothing that was not yet published', () => {
    const late = given(
      source('late', { published: '2019-03-15' }),
      entry('IncidentReported', { incident: 'attack' }, { source: 'late', when: '2016' }),
    );
    expect(tally(late, {}, { publishedBy: '2017-12-31' }).total.incidents.possible).toBe(0);
    expect(tally(late, {}, { publishedBy: '2019-03-15' }).total.incidents.certain).toBe(1);
  });

  it('counts neither campaigns nor plans nor foiled plots unless asked', () => {
    const plotted = given(
      entry('IncidentReported', { incident: 'plot', outcome: 'FOILED' }, { when: '2017-04' }),
      entry('IncidentReported', { incident: 'offensive', unit: 'CAMPAIGN' }, { period: '2014' }),
      entry('IncidentReported', { incident: 'clashes', unit: 'SUMMARY' }, { period: '2015' }),
    );
    expect(tally(plotted).total).toMatchObject({ incidents: { certain: 1 }, summaries: 1 });
    const asked = tally(plotted, { filter: { outcome: ['FOILED'] } });
    expect(asked.counted.map(({ incident }) => incident.slug)).toEqual(['plot']);
  });
});

describe('rows', () => {
  const three = given(
    ...places,
    ...attack('one', { when: '2016-08-08', where: 'quetta', killed: '3' }),
    ...attack('two', { when: '2016', where: 'pakistan', killed: '5' }),
    ...attack('three', { when: '2016-12-20/2017-01-05' }),
  );

  it('are of the finest period that surely holds an incident, else of the next coarser, else unknown', () => {
    expect(rows(tally(three, { groupBy: ['MONTH'] }))).toEqual([
      '2016: 1, killed 5',
      '2016-08: 1, killed 3',
      'unknown MONTH: 1, killed not reported',
    ]);
  });

  it('are of the province that surely holds an incident, else of its country, else unknown', () => {
    expect(rows(tally(three, { groupBy: ['PROVINCE'] }))).toEqual([
      'balochistan: 1, killed 3',
      'pakistan: 1, killed 5',
      'unknown PROVINCE: 1, killed not reported',
    ]);
  });

  it('can combine dimensions', () => {
    expect(rows(tally(three, { groupBy: ['COUNTRY', 'YEAR'] }))).toEqual([
      'pakistan 2016: 2, killed 8',
      'unknown COUNTRY unknown YEAR: 1, killed not reported',
    ]);
  });

  it('are one, of everything, without a dimension', () => {
    expect(rows(tally(three, { groupBy: [] }))).toEqual([': 3, killed 8, 1 not reported']);
  });
});

describe('places', () => {
  it('hold an incident possibly when only a larger place was reported', () => {
    const two = given(
      ...places,
      ...attack('one', { where: 'quetta' }),
      ...attack('two', { where: 'pakistan' }),
      ...attack('three', { where: 'peshawar' }),
    );
    const told = tally(two, { filter: { place: ['balochistan'] } });
    expect(told.total.incidents).toMatchObject({ certain: 1, possible: 2 });
    expect(tally(two, { filter: { place: ['pakistan'] } }).total.incidents.certain).toBe(3);
  });
});

describe('branches', () => {
  const claimed = given(
    ...places,
    entry('RelationshipReported', { from: ['isk'], to: ['is'], tie: 'BRANCH' }, { since: '2015' }),
    entry(
      'RelationshipReported',
      { from: ['lej'], to: ['is'], tie: 'AFFILIATE' },
      { since: '2015' },
    ),
    ...attack('one', { killed: '64' }),
    claim('one', 'isk'),
    ...attack('two', { killed: '70' }),
    claim('two', 'is'),
    ...attack('three', { killed: '5' }),
    claim('three', 'lej'),
  );

  it('have rows of their own unless told', () => {
    expect(rows(tally(claimed))).toEqual([
      'is: 1, killed 70',
      'isk: 1, killed 64',
      'lej: 1, killed 5',
    ]);
  });

  it('count in their topmost parent, affiliates do not', () => {
    expect(rows(tally(claimed, { branches: 'IN_PARENT' }))).toEqual([
      'is: 2, killed 134',
      'lej: 1, killed 5',
    ]);
  });

  it('count on each level', () => {
    expect(rows(tally(claimed, { branches: 'EACH_LEVEL' }))).toEqual([
      'is: 2, killed 134',
      'isk: 1, killed 64',
      'lej: 1, killed 5',
    ]);
  });

  it('are included by a filter for their parent, which alone then has a row in its own name', () => {
    const filter = { group: ['is'] };
    expect(rows(tally(claimed, { filter }))).toEqual(['is: 1, killed 70', 'isk: 1, killed 64']);
    expect(rows(tally(claimed, { filter, branches: 'IN_PARENT' }))).toEqual(['is: 2, killed 134']);
    expect(rows(tally(claimed, { filter: { group: ['isk'] }, branches: 'EACH_LEVEL' }))).toEqual([
      'isk: 1, killed 64',
    ]);
  });
});

describe('casualties', () => {
  it('stay in words until a convention is asked for', () => {
    const told = given(
      ...attack('one', { wounded: 'scores' }),
      ...attack('two', { wounded: '28' }),
    );
    expect(tally(told).total.wounded).toMatchObject({
      low: 28,
      high: null,
      open: true,
      inWords: [{ words: 'scores', count: 1 }],
    });
    expect(tally(told, { words: 'DSAT' }).total.wounded).toMatchObject({ low: 68, high: 68 });
  });

  it('of the perpetrators are left out when asked', () => {
    const told = given(
      entry('IncidentReported', { incident: 'college' }, { when: '2016-10-24' }),
      entry('CasualtiesReported', {
        incident: 'college',
        killed: { best: 66, low: 66, high: 66 },
        perpetrators: 'INCLUDED',
        breakdown: [
          { victims: 'SECURITY_FORCES', killed: { best: 61 } },
          { victims: 'PERPETRATORS', killed: { best: 3 } },
          { victims: 'UNKNOWN', ofGroup: 'is', killed: { best: 2 } },
        ],
      }),
      claim('college', 'is'),
    );
    expect(tally(told).total.killed.low).toBe(66);
    expect(tally(told, { counting: 'WITHOUT_PERPETRATORS' }).total.killed).toMatchObject({
      low: 61,
      best: 61,
      high: 61,
    });
  });

  it('of one origin are those it reported last', () => {
    const told = given(
      entry(
        'IncidentReported',
        { incident: 'one' },
        { when: '2016-10-24', published: '2016-10-24' },
      ),
      entry(
        'CasualtiesReported',
        { incident: 'one', killed: { words: '40' } },
        { published: '2016-10-25', attribution: ['police'] },
      ),
      entry(
        'CasualtiesReported',
        { incident: 'one', killed: { words: '61' } },
        { published: '2016-10-26', attribution: ['police'] },
      ),
    );
    expect(tally(told).total.killed.text).toBe('61');
    expect(tally(told, {}, { publishedBy: '2016-10-25' }).total.killed.text).toBe('40');
  });
});
