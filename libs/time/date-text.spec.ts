import { describe, expect, it } from '@jest/globals';
import { dateText, momentText } from './date-text.js';

describe('a date read aloud', () => {
  it.each([
    ['2019-05-15', '15 May 2019'],
    ['2019-05', 'May 2019'],
    ['2019', '2019'],
    ['201X', 'the 2010s'],
    ['20XX', 'between 2000 and 2099'],
    ['2019-05-15T10:00:00Z', '15 May 2019, 10:00 UTC'],
    ['2001-21', 'spring 2001'],
    ['2001-32', 'southern winter 2001'],
    ['2001-33', 'first quarter of 2001'],
    ['2001-39', 'last third of 2001'],
    ['2001-41', 'second half of 2001'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0043', '44 BC'],
    ['Y17E7', 'the year 170000000'],
    ['Y-17E7', '170000001 BC'],
    ['Y17E400', 'the year 17E400'],
    ['Y3388E2S3', 'about the year 338800'],
    ['1950S2', 'between 1900 and 1999'],
    ['1950S3', 'the 1950s'],
    ['-001X', 'between 20 BC and 11 BC'],
    ['1X50', 'between 1050 and 1950'],
    ['2014-XX', '2014'],
    ['2014-06-XX', 'June 2014'],
    ['2019-05-1X', 'between 10 and 19 May 2019'],
    ['2019-1X', 'between 1 October and 31 December 2019'],
  ])('%s: "%s"', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
    expect(momentText(edtf)).toBe(text);
  });

  it.each([
    ['2017-05~', 'about May 2017'],
    ['2018-07?', 'July 2018 (uncertain)'],
    ['2018?', '2018 (uncertain)'],
    ['2017-05%', 'about May 2017 (uncertain)'],
    ['~2017-05-15', 'about 15 May 2017'],
    ['2001-21~', 'about spring 2001'],
  ])('with its hedges, %s: "%s"', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
  });

  it.each([
    ['[..2014-07-13]', 'by 13 July 2014'],
    ['/2014-07-13', 'by 13 July 2014'],
    ['2019-05-15/..', 'from 15 May 2019'],
    ['[2019-05-15..]', 'from 15 May 2019'],
    ['[..2014-11~]', 'by about November 2014'],
  ])('open on one side, %s: "%s"', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
  });

  it.each([
    ['[2019-05-15..2019-05-31]', 'between 15 and 31 May 2019'],
    ['[2019-05-15..2019-06-03]', 'between 15 May and 3 June 2019'],
    ['[2016-08-08..2019-03-15]', 'between 8 August 2016 and 15 March 2019'],
    ['[2014-06..2014-08]', 'between June and August 2014'],
    ['[2013-06..2014-08]', 'between June 2013 and August 2014'],
    ['[2013..2014-07-13]', 'between 2013 and 13 July 2014'],
    ['[2017-07-11..2017-08]', 'between 11 July 2017 and August 2017'],
    ['[2017-05~..2017-08~]', 'between about May 2017 and about August 2017'],
    ['[2014..2014]', '2014'],
    ['[2014,2016-05..2016-07,2018..]', '2014 or between May and July 2016 or from 2018'],
  ])('of one moment among several, %s: "%s"', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
  });

  it.each([
    ['2013/2014-07-13', '2013 to 13 July 2014', 'between 2013 and 13 July 2014'],
    ['2019-05-15/2019-05-31', '15 to 31 May 2019', 'between 15 and 31 May 2019'],
    ['2014-05/2014-08', 'May to August 2014', 'between May and August 2014'],
    ['2018~/2022-03-04', 'about 2018 to 4 March 2022', 'between about 2018 and 4 March 2022'],
    ['2019/2019', '2019', '2019'],
  ])('an interval %s is a period "%s", or a moment "%s"', (edtf, period, moment) => {
    expect(dateText(edtf)).toBe(period);
    expect(momentText(edtf)).toBe(moment);
  });
});
