import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CasualtyReport } from './casualties.js';
import { combineCasualties } from './casualties.js';
import type { FigureSum, Summand } from './count-range.js';
import { addSums, countRange, NOTHING, sumCasualties } from './count-range.js';
import { readQuantity } from './quantity.js';
import type { WordConvention } from './word-convention.js';

function incident(
  words: string | undefined,
  certainty: Summand['certainty'] = 'CERTAIN',
  convention: WordConvention = 'AS_REPORTED',
): Summand {
  const report = (said: string): CasualtyReport => ({
    figures: readQuantity({ words: said }, convention),
    origin: said,
    published: { earliest: 0, latest: 1 },
    entry: 'entry',
    visibility: 'CERTAIN',
  });
  const reports = words === undefined ? [] : [report(words)];
  return { casualties: combineCasualties(reports, 'WIDEST'), certainty };
}

function range(...summands: readonly Summand[]) {
  return countRange(sumCasualties(summands));
}

describe('a sum over incidents', () => {
  it('of killed in four attacks: at least 200', () => {
    const killed = ['at least 70', '61', 'at least 64', '5'].map((words) => incident(words));
    expect(range(...killed)).toEqual({
      low: 200,
      best: 200,
      high: null,
      open: true,
      unreported: 0,
      inWords: [],
      text: 'at least 200',
    });
  });

  it('of wounded, one only in words: at least 295, and scores', () => {
    const wounded = ['more than 100', 'more than 165', 'scores', '28'];
    expect(range(...wounded.map((words) => incident(words)))).toMatchObject({
      low: 295,
      open: true,
      inWords: [{ words: 'scores', count: 1 }],
      text: 'at least 295, and scores',
    });
    const counted = wounded.map((words) => incident(words, 'CERTAIN', 'DSAT'));
    expect(range(...counted)).toMatchObject({ low: 335, inWords: [], text: 'at least 335' });
  });

  it('counts certain incidents in low and best, and possible ones in high', () => {
    expect(range(incident('61'), incident('5', 'POSSIBLE'))).toMatchObject({
      low: 61,
      best: 61,
      high: 66,
      text: '61 to 66',
    });
  });

  it('is open as soon as one is, also one that is only possible', () => {
    expect(range(incident('61'), incident('at least 5', 'POSSIBLE'))).toMatchObject({
      low: 61,
      high: null,
      open: true,
      text: 'at least 61',
    });
  });

  it('adds nothing for a low that nobody told, and the low for a best', () => {
    expect(range(incident('up to 50'), incident('60 to 70'))).toMatchObject({
      low: 60,
      best: 60,
      high: 120,
    });
  });

  it('counts incidents of which no figure is reported apart', () => {
    expect(range(incident('61'), incident(undefined))).toMatchObject({
      low: 61,
      high: 61,
      unreported: 1,
      text: '61, 1 not reported',
    });
    expect(range(incident(undefined))).toEqual({
      low: 0,
      best: null,
      high: null,
      open: false,
      unreported: 1,
      inWords: [],
      text: 'not reported',
    });
  });

  it('over no incidents is 0', () => {
    expect(range()).toMatchObject({ low: 0, best: 0, high: 0, open: false, text: '0' });
  });
});

describe('a sum read aloud', () => {
  it.each([
    [['61'], '61'],
    [['0'], '0'],
    [['64 to 70'], '64 to 70'],
    [['up to 50'], 'up to 50'],
    [['about 50'], 'about 50'],
    [['at least 70', 'about 50'], 'at least 70, about 120'],
    [['scores'], 'scores'],
    [['scores', 'scores', 'dozens'], 'dozens, scores (2 reports)'],
    [['5', 'scores'], 'at least 5, and scores'],
  ])('%j is "%s"', (words, text) => {
    expect(range(...words.map((said) => incident(said))).text).toBe(text);
  });

  it('is not known when it is open and nothing surely counts', () => {
    expect(range(incident('at least 5', 'POSSIBLE')).text).toBe('not known');
    expect(range(incident('5', 'POSSIBLE')).text).toBe('up to 5');
  });
});

describe('laws of sums', () => {
  const words = fc.constantFrom(
    undefined,
    '3',
    '5 to 9',
    'at least 4',
    'up to 6',
    'about 7',
    'scores',
  );
  const summand = fc
    .tuple(words, fc.constantFrom<Summand['certainty']>('CERTAIN', 'POSSIBLE'))
    .map(([said, certainty]) => incident(said, certainty));
  const summands = fc.array(summand, { maxLength: 5 });

  it('the sum of the parts is the sum of the whole, in any order', () => {
    fc.assert(
      fc.property(summands, summands, (some, others) => {
        const whole = sumCasualties([...some, ...others]);
        expect(addSums(sumCasualties(some), sumCasualties(others))).toEqual(whole);
        expect(addSums(sumCasualties(others), sumCasualties(some))).toEqual(whole);
      }),
    );
  });

  it('nothing added changes nothing', () => {
    fc.assert(
      fc.property(summands, (some) => {
        const sum = sumCasualties(some);
        const same: FigureSum = addSums(NOTHING, sum);
        expect(same).toEqual(sum);
      }),
    );
  });

  it('go from low to high', () => {
    fc.assert(
      fc.property(summands, (some) => {
        const { low, best, high } = range(...some);
        expect(low).toBeLessThanOrEqual(best ?? low);
        expect(best ?? low).toBeLessThanOrEqual(high ?? Infinity);
      }),
    );
  });

  it('only grow with more incidents', () => {
    fc.assert(
      fc.property(summands, summand, (some, one) => {
        const [less, more] = [sumCasualties(some), sumCasualties([...some, one])];
        expect(more.low).toBeGreaterThanOrEqual(less.low);
        if (!more.open) expect(more.high ?? 0).toBeGreaterThanOrEqual(less.high ?? 0);
        expect(less.open && !more.open).toBe(false);
      }),
    );
  });
});
