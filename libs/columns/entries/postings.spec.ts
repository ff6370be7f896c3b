import { describe, expect, it } from '@jest/globals';
import { Postings } from './postings.js';

function rowsOf(postings: Postings, key: number): readonly number[] {
  const rows: number[] = [];
  postings.visit(key, (row) => rows.push(row));
  return rows;
}

describe('postings', () => {
  it('give the rows of each key, the last first, and how many there are', () => {
    const postings = new Postings();
    postings.add(3, 0);
    postings.add(1, 0);
    postings.add(3, 4);
    postings.add(3, 7);
    expect(rowsOf(postings, 3)).toEqual([7, 4, 0]);
    expect(rowsOf(postings, 1)).toEqual([0]);
    expect([3, 1, 2, 99].map((key) => postings.count(key))).toEqual([3, 1, 0, 0]);
    expect(rowsOf(postings, 2)).toEqual([]);
    expect(rowsOf(postings, 99)).toEqual([]);
  });
});
