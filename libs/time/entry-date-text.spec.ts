import { describe, expect, it } from '@jest/globals';
import { boundsOf } from './edtf.js';
import type { StoredDate } from './entry-date.js';
import { entryDateText } from './entry-date-text.js';

const published = boundsOf('[2019-05-15..2019-05-31]');

function on(edtf: string, ...alternatives: readonly string[]): StoredDate {
  return { edtf, alternatives };
}

describe("an entry's date read aloud", () => {
  it.each([
    [{ when: on('2019-05-15') }, '15 May 2019'],
    [{ when: on('2013/2014-07-13') }, 'between 2013 and 13 July 2014'],
    [{ when: on('2018-07?', '2017-07') }, 'July 2018 (uncertain), or July 2017'],
    [{ when: on('reported') }, 'by 31 May 2019'],
    [{}, 'by 31 May 2019'],
  ])('of a happening %j: "%s"', (date, text) => {
    expect(entryDateText(date, published, 'HAPPENING')).toBe(text);
  });

  it.each([
    [{ since: on('2015') }, 'since 2015'],
    [{ since: on('2017-05~') }, 'since about May 2017'],
    [{ since: on('[..2014-07-13]') }, 'began by 13 July 2014'],
    [{ since: on('2013/2014-07-13') }, 'began between 2013 and 13 July 2014'],
    [{ held: on('2016-02-10') }, 'as of 10 February 2016'],
    [{ held: on('[..2016-02-10]') }, 'held by 10 February 2016'],
    [{ held: on('reported') }, 'as reported by 31 May 2019'],
    [{ until: on('2017-07-11') }, 'until 11 July 2017'],
    [{ until: on('reported') }, 'ended by 31 May 2019'],
    [{ since: on('2013'), until: on('2014-07-13') }, '2013 to 13 July 2014'],
    [{ since: on('2013'), until: on('reported') }, 'since 2013, ended by 31 May 2019'],
    [{ since: on('[..2013]'), until: on('2014') }, 'began by 2013, until 2014'],
    [
      { since: on('2013'), held: on('2015'), until: on('2016') },
      'since 2013, as of 2015, until 2016',
    ],
    [{ since: on('2013'), held: on('reported') }, 'since 2013, as reported by 31 May 2019'],
    [{ held: on('2013'), until: on('2014') }, 'as of 2013, until 2014'],
    [{}, 'as reported by 31 May 2019'],
  ])('of a state %j: "%s"', (date, text) => {
    expect(entryDateText(date, published, 'STATE')).toBe(text);
  });

  it.each([
    [{ period: on('2018') }, '2018'],
    [{ period: on('2013/2014-07-13') }, '2013 to 13 July 2014'],
    [{ period: on('2019-01', '2018-12') }, 'January 2019, or December 2018'],
    [{ period: on('../2014') }, 'up to 2014'],
    [{ period: on('reported') }, 'up to 31 May 2019'],
    [{}, 'up to 31 May 2019'],
  ])('of a period %j: "%s"', (date, text) => {
    expect(entryDateText(date, published, 'PERIOD')).toBe(text);
  });

  it('of an entry that takes none is empty', () => {
    expect(entryDateText({}, published, 'NONE')).toBe('');
  });

  it.each([undefined, boundsOf('[2019..]')])('says when a source does not tell it', (unknown) => {
    expect(entryDateText({}, unknown, 'HAPPENING')).toBe('date not reported');
    expect(entryDateText({}, unknown, 'STATE')).toBe('date not reported');
    expect(entryDateText({}, unknown, 'PERIOD')).toBe('date not reported');
    expect(entryDateText({ until: on('reported') }, unknown, 'STATE')).toBe(
      'ended, date not reported',
    );
    expect(entryDateText({ since: on('2015') }, unknown, 'STATE')).toBe('since 2015');
  });
});
