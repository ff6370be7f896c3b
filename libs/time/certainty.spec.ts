import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Certainty } from './certainty.js';
import { happenedBy, highest, lowest, not } from './certainty.js';
import { boundsOf } from './edtf.js';
import { endOf } from './testing/at.js';

describe('certainty', () => {
  it('of what must all hold is the lowest', () => {
    expect(lowest('CERTAIN', 'CERTAIN')).toBe('CERTAIN');
    expect(lowest('CERTAIN', 'POSSIBLE')).toBe('POSSIBLE');
    expect(lowest('CERTAIN', undefined, 'POSSIBLE')).toBeUndefined();
  });

  it('of what one report suffices for is the highest', () => {
    expect(highest('POSSIBLE', 'CERTAIN', undefined)).toBe('CERTAIN');
    expect(highest(undefined, 'POSSIBLE')).toBe('POSSIBLE');
    expect(highest(undefined)).toBeUndefined();
  });

  it('of what must not hold is certain when its opposite is not even possible', () => {
    expect(not(undefined)).toBe('CERTAIN');
    expect(not('POSSIBLE')).toBe('POSSIBLE');
    expect(not('CERTAIN')).toBeUndefined();
  });

  it('of nothing: all of it holds, none of it does', () => {
    expect(lowest()).toBe('CERTAIN');
    expect(highest()).toBeUndefined();
  });

  it('by duality: one holds unless all of them do not', () => {
    const some = fc.array(fc.constantFrom<Certainty | undefined>('CERTAIN', 'POSSIBLE', undefined));
    fc.assert(
      fc.property(some, (all) => {
        expect(highest(...all)).toBe(not(lowest(...all.map(not))));
      }),
    );
  });
});

describe('a happening', () => {
  const may = boundsOf('2019-05');

  it.each([
    ['2019-04', undefined],
    ['2019-05-01', 'POSSIBLE'],
    ['2019-05-30', 'POSSIBLE'],
    ['2019-05-31', 'CERTAIN'],
    ['2019-05', 'CERTAIN'],
    ['2020', 'CERTAIN'],
  ])('in May 2019 is, as of %s, %s', (moment, expected) => {
    expect(happenedBy(may, endOf(moment))).toBe(expected);
  });

  it('on 15 May has surely happened as of 15 May', () => {
    expect(happenedBy(boundsOf('2019-05-15'), endOf('2019-05-15'))).toBe('CERTAIN');
    expect(happenedBy(boundsOf('2019-05-15'), endOf('2019-05-14'))).toBeUndefined();
  });

  it('at an instant has surely happened as of that instant', () => {
    const instant = '2019-05-15T10:00:00Z';
    expect(happenedBy(boundsOf(instant), endOf(instant))).toBe('CERTAIN');
    expect(happenedBy(boundsOf(instant), endOf('2019-05-15T09:59:59.999Z'))).toBeUndefined();
  });
});
