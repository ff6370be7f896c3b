import { describe, expect, it } from '@jest/globals';
import edtf from 'edtf';
import fc from 'fast-check';
import { contains } from './bounds.js';
import { isDateProblem } from './date-problem.js';
import { boundsOf, parseEdtf, precisionOf, storedDate } from './edtf.js';

function shown(instant: number): string {
  return Number.isFinite(instant)
    ? new Date(instant).toISOString().replace('T00:00:00.000Z', '')
    : String(instant);
}

/** "2014-06-01 to 2014-09-01": the second day is no longer in it. */
function span(text: string): string {
  const { earliest, latest } = boundsOf(text);
  return `${shown(earliest)} to ${shown(latest)}`;
}

/** What the package `edtf` says of the same text. */
function spanByPackage(text: string): string {
  try {
    const { min, max } = edtf(text);
    return [min, max]
      .map((side) => (side === null || Number.isNaN(side) ? String(side) : shown(side)))
      .join(' to ');
  } catch {
    return 'refused';
  }
}

function problem(text: string) {
  const date = parseEdtf(text);
  return isDateProblem(date) ? date : undefined;
}

describe('a date of EDTF', () => {
  it.each([
    ['2019', 'YEAR', '2019-01-01 to 2020-01-01'],
    ['2019-05', 'MONTH', '2019-05-01 to 2019-06-01'],
    ['2019-12', 'MONTH', '2019-12-01 to 2020-01-01'],
    ['2019-05-15', 'DAY', '2019-05-15 to 2019-05-16'],
    ['2020-02-29', 'DAY', '2020-02-29 to 2020-03-01'],
    ['201X', 'DECADE', '2010-01-01 to 2020-01-01'],
    ['20XX', 'CENTURY', '2000-01-01 to 2100-01-01'],
    ['2XXX', 'RANGE', '2000-01-01 to 3000-01-01'],
    ['2014-XX', 'YEAR', '2014-01-01 to 2015-01-01'],
    ['2014-XX-XX', 'YEAR', '2014-01-01 to 2015-01-01'],
    ['201X-XX', 'DECADE', '2010-01-01 to 2020-01-01'],
    ['2014-06-XX', 'MONTH', '2014-06-01 to 2014-07-01'],
    ['2019-02-XX', 'MONTH', '2019-02-01 to 2019-03-01'],
    ['2019-1X', 'RANGE', '2019-10-01 to 2020-01-01'],
    ['2019-05-1X', 'RANGE', '2019-05-10 to 2019-05-20'],
    ['2019-05-3X', 'RANGE', '2019-05-30 to 2019-06-01'],
    ['2019-XX-31', 'RANGE', '2019-01-31 to 2020-01-01'],
    ['1X50', 'RANGE', '1050-01-01 to 1951-01-01'],
    ['156X-02-29', 'RANGE', '1560-02-29 to 1568-03-01'],
    ['-0044', 'YEAR', '-000044-01-01 to -000043-01-01'],
    ['-0044-03-15', 'DAY', '-000044-03-15 to -000044-03-16'],
    ['-19XX', 'CENTURY', '-001999-01-01 to -001899-01-01'],
    ['-0044-03-XX', 'MONTH', '-000044-03-01 to -000044-04-01'],
    ['0000', 'YEAR', '0000-01-01 to 0001-01-01'],
    ['0050', 'YEAR', '0050-01-01 to 0051-01-01'],
    ['Y12345', 'YEAR', '+012345-01-01 to +012346-01-01'],
    ['2019-05-15T10:00:00Z', 'INSTANT', '2019-05-15T10:00:00.000Z to 2019-05-15T10:00:00.001Z'],
    ['2019-05-15T10:00', 'INSTANT', '2019-05-15T10:00:00.000Z to 2019-05-15T10:00:00.001Z'],
    ['2019-05-15T10:00:00', 'INSTANT', '2019-05-15T10:00:00.000Z to 2019-05-15T10:00:00.001Z'],
    [
      '2019-05-15T10:00:00+05:00',
      'INSTANT',
      '2019-05-15T05:00:00.000Z to 2019-05-15T05:00:00.001Z',
    ],
    ['2019-05-15T10:00:00+05', 'INSTANT', '2019-05-15T05:00:00.000Z to 2019-05-15T05:00:00.001Z'],
    ['2019-05-15T22:00-03:30', 'INSTANT', '2019-05-16T01:30:00.000Z to 2019-05-16T01:30:00.001Z'],
    [
      '2019-05-15T10:00:00.123456Z',
      'INSTANT',
      '2019-05-15T10:00:00.123Z to 2019-05-15T10:00:00.124Z',
    ],
    ['2019-05-15T24:00:00Z', 'INSTANT', '2019-05-16 to 2019-05-16T00:00:00.001Z'],
    ['2013/2014-07-13', 'RANGE', '2013-01-01 to 2014-07-14'],
    ['2019-05-15/..', 'RANGE', '2019-05-15 to Infinity'],
    ['../2019', 'RANGE', '-Infinity to 2020-01-01'],
    ['[..2014-07-13]', 'RANGE', '-Infinity to 2014-07-14'],
    ['[2014-07-13..]', 'RANGE', '2014-07-13 to Infinity'],
    ['[2014,2016-05..2016-07]', 'RANGE', '2014-01-01 to 2016-08-01'],
    ['[2014-07-13 , 2014-08]', 'RANGE', '2014-07-13 to 2014-09-01'],
    ['[..2014,2016..]', 'RANGE', '-Infinity to Infinity'],
    ['[2014..2014]', 'RANGE', '2014-01-01 to 2015-01-01'],
    ['2014-06-XX/2014-08', 'RANGE', '2014-06-01 to 2014-09-01'],
  ])('%s is given to the %s: %s', (text, precision, expected) => {
    expect(span(text)).toBe(expected);
    expect(precisionOf(text)).toBe(precision);
  });

  it('keeps the text as it was given', () => {
    expect(storedDate('[2014-07-13 , 2014-08]').edtf).toBe('[2014-07-13 , 2014-08]');
  });
});

describe('a hedged date', () => {
  it.each([
    ['2018-07?', '2018-06-01 to 2018-09-01'],
    ['2017-05~', '2017-04-01 to 2017-07-01'],
    ['2017-05%', '2017-04-01 to 2017-07-01'],
    ['2018?', '2017-01-01 to 2020-01-01'],
    ['2019-05-15~', '2019-05-14 to 2019-05-17'],
    ['2019-12?', '2019-11-01 to 2020-02-01'],
    ['2018~/2022-03-04', '2017-01-01 to 2022-03-05'],
    ['2019-02~/2019-03-15', '2019-01-01 to 2019-03-16'],
    ['2017-05~/2017-08~', '2017-04-01 to 2017-10-01'],
    ['[2017-05~..2017-08~]', '2017-04-01 to 2017-10-01'],
    ['0001?', '0000-01-01 to 0003-01-01'],
  ])('is widened by one unit on each side: %s is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each(['~2019-05-15', '2019?-05~-15', '?2019-05~-15%', '2019-?05-15'])(
    'is widened once, by the finest unit given, however often it is hedged: %s',
    (text) => {
      expect(span(text)).toBe('2019-05-14 to 2019-05-17');
    },
  );

  it('is as precise as without the hedge', () => {
    expect(precisionOf('2018-07?')).toBe('MONTH');
    expect(precisionOf('2018~')).toBe('YEAR');
  });
});

describe('a season or other division of a year', () => {
  it.each([
    ['2001-21', '2001-03-01 to 2001-06-01'],
    ['2001-22', '2001-06-01 to 2001-09-01'],
    ['2001-23', '2001-09-01 to 2001-12-01'],
    ['2001-25', '2001-03-01 to 2001-06-01'],
    ['2001-29', '2001-09-01 to 2001-12-01'],
    ['2001-31', '2001-03-01 to 2001-06-01'],
    ['2001-33', '2001-01-01 to 2001-04-01'],
    ['2001-36', '2001-10-01 to 2002-01-01'],
    ['2001-38', '2001-05-01 to 2001-09-01'],
    ['2001-40', '2001-01-01 to 2001-07-01'],
    ['2001-41', '2001-07-01 to 2002-01-01'],
    ['-0044-21', '-000044-03-01 to -000044-06-01'],
  ])('%s is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
    expect(precisionOf(text)).toBe('SEASON');
  });

  it.each(['2001-24', '2001-28', '2001-30'])(
    'that straddles two years may be of either: %s',
    (text) => {
      expect(span(text)).toBe('2000-12-01 to 2002-03-01');
    },
  );

  it('is widened by one of its kind', () => {
    expect(span('2001-21~')).toBe('2000-12-01 to 2001-09-01');
    expect(span('2001-33?')).toBe('2000-10-01 to 2001-07-01');
    expect(span('2001?-37')).toBe('2000-09-01 to 2001-09-01');
  });
});

describe('what the package edtf gets wrong', () => {
  it.each([
    // ends with the first of its dates
    ['[2014-06..2014-08]', '2014-06-01 to 2014-06-30T23:59:59.999Z', '2014-06-01 to 2014-09-01'],
    [
      '[2016-08-08..2019-03-15]',
      '2016-08-08 to 2016-08-08T23:59:59.999Z',
      '2016-08-08 to 2019-03-16',
    ],
    ['[2015,2014]', '2015-01-01 to 2014-12-31T23:59:59.999Z', '2014-01-01 to 2016-01-01'],
    [
      '[2014-05..2014-06,2012]',
      '2014-05-01 to 2012-12-31T23:59:59.999Z',
      '2012-01-01 to 2014-07-01',
    ],
    // refuses what mixes precisions or hedges
    ['[2013..2014-07-13]', 'refused', '2013-01-01 to 2014-07-14'],
    ['[2017-05~..2017-08~]', 'refused', '2017-04-01 to 2017-10-01'],
    ['2019-05/2019', 'refused', '2019-05-01 to 2020-01-01'],
    ['2019/2019', 'refused', '2019-01-01 to 2020-01-01'],
    // ends a millisecond early
    ['2019', '2019-01-01 to 2019-12-31T23:59:59.999Z', '2019-01-01 to 2020-01-01'],
    // has no number for an unknown end
    ['/2014-07-13', 'null to 2014-07-13T23:59:59.999Z', '-Infinity to 2014-07-14'],
    ['2014-07-13/', '2014-07-13 to null', '2014-07-13 to Infinity'],
    // takes no account of hedges
    ['2018-07?', '2018-07-01 to 2018-07-31T23:59:59.999Z', '2018-06-01 to 2018-09-01'],
    // puts the seasons into the quarters, and counts a second third of five months
    ['2001-21', '2001-01-01 to 2001-03-31T23:59:59.999Z', '2001-03-01 to 2001-06-01'],
    ['2001-38', '2001-05-01 to 2001-09-30T23:59:59.999Z', '2001-05-01 to 2001-09-01'],
    // loses far years and the digits that are not known
    ['Y17E7', 'NaN to NaN', '+275760-09-13 to Infinity'],
    ['Y-17E7', 'NaN to NaN', '-Infinity to -271821-04-20'],
    ['1950S2', '1950-01-01 to 1950-12-31T23:59:59.999Z', '1900-01-01 to 2000-01-01'],
    // takes .5 for five milliseconds, and an instant for no time at all
    [
      '2019-05-15T10:00:00.5Z',
      '2019-05-15T10:00:00.005Z to 2019-05-15T10:00:00.005Z',
      '2019-05-15T10:00:00.500Z to 2019-05-15T10:00:00.501Z',
    ],
  ])('%s is not %s but %s', (text, wrong, right) => {
    expect(spanByPackage(text)).toBe(wrong);
    expect(span(text)).toBe(right);
  });

  it.each([
    // takes it for 1 March
    ['2019-02-29', '2019-03-01 to 2019-03-01T23:59:59.999Z', 'DATE_IMPOSSIBLE'],
    [
      '2019-02-29T10:00:00Z',
      '2019-03-01T10:00:00.000Z to 2019-03-01T10:00:00.000Z',
      'DATE_IMPOSSIBLE',
    ],
    ['20X9-02-29', '2009-03-01 to 2099-03-01T23:59:59.999Z', 'DATE_IMPOSSIBLE'],
    // takes it for milliseconds since 1970, a century, a decade
    ['12345', '1970-01-01T00:00:12.345Z to 1970-01-01T00:00:12.345Z', 'DATE_UNREADABLE'],
    ['20', '2000-01-01 to 2099-12-31T23:59:59.999Z', 'DATE_UNREADABLE'],
    ['201', '2010-01-01 to 2019-12-31T23:59:59.999Z', 'DATE_UNREADABLE'],
    // takes all of them for one
    ['{2014,2015}', '2014-01-01 to 2015-12-31T23:59:59.999Z', 'DATE_SEVERAL'],
    // ends before it begins
    ['[2014..2013]', '2014-01-01 to 2014-12-31T23:59:59.999Z', 'DATE_REVERSED'],
    // says nothing
    ['../..', '-Infinity to Infinity', 'DATE_UNBOUNDED'],
    ['/', 'null to null', 'DATE_UNBOUNDED'],
    ['XXXX', '0000-01-01 to 9999-12-31T23:59:59.999Z', 'DATE_UNBOUNDED'],
    ['[..2014-07-13..]', '-Infinity to Infinity', 'DATE_UNREADABLE'],
  ])('%s is not %s but refused', (text, wrong, code) => {
    expect(spanByPackage(text)).toBe(wrong);
    expect(problem(text)?.code).toBe(code);
  });
});

describe('far years', () => {
  it.each([
    ['1950S3', 'DECADE', '1950-01-01 to 1960-01-01'],
    ['1950S4', 'YEAR', '1950-01-01 to 1951-01-01'],
    ['1950S9', 'YEAR', '1950-01-01 to 1951-01-01'],
    ['1950S1', 'RANGE', '1000-01-01 to 2000-01-01'],
    ['-1950S2', 'CENTURY', '-001999-01-01 to -001899-01-01'],
    ['Y12345S3', 'CENTURY', '+012300-01-01 to +012400-01-01'],
    ['Y17E400', 'YEAR', '+275760-09-13 to Infinity'],
  ])('%s is given to the %s: %s', (text, precision, expected) => {
    expect(span(text)).toBe(expected);
    expect(precisionOf(text)).toBe(precision);
  });
});

describe('a refused date', () => {
  it.each([
    ['2019-02-30', 'DATE_IMPOSSIBLE', '2019-02-30; February 2019 has 28 days.'],
    ['2020-02-30', 'DATE_IMPOSSIBLE', '2020-02-30; February 2020 has 29 days.'],
    ['1900-02-29', 'DATE_IMPOSSIBLE', '1900-02-29; February 1900 has 28 days.'],
    ['2019-04-31', 'DATE_IMPOSSIBLE', '2019-04-31; April 2019 has 30 days.'],
    ['2019-05-32~', 'DATE_IMPOSSIBLE', '2019-05-32~; May 2019 has 31 days.'],
    ['[2019-02-30..2019-03-15]', 'DATE_IMPOSSIBLE', '2019-02-30; February 2019 has 28 days.'],
    ['2018/2019-02-30', 'DATE_IMPOSSIBLE', '2019-02-30; February 2019 has 28 days.'],
    ['2019-13', 'DATE_IMPOSSIBLE', '2019-13; a year has 12 months.'],
    ['2019-42', 'DATE_IMPOSSIBLE', '2019-42; a year has 12 months.'],
    ['2019-00', 'DATE_IMPOSSIBLE', '2019-00; months are counted from 01.'],
    ['2019-05-00', 'DATE_IMPOSSIBLE', '2019-05-00; days are counted from 01.'],
    ['2019-05-15T25:00:00Z', 'DATE_IMPOSSIBLE', '2019-05-15T25:00:00Z; a day has 24 hours.'],
    ['2019-05-15T24:00:01Z', 'DATE_IMPOSSIBLE', '2019-05-15T24:00:01Z; a day has 24 hours.'],
    [
      '2019-05-15T10:60Z',
      'DATE_IMPOSSIBLE',
      '2019-05-15T10:60Z; an hour has 60 minutes, 00 to 59.',
    ],
    [
      '2019-05-15T23:59:60Z',
      'DATE_IMPOSSIBLE',
      '2019-05-15T23:59:60Z; a minute has 60 seconds, 00 to 59.',
    ],
    ['2019-06/2019-03', 'DATE_REVERSED', '2019-06/2019-03; it ends before it begins.'],
    ['2019-06~/2019-05~', 'DATE_REVERSED', '2019-06~/2019-05~; it ends before it begins.'],
    ['', 'DATE_UNREADABLE', 'An empty text is no date.'],
    ['  ', 'DATE_UNREADABLE', 'An empty text is no date.'],
    ['15 May 2019', 'DATE_UNREADABLE', '"15 May 2019" is no date of EDTF.'],
    ['2018/2019/2020', 'DATE_UNREADABLE', '"2018/2019/2020" is no date of EDTF.'],
    ['2018/soon', 'DATE_UNREADABLE', '"soon" is no date of EDTF.'],
    ['soon/2018', 'DATE_UNREADABLE', '"soon" is no date of EDTF.'],
    ['[]', 'DATE_UNREADABLE', '"" is no date of EDTF.'],
    ['[2014,..2015]', 'DATE_UNREADABLE', '"..2015" is no date of EDTF.'],
    ['[2014..,2015]', 'DATE_UNREADABLE', '"2014.." is no date of EDTF.'],
    ['192X-21', 'DATE_UNREADABLE', '"192X-21" is no date of EDTF.'],
    ['{2014,2015}', 'DATE_SEVERAL', '{2014,2015} means all of these dates; a date is one moment.'],
  ])('%s is %s: %s', (text, code, message) => {
    expect(problem(text)).toMatchObject({ code, message });
  });

  it.each([
    ['2019-5-1', 'Month and day have two digits: 2019-05-01.'],
    ['13/07/2014', 'Write year, month, day: 2019-05-15.'],
    ['201', 'A year has four digits; a century is written 20XX, a decade 201X.'],
    ['20190515', 'A year beyond four digits is written Y12345; a day 2019-05-15.'],
    [' 2019', 'Leave out the spaces around it.'],
    ['2019-05-00', 'Leave unknown parts out: 2019-05.'],
    ['2019-00-00', 'Leave unknown parts out: 2019.'],
    ['[2014,[2015]]', 'Lists do not hold lists.'],
    ['soon', 'A day is written 2019-05-15, a month 2019-05, a year 2019.'],
    ['{2014,2015}', 'Write [a,b] for one of them, or one entry for each.'],
    ['XXXX-12-25', 'Leave the date out.'],
    ['', 'Leave the date out.'],
  ])('%s comes with advice: %s', (text, advice) => {
    expect(problem(text)?.advice).toBe(advice);
  });

  it('is refused for its length before its grammar is tried', () => {
    expect(problem(`[${'2014,'.repeat(200)}2015]`)?.message).toBe(
      'A date has at most 500 characters.',
    );
    expect(problem('2'.repeat(60))?.code).toBe('DATE_UNREADABLE');
  });

  it('cannot have been stored', () => {
    expect(() => boundsOf('2019-02-30')).toThrow(
      new RangeError('DATE_IMPOSSIBLE: 2019-02-30; February 2019 has 28 days.'),
    );
  });
});

describe('laws of dates', () => {
  const day = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('a day lies in its month and its month in its year', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(contains(boundsOf(text.slice(0, 7)), boundsOf(text))).toBe(true);
        expect(contains(boundsOf(text.slice(0, 4)), boundsOf(text.slice(0, 7)))).toBe(true);
      }),
    );
  });

  it('a day begins when the calendar of the platform says, and lasts a day', () => {
    fc.assert(
      fc.property(day, (text) => {
        const { earliest, latest } = boundsOf(text);
        expect(earliest).toBe(Date.parse(`${text}T00:00:00Z`));
        expect(latest - earliest).toBe(86_400_000);
      }),
    );
  });

  it('a hedge holds what it hedges, and an interval what lies between', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('~', '?', '%'), (one, other, hedge) => {
        expect(contains(boundsOf(one + hedge), boundsOf(one))).toBe(true);
        const [from, to] = [one, other].sort() as [string, string];
        for (const text of [`${from}/${to}`, `[${from}..${to}]`]) {
          expect(boundsOf(text)).toEqual({
            earliest: boundsOf(from).earliest,
            latest: boundsOf(to).latest,
          });
        }
      }),
    );
  });

  it('is remembered, and read anew when too many were', () => {
    for (let year = 1; year <= 21_000; year += 1) {
      expect(boundsOf(`Y${year + 10_000}`).earliest).toBeGreaterThan(boundsOf('9999').earliest);
    }
    expect(span('2019')).toBe('2019-01-01 to 2020-01-01');
  });
});
