import { describe, expect, it } from '@jest/globals';
import { stretches } from './stretches.js';

describe('stretches of rows', () => {
  it('hold a row once for as long as it stays the same, and the last ones for good', () => {
    const [stays, goes, comes] = [{ name: 'stays' }, { name: 'goes' }, { name: 'comes' }];
    const rows = stretches([
      [10, [stays, goes]],
      [20, [stays]],
      [30, [stays, comes]],
    ]);
    expect(rows).toEqual([
      { name: 'goes', recordedFrom: 10, recordedTo: 20 },
      { name: 'stays', recordedFrom: 10, recordedTo: Infinity },
      { name: 'comes', recordedFrom: 30, recordedTo: Infinity },
    ]);
  });

  it('come back as others when a row was gone in between', () => {
    const row = { name: 'again' };
    const rows = stretches([
      [1, [row]],
      [2, []],
      [3, [row]],
    ]);
    expect(rows).toEqual([
      { ...row, recordedFrom: 1, recordedTo: 2 },
      { ...row, recordedFrom: 3, recordedTo: Infinity },
    ]);
  });
});
