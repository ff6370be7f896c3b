import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf } from '#libs/time/edtf';
import { dateTime } from './date-time.js';
import { edtfOfBounds } from './edtf-of-bounds.js';
import { fuzzyDate } from './fuzzy-date.js';

describe('a date as it is shown', () => {
  it('keeps the words of the source, and shows the last millisecond inside its bounds', () => {
    const stored = { edtf: '2019-05-15', asReported: 'the other day', anchor: '2019-05-17' };
    expect(fuzzyDate(stored, boundsOf('2019-05-15'))).toEqual({
      edtf: '2019-05-15',
      text: '15 May 2019',
      asReported: 'the other day',
      earliest: '2019-05-15T00:00:00.000Z',
      latest: '2019-05-15T23:59:59.999Z',
      precision: 'DAY',
      anchor: '2019-05-17',
      rule: null,
      alternatives: [],
    });
  });

  it('tells its alternatives', () => {
    const stored = { edtf: '2018-07', alternatives: ['2017-07'] };
    expect(fuzzyDate(stored, boundsOf('2017-07/2018-07')).text).toBe('July 2018, or July 2017');
  });

  it('that was left out is one moment up to the publication', () => {
    const bounds = { earliest: -Infinity, latest: boundsOf('2014-07-13').latest };
    expect(fuzzyDate(undefined, bounds)).toMatchObject({
      edtf: '[..2014-07-13]',
      text: 'by 13 July 2014',
      earliest: null,
      latest: '2014-07-13T23:59:59.999Z',
      precision: 'RANGE',
    });
    expect(fuzzyDate({ edtf: 'reported', asReported: 'now' }, bounds)).toMatchObject({
      edtf: '[..2014-07-13]',
      asReported: 'now',
    });
  });

  it('without any bound says so', () => {
    expect(fuzzyDate(undefined, { earliest: -Infinity, latest: Infinity })).toMatchObject({
      edtf: '..',
      text: 'date not reported',
      earliest: null,
      latest: null,
    });
  });
});

describe('bounds as EDTF', () => {
  it('are a year, a month or a day where they are just that', () => {
    for (const edtf of [
      '2019',
      '2016-02',
      '2016-02-29',
      '[2014-06-01..2014-08-30]',
      '[2014-06-03..]',
    ])
      expect(edtfOfBounds(boundsOf(edtf))).toBe(edtf);
  });

  it('name instants where they do not end with days', () => {
    const noon = Date.parse('2019-05-15T12:00:00.000Z');
    expect(edtfOfBounds({ earliest: noon, latest: noon + 1 })).toBe('2019-05-15T12:00:00.000Z');
  });

  it('read back as the same bounds', () => {
    const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => n * 86_400_000);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 800 }), (earliest, days) => {
        const bounds = { earliest, latest: earliest + days * 86_400_000 };
        expect(boundsOf(edtfOfBounds(bounds))).toEqual(bounds);
      }),
    );
  });
});

describe('an instant as it is shown', () => {
  it('is null where there is no bound, or none that four digits of a year can write', () => {
    expect(dateTime(0)).toBe('1970-01-01T00:00:00.000Z');
    for (const instant of [undefined, Infinity, -Infinity, 8.64e15])
      expect(dateTime(instant)).toBeNull();
  });
});
