import { describe, expect, it } from '@jest/globals';
import { Placements } from './placements.js';

describe('placements', () => {
  it('tell of an incident its cells, and of a cell its incidents, each with how surely', () => {
    const placements = new Placements();
    placements.next();
    placements.place(40, 2);
    placements.place(30, 1);
    placements.next();
    placements.next();
    placements.place(30, 2);
    expect([0, 1, 2].map((incident) => [...placements.of(incident)])).toEqual([
      [
        [0, 2],
        [1, 1],
      ],
      [],
      [[1, 2]],
    ]);
    expect([0, 1].map((cell) => [...placements.in(cell)])).toEqual([
      [[0, 2]],
      [
        [0, 1],
        [2, 2],
      ],
    ]);
    expect([0, 1, 2].map((incident) => placements.countOf(incident))).toEqual([
      [2, 1],
      [0, 0],
      [1, 1],
    ]);
    expect(
      [0, 1].map((cell) => [placements.certain.at(cell), placements.possible.at(cell)]),
    ).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect([0, 1].map((cell) => placements.cells.keyOf(cell))).toEqual([40, 30]);
  });
});
