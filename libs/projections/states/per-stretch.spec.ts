import { describe, expect, it } from '@jest/globals';
import { perStretch } from './per-stretch.js';

describe('what changes at turning points only', () => {
  it('is computed once for all bounds that touch the same stretches, and for each that does not', () => {
    const computed: number[] = [];
    const asked = perStretch([10, 20], ({ earliest, latest }) => {
      computed.push(earliest);
      return [earliest >= 9, earliest >= 19, latest >= 10, latest >= 20].join(' ');
    });
    for (let earliest = 0; earliest < 25; earliest += 1)
      for (let latest = earliest + 1; latest < 30; latest += 1)
        expect(asked({ earliest, latest })).toBe(
          [earliest >= 9, earliest >= 19, latest >= 10, latest >= 20].join(' '),
        );
    expect(computed).toHaveLength(6);
    asked({ earliest: -Infinity, latest: Infinity });
    expect(computed).toHaveLength(6);
  });
});
