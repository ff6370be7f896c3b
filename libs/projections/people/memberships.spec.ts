import { describe, expect, it } from '@jest/globals';
import { membershipsAt } from './memberships.js';
import type { MembershipFilter } from './memberships.js';
import { entry, person } from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { personOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';

const joined = entry(
  'MembershipReported',
  { members: ['noreen'], memberOf: 'is', membership: 'JOINED' },
  { since: '2017-02', held: '2017-04' },
);

function members(drafts: readonly Draft[], moment: string, filter: MembershipFilter = {}) {
  const told = given(person('noreen', { name: 'Noreen Laghari' }), ...drafts);
  return membershipsAt(told.view(), at(moment), filter).map(({ text }) => text);
}

describe('a membership', () => {
  it('begins, and is presumed to go on', () => {
    expect(members([joined], '2017-01')).toEqual([]);
    expect(members([joined], '2017-02')).toEqual([
      'Noreen Laghari: member of Is (joined); since February 2017; last reported April 2017',
    ]);
    expect(members([joined], '2020')).toHaveLength(1);
  });

  it('ends with its until or with a death, not with an arrest', () => {
    const until = entry(
      'MembershipReported',
      { members: ['noreen'], memberOf: 'is', membership: 'JOINED' },
      { until: '2018' },
    );
    const arrested = entry('PersonArrested', { person: 'noreen' }, { when: '2017-05' });
    const killed = entry('PersonKilled', { person: 'noreen' }, { when: '2018' });
    expect(members([joined, arrested], '2019')).toHaveLength(1);
    expect(members([joined, until], '2019')).toEqual([]);
    expect(members([joined, killed], '2017')).toHaveLength(1);
    expect(members([joined, killed], '2019')).toEqual([]);
    expect(members([joined, killed], '2019', { ended: [true] })).toHaveLength(1);
  });

  it('is one for each way of belonging, and for each named member, people and groups', () => {
    const drafts = [
      joined,
      entry(
        'MembershipReported',
        { members: ['noreen', 'lej-punjab'], memberOf: 'is' },
        { held: '2017', stance: 'ASSESSED' },
      ),
      entry('MembershipReported', { memberOf: 'is', headcount: { words: 'many' } }),
    ];
    expect(members(drafts, '2018')).toHaveLength(3);
    expect(members(drafts, '2018', { member: ['lej-punjab'] })).toEqual([
      'Lej Punjab: assessed member of Is; last reported December 2017',
    ]);
    expect(members(drafts, '2018', { member: [personOf('noreen')] })).toHaveLength(2);
    expect(members(drafts, '2018', { group: ['ttp'] })).toEqual([]);
  });
});
