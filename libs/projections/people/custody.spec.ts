import { describe, expect, it } from '@jest/globals';
import { custodyAt } from './custody.js';
import { entry, person } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { personOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';

const arrested = entry('PersonArrested', { person: 'noreen' }, { when: '2017-04' });
const released = entry('PersonReleased', { person: 'noreen' }, { when: '2017-05~' });

function custody(drafts: readonly Draft[], moment: string, ended = [false]) {
  const told = given(person('noreen', { name: 'Noreen Laghari' }), ...drafts);
  return custodyAt(told.view(), at(moment), { person: [personOf('noreen')], ended }).map(
    ({ certainty }) => certainty,
  );
}

describe('custody', () => {
  it('runs from an arrest to a release', () => {
    expect(custody([arrested, released], '2017-03')).toEqual([]);
    expect(custody([arrested, released], '2017-04-10')).toEqual(['POSSIBLE']);
    expect(custody([arrested], '2018')).toEqual(['CERTAIN']);
    expect(custody([arrested, released], '2017-05')).toEqual(['POSSIBLE']);
    expect(custody([arrested, released], '2017-07')).toEqual([]);
    expect(custody([arrested, released], '2017-07', [true])).toEqual(['CERTAIN']);
  });

  it('begins again with another arrest', () => {
    const again = entry('PersonArrested', { person: 'noreen' }, { when: '2018' });
    expect(custody([arrested, released, again], '2017-12')).toEqual([]);
    expect(custody([arrested, released, again], '2019')).toEqual(['CERTAIN']);
  });

  it('ends with death', () => {
    const killed = entry('PersonKilled', { person: 'noreen' }, { when: '2017-06-01' });
    expect(custody([arrested, killed], '2017-05')).toEqual(['CERTAIN']);
    expect(custody([arrested, killed], '2017-06-01')).toEqual([]);
  });

  it('says so in words, and is somebody else’s as well', () => {
    const told = given(arrested, entry('PersonArrested', { person: 'other' }, { when: '2016' }));
    expect(custodyAt(told.view(), at('2018'), {}).map(({ text }) => text)).toEqual([
      'Other: in custody; since 2016; last reported December 2016',
      'Noreen: in custody; since April 2017; last reported April 2017',
    ]);
  });
});
