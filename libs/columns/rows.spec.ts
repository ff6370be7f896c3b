import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { uint32s } from '#libs/typed-arrays/growing';
import { rowsUpTo, upTo, withoutRepeats } from './rows.js';

const ascending = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 })
  .map((rows) => Uint32Array.from(rows).sort());

describe('rows in the order of the log', () => {
  it('are those up to a position', () => {
    const recordedFrom = uint32s();
    for (const position of [1, 4, 4, 9]) recordedFrom.push(position);
    expect([0, 1, 3, 4, 8, 9, 10].map((position) => rowsUpTo(recordedFrom, position))).toEqual([
      0, 1, 1, 3, 3, 4, 4,
    ]);
  });

  it('are cut below a limit, and put together each once', () => {
    fc.assert(
      fc.property(fc.array(ascending, { maxLength: 4 }), fc.nat({ max: 60 }), (lists, end) => {
        const cut = lists.map((rows) => upTo(rows, end));
        expect(cut.map((rows) => [...rows])).toEqual(
          lists.map((rows) => [...rows].filter((row) => row < end)),
        );
        const all = new Set(cut.flatMap((rows) => [...rows]));
        expect([...withoutRepeats(cut)]).toEqual([...all].sort((one, other) => one - other));
      }),
      { seed: 20_190_515 },
    );
  });
});
