import { describe, expect, it } from '@jest/globals';
import { isDateProblem } from './date-problem.js';
import { parseMoment } from './moment.js';

function cutOf(text: string): string {
  const moment = parseMoment(text);
  return isDateProblem(moment) ? moment.code : new Date(moment.cut).toISOString();
}

describe('a moment', () => {
  it.each([
    ['2019-05-15', '2019-05-16T00:00:00.000Z'],
    ['2019-05', '2019-06-01T00:00:00.000Z'],
    ['2019', '2020-01-01T00:00:00.000Z'],
    ['-0044', '-000043-01-01T00:00:00.000Z'],
  ])('that is a day, a month or a year is cut at its end: %s at %s', (text, cut) => {
    expect(cutOf(text)).toBe(cut);
  });

  it.each([
    ['2019-05-15T10:00:00Z', '2019-05-15T10:00:00.001Z'],
    ['2019-05-15T23:59:59.999Z', '2019-05-16T00:00:00.000Z'],
    ['2019-05-15T10:00:00+05:00', '2019-05-15T05:00:00.001Z'],
    ['2019-05-15T10:00', '2019-05-15T10:00:00.001Z'],
  ])('that is an instant is cut just after itself: %s at %s', (text, cut) => {
    expect(cutOf(text)).toBe(cut);
  });

  it('gives the same cut again when its last millisecond is asked for', () => {
    const lastMillisecond = '2019-05-15T23:59:59.999Z';
    expect(cutOf(lastMillisecond)).toBe(cutOf('2019-05-15'));
  });

  it('begins where its day begins, so that a moment still running can be told from a future one', () => {
    expect(parseMoment('2019-05')).toEqual({
      text: '2019-05',
      begins: Date.parse('2019-05-01T00:00:00Z'),
      cut: Date.parse('2019-06-01T00:00:00Z'),
    });
  });

  it.each([
    '2019-05-15/..',
    '[..2019]',
    '[2019]',
    '2019-05~',
    '2019?',
    '201X',
    '2019-XX',
    '2019-21',
    '1950S4',
    '2018/2019',
  ])('is no date that leaves open when it ends: %s', (text) => {
    expect(parseMoment(text)).toMatchObject({
      code: 'MOMENT_IMPRECISE',
      message: `${text} is no moment.`,
    });
  });

  it.each([
    ['2019-02-30', 'DATE_IMPOSSIBLE'],
    ['yesterday', 'DATE_UNREADABLE'],
    ['', 'DATE_UNREADABLE'],
    ['{2019,2020}', 'DATE_SEVERAL'],
  ])('is refused for what is wrong with it: %s is %s', (text, code) => {
    expect(cutOf(text)).toBe(code);
  });
});
