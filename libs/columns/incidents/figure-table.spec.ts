import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FigureTable } from './figure-table.js';

const figure = fc.option(fc.nat({ max: 5 }), { nil: null });
const casualties = fc.record({
  low: figure,
  best: figure,
  high: figure,
  open: fc.boolean(),
  reported: fc.boolean(),
  inWords: fc.array(fc.record({ words: fc.constantFrom('scores', 'many'), count: fc.nat(3) }), {
    maxLength: 2,
  }),
});

describe('a table of figures', () => {
  it('gives back what was put in, equal ones under one number', () => {
    fc.assert(
      fc.property(fc.array(casualties, { maxLength: 30 }), (all) => {
        const table = new FigureTable();
        const numbers = all.map((one) => table.of(one));
        expect(numbers.map((number) => table.at(number))).toEqual(all);
        const distinct = new Set(all.map((one) => JSON.stringify(one)));
        expect(new Set(numbers).size).toBe(distinct.size);
      }),
      { seed: 20_190_515 },
    );
  });
});
