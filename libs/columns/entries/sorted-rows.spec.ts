import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SortedRows } from './sorted-rows.js';

const NEVER = (): boolean => false;

/** Rows whose place is a number; every tenth row is of the second type. */
function sortedBy(places: readonly number[]): SortedRows {
  const rows = new SortedRows({
    compare: (one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other,
    recordedFrom: (row) => row,
    typeBit: (row) => (row % 10 === 0 ? 2 : 1),
  });
  for (let row = 0; row < places.length; row += 1) rows.add(row);
  return rows;
}

function walked(
  rows: SortedRows,
  places: readonly number[],
  { from, backwards, most = Infinity }: { from: number; backwards: boolean; most?: number },
): readonly number[] {
  const met: number[] = [];
  const isBefore = (row: number): boolean => (places[row] ?? 0) < from;
  const visit = (row: number): boolean => met.push(row) < most;
  rows.walk({ isBefore, backwards, mayPass: NEVER, visit });
  return met;
}

function expected(places: readonly number[], from: number, backwards: boolean): readonly number[] {
  const ahead = places
    .map((place, row) => ({ place, row }))
    .sort((one, other) => one.place - other.place || one.row - other.row)
    .filter(({ place }) => place < from === backwards)
    .map(({ row }) => row);
  return backwards ? ahead.reverse() : ahead;
}

describe('rows in an order', () => {
  it('are met in it from any place, upwards and downwards, however they came', () => {
    const places = fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 4000, size: 'max' });
    fc.assert(
      fc.property(places, fc.nat({ max: 3100 }), fc.boolean(), (all, from, backwards) => {
        const rows = sortedBy(all);
        expect(walked(rows, all, { from, backwards })).toEqual(expected(all, from, backwards));
      }),
      { seed: 20_190_515, numRuns: 40 },
    );
  });

  it('are met in it when they came in order, or in order from the end', () => {
    const ascending = Array.from({ length: 2000 }, (_, place) => place);
    for (const places of [ascending, ascending.toReversed()])
      expect(walked(sortedBy(places), places, { from: 1500, backwards: false })).toEqual(
        expected(places, 1500, false),
      );
  });

  it('are met until nobody wants more', () => {
    const places = [5, 3, 4, 1];
    expect(walked(sortedBy(places), places, { from: 2, backwards: false, most: 2 })).toEqual([
      1, 2,
    ]);
  });

  it('are passed over by blocks of which none was recorded, or none is of a type', () => {
    const places = Array.from({ length: 2000 }, (_, place) => place);
    const rows = sortedBy(places);
    let met = 0;
    const visit = (): boolean => (met += 1) > 0;
    rows.walk({
      isBefore: NEVER,
      backwards: false,
      mayPass: (block) => block.recordedFrom > 99,
      visit,
    });
    expect(met).toBe(512);
    met = 0;
    rows.walk({
      isBefore: NEVER,
      backwards: false,
      mayPass: (block) => (block.types & 4) === 0,
      visit,
    });
    expect(met).toBe(0);
    rows.walk({
      isBefore: NEVER,
      backwards: false,
      mayPass: (block) => (block.types & 2) === 0,
      visit,
    });
    expect(met).toBe(2000);
  });

  it('are none where nothing came', () => {
    expect(walked(sortedBy([]), [], { from: 0, backwards: false })).toEqual([]);
    expect(walked(sortedBy([]), [], { from: 0, backwards: true })).toEqual([]);
  });
});
