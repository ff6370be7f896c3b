import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Figures } from './figures.js';
import { figuresInWords } from './reported-words.js';

/** "64/64/-": low, best, high; undefined where there is no number. */
function shown(figures: Figures | undefined): string | undefined {
  if (figures === undefined) return undefined;
  return [figures.low, figures.best, figures.high].map((figure) => figure ?? '-').join('/');
}

describe('the words of a report', () => {
  it.each([
    ['61', '61/61/61'],
    ['as many as 354', '354/354/354'],
    ['at least 64', '64/64/-'],
    ['more than 165', '166/166/-'],
    ['over 100', '101/101/-'],
    ['nearly 50', '-/49/50'],
    ['up to 50', '-/-/50'],
    ['about 50', '-/50/-'],
  ])('"%s" are %s', (words, figures) => {
    expect(shown(figuresInWords(words))).toBe(figures);
  });

  it.each([
    ['no fewer than 10', '10/10/-'],
    ['no more than 10', '-/-/10'],
    ['fewer than 10', '-/-/9'],
    ['almost 10', '-/9/10'],
    ['nearly 0', '-/0/0'],
    ['some 50', '-/50/-'],
    ['10 or more', '10/10/-'],
    ['10 or fewer', '-/-/10'],
    ['10 or so', '-/10/-'],
    ['100+', '100/100/-'],
    ['> 100', '101/101/-'],
    ['≤100', '-/-/100'],
    ['~100', '-/100/-'],
    ['exactly 10', '10/10/10'],
    ['already 5', '5/5/5'],
  ])('say the same in other ways: "%s" are %s', (words, figures) => {
    expect(shown(figuresInWords(words))).toBe(figures);
  });

  it.each([
    ['three', '3/3/3'],
    ['No', '0/0/0'],
    ['none', '0/0/0'],
    ['twenty-three', '23/23/23'],
    ['a hundred', '100/100/100'],
    ['an estimated 100', '-/100/-'],
    ['a hundred and twenty', '120/120/120'],
    ['two hundred five', '205/205/205'],
    ['more than a dozen', '13/13/-'],
    ['two dozen', '24/24/24'],
    ['three thousand four hundred', '3400/3400/3400'],
    ['12,000', '12000/12000/12000'],
    ['1,20,000', '120000/120000/120000'],
    ['two lakh', '200000/200000/200000'],
    ['1.5 million', '1500000/1500000/1500000'],
    ['2 million three thousand', '2003000/2003000/2003000'],
  ])('may be spelt out: "%s" are %s', (words, figures) => {
    expect(shown(figuresInWords(words))).toBe(figures);
  });

  it.each([
    ['61 cadets', '61/61/61'],
    ['at least one group', '1/1/-'],
    ['nine security officials,', '9/9/9'],
    ['the 61', '61/61/61'],
  ])('may name what is counted: "%s" are %s', (words, figures) => {
    expect(shown(figuresInWords(words))).toBe(figures);
  });

  it.each([
    ['60 to 70', '60/-/70'],
    ['60-70', '60/-/70'],
    ['60 – 70 people', '60/-/70'],
    ['between 60 and 70', '60/-/70'],
    ['from 60 to 70', '60/-/70'],
    ['five or six', '5/-/6'],
    ['70 to 60', '70/-/60'],
  ])('may be a range: "%s" are %s', (words, figures) => {
    expect(shown(figuresInWords(words))).toBe(figures);
  });

  it.each([
    'scores',
    'dozens',
    'hundreds',
    'several',
    'many',
    'a string',
    'a few hundred',
    'tens of thousands',
    'a',
    '',
  ])('hold no number: "%s"', (words) => {
    expect(figuresInWords(words)).toBeUndefined();
  });

  it.each([
    'one of 61',
    '60 and 70',
    '64 dead and 200 hurt',
    '60 to 70 of 80',
    'five six',
    'two hundred 100',
    'twenty ten',
    'ten five',
    'twenty-five six',
    'and five',
    'zero five',
    '38%',
    '38 per cent',
    '-5',
    '1.234',
    '2,5',
    '99999999999999999999',
  ])('are not guessed at: "%s"', (words) => {
    expect(figuresInWords(words)).toBeUndefined();
  });

  it('hold the number that is written, however it is grouped', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const figures = { low: number, best: number, high: number };
        expect(figuresInWords(String(number))).toEqual(figures);
        expect(figuresInWords(number.toLocaleString('en-GB'))).toEqual(figures);
      }),
    );
  });

  it('are in order, but for a range typed in reverse', () => {
    const hedge = fc.constantFrom('', 'at least', 'over', 'nearly', 'up to', 'about', 'under');
    fc.assert(
      fc.property(hedge, fc.nat(1000), (words, number) => {
        const figures = figuresInWords(`${words} ${number}`);
        const known = [figures?.low, figures?.best, figures?.high].filter(
          (figure): figure is number => typeof figure === 'number',
        );
        expect(known).not.toEqual([]);
        expect(known).toEqual(known.toSorted((one, other) => one - other));
      }),
    );
  });
});
