import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contains, hull, UNBOUNDED } from './bounds.js';
import { boundsOf } from './edtf.js';
import type { DateContext, DateKind, StoredDate, StoredEntryDate } from './entry-date.js';
import { entryCertainty, resolveEntryDate } from './entry-date.js';
import { endOf } from './testing/at.js';

const published = boundsOf('[2019-05-15..2019-05-31]');
const byPublication = { earliest: -Infinity, latest: published.latest };

function on(edtf: string, ...alternatives: readonly string[]): StoredDate {
  return { edtf, alternatives };
}

function resolve(kind: DateKind, date: StoredEntryDate, changes: Partial<DateContext> = {}) {
  return resolveEntryDate(date, { published, kind, stance: 'ASSERTED', ...changes });
}

describe("an entry's date", () => {
  it('is one moment within its bounds, also when it is written as an interval', () => {
    expect(resolve('HAPPENING', { when: on('2013/2014-07-13') }).when).toEqual({
      edtf: '2013/2014-07-13',
      stated: true,
      bounds: boundsOf('2013/2014-07-13'),
      each: [boundsOf('2013/2014-07-13')],
    });
  });

  it('is cut at the publication of its source', () => {
    const { when } = resolve('HAPPENING', { when: on('2019') });
    expect(when?.bounds).toEqual({ earliest: boundsOf('2019').earliest, latest: published.latest });
  });

  it('is cut in every field', () => {
    const date = resolve('STATE', { since: on('2019~'), held: on('2019'), until: on('[2018..]') });
    for (const field of [date.since, date.held, date.until]) {
      expect(field?.bounds.latest).toBe(published.latest);
    }
    expect(resolve('PERIOD', { period: on('2019') }).period?.bounds.latest).toBe(published.latest);
  });

  it.each(['FORECAST', 'RECOMMENDED'])('of what is only %s may lie after it', (stance) => {
    const date = resolve('HAPPENING', { when: on('2019-06') }, { stance });
    expect(date.when?.bounds).toEqual(boundsOf('2019-06'));
  });

  it('is not cut when the source bears no date', () => {
    const date = resolve('HAPPENING', { when: on('2030') }, { published: undefined });
    expect(date.when?.bounds).toEqual(boundsOf('2030'));
  });

  it('stays as it is where nothing would remain, because the source was dated anew', () => {
    expect(resolve('HAPPENING', { when: on('2020') }).when?.bounds).toEqual(boundsOf('2020'));
  });

  it('counts its alternatives', () => {
    const { when } = resolve('HAPPENING', { when: on('2018-07?', '2017-07') });
    expect(when?.each).toEqual([boundsOf('2018-07?'), boundsOf('2017-07')]);
    expect(when?.bounds).toEqual(hull(boundsOf('2018-07?'), boundsOf('2017-07')));
  });

  it('drops an alternative that lies after the publication', () => {
    expect(resolve('HAPPENING', { when: on('2018', '2020') }).when?.each).toEqual([
      boundsOf('2018'),
    ]);
    expect(resolve('HAPPENING', { when: on('2020', '2018') }).when?.each).toEqual([
      boundsOf('2018'),
    ]);
  });
});

describe('a date that is left out', () => {
  it('of a happening: by the publication', () => {
    expect(resolve('HAPPENING', {}).when).toEqual({
      edtf: 'reported',
      stated: false,
      bounds: byPublication,
      each: [byPublication],
    });
  });

  it('of a state: it held when its source was published', () => {
    expect(resolve('STATE', {})).toEqual({
      held: { edtf: 'reported', stated: false, bounds: published, each: [published] },
    });
    expect(resolve('STATE', { since: on('2015') }).held?.bounds).toEqual(published);
  });

  it('of a state that is reported to have held or ended: it is not said to hold any longer', () => {
    expect(resolve('STATE', { until: on('2017-07-11') }).held).toBeUndefined();
    expect(resolve('STATE', { held: on('2016') }).held?.bounds).toEqual(boundsOf('2016'));
  });

  it('of a state that is only to begin: it does not hold yet', () => {
    expect(resolve('STATE', { since: on('2020') }, { stance: 'FORECAST' }).held).toBeUndefined();
    expect(resolve('STATE', {}, { stance: 'FORECAST' }).held?.bounds).toEqual(published);
  });

  it('of a figure: up to the publication', () => {
    expect(resolve('PERIOD', {}).period?.bounds).toEqual(byPublication);
  });

  it('of an entry that takes none: there is none', () => {
    expect(resolve('NONE', {})).toEqual({});
  });

  it('has no bound when the source bears no date either', () => {
    const undated = { published: undefined };
    expect(resolve('HAPPENING', {}, undated).when?.bounds).toEqual(UNBOUNDED);
    expect(resolve('STATE', {}, undated).held?.bounds).toEqual(UNBOUNDED);
  });
});

describe('the date `reported`', () => {
  it('is by the publication for what happened, began or ended', () => {
    expect(resolve('HAPPENING', { when: on('reported') }).when).toEqual({
      edtf: 'reported',
      stated: true,
      bounds: byPublication,
      each: [byPublication],
    });
    const state = resolve('STATE', { since: on('reported'), until: on('reported') });
    expect(state.since?.bounds).toEqual(byPublication);
    expect(state.until?.bounds).toEqual(byPublication);
  });

  it('is at the publication for what was so', () => {
    expect(resolve('STATE', { held: on('reported') }).held?.bounds).toEqual(published);
  });
});

describe('the certainty of an entry', () => {
  const happening = resolve('HAPPENING', { when: on('2018-07') });
  const either = resolve('HAPPENING', { when: on('2018-07', '2017-07') });
  const undated = resolve('HAPPENING', {});
  const begun = resolve('STATE', { since: on('2015') });
  const held = resolve('STATE', { held: on('2016-02-10') });
  const ended = resolve('STATE', { until: on('2017-07-11') });
  const figure = resolve('PERIOD', { period: on('2018') });

  it.each([
    ['a happening', happening, '2018-06', undefined],
    ['a happening', happening, '2018-07-15', 'POSSIBLE'],
    ['a happening', happening, '2018-07', 'CERTAIN'],
    ['a happening with an alternative', either, '2017-07', 'POSSIBLE'],
    ['a happening with an alternative', either, '2018-07', 'CERTAIN'],
    ['a happening without a date', undated, '2001', 'POSSIBLE'],
    ['a happening without a date', undated, '2019-05', 'CERTAIN'],
    ['the beginning of a state', begun, '2014', undefined],
    ['the beginning of a state', begun, '2015', 'CERTAIN'],
    ['a report of a state', held, '2016-02-09', undefined],
    ['a report of a state', held, '2016-02-10', 'CERTAIN'],
    ['the day before the end of a state', ended, '2017-07-09', undefined],
    ['the day before the end of a state', ended, '2017-07-10', 'CERTAIN'],
    ['the period of a figure', figure, '2018-06', 'POSSIBLE'],
    ['the period of a figure', figure, '2018', 'CERTAIN'],
    ['no date', resolve('NONE', {}), '2020', undefined],
  ])('is that of %s', (_, date, moment, expected) => {
    expect(entryCertainty(date, endOf(moment))).toBe(expected);
  });
});

describe('laws of entry dates', () => {
  const edtf = fc.constantFrom(
    '2013',
    '2018-07?',
    '[..2014]',
    '2019-05-20',
    '2019/..',
    '201X',
    'reported',
  );
  const date = fc.record({ edtf, alternatives: fc.array(edtf, { maxLength: 2 }) });

  it('nothing reported lies after its publication, and the hull holds every alternative', () => {
    fc.assert(
      fc.property(date, date, (since, until) => {
        const resolved = resolve('STATE', { since, until });
        for (const field of [resolved.since, resolved.until]) {
          const { bounds, each } = field ?? { bounds: UNBOUNDED, each: [] };
          expect(contains(byPublication, bounds)).toBe(true);
          expect(each.every((one) => contains(bounds, one))).toBe(true);
        }
      }),
    );
  });
});
