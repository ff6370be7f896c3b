import { describe, expect, it } from '@jest/globals';
import { Growing } from './growing.js';

describe('a growing column', () => {
  it('keeps what was written while it grows', () => {
    const column = new Growing((length) => new Uint32Array(length));
    for (let row = 0; row < 5000; row += 1) column.push(row * 3);
    expect(column.length).toBe(5000);
    expect([...column.values.subarray(0, 5000)]).toEqual(
      Array.from({ length: 5000 }, (_, row) => row * 3),
    );
  });

  it('lets what is written be overwritten, and nothing else', () => {
    const column = new Growing((length) => new Float64Array(length));
    column.push(1.5);
    column.set(0, -Infinity);
    expect(column.at(0)).toBe(-Infinity);
    expect(() => {
      column.set(1, 2);
    }).toThrow(RangeError);
  });
});
