import { describe, expect, it } from '@jest/globals';
import { counted, percentText, quantityText } from './counted.js';

const attacks = { one: 'attack', many: 'attacks' };

describe('a reported number', () => {
  it.each([
    [{ words: 'scores', low: 40 }, 'scores'],
    [{ best: 5 }, '5'],
    [{ low: 5, best: 5, high: 5 }, '5'],
    [{ low: 5, high: 8 }, '5 to 8'],
    [{ low: 5, best: 6, high: 8 }, '5 to 8 (best figure 6)'],
    [{ low: 5 }, 'at least 5'],
    [{ low: 5, best: 6 }, 'at least 5 (best figure 6)'],
    [{ high: 8 }, 'up to 8'],
    [{ best: 6, high: 8 }, 'up to 8 (best figure 6)'],
    [{ best: 0 }, '0'],
  ])('%j reads "%s"', (quantity, text) => {
    expect(quantityText(quantity)).toBe(text);
  });

  it.each([
    ['at least 70', 'at least 70 attacks', true],
    ['1', '1 attack', false],
    ['at least one', 'at least one attack', false],
    ['0 to 1', '0 to 1 attacks', true],
    ['twenty-one', 'twenty-one attacks', true],
    ['two dozen', 'two dozen attacks', true],
    ['hundreds', 'hundreds of attacks', true],
    ['a small number', 'a small number of attacks', true],
    ['many', 'many attacks', true],
    ['no fewer than 12,000', 'no fewer than 12,000 attacks', true],
    ['as never before', 'attacks (as never before)', true],
  ])('%s counts attacks: %s', (words, text, plural) => {
    expect(counted({ words }, attacks)).toEqual({ text, plural });
  });
});

describe('a reported share', () => {
  it.each([
    [{ words: '38' }, '38%'],
    [{ words: '38 per cent' }, '38 per cent'],
    [{ words: 'most', low: '50' }, 'most'],
    [{ best: '59.5' }, '59.5%'],
    [{ low: '10', high: '12.5' }, '10 to 12.5%'],
  ])('%j reads "%s"', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
