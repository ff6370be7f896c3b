import { describe, expect, it } from '@jest/globals';
import { dayText, instantText } from './day-text.js';

describe('a day and an instant as text', () => {
  it.each([
    ['2019-05-15T00:00:00Z', '15 May 2019'],
    ['2019-05-15T23:59:59.999Z', '15 May 2019'],
    ['0050-01-01T00:00:00Z', '1 January 50'],
    ['-000043-03-15T00:00:00Z', '15 March 44 BC'],
  ])('%s lies in %s', (instant, text) => {
    expect(dayText(Date.parse(instant))).toBe(text);
  });

  it.each([
    ['2019-05-15T10:00:00Z', '15 May 2019, 10:00 UTC'],
    ['2019-05-15T09:05:07Z', '15 May 2019, 09:05:07 UTC'],
    ['2019-05-15T10:00:00.040Z', '15 May 2019, 10:00:00.040 UTC'],
  ])('%s is %s', (instant, text) => {
    expect(instantText(Date.parse(instant))).toBe(text);
  });

  it.each([Infinity, -Infinity, NaN, 8.64e15 + 1])('%s is none', (number) => {
    expect(() => dayText(number)).toThrow(RangeError);
  });
});
