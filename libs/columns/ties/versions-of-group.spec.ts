import { describe, expect, it } from '@jest/globals';
import { VersionsOfGroup } from './versions-of-group.js';

describe('the versions of the ties of a group', () => {
  it('are those that stood at a position: from the event that made them, up to the one that replaced them', () => {
    const versions = new VersionsOfGroup();
    const first = versions.push(7, 3);
    versions.push(9, 5);
    versions.end(first, 6);
    versions.push(12, 6);
    expect([2, 3, 5, 6, 99].map((position) => versions.standingAt(position))).toEqual([
      [],
      [7],
      [7, 9],
      [9, 12],
      [9, 12],
    ]);
  });
});
