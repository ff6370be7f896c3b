import { describe, expect, it } from '@jest/globals';
import { Symbols } from './symbols.js';

describe('symbols', () => {
  it('number texts from 1, and no text as 0', () => {
    const symbols = new Symbols();
    expect([symbols.of('isk'), symbols.of('aq'), symbols.of('isk'), symbols.of(undefined)]).toEqual(
      [1, 2, 1, 0],
    );
    expect([symbols.text(2), symbols.text(0), symbols.find('aq'), symbols.find('ttp')]).toEqual([
      'aq',
      undefined,
      2,
      undefined,
    ]);
  });

  it('stand in the order of code units, no text last, also when more have come', () => {
    const symbols = new Symbols();
    for (const text of ['b', 'B', 'a']) symbols.of(text);
    expect([...symbols.ranks()]).toEqual([3, 2, 0, 1]);
    symbols.of('A');
    expect([...symbols.ranks()]).toEqual([4, 3, 1, 2, 0]);
  });
});
