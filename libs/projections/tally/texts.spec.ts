import { describe, expect, it } from '@jest/globals';
import { incidentText } from '../headlines/incident-text.js';
import { incidentsOf } from '../incidents/incidents.js';
import { figuresText, statisticText } from '../statistics/statistic-text.js';
import { statisticsAt } from '../statistics/statistics.js';
import { tallyAt } from './tally.js';
import { countsText, tallyRowText } from './tally-text.js';
import { entry, group, place, source } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import type { Given } from '../testing/given.js';

const peshawar = given(
  group('isk', { name: 'Islamic State – Khorasan Province' }),
  group('ttp', { name: 'Tehrik-i-Taliban Pakistan' }),
  place('peshawar', { placeKind: 'CITY', name: 'Peshawar' }),
  entry(
    'IncidentReported',
    { incident: 'peshawar-2022', incidentKind: 'SUICIDE_BOMBING' },
    { when: '2022-03-04', places: ['peshawar'] },
  ),
  entry('CasualtiesReported', {
    incident: 'peshawar-2022',
    killed: { words: 'at least 64' },
    wounded: { words: 'scores' },
  }),
  entry('ResponsibilityClaimed', { incident: 'peshawar-2022', group: 'isk' }),
);

function told(recorded: Given, publishedBy?: string): string {
  const view = recorded.view(publishedBy === undefined ? {} : { publishedBy });
  return [...incidentsOf(view).values()]
    .map((incident) => incidentText(view, incident))
    .join(' | ');
}

describe('an incident in words', () => {
  it('says who claims it', () => {
    expect(told(peshawar)).toBe(
      'The suicide bombing in Peshawar on 4 March 2022; claimed by Islamic State – Khorasan Province',
    );
  });

  it('says that it is contested', () => {
    const contested = peshawar.and(
      entry('ResponsibilityAttributed', { incident: 'peshawar-2022', actor: 'ttp' }),
    );
    expect(told(contested)).toMatch(
      /; claimed by Islamic State – Khorasan Province; attributed to Tehrik-i-Taliban Pakistan; contested$/,
    );
  });

  it('says where its reports disagree', () => {
    const other = entry('IncidentReported', { incident: 'peshawar-2022' }, { when: '2022-03-05' });
    expect(told(peshawar.and(other))).toContain('; reports disagree about the date;');
  });

  it('says what is only possibly published', () => {
    const vague = given(
      source('vague', { published: '2020/2030' }),
      entry('IncidentReported', { incident: 'attack' }, { source: 'vague', when: '2019' }),
    );
    expect(told(vague, '2025')).toBe('The incident in 2019; only possibly published');
  });
});

describe('a tally in words', () => {
  const question = {
    filter: {},
    groupBy: ['GROUP', 'YEAR', 'WEAPON'],
    attribution: 'ANY',
    branches: 'AS_NAMED',
    casualties: 'WIDEST',
    counting: 'AS_REPORTED',
    words: 'AS_REPORTED',
  } as const;

  it('keeps every hedge', () => {
    const view = peshawar.view();
    const tally = tallyAt(view, at('2023'), question);
    expect(countsText(tally.total)).toBe('1 incident; killed: at least 64; wounded: scores');
    expect(tally.rows.map((row) => tallyRowText(view, row))).toEqual([
      'Islamic State – Khorasan Province, 2022, weapon unknown: 1 incident; killed: at least 64; wounded: scores',
    ]);
  });

  it('says what is contested and what is a summary', () => {
    const summed = given(
      entry('IncidentReported', { incident: 'clashes', unit: 'SUMMARY' }, { period: '2015' }),
      entry('ResponsibilityClaimed', { incident: 'clashes', group: 'is' }),
      entry('ResponsibilityDenied', { incident: 'clashes', group: 'is' }),
    );
    const view = summed.view();
    const { total, rows } = tallyAt(view, at('2023'), { ...question, groupBy: [] });
    expect(countsText(total)).toBe(
      '1 incident; 1 of them summaries of several; killed: not reported; wounded: not reported',
    );
    expect(rows.map((row) => tallyRowText(view, row))).toEqual([
      `${countsText(total)}; contested: 1`,
    ]);
  });

  it('of nothing is short', () => {
    const { total } = tallyAt(given().view(), at('2023'), question);
    expect(countsText(total)).toBe('none incidents');
  });
});

describe('a statistic in words', () => {
  it('says what a share comes to, and what incidents account for', () => {
    const reported = peshawar.and(
      entry(
        'StatisticReported',
        { measure: 'KILLED', figure: { words: '595' } },
        { key: 'toll', period: '2022' },
      ),
      entry(
        'StatisticReported',
        { measure: 'KILLED', share: { best: '38' }, shareOf: 'toll' },
        { period: '2022-03' },
      ),
    );
    const view = reported.view();
    const texts = statisticsAt(view, at('2023'), { filter: {}, words: 'AS_REPORTED' }).map((one) =>
      statisticText(view, one),
    );
    expect(texts[0]).toMatch(
      /Itemised: at least 64 in 1 incident; not itemised: 531 \(0 to 531\)\.$/,
    );
    expect(texts[1]).toMatch(/By its rounding that is 226 \(224 to 229\)\./);
  });

  it('writes figures with every bound that is known', () => {
    expect(figuresText({ low: 3, best: 3, high: 3 })).toBe('3');
    expect(figuresText({ low: 70, best: 70, high: null })).toBe('at least 70');
    expect(figuresText({ low: null, best: 5, high: null })).toBe('about 5');
    expect(figuresText({ low: null, best: null, high: 9 })).toBe('at most 9');
  });
});
